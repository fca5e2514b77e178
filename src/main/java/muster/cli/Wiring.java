package muster.cli;

import muster.frame.FrameBook;
import muster.frame.FrameMatcher;
import muster.knowledge.Fault;
import muster.knowledge.FaultyKnowledge;
import muster.knowledge.Lexicon;
import muster.name.NameFamily;
import muster.name.ReportSpotter;
import muster.name.Roster;
import muster.name.ShippedRoster;
import muster.parse.LogicalRoles;
import muster.parse.ModelCache;
import muster.parse.Nlp4jParser;
import muster.parse.Parser;
import muster.place.Gazetteer;
import muster.place.GazetteerStore;
import muster.place.PlaceChooser;
import muster.place.SeedGazetteer;
import muster.read.ChosenPlaces;
import muster.read.MusterReader;
import muster.time.TimeSpotter;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The one place where the parts of the main path are put together.
final class Wiring {
    private Wiring() {}

    static MainPath wire(Surroundings surroundings, Knowledge knowledge, Progress progress) {
        List<Fault> faults = new ArrayList<>();
        Lexicon lexicon = knowledge.lexicon();
        FrameBook frames = FrameBook.load(knowledge.folder(), lexicon, faults);
        TimeSpotter times = TimeSpotter.load(knowledge.folder(), faults);
        Path cached = ModelCache.base(surroundings.environment(), surroundings.userHome());
        Roster roster =
                ShippedRoster.load(
                        knowledge.folder(), NameFamily.load(knowledge.folder(), faults), faults);
        SeedGazetteer gazetteer = SeedGazetteer.load(knowledge.folder(), cached, faults);
        if (!faults.isEmpty()) {
            throw new FaultyKnowledge(faults);
        }
        GazetteerStore store =
                new GazetteerStore(
                        GazetteerStore.folder(
                                surroundings.environment(), surroundings.userHome()),
                        gazetteer);
        ModelCache cache =
                new ModelCache(cached, new UnpackingLine(surroundings.terminal(), progress));
        Parser parser = Nlp4jParser.load(cache, new LogicalRoles(lexicon::words));
        return new WiredPath(
                new MusterReader(
                        parser,
                        new ReportSpotter(lexicon, roster, gazetteer),
                        new FrameMatcher(frames, lexicon),
                        times,
                        new ChosenPlaces(chooser(store, gazetteer, lexicon)),
                        lexicon));
    }

    private static PlaceChooser chooser(
            GazetteerStore store, SeedGazetteer seed, Lexicon lexicon) {
        List<Gazetteer> all = new ArrayList<>(List.of(seed));
        all.addAll(store.open());
        return new PlaceChooser(Gazetteer.of(all), seed.regions(), seed.countries(), lexicon);
    }
}
