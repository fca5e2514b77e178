package muster.name;

import muster.parse.Link;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Says what "it", "their", "both" and "the latter" stand for. What it cannot tell stays
/// unresolved.
final class Pronouns {
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
    private final Words words;
    private final Focus focus;
    private final Sets sets;
    private final Set<Spot> barred = new HashSet<>();
    private final Set<Party> barredParties = new HashSet<>();

    Pronouns(Words words, Focus focus) {
        this.words = words;
        this.focus = focus;
        this.sets = new Sets(focus);
    }

    /// Resolves a pronoun in place; leaves it unresolved where nothing fits.
    void resolve(Spot spot) {
        bar(spot);
        String low = spot.line().low(spot.first());
        if (low.equals("whose")) {
            whose(spot);
        } else if (low.equals("both") || low.equals("two") || low.equals("three")) {
            sets.many(spot, low.equals("three") ? 3 : 2, party -> party.sort() != Sort.PLACE)
                    .ifPresent(found -> spot.standsFor(found, "pronoun:" + low));
        } else if (low.equals("former") || low.equals("latter")) {
            sets.ofTwo(spot, low.equals("former"))
                    .ifPresent(found -> spot.standsFor(found, "pronoun:" + low));
        } else if (words.in("he", low) || words.in("she", low)) {
            focus.before(
                            spot,
                            other ->
                                    Spot.one(
                                                    other,
                                                    party ->
                                                            party.sort() == Sort.PERSON
                                                                    && !party.plural())
                                            && !rival(spot, other),
                            true)
                    .ifPresent(found -> spot.standsFor(found.parties(), "pronoun:" + low));
        } else if (words.in("ref-singular", low)) {
            singular(spot, low);
        } else if (words.in("ref-plural", low)) {
            plural(spot, low);
        }
    }

    /// The words right before it: "the Front, whose fighters".
    private void whose(Spot spot) {
        focus.lately(spot, 0).reversed().stream()
                .filter(other -> other.last() < spot.first() && spot.first() - other.last() <= 4)
                .filter(other -> Spot.one(other, party -> party.sort() != Sort.PLACE))
                .findFirst()
                .ifPresent(other -> spot.standsFor(other.parties(), "pronoun:whose"));
    }

    private void singular(Spot spot, String low) {
        if (low.equals("it") && (empty(spot) || said(spot))) {
            return;
        }
        Predicate<Spot> actor =
                other ->
                        Spot.one(
                                        other,
                                        party ->
                                                party.sort().body()
                                                        && (!party.plural() || party.named()))
                                && !rival(spot, other);
        Predicate<Spot> weak =
                other ->
                        Spot.one(other, party -> party.sort() == Sort.PLACE) && !rival(spot, other);
        if (taken(spot)) {
            Optional<Spot> place = focus.before(spot, weak, false, 2);
            if (place.isPresent()) {
                spot.standsFor(place.get().parties(), "pronoun:" + low);
                return;
            }
        }
        boolean subject = low.equals("it") && Focus.rank(spot) >= 8;
        Optional<Spot> found = focus.before(spot, actor, true, 2);
        if (found.isEmpty() && !subject) {
            found = focus.before(spot, weak, false, 1);
        }
        found.or(() -> focus.before(spot, actor, true))
                .ifPresent(other -> spot.standsFor(other.parties(), "pronoun:" + low));
    }

    private void plural(Spot spot, String low) {
        Predicate<Spot> fits =
                other ->
                        !rival(spot, other)
                                && other.resolved()
                                && other.parties().stream()
                                        .allMatch(party ->
                                                party.sort() != Sort.PLACE
                                                        && (party.plural()
                                                                || other.parties().size() > 1
                                                                || party.sort().body()
                                                                || party.sort() == Sort.COMMUNITY));
        Optional<Spot> found = focus.before(spot, fits, true, 2);
        found.ifPresent(other -> {
            List<Party> list = sets.listOf(other);
            spot.standsFor(
                    list.size() > 1 && list.stream().allMatch(party -> party.sort() != Sort.PLACE)
                            ? list
                            : other.parties(),
                    "pronoun:" + low);
        });
    }

    /// "retook it": a place.
    private boolean taken(Spot spot) {
        return spot.line().sentence().roles().playedBy(spot.head()).stream()
                .anyMatch(link ->
                        link.role().equals(Link.OBJ)
                                && words.in(
                                        "verb-takes-place", spot.line().lemma(link.predicate())));
    }

    /// "denied it", "said it": the thing said.
    private boolean said(Spot spot) {
        return spot.line().sentence().roles().playedBy(spot.head()).stream()
                .anyMatch(link ->
                        link.role().equals(Link.OBJ)
                                && words.in("speech-verb", spot.line().lemma(link.predicate())));
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

    /// Whom the pronoun cannot mean: "X attacked it" is not about X, nor "X swore allegiance to
    /// him".
    private boolean rival(Spot spot, Spot other) {
        return barred.contains(other) || other.parties().stream().anyMatch(barredParties::contains);
    }

    /// The subject of the pronoun's clause bars itself for any pronoun but subjects, possessives
    /// and reflexives.
    private void bar(Spot spot) {
        barred.clear();
        barredParties.clear();
        Line line = spot.line();
        String low = line.low(spot.first());
        boolean subject = Focus.rank(spot) >= 8;
        if (subject
                || line.tag(spot.first()).endsWith("P$")
                || low.endsWith("self")
                || low.endsWith("selves")) {
            return;
        }
        int verb = line.token(spot.head()).head();
        while (verb >= 0 && !line.verb(verb)) {
            verb = line.token(verb).head();
        }
        if (verb < 0) {
            return;
        }
        List<Integer> subjects = line.sentence().roles().of(verb, Link.SUBJ);
        for (Spot other : focus.lately(spot, 0)) {
            if (subjects.contains(other.head())) {
                barred.add(other);
                barredParties.addAll(other.parties());
            }
        }
    }
}
