package muster.name;

import muster.parse.Link;

import java.util.List;
import java.util.Locale;

/// Tells, where a country is named, whether the land or the state is meant: "in Israel" is a place,
/// "Israel struck" an actor.
final class LandOrState {
    private final Words words;

    LandOrState(Words words) {
        this.words = words;
    }

    boolean land(Run run) {
        Line line = run.line();
        if (dateline(run)) {
            return true;
        }
        int at = run.first() - 1;
        boolean part = false;
        while (line.low(at).equals("the")
                || line.low(at).equals("both")
                || words.in("place-part", line.low(at))) {
            part |= !line.low(at).equals("the") && !line.low(at).equals("both");
            at--;
        }
        if (part) {
            return true;
        }
        int next = run.last() + 1;
        if (line.possessive(next)) {
            return owned(line, next + 1);
        }
        if (words.in("place-wider", line.low(next))
                || line.low(next).equals("war")
                || line.size() <= run.last() - run.first() + 3 && at < 1 && !hasVerb(line)) {
            return true;
        }
        if (among(line, run)) {
            return true;
        }
        if (line.comma(at) && at > 0 && line.cap(at - 1) && !subject(line, run) && !listing(run)) {
            return true;
        }
        return preposition(line, at, run);
    }

    /// "include Chad, Mali and Niger": states in a row, no town with its country.
    private boolean listing(Run run) {
        Line line = run.line();
        int before = run.first() - 2;
        int first = before;
        while (line.cap(first - 1)) {
            first--;
        }
        return words.states().named(line.text(first, before)).isPresent()
                && !words.in("prep-place", line.low(first - 1));
    }

    /// "KABUL, May 3 -" opens an agency's report.
    private static boolean dateline(Run run) {
        String name = run.name();
        return run.first() == 0
                && name.length() > 3
                && name.equals(name.toUpperCase(Locale.ROOT))
                && run.line().size() > run.last() + 1
                && !run.line().verb(run.last() + 1)
                && !run.line().noun(run.last() + 1);
    }

    private boolean preposition(Line line, int at, Run run) {
        String prep = line.low(at);
        String before = line.low(at - 1);
        if (prep.equals("in") && !city(run) && banning(line, run)) {
            return false;
        }
        if (words.in("prep-place", prep)) {
            boolean modifies = line.noun(run.last() + 1) && !line.cap(run.last() + 1);
            return !modifies
                    && (!(prep.equals("at") || prep.equals("toward") || prep.equals("towards"))
                            || !words.in("noun-of-state", before));
        }
        if (prep.equals("with") && (before.equals("border") || before.equals("frontier"))) {
            return true;
        }
        return switch (prep) {
            case "from", "to" ->
                    !words.in("noun-of-state", before)
                            && !line.noun(run.last() + 1)
                            && !supplied(line, run);
            case "of" ->
                    !ruled(line, at)
                            && !(before.equals("state") && line.low(at - 2).equals("of"))
                            && (words.in("place-direction", before)
                                    || words.in("place-noun", before)
                                    || !words.in("state-organ", before)
                                            && !line.noun(run.last() + 1)
                                            && !partitive(before));
            case "on", "against", "for" ->
                    aimedAt(before, run) || prep.equals("for") && held(before, run);
            case "over", "through" -> true;
            case "and", "or", "," -> listed(line, at, run);
            default -> object(line, run);
        };
    }

    /// "active in many countries, including Mali and Chad".
    private boolean among(Line line, Run run) {
        return line.sentence().roles().playedBy(run.head()).stream()
                .filter(link -> link.role().matches("including|such_as|like|namely"))
                .map(Link::predicate)
                .filter(noun ->
                        words.in("place-noun", line.low(noun))
                                || words.in("ref-country", line.lemma(noun)))
                .anyMatch(noun ->
                        line.sentence().roles().playedBy(noun).stream()
                                .anyMatch(link ->
                                        words.in(
                                                "prep-place", link.role().replaceFirst("^~", ""))));
    }

    /// "outlawed in Spain": by its law.
    private boolean banning(Line line, Run run) {
        return line.sentence().roles().playedBy(run.head()).stream()
                .anyMatch(link ->
                        link.role().matches("~?in")
                                && words.in("verb-of-law", line.lemma(link.predicate())));
    }

    /// "received arms from Iran", "money came from Iran", "owes its survival to Iran".
    private boolean supplied(Line line, Run run) {
        for (Link link : line.sentence().roles().playedBy(run.head())) {
            boolean way = link.role().matches("~?(?:from|to)");
            if (link.role().matches("~?to")
                    && words.in("verb-to-state", line.lemma(link.predicate()))) {
                return true;
            }
            if (link.role().equals("from")
                    && words.in("verb-of-sponsor", line.lemma(link.predicate()))
                    && !line.sentence().roles().of(link.predicate(), Link.OBJ).isEmpty()
                    && line.sentence().roles().of(link.predicate(), Link.SUBJ).isEmpty()) {
                return true;
            }
            if (link.role().equals("from")
                    && words.in("thing-of-supply", line.lemma(link.predicate()))
                    && !line.sentence().roles().of(link.predicate(), "to").isEmpty()) {
                return true; // "the supplies from Iran to the Front"
            }
            if (way && words.in("verb-of-supply", line.lemma(link.predicate()))) {
                for (String role : List.of(Link.OBJ, Link.SUBJ)) {
                    for (int thing : line.sentence().roles().of(link.predicate(), role)) {
                        if (words.in("thing-of-supply", line.lemma(thing))) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }

    /// "President Isa Bako of Rovia": the state.
    private boolean ruled(Line line, int of) {
        for (int at = of - 1; at >= 0 && at > of - 5 && line.cap(at); at--) {
            if (words.in("head-title", line.low(at))) {
                return true;
            }
        }
        return false;
    }

    private boolean partitive(String before) {
        return words.in("noun-force", before)
                || words.in("noun-state", before)
                || words.in("noun-person", before);
    }

    /// "in Mali and Niger": the second is what the first is.
    private boolean listed(Line line, int at, Run run) {
        int before = at - 1;
        if (line.comma(before)) {
            before--;
        }
        int first = before;
        while (line.cap(first - 1)) {
            first--;
        }
        if (subject(line, run)
                || !line.cap(before)
                || words.states().named(line.text(first, before)).isEmpty()
                        && words.states().seat(line.text(first, before)).isEmpty()) {
            return !subject(line, run) && object(line, run);
        }
        return land(new Run(line, first, before, first, "list"));
    }

    /// "the attack on Kyiv", "advancing on Kyiv": the city, whose name else stands for the state.
    private boolean aimedAt(String before, Run run) {
        return city(run) && words.in("aimed-at-city", before);
    }

    /// "the battle for Kyiv"
    private boolean held(String before, Run run) {
        return city(run) && before.equals("battle");
    }

    private boolean city(Run run) {
        return words.states().named(run.name()).isEmpty()
                && words.states().seat(run.name()).isPresent();
    }

    /// "Kyiv fell", "Kyiv has been the scene of fighting".
    private boolean scene(Line line, Run run) {
        for (Link link : line.sentence().roles().playedBy(run.head())) {
            int verb = link.predicate();
            boolean suffers =
                    link.role().equals(Link.SUBJ)
                            && (words.in("city-suffers", line.lemma(verb))
                                    || line.sentence().roles().of(verb, "under").stream()
                                            .anyMatch(
                                                    at -> words.in("city-under", line.lemma(at))));
            boolean described = link.role().equals(Link.IS) && line.lemma(verb).equals("scene");
            if (suffers || described) {
                return true;
            }
        }
        return false;
    }

    private boolean object(Line line, Run run) {
        if (city(run) && (struck(line, run) || scene(line, run))) {
            return true;
        }
        for (Link link : line.sentence().roles().playedBy(run.head())) {
            if (link.role().equals(Link.OBJ)
                    && words.in("verb-of-land", line.lemma(link.predicate()))) {
                return true;
            }
            if (words.in("prep-place", link.role())) {
                return true;
            }
        }
        return false;
    }

    private boolean struck(Line line, Run run) {
        return line.sentence().roles().playedBy(run.head()).stream()
                .anyMatch(link ->
                        link.role().equals(Link.OBJ)
                                && words.in("verb-of-city", line.lemma(link.predicate())));
    }

    private static boolean subject(Line line, Run run) {
        return line.sentence().roles().playedBy(run.head()).stream()
                .anyMatch(link -> link.role().equals(Link.SUBJ));
    }

    private boolean owned(Line line, int from) {
        int head = from;
        while (head < line.size() - 1 && (line.token(head).adjective() || line.noun(head + 1))) {
            head++;
        }
        return words.in("place-owned", line.low(head))
                || words.in("place-noun", line.low(head))
                || line.cap(head) && line.cap(from) && words.in("place-closes", line.low(head));
    }

    private static boolean hasVerb(Line line) {
        return line.sentence().tokens().stream().anyMatch(token -> token.verb());
    }
}
