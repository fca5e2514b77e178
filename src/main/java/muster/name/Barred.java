package muster.name;

import muster.parse.Link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Whom a pronoun cannot mean where it stands: "X attacked it" is not about X, "X swore allegiance
/// to him" not about X, nor is "X killed its emir" about an emir of X.
final class Barred {
    private final Set<Spot> spots = new HashSet<>();
    private final Set<Party> parties = new HashSet<>();

    static Barred at(Spot spot, Focus focus, Words words) {
        Barred barred = new Barred();
        Line line = spot.line();
        String low = line.low(spot.first());
        boolean own = low.endsWith("self") || low.endsWith("selves");
        if (low.equals("it") || low.equals("they")) {
            barred.beside(spot, focus);
        }
        Harm.barred(spot, focus, words).forEach(barred::add);
        if (words.in("speech-verb", line.lemma(spot.first() + 1))
                && line.comma(spot.first() - 1)
                && (line.comma(spot.first() + 2) || spot.first() + 3 >= line.size())) {
            barred.told(spot, focus);
        }
        if (low.matches("it|they|he|she")) {
            Hearers.of(spot, focus).forEach(barred::add);
        }
        // "helping them go"
        boolean doer = Salience.standing(spot).doing() && !low.matches("them|him");
        if (doer || own || low.equals("whose")) {
            return barred;
        }
        int verb = line.tag(spot.first()).endsWith("P$") ? Harm.verb(spot, words) : above(spot);
        List<Integer> subjects = new ArrayList<>(subjects(line, verb));
        subjects.addAll(sent(line, verb, words));
        List<Spot> here =
                focus.lately(spot, 0).stream().filter(other -> other.line() == line).toList();
        for (Spot other : here) {
            if (subjects.contains(other.head())) {
                here.stream()
                        .filter(inner ->
                                other.first() <= inner.first() && inner.last() <= other.last())
                        .forEach(barred::add);
            }
        }
        here.stream()
                .filter(other -> subjects.stream().anyMatch(noun -> bound(other, noun)))
                .forEach(barred::add);
        barred.accusing(spot, here, words);
        Set<Integer> described = described(spot, words);
        boolean man = words.in("noun-person", line.low(Owned.noun(line, spot.first())));
        here.stream()
                .filter(other -> described.contains(other.head()))
                .filter(other -> !man || !Spot.one(other, party -> party.sort().band()))
                .forEach(barred::add);
        return barred;
    }

    /// "Omar, his deputy", "Omar, one of his aides", "Omar was named his successor": nobody is his
    /// own.
    private static Set<Integer> described(Spot spot, Words words) {
        Line line = spot.line();
        Set<Integer> nouns = new HashSet<>();
        Set<Integer> bearers = new HashSet<>();
        for (Link link : line.sentence().roles().playedBy(spot.head())) {
            if (link.role().equals(Link.POSS)) {
                nouns.add(link.predicate());
                line.sentence().roles().playedBy(link.predicate()).stream()
                        .filter(above ->
                                above.role().equals("of")
                                        && line.low(above.predicate()).equals("one"))
                        .forEach(above -> nouns.add(above.predicate()));
            }
        }
        for (int noun : nouns) {
            if (words.in("seat-noun", line.low(noun))) {
                bearers.addAll(subjects(spot)); // "Omar took his place"
            }
            bearers.addAll(line.sentence().roles().of(noun, Link.IS));
            bearers.addAll(line.sentence().roles().of(noun, "~" + Link.IS));
        }
        return bearers;
    }

    /// "X accused Y of arming them": neither X nor X's.
    private void accusing(Spot spot, List<Spot> here, Words words) {
        Line line = spot.line();
        int verb = above(spot);
        int head = verb < 0 ? -1 : line.token(verb).head();
        while (head >= 0 && !line.verb(head)) {
            head = line.token(head).head();
        }
        boolean accused =
                head >= 0
                        && words.in("verb-arming", line.lemma(verb))
                        && words.in("verb-accuse", line.lemma(head));
        for (int subject :
                accused ? line.sentence().roles().of(head, Link.SUBJ) : List.<Integer>of()) {
            here.stream()
                    .filter(other -> line.sentence().under(other.head(), subject))
                    .forEach(this::add);
        }
    }

    /// "The army, it says, fled": who says it is not whom it is said of.
    private void told(Spot spot, Focus focus) {
        focus.lately(spot, 0).stream()
                .filter(other -> other.line() == spot.line())
                .forEach(this::add);
    }

    /// "With X and Y it took the town": none of them is it.
    private void beside(Spot spot, Focus focus) {
        Line line = spot.line();
        List<Integer> verbs =
                line.sentence().roles().playedBy(spot.head()).stream()
                        .filter(link -> link.role().equals(Link.SUBJ))
                        .map(Link::predicate)
                        .toList();
        focus.lately(spot, 0).stream()
                .filter(other -> other.line() == line)
                .filter(other ->
                        line.sentence().roles().playedBy(other.head()).stream()
                                .anyMatch(link ->
                                        verbs.contains(link.predicate()) && words(link.role())))
                .forEach(this::add);
    }

    private static boolean words(String role) {
        return role.matches("with|against|alongside|beside|besides|unlike|like|from|by");
    }

    /// "China brokered a truce between the two sides": `party` does it, and is none of them.
    static boolean acts(Spot spot, Party party, Focus focus) {
        if (Salience.standing(spot).doing()) {
            return false;
        }
        List<Integer> subjects = subjects(spot);
        return focus.lately(spot, 0).stream()
                .anyMatch(other ->
                        other.line() == spot.line()
                                && subjects.contains(other.head())
                                && other.parties().contains(party));
    }

    /// Of a description behind a verb: who does it. "X calls the militia traitors", "X fought for
    /// the group".
    static Barred doing(Spot spot, Focus focus, Words words) {
        Barred barred = new Barred();
        Line line = spot.line();
        int verb = above(spot);
        boolean done =
                verb >= 0
                        && verb < spot.first()
                        && !Salience.standing(spot).doing()
                        && (!words.in("speech-verb", line.lemma(verb)) || object(spot));
        boolean harmed = verb >= 0 && words.in("verb-harm", line.lemma(verb));
        if (done || harmed) {
            List<Integer> subjects = subjects(spot);
            focus.lately(spot, 0).stream()
                    .filter(other -> other.line() == line && other.last() < verb)
                    .filter(other ->
                            subjects.contains(other.head())
                                    || harmed
                                            && subjects.stream()
                                                    .anyMatch(noun ->
                                                            line.sentence()
                                                                    .under(other.head(), noun)))
                    .forEach(barred::add);
        }
        Set<Integer> described = described(spot, words);
        focus.lately(spot, 0).stream()
                .filter(other -> other.line() == line && described.contains(other.head()))
                .forEach(barred::add);
        return barred;
    }

    /// Who does what is done to `spot`, and whose doing it is: "their advance cut off the rebels".
    static List<Party> doers(Spot spot, Focus focus) {
        Line line = spot.line();
        List<Integer> subjects =
                !Salience.standing(spot).doing() || object(spot) ? subjects(spot) : List.of();
        return focus.lately(spot, 0).stream()
                .filter(other -> other.line() == line)
                .filter(other ->
                        subjects.stream()
                                .anyMatch(noun -> line.sentence().under(other.head(), noun)))
                .flatMap(other -> other.parties().stream())
                .toList();
    }

    private static boolean object(Spot spot) {
        return spot.line().sentence().roles().playedBy(spot.head()).stream()
                .anyMatch(link ->
                        link.role().equals(Link.OBJ)
                                && spot.line().verb(link.predicate())
                                && link.predicate() < spot.first());
    }

    /// He was removed, killed or taken: whom "succeed him" speaks of.
    static boolean done(Spot spot, Words words) {
        return spot.line().sentence().roles().playedBy(spot.head()).stream()
                .anyMatch(link ->
                        link.role().equals(Link.OBJ)
                                && words.in("verb-remove", spot.line().lemma(link.predicate())));
    }

    /// Who does what `spot` is part of, as words of its sentence.
    static List<Integer> subjects(Spot spot) {
        return subjects(spot.line(), above(spot));
    }

    private void add(Spot spot) {
        spots.add(spot);
        parties.addAll(spot.parties());
    }

    boolean bars(Party party) {
        return parties.contains(party);
    }

    boolean bars(Spot other) {
        return spots.contains(other) || other.parties().stream().anyMatch(parties::contains);
    }

    /// The verb that `spot` hangs on, through others; -1 where it has none.
    private static int above(Spot spot) {
        Line line = spot.line();
        int verb = line.token(spot.head()).head();
        while (verb >= 0 && !line.verb(verb)) {
            verb = line.token(verb).head();
        }
        return verb;
    }

    /// "forces loyal to X drove it out": it is not X.
    private static boolean bound(Spot other, int subject) {
        Line line = other.line();
        int before = line.low(other.first() - 1).equals("the") ? 2 : 1;
        return other.first() > subject
                && line.low(other.first() - before).matches("to|with|by")
                && line.low(other.first() - before - 1)
                        .matches("loyal|allied|aligned|affiliated|backed|supported|linked")
                && line.sentence().under(other.head(), subject);
    }

    /// "sent troops to fight them": the troops fight; "sent men, helping them" too.
    private static List<Integer> sent(Line line, int verb, Words words) {
        boolean infinitive = verb > 0 && line.low(verb - 1).equals("to");
        int parent = verb < 0 ? -1 : line.token(verb).head();
        boolean inner = infinitive || words.in("verb-helping", line.low(parent));
        int helping = inner ? parent : verb;
        boolean help = words.in("verb-helping", line.low(helping));
        if (!help && !infinitive) {
            return List.of();
        }
        int above = help ? line.token(helping).head() : helping;
        return above < 0 || !line.verb(above)
                ? above < 0 || !line.noun(above) ? List.of() : List.of(above)
                : line.sentence().roles().of(above, Link.OBJ).stream()
                        .filter(noun -> above < noun && noun < verb)
                        .toList();
    }

    /// Who does it; of "helping them" and "to help them" he who does what that belongs to.
    private static List<Integer> subjects(Line line, int verb) {
        int at = verb;
        for (int steps = 0; at >= 0 && steps < line.size(); steps++) {
            if (line.verb(at)) {
                List<Integer> subjects = line.sentence().roles().of(at, Link.SUBJ);
                if (!subjects.isEmpty()) {
                    return subjects;
                }
                if (!line.tag(at).matches("VB|VBG")) {
                    return List.of();
                }
            }
            at = line.token(at).head();
        }
        return List.of();
    }
}
