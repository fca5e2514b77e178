package muster.place;

import muster.knowledge.Fault;
import muster.knowledge.FaultyKnowledge;
import muster.knowledge.KnowledgeFolder;
import muster.knowledge.Lexicon;
import muster.model.Point;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Entries for tests.
final class Places {
    private Places() {}

    /// The gazetteer of this program, its towns kept ready under `target/`.
    static SeedGazetteer seed() {
        List<Fault> faults = new ArrayList<>();
        SeedGazetteer seed =
                SeedGazetteer.load(
                        new KnowledgeFolder(Path.of("knowledge")), Path.of("target/cache"), faults);
        if (!faults.isEmpty()) {
            throw new FaultyKnowledge(faults);
        }
        return seed;
    }

    /// A chooser over the program's gazetteer and the files loaded into a store.
    ///
    /// @param storeAndFiles the store's folder, then files that are loaded unless they are there
    static PlaceChooser chooser(List<String> storeAndFiles) {
        SeedGazetteer seed = seed();
        GazetteerStore store = new GazetteerStore(Path.of(storeAndFiles.getFirst()), seed);
        for (String file : storeAndFiles.subList(1, storeAndFiles.size())) {
            store.add(Path.of(file), (done, total, places) -> {});
        }
        List<Gazetteer> all = new ArrayList<>(List.of(seed));
        all.addAll(store.open());
        return chooser(Gazetteer.of(all), seed);
    }

    static PlaceChooser chooser(Gazetteer gazetteer, SeedGazetteer seed) {
        List<Fault> faults = new ArrayList<>();
        Lexicon lexicon = Lexicon.load(new KnowledgeFolder(Path.of("knowledge")), faults);
        return new PlaceChooser(gazetteer, seed.regions(), seed.countries(), lexicon);
    }

    static GazetteerEntry town(String id, String name, double lat, double lon, long population) {
        return of(id, name, PlaceKind.LOCALITY, lat, lon, population);
    }

    static GazetteerEntry of(
            String id, String name, PlaceKind kind, double lat, double lon, long population) {
        return new GazetteerEntry(
                id,
                name,
                List.of(name.split("/")),
                new Point(lat, lon),
                kind,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                population);
    }
}
