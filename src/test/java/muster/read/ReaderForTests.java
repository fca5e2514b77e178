package muster.read;

import muster.frame.FrameBook;
import muster.frame.FrameMatcher;
import muster.knowledge.Fault;
import muster.knowledge.FaultyKnowledge;
import muster.knowledge.KnowledgeFolder;
import muster.knowledge.Lexicon;
import muster.name.ReportSpotter;
import muster.name.Roster;
import muster.name.Spotter;
import muster.parse.ModelCache;
import muster.parse.Parser;
import muster.parse.ParserForTests;
import muster.place.SeedGazetteer;
import muster.time.TimeSpotter;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The whole main path, wired once for all tests of this JVM: shipped knowledge, no roster.
public final class ReaderForTests {
    private static final class Loaded {
        private static final KnowledgeFolder FOLDER = new KnowledgeFolder(Path.of("knowledge"));
        private static final List<Fault> FAULTS = new ArrayList<>();
        private static final Lexicon LEXICON = Lexicon.load(FOLDER, FAULTS);
        private static final FrameBook FRAMES = FrameBook.load(FOLDER, LEXICON, FAULTS);
        private static final SeedGazetteer GAZETTEER =
                SeedGazetteer.load(
                        FOLDER,
                        ModelCache.base(System.getenv(), Path.of(System.getProperty("user.home"))),
                        FAULTS);
        private static final Spotter SPOTTER = new ReportSpotter(LEXICON, Roster.EMPTY, GAZETTEER);
        private static final MusterReader READER =
                new MusterReader(
                        ParserForTests.parser(),
                        SPOTTER,
                        new FrameMatcher(FRAMES, LEXICON),
                        TimeSpotter.load(FOLDER),
                        Whereabouts.UNKNOWN,
                        LEXICON);

        static {
            if (!FAULTS.isEmpty()) {
                throw new FaultyKnowledge(FAULTS);
            }
        }
    }

    private ReaderForTests() {}

    public static MusterReader reader() {
        return Loaded.READER;
    }

    public static Parser parser() {
        return ParserForTests.parser();
    }

    public static Spotter spotter() {
        return Loaded.SPOTTER;
    }

    public static FrameBook frames() {
        return Loaded.FRAMES;
    }

    public static Lexicon lexicon() {
        return Loaded.LEXICON;
    }
}
