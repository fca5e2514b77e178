package muster.place;

import muster.knowledge.Fault;
import muster.knowledge.KnowledgeFolder;
import muster.model.PlaceNames;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// What Muster knows of places before anybody loads a gazetteer: the places of `knowledge/places`,
/// the first-level districts, and the world's towns of 500 people and more.
public final class SeedGazetteer implements Gazetteer, PlaceNames {
    private static final int REMEMBERED = 10_000;

    private final Countries countries;
    private final Regions regions;
    private final SmallGazetteer seeds;
    private final PlaceFile towns;
    private final Gazetteer whole;
    private final Map<String, List<Candidate>> asked = new ConcurrentHashMap<>();

    private SeedGazetteer(
            Countries countries, Regions regions, SmallGazetteer seeds, PlaceFile towns) {
        this.countries = countries;
        this.regions = regions;
        this.seeds = seeds;
        this.towns = towns;
        this.whole = Gazetteer.of(List.of(seeds, towns));
    }

    /// Faults of `knowledge/places` are gathered in `faults`.
    ///
    /// @param cache where the towns are kept ready, e.g. `~/.cache/muster`; the first time takes
    ///   some seconds
    public static SeedGazetteer load(KnowledgeFolder folder, Path cache, List<Fault> faults) {
        Countries countries = Countries.load(folder, faults);
        Regions regions = Regions.packed();
        SmallGazetteer seeds =
                new SmallGazetteer(SeedPlaces.load(folder, countries, regions, faults));
        return new SeedGazetteer(countries, regions, seeds, Towns.open(cache, regions));
    }

    public Countries countries() {
        return countries;
    }

    public Regions regions() {
        return regions;
    }

    /// The towns alone.
    PlaceFile towns() {
        return towns;
    }

    @Override
    public List<Candidate> find(String name) {
        List<Candidate> known = asked.get(name);
        if (known == null) {
            known = List.copyOf(whole.find(name));
            if (asked.size() < REMEMBERED) {
                asked.put(name, known);
            }
        }
        return known;
    }

    @Override
    public boolean known(String name) {
        return seeds.known(name) || towns.known(name);
    }
}
