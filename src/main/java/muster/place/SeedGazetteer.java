package muster.place;

import muster.knowledge.Fault;
import muster.knowledge.KnowledgeFolder;
import muster.model.PlaceNames;
import muster.model.Point;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What Muster knows of places before anybody loads a gazetteer: the places of `knowledge/places`,
/// the first-level districts, and the world's towns of 500 people and more.
public final class SeedGazetteer implements Gazetteer, PlaceNames {
    private final Countries countries;
    private final Regions regions;
    private final Gazetteer seeds;
    private final Gazetteer whole;

    private SeedGazetteer(Countries countries, Regions regions, Gazetteer seeds, Gazetteer whole) {
        this.countries = countries;
        this.regions = regions;
        this.seeds = seeds;
        this.whole = whole;
    }

    /// Takes one to two seconds. Faults of `knowledge/places` are gathered in `faults`.
    public static SeedGazetteer load(KnowledgeFolder folder, List<Fault> faults) {
        Countries countries = Countries.load(folder, faults);
        Regions regions = Regions.packed();
        Gazetteer seeds = new SmallGazetteer(SeedPlaces.load(folder, countries, regions, faults));
        Gazetteer towns = new SmallGazetteer(towns(regions));
        return new SeedGazetteer(countries, regions, seeds, Gazetteer.of(List.of(seeds, towns)));
    }

    private static List<GazetteerEntry> towns(Regions regions) {
        List<GazetteerEntry> towns = new ArrayList<>(200_000);
        Table.packed("towns.tsv.gz", fields -> towns.add(regions.placed(town(fields))));
        return towns;
    }

    private static GazetteerEntry town(String[] fields) {
        List<String> names = new ArrayList<>(List.of(fields[1]));
        if (!fields[8].isEmpty()) {
            names.addAll(List.of(fields[8].split("\\|")));
        }
        return new GazetteerEntry(
                "geonames:" + fields[0],
                fields[1],
                names,
                new Point(Double.parseDouble(fields[2]), Double.parseDouble(fields[3])),
                fields[7].equals("PPLX") ? PlaceKind.NEIGHBOURHOOD : PlaceKind.LOCALITY,
                Optional.of(fields[4]),
                Optional.empty(),
                Optional.empty(),
                fields[6].isEmpty() ? 0 : Long.parseLong(fields[6]));
    }

    public Countries countries() {
        return countries;
    }

    public Regions regions() {
        return regions;
    }

    /// Without the towns.
    public Gazetteer seeds() {
        return seeds;
    }

    @Override
    public List<Candidate> find(String name) {
        return whole.find(name);
    }

    @Override
    public boolean known(String name) {
        return !find(name).isEmpty();
    }
}
