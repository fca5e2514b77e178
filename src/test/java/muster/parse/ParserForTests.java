package muster.parse;

import muster.knowledge.Fault;
import muster.knowledge.KnowledgeFolder;
import muster.knowledge.Lexicon;
import muster.model.Report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The parser, loaded once for all tests of this JVM.
public final class ParserForTests {
    private static final class Loaded {
        private static final Nlp4jParser PARSER =
                Nlp4jParser.load(cache(Unpacking.silent()), new LogicalRoles(lexicon()::words));
    }

    private ParserForTests() {}

    public static Nlp4jParser parser() {
        return Loaded.PARSER;
    }

    public static Lexicon lexicon() {
        List<Fault> faults = new ArrayList<>();
        Lexicon lexicon = Lexicon.load(new KnowledgeFolder(Path.of("knowledge")), faults);
        if (!faults.isEmpty()) {
            throw new IllegalStateException(faults.toString());
        }
        return lexicon;
    }

    public static ModelCache cache(Unpacking progress) {
        return new ModelCache(
                ModelCache.base(System.getenv(), Path.of(System.getProperty("user.home"))),
                progress);
    }

    public static List<Sentence> sentences(String text) {
        return parser().parse(Report.of("test", Optional.empty(), text)).sentences();
    }

    public static Sentence sentence(String text) {
        return sentences(text).getFirst();
    }
}
