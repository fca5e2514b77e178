package muster.name;

import muster.parse.Link;

import java.util.List;
import java.util.stream.Stream;

/// Whom a clause is told: "Omar told the panel that it had left" is not about the panel, but of
/// "told it that it must leave" nobody can tell.
final class Hearers {
    private static final String TELLING = "tell|inform|assure|notify";

    private Hearers() {}

    /// Those in the sentence of `spot` to whom is told what it does.
    static List<Spot> of(Spot spot, Focus focus) {
        Line line = spot.line();
        List<Integer> heads =
                line.sentence().roles().playedBy(spot.head()).stream()
                        .filter(done -> !asked(line, done.predicate()))
                        .flatMap(done -> told(line, done.predicate()))
                        .toList();
        return heads.isEmpty()
                ? List.of()
                : focus.lately(spot, 0).stream()
                        .filter(other -> other.line() == line && heads.contains(other.head()))
                        .toList();
    }

    private static Stream<Integer> told(Line line, int verb) {
        return line.sentence().roles().playedBy(verb).stream()
                .filter(said -> said.role().equals(Link.COMP))
                .filter(said -> line.lemma(said.predicate()).matches(TELLING))
                .flatMap(said -> line.sentence().roles().of(said.predicate(), Link.OBJ).stream());
    }

    private static boolean asked(Line line, int verb) {
        return line.sentence().children(verb).stream().anyMatch(kid -> kid.tag().equals("MD"));
    }
}
