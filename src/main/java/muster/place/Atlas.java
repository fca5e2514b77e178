package muster.place;

import muster.model.Point;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// What a map is drawn from: countries and districts with their borders, rivers, lakes, and towns.
public final class Atlas {
    private static final int NAME = 1;
    private static final int LAT = 2;
    private static final int LON = 3;
    private static final int COUNTRY = 4;
    private static final int PEOPLE = 6;
    private static final int OTHERS = 8;
    private static final Set<String> ARABIC =
            Set.of(
                    "SY", "IQ", "LB", "JO", "PS", "SA", "YE", "OM", "AE", "QA", "BH", "KW", "EG",
                    "LY", "TN", "DZ", "MA", "EH", "SD", "MR", "IR", "AF", "PK");
    private static final Set<String> CYRILLIC =
            Set.of("RU", "UA", "BY", "KZ", "KG", "TJ", "BG", "RS", "MK", "MN");

    /// A country.
    ///
    /// @param name empty where the source has none
    /// @param point where its name fits
    public record Land(String name, Point point, Border border) {}

    /// A town or village.
    ///
    /// @param local its name in Arabic or Cyrillic letters, where these are its country's; else
    ///   empty
    public record Town(String name, String local, Point point, int people) {}

    private final List<Land> lands;
    private final List<Regions.Region> districts;
    private final List<Town> towns;
    private final List<Border> rivers;
    private final List<Border> lakes;

    private Atlas(
            List<Land> lands,
            List<Regions.Region> districts,
            List<Town> towns,
            List<Border> rivers,
            List<Border> lakes) {
        this.lands = List.copyOf(lands);
        this.districts = List.copyOf(districts);
        this.towns = List.copyOf(towns);
        this.rivers = List.copyOf(rivers);
        this.lakes = List.copyOf(lakes);
    }

    /// The one that comes with the program; opening it takes about a second.
    public static Atlas packed() {
        List<Land> lands = new ArrayList<>();
        Table.packed(
                "countries.tsv.gz",
                fields ->
                        lands.add(
                                new Land(
                                        fields[0],
                                        point(fields[1], fields[2]),
                                        Border.decoded(fields[3]))));
        List<Town> towns = new ArrayList<>();
        Table.packed(
                "towns.tsv.gz",
                fields ->
                        towns.add(
                                new Town(
                                        fields[NAME],
                                        local(
                                                List.of(fields[OTHERS].split("\\|")),
                                                fields[COUNTRY]),
                                        point(fields[LAT], fields[LON]),
                                        fields[PEOPLE].isEmpty()
                                                ? 0
                                                : Integer.parseInt(fields[PEOPLE]))));
        towns.sort(Comparator.comparing(Town::people).reversed().thenComparing(Town::name));
        List<Border> rivers = new ArrayList<>();
        Table.packed("rivers.tsv.gz", fields -> rivers.add(Border.decoded(fields[0])));
        List<Border> lakes = new ArrayList<>();
        Table.packed("lakes.tsv.gz", fields -> lakes.add(Border.decoded(fields[0])));
        return new Atlas(lands, Regions.packed().all(), towns, rivers, lakes);
    }

    private static Point point(String lat, String lon) {
        return new Point(Double.parseDouble(lat), Double.parseDouble(lon));
    }

    /// The first name in the script of the country.
    static String local(List<String> others, String country) {
        Character.UnicodeScript script =
                ARABIC.contains(country)
                        ? Character.UnicodeScript.ARABIC
                        : Character.UnicodeScript.CYRILLIC;
        if (script == Character.UnicodeScript.CYRILLIC && !CYRILLIC.contains(country)) {
            return "";
        }
        for (String name : others) {
            if (!name.isEmpty() && Character.UnicodeScript.of(name.codePointAt(0)) == script) {
                return name;
            }
        }
        return "";
    }

    public List<Land> lands() {
        return lands;
    }

    public List<Regions.Region> districts() {
        return districts;
    }

    /// Lines, each from end to end.
    public List<Border> rivers() {
        return rivers;
    }

    public List<Border> lakes() {
        return lakes;
    }

    /// The largest first.
    public List<Town> towns() {
        return towns;
    }
}
