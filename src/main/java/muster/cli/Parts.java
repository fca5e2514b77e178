package muster.cli;

import muster.frame.FrameBook;
import muster.frame.FrameMatcher;
import muster.knowledge.Fault;
import muster.knowledge.KnowledgeFolder;
import muster.knowledge.Lexicon;
import muster.name.NameFamily;
import muster.name.ReportSpotter;
import muster.name.Roster;
import muster.name.ShippedRoster;
import muster.name.Spotter;
import muster.parse.Parser;
import muster.place.SeedGazetteer;
import muster.read.MusterReader;
import muster.read.Whereabouts;
import muster.time.TimeSpotter;

import java.nio.file.Path;
import java.util.List;

/// All parts of the main path but the parser, as one knowledge folder makes them.
record Parts(
        Lexicon lexicon,
        FrameBook frames,
        TimeSpotter times,
        Roster roster,
        SeedGazetteer gazetteer) {
    /// Takes a second or two. What cannot be used is added to `faults`; the parts are then of no
    /// use but to find more faults.
    ///
    /// @param cache where towns are kept ready
    static Parts load(KnowledgeFolder folder, Path cache, List<Fault> faults) {
        Roster roster = ShippedRoster.load(folder, NameFamily.load(folder, faults), faults);
        return load(folder, roster, cache, faults);
    }

    /// @param roster that was loaded already
    static Parts load(KnowledgeFolder folder, Roster roster, Path cache, List<Fault> faults) {
        Lexicon lexicon = Lexicon.load(folder, faults);
        return new Parts(
                lexicon,
                FrameBook.load(folder, lexicon, faults),
                TimeSpotter.load(folder, faults),
                roster,
                SeedGazetteer.load(folder, cache, faults));
    }

    Spotter spotter() {
        return new ReportSpotter(lexicon, roster, gazetteer);
    }

    FrameMatcher matcher() {
        return new FrameMatcher(frames, lexicon);
    }

    MusterReader reader(Parser parser, Whereabouts places) {
        return new MusterReader(parser, spotter(), matcher(), times, places, lexicon);
    }
}
