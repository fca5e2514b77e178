package muster.place;

import muster.model.Point;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Measures the choice of places, by hand, not in the build: known places under their other
/// spellings, and invented names, in contexts written here.
///
/// usage: PlaceBenchmark WHOS-ON-FIRST-FOLDER STORE-FOLDER [CASES] [show]
///
/// A case counts as decided where no second place of a like name (found by plain comparison, not by
/// the product's keys) fits the context as well: lies in the same province, or as near.
final class PlaceBenchmark {
    private static final double RIGHT_KM = 20;

    private record Place(String country, GazetteerEntry entry, List<String> spellings) {}

    private record Case(
            String context, String text, String asked, Optional<Place> truth, boolean decided) {}

    private final Random chance = new Random(7);
    private final Map<String, List<Place>> byCountry = new TreeMap<>();
    private final Map<String, List<Place>> byPlainName = new HashMap<>();
    private final Map<String, List<Place>> byCell = new HashMap<>();
    private final Map<String, String> countryNames =
            Map.of(
                    "sy",
                    "Syria",
                    "iq",
                    "Iraq",
                    "af",
                    "Afghanistan",
                    "so",
                    "Somalia",
                    "ye",
                    "Yemen",
                    "ml",
                    "Mali");

    public static void main(String[] args) throws Exception {
        PlaceBenchmark benchmark = new PlaceBenchmark();
        benchmark.load(Path.of(args[0]));
        List<String> store = new ArrayList<>(List.of(args[1]));
        if (!Files.isDirectory(Path.of(args[1]))) {
            try (Stream<Path> files = Files.list(Path.of(args[0]))) {
                files.sorted().forEach(file -> store.add(file.toString()));
            }
        }
        PlaceChooser chooser = Places.chooser(store);
        int cases = args.length > 2 ? Integer.parseInt(args[2]) : 3000;
        benchmark.run(chooser, cases, args.length > 3);
    }

    private void load(Path folder) throws Exception {
        List<Path> paths;
        try (Stream<Path> files = Files.list(folder)) {
            paths = files.sorted().toList();
        }
        for (Path path : paths) {
            String country = path.getFileName().toString().replaceAll("wof-|\\..*", "");
            try (GazetteerSource source = new GazetteerSource(path)) {
                GazetteerRows rows =
                        GazetteerRows.of(String.valueOf(source.next()), id -> Optional.empty())
                                .orElseThrow();
                for (String line = source.next(); line != null; line = source.next()) {
                    rows.entry(line).ifPresent(entry -> take(country, entry));
                }
            }
        }
    }

    private void take(String country, GazetteerEntry entry) {
        List<String> spellings = new ArrayList<>();
        for (String name : entry.names()) {
            if (name.matches("[\\p{IsLatin}' `‘’ʻʼ.-]+") && name.length() > 3) {
                spellings.add(name);
            }
        }
        Place place = new Place(country, entry, spellings);
        byCountry.computeIfAbsent(country, c -> new ArrayList<>()).add(place);
        for (String name : entry.names()) {
            byPlainName.computeIfAbsent(plain(name), n -> new ArrayList<>()).add(place);
        }
        byCell.computeIfAbsent(cell(entry.point(), 0, 0), c -> new ArrayList<>()).add(place);
    }

    /// Letters only, vowels and doubled letters folded: a comparison of its own.
    private static String plain(String name) {
        String bare =
                java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFKD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("\\b(al|el|ad|ar|as|ash|an|at|az)[ -]", "")
                        .replaceAll("[^\\p{L}]", "");
        return bare.replaceAll("[aeiouyw]+", "a")
                .replaceAll("(.)\\1+", "$1")
                .replaceAll("ah?$", "");
    }

    private static String cell(Point point, int lat, int lon) {
        return ((int) Math.floor(point.lat() * 5) + lat)
                + ":"
                + ((int) Math.floor(point.lon() * 5) + lon);
    }

    private void run(PlaceChooser chooser, int cases, boolean show) {
        Map<String, int[]> table = new TreeMap<>();
        List<String> countries = List.copyOf(byCountry.keySet());
        long[] times = new long[cases * 2];
        for (int i = 0; i < cases * 2; i++) {
            boolean invented = i % 2 == 1;
            Case made = anyCase(countries, invented);
            long start = cpu();
            PlaceChoice choice =
                    MarkedReport.of(made.text())
                            .chosenBy(chooser)
                            .getOrDefault(made.asked(), PlaceChoice.NONE);
            times[i] = cpu() - start;
            score(made, choice, table, show);
        }
        table.forEach((key, n) ->
                System.out.printf(
                        "%-28s %5d cases  right %.3f  wrong %.3f  not found or area %.3f%n",
                        key,
                        n[0],
                        n[1] / (double) n[0],
                        n[2] / (double) n[0],
                        n[3] / (double) n[0]));
        Arrays.sort(times);
        System.out.printf(
                "a report: median %.2f ms, 99th percentile %.2f ms%n",
                times[times.length / 2] / 1e6, times[times.length * 99 / 100] / 1e6);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void score(
            Case made, PlaceChoice choice, Map<String, int[]> table, boolean show) {
        boolean area = choice.precision() == muster.model.Precision.AREA;
        int column;
        if (made.truth().isEmpty()) {
            column = choice.point().isEmpty() || area ? 1 : 2;
        } else if (choice.point().isEmpty() || area) {
            column = 3;
        } else {
            column =
                    choice.point().get().kmTo(made.truth().get().entry().point()) <= RIGHT_KM
                            ? 1
                            : 2;
        }
        String kind =
                made.truth().isEmpty() ? "invented" : made.decided() ? "decided" : "undecided";
        for (String key : List.of(kind, kind + " " + made.context())) {
            int[] row = table.computeIfAbsent(key, k -> new int[4]);
            row[0]++;
            row[column]++;
        }
        if (show && column > 1) {
            System.out.printf(
                    "%s | %s | wanted %s | got %s %s | %s%n",
                    kind,
                    made.text().strip(),
                    made.truth()
                            .map(p ->
                                    p.entry().id()
                                            + " "
                                            + p.entry().name()
                                            + " "
                                            + p.entry().point())
                            .orElse("-"),
                    choice.gazetteer().orElse("-"),
                    choice.entry().map(e -> e.name() + " " + e.point()).orElse(""),
                    choice.reason());
        }
    }

    private Case anyCase(List<String> countries, boolean invented) {
        while (true) {
            Optional<Case> made = make(countries.get(chance.nextInt(countries.size())), invented);
            if (made.isPresent()) {
                return made.get();
            }
        }
    }

    private Optional<Case> make(String country, boolean invented) {
        List<Place> places = byCountry.getOrDefault(country, List.of());
        Place place = places.get(chance.nextInt(places.size()));
        if (place.entry().kind() != PlaceKind.LOCALITY
                || place.spellings().isEmpty()
                || place.entry().region().isEmpty()) {
            return Optional.empty();
        }
        String region = place.entry().region().get().replaceAll(" ?\\(.*", "");
        String name =
                invented
                        ? invention(places)
                        : place.spellings().get(chance.nextInt(place.spellings().size()));
        if (name.isEmpty() || name.contains("[") || plain(name).length() < 3) {
            return Optional.empty();
        }
        List<Place> around = around(place);
        List<Place> rivals = rivals(place, name);
        Optional<Place> truth = invented ? Optional.empty() : Optional.of(place);
        String land = countryNames.getOrDefault(country, "");
        boolean inRegion =
                rivals.stream()
                        .noneMatch(rival -> rival.entry().region().equals(place.entry().region()));
        boolean near =
                rivals.stream()
                        .noneMatch(
                                rival -> rival.entry().point().kmTo(place.entry().point()) < 120);
        return switch (chance.nextInt(5)) {
            case 0 ->
                    told(
                            "in province",
                            "Fighters entered the village of ["
                                    + name
                                    + "] in ["
                                    + region
                                    + " province] of ["
                                    + land
                                    + "].",
                            name,
                            truth,
                            inRegion);
            case 1 ->
                    place.entry().county().isEmpty()
                            ? Optional.empty()
                            : told(
                                    "in province's district",
                                    "Shelling hit ["
                                            + name
                                            + "] in ["
                                            + region
                                            + "]'s ["
                                            + place.entry().county().get()
                                            + " district].\n"
                                            + "The army of ["
                                            + land
                                            + "] denied it.",
                                    name,
                                    truth,
                                    inRegion);
            case 2 ->
                    around.size() < 3
                            ? Optional.empty()
                            : told(
                                    "among neighbours",
                                    "Clashes were reported in ["
                                            + around.get(0).entry().name()
                                            + "], ["
                                            + name
                                            + "] and ["
                                            + around.get(1).entry().name()
                                            + "] on Monday.\nThe villages lie in ["
                                            + land
                                            + "].",
                                    name,
                                    truth,
                                    near);
            case 3 ->
                    around.size() < 2
                            ? Optional.empty()
                            : told(
                                    "near a town",
                                    "A convoy was ambushed near ["
                                            + name
                                            + "], "
                                            + side(
                                                    place.entry().point(),
                                                    around.getFirst().entry().point())
                                            + " of ["
                                            + around.getFirst().entry().name()
                                            + "].\nThe government of ["
                                            + land
                                            + "] gave no figures.",
                                    name,
                                    truth,
                                    near);
            default ->
                    told(
                            "comma province",
                            "The group claimed an attack in ["
                                    + name
                                    + "], ["
                                    + region
                                    + "].\nIt was the third in ["
                                    + land
                                    + "] this week.",
                            name,
                            truth,
                            inRegion);
        };
    }

    private static Optional<Case> told(
            String context, String text, String asked, Optional<Place> truth, boolean decided) {
        return Optional.of(new Case(context, text, asked, truth, decided));
    }

    private static String side(Point point, Point from) {
        double north = point.lat() - from.lat();
        double east = point.lon() - from.lon();
        if (Math.abs(north) > Math.abs(east)) {
            return north > 0 ? "north" : "south";
        }
        return east > 0 ? "east" : "west";
    }

    /// Other places of a like name.
    private List<Place> rivals(Place place, String name) {
        Set<Place> found = new HashSet<>(byPlainName.getOrDefault(plain(name), List.of()));
        return found.stream()
                .filter(other -> other.country().equals(place.country()))
                .filter(other -> other.entry().point().kmTo(place.entry().point()) > RIGHT_KM)
                .toList();
    }

    /// Places with one spelled name within some 20 km, the bigger or farther-named first.
    private List<Place> around(Place place) {
        List<Place> near = new ArrayList<>();
        for (int lat = -1; lat <= 1; lat++) {
            for (int lon = -1; lon <= 1; lon++) {
                for (Place other :
                        byCell.getOrDefault(cell(place.entry().point(), lat, lon), List.of())) {
                    boolean namesake =
                            plain(other.entry().name()).equals(plain(place.entry().name()));
                    if (other != place
                            && !namesake
                            && !other.spellings().isEmpty()
                            && plain(other.entry().name()).length() > 3) {
                        near.add(other);
                    }
                }
            }
        }
        java.util.Collections.shuffle(near, chance);
        return near;
    }

    /// Two or three syllables of the country's own names, put together as nobody has.
    private String invention(List<Place> places) {
        StringBuilder name = new StringBuilder();
        int parts = 2 + chance.nextInt(2);
        for (int i = 0; i < parts; i++) {
            Place place = places.get(chance.nextInt(places.size()));
            if (place.spellings().isEmpty()) {
                return "";
            }
            String word =
                    place.spellings()
                            .getFirst()
                            .replaceAll("^.*[ -]", "")
                            .replaceAll("[^\\p{IsLatin}]", "");
            if (word.length() < 4) {
                return "";
            }
            int from = chance.nextInt(word.length() - 3);
            name.append(word, from, from + 3);
        }
        String text =
                name.substring(0, 1).toUpperCase(Locale.ROOT)
                        + name.substring(1).toLowerCase(Locale.ROOT);
        return byPlainName.containsKey(plain(text)) ? "" : text;
    }
}
