package muster.name;

import muster.model.Mention.Form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds the adjectives that stand for a state as an actor.
final class StateAdjectives {
    private static final Set<String> SOIL = Set.of("territory", "soil", "airspace", "waters");
    private final Words words;
    private final Cast cast;

    StateAdjectives(Words words, Cast cast) {
        this.words = words;
        this.cast = cast;
    }

    /// "Turkish-backed" names Turkey, "American aircraft" the United States.
    List<Spot> in(Line line, List<Run> runs) {
        List<Spot> spots = new ArrayList<>();
        for (int at = 0; at < line.size(); at++) {
            int here = at;
            Optional<Demonym> demonym =
                    Demonym.opening(words, line, at)
                            .filter(found -> runs.stream().noneMatch(run -> run.holds(here)));
            if (demonym.isPresent()) {
                adjective(line, demonym.get()).ifPresent(spots::add);
                at = demonym.get().last();
            }
        }
        return spots;
    }

    private Optional<Spot> adjective(Line line, Demonym demonym) {
        int first = demonym.first();
        int at = demonym.last();
        boolean hyphened =
                line.hyphen(at + 1)
                        && words.participle().contains(line.low(at + 2))
                        && !line.low(at + 2).matches("born|based|speaking");
        boolean titled =
                words.in("head-title", line.low(at + 1))
                        || words.in("head-title", line.low(at + 2)) && line.noun(at + 1);
        if (hyphened) {
            return Optional.of(stateOf(line, demonym, at, "hyphen"));
        } else if (deed(line, at) || titled) {
            return Optional.of(stateOf(line, demonym, at, "deed"));
        } else if (line.low(at + 1).equals("state") && !line.cap(at + 1) && closed(line, at + 2)) {
            return Optional.of(stateOf(line, demonym, at + 1, "state"));
        } else if (SOIL.contains(line.low(at + 1)) || side(line, at + 1)) {
            Party land = cast.land(Cast.titled(demonym.state()));
            land.name(line.text(first, at + 1));
            return Optional.of(
                    new Spot(line, first, at + 1, at + 1, Form.NAME, "soil")
                            .standsFor(land, "adjective:soil"));
        } else if (materiel(line, at) && (!line.tag(first - 1).equals("CD") || acts(line, at))) {
            int noun =
                    words.in("noun-materiel", line.low(at + 1)) || Words.weapon(line.low(at + 1))
                            ? at + 1
                            : at + 2;
            return Optional.of(stateOf(line, demonym, noun, "materiel"));
        }
        return Optional.empty();
    }

    /// "Two Ukrainian drones struck a depot": Ukraine did; "three Russian jets were lost" is a
    /// count.
    private static boolean acts(Line line, int at) {
        int noun = line.noun(at + 2) ? at + 2 : at + 1;
        return line.noun(noun) && line.token(noun).label().equals("nsubj");
    }

    /// "the Pakistani side of the border"
    private static boolean side(Line line, int at) {
        return line.low(at).equals("side")
                && line.low(at + 1).equals("of")
                && line.low(at + 3).matches("border|frontier|line|river|divide");
    }

    private Spot stateOf(Line line, Demonym demonym, int last, String how) {
        int first = demonym.first();
        return new Spot(
                        line,
                        first,
                        last,
                        last,
                        Form.NAME,
                        how.equals("materiel") ? how : "adjective")
                .standsFor(cast.state(demonym.state(), line.text(first, last)), "adjective:" + how);
    }

    /// "an Israeli air strike", "Turkish support": the state does it.
    private boolean deed(Line line, int at) {
        int head = at + 1;
        while (head < at + 4
                && !line.cap(head)
                && (line.token(Math.min(head, line.size() - 1)).adjective()
                        || line.noun(head) && line.noun(head + 1) && !line.cap(head + 1))) {
            head++;
        }
        return line.noun(head) && !line.cap(head) && words.in("noun-deed", line.lemma(head));
    }

    /// A weapon or craft stands behind `at`: "American aircraft".
    boolean materiel(Line line, int at) {
        return Words.weapon(line.low(at + 1)) && closed(line, at + 2)
                || words.in("noun-materiel", line.low(at + 1)) && closed(line, at + 2)
                || words.in("noun-materiel", line.low(at + 2))
                        && closed(line, at + 3)
                        && (line.noun(at + 1) || line.tag(at + 1).startsWith("JJ"));
    }

    /// No noun goes on there, but for a day: "shot down a Russian helicopter Sunday".
    private boolean closed(Line line, int at) {
        return !line.noun(at) || line.cap(at) && words.neverName().contains(line.low(at));
    }
}
