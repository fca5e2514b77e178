package muster.name;

import muster.parse.Link;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Says where "it" is no actor: "it is likely that", "denied it", "it was a setback", "took the
/// post but lost it".
final class Things {
    private static final Set<String> SEEMING =
            Set.of(
                    "seems",
                    "seemed",
                    "appears",
                    "appeared",
                    "remains",
                    "emerged",
                    "emerges",
                    "follows");
    private static final Set<String> WITHIN =
            Set.of(
                    "into", "in", "at", "on", "over", "inside", "near", "around", "through",
                    "across");
    private static final Set<String> JOINING =
            Set.of("merge", "absorb", "dissolve", "fold", "integrate", "incorporate", "unite");
    private final Words words;

    Things(Words words) {
        this.words = words;
    }

    /// "it" at `spot` is neither actor nor place.
    boolean meant(Spot spot) {
        return empty(spot) || cleft(spot) || told(spot) || said(spot) || event(spot) || deed(spot);
    }

    /// No actor, at most a place: "drove into it", "abandoned it".
    boolean passive(Spot spot) {
        return spot.line().low(spot.first()).equals("it") && (within(spot) || thing(spot));
    }

    /// "had no part in it", "denied any hand in it"
    private boolean deed(Spot spot) {
        Line line = spot.line();
        return line.low(spot.first() - 1).equals("in")
                && line.low(spot.first() - 2).matches("part|hand|role|involvement|say");
    }

    /// "retook it", "it fell to the rebels": a place.
    boolean taken(Spot spot) {
        Line line = spot.line();
        return line.sentence().roles().playedBy(spot.head()).stream()
                .anyMatch(link ->
                        link.role().equals(Link.OBJ)
                                        && words.in(
                                                "verb-takes-place", line.lemma(link.predicate()))
                                || link.role().equals(Link.SUBJ)
                                        && line.lemma(link.predicate()).equals("fall")
                                        && !line.sentence()
                                                .roles()
                                                .of(link.predicate(), "to")
                                                .isEmpty());
    }

    /// The object before that "it" takes up: "stormed the post and burned it"; -1 where it takes up
    /// none.
    int object(Spot spot) {
        Line line = spot.line();
        List<Integer> verbs =
                line.sentence().roles().playedBy(spot.head()).stream()
                        .filter(link -> link.role().equals(Link.OBJ) && line.verb(link.predicate()))
                        .map(Link::predicate)
                        .filter(verb -> verb < spot.first())
                        .toList();
        if (verbs.isEmpty()) {
            return -1;
        }
        int verb = verbs.getFirst();
        for (int at = verb - 1; at >= 0; at--) {
            if (line.verb(at) && together(line, at, verb)) {
                Optional<Integer> object =
                        line.sentence().roles().of(at, Link.OBJ).stream()
                                .filter(filler -> filler < spot.first())
                                .reduce((first, second) -> second);
                if (object.isPresent()) {
                    return object.get();
                }
            }
        }
        return -1;
    }

    /// Somebody does both.
    private static boolean together(Line line, int left, int right) {
        List<Integer> subjects = line.sentence().roles().of(right, Link.SUBJ);
        return line.sentence().roles().of(left, Link.SUBJ).stream().anyMatch(subjects::contains);
    }

    /// "denied it", "said it": the thing said.
    private boolean said(Spot spot) {
        return spot.line().sentence().roles().playedBy(spot.head()).stream()
                .anyMatch(link ->
                        link.role().equals(Link.OBJ)
                                && link.predicate() < spot.first()
                                && words.in("speech-verb", spot.line().lemma(link.predicate())));
    }

    /// "it was a setback", "it was the first attack".
    private boolean event(Spot spot) {
        Line line = spot.line();
        int be = spot.last() + 1;
        while (line.tag(be).equals("MD") || line.lemma(be).equals("have")) {
            be++; // "it may be no coincidence"
        }
        if (!line.lemma(be).equals("be")) {
            return false;
        }
        int at = be + 1;
        while (at < line.size()
                && (line.tag(at).matches("DT|RB|CD|PRP\\$|RBS") || line.token(at).adjective())) {
            at++;
        }
        while (line.noun(at + 1)) {
            at++;
        }
        return line.noun(at) && words.in("it-event", line.low(at));
    }

    /// "burned it", "lifted it": nothing that acts.
    private boolean thing(Spot spot) {
        Line line = spot.line();
        return line.verb(spot.first() - 1)
                && words.in("verb-of-thing", line.lemma(spot.first() - 1));
    }

    /// "drove into it", "had no part in it": no actor stands there, but "merged into it".
    private boolean within(Spot spot) {
        Line line = spot.line();
        boolean out =
                line.low(spot.first() - 1).equals("of") && line.low(spot.first() - 2).equals("out");
        if (!out && !WITHIN.contains(line.low(spot.first() - 1))) {
            return false;
        }
        for (int at = spot.first() - 2; at >= 0 && at > spot.first() - 8; at--) {
            if (JOINING.contains(line.lemma(at))) {
                return false;
            }
        }
        return true;
    }

    /// "it is X that", "it was in May that": the sentence says who or when.
    private boolean cleft(Spot spot) {
        Line line = spot.line();
        int at = spot.last() + 2;
        if (!line.lemma(at - 1).equals("be")) {
            return false;
        }
        boolean when = line.tag(at).equals("IN") || line.low(at).equals("only");
        int end = Math.min(line.size() - 1, at + (when ? 12 : 8));
        while (at < end
                && (when
                        || line.noun(at)
                        || line.token(at).adjective()
                        || line.tag(at).matches("DT|POS|CD"))) {
            boolean that = line.low(at + 1).equals("that");
            boolean who = line.noun(at) && (line.cap(at) || words.in("noun-force", line.low(at)));
            if (when && that || who && (that || line.low(at + 1).equals("who"))) {
                return true;
            }
            at++;
        }
        return false;
    }

    /// "it was reported that", "it has been decided that": nobody.
    private static boolean told(Spot spot) {
        Line line = spot.line();
        int at = spot.last() + 1;
        while (line.lemma(at).matches("be|have") || line.tag(at).matches("RB|MD")) {
            at++;
        }
        return line.tag(at).equals("VBN")
                && line.lemma(at - 1).equals("be")
                && line.low(at + 1).equals("that");
    }

    /// "it is likely that", "it seems".
    private boolean empty(Spot spot) {
        Line line = spot.line();
        for (int at = spot.last() + 1; at < Math.min(line.size(), spot.last() + 6); at++) {
            if (words.in("it-empty", line.low(at))
                    && (!line.verb(at)
                            || SEEMING.contains(line.low(at))
                                    && (line.low(at + 1).equals("that")
                                            || line.token(at + 1 < line.size() ? at + 1 : at)
                                                    .adjective()))) {
                return line.lemma(spot.last() + 1).equals("be") || line.verb(at);
            }
            if (line.verb(at) && !line.lemma(at).matches("be|have|remain|become|seem|appear")
                    || line.noun(at)) {
                return false;
            }
        }
        return false;
    }
}
