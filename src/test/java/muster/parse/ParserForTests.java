package muster.parse;

import muster.model.Report;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The parser, loaded once for all tests of this JVM.
public final class ParserForTests {
    private static final class Loaded {
        private static final Nlp4jParser PARSER =
                Nlp4jParser.load(
                        cache(Unpacking.silent()), new LogicalRoles(Set.of("carry", "launch")));
    }

    private ParserForTests() {}

    public static Nlp4jParser parser() {
        return Loaded.PARSER;
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
