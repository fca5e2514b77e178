package muster.name;

import muster.parse.Link;

import java.util.List;
import java.util.Set;

/// Tells those who do harm from those who suffer it: in "X killed two farmers. They were shot" the
/// dead are not X; in "Two farmers were killed when X came. They burned the farm" not the farmers
/// burned it.
final class Harm {
    private static final Set<String> AFTER = Set.of("after", "when", "as");

    private final Spot spot;
    private final Words words;

    private Harm(Spot spot, Words words) {
        this.spot = spot;
        this.words = words;
    }

    /// Whom the pronoun `spot` cannot mean.
    static Set<Spot> barred(Spot spot, Focus focus, Words words) {
        String low = spot.line().low(spot.first());
        if (spot.line().tag(spot.first()).equals("PRP$")) {
            return blaming(spot, focus, words);
        }
        boolean they = low.equals("they");
        return they || words.in("he", low) || words.in("she", low)
                ? new Harm(spot, words).others(focus.lately(spot, 1))
                : Set.of();
    }

    /// The verb that does harm to what the possessive owns: nobody kills his own emir.
    static int verb(Spot spot, Words words) {
        Line line = spot.line();
        int owned = line.token(spot.head()).head();
        while (owned >= 0 && line.low(owned - 1).equals("of")) {
            owned -= 2;
        }
        if (owned < 0 || words.in("owned-foe", line.lemma(owned))) {
            return -1; // "X killed its rival"
        }
        return line.sentence().roles().playedBy(owned).stream()
                .filter(link ->
                        link.role().equals(Link.OBJ)
                                && words.in("verb-harm", line.lemma(link.predicate())))
                .mapToInt(Link::predicate)
                .findFirst()
                .orElse(-1);
    }

    /// "The States sanctioned Dawn for its role in the war": the role is not theirs.
    private static Set<Spot> blaming(Spot spot, Focus focus, Words words) {
        Line line = spot.line();
        int noun = Owned.noun(line, spot.first());
        int why = noun < 0 ? -1 : line.token(noun).head();
        int verb = why < 0 || !line.low(why).matches("for|over") ? -1 : line.token(why).head();
        while (verb >= 0 && !line.verb(verb)) {
            verb = line.token(verb).head();
        }
        if (verb < 0
                || !words.in("verb-punish", line.lemma(verb))
                || line.sentence().roles().of(verb, Link.OBJ).isEmpty()) {
            return Set.of();
        }
        List<Integer> subjects = line.sentence().roles().of(verb, Link.SUBJ);
        return focus.lately(spot, 0).stream()
                .filter(other -> other.line() == line)
                .filter(other ->
                        subjects.stream()
                                .anyMatch(subject -> line.sentence().under(other.head(), subject)))
                .collect(java.util.stream.Collectors.toSet());
    }

    private Set<Spot> others(List<Spot> lately) {
        boolean suffers = suffers(spot);
        boolean does = !suffers && does(spot);
        if (!suffers && !does) {
            return Set.of();
        }
        List<Spot> doers = lately.stream().filter(this::onlyDoes).toList();
        List<Spot> sufferers = lately.stream().filter(this::onlySuffers).toList();
        if (does && avenged(sufferers)) {
            return Set.copyOf(doers);
        }
        boolean told = (suffers ? sufferers : doers).stream().anyMatch(this::could);
        return told ? Set.copyOf(suffers ? doers : sufferers) : Set.of();
    }

    private boolean onlyDoes(Spot other) {
        return other.resolved() && does(other) && !suffers(other);
    }

    private boolean onlySuffers(Spot other) {
        return other.resolved() && suffers(other) && !does(other);
    }

    /// The pronoun may mean such a one: "they" are many, "he" is a person.
    private boolean could(Spot other) {
        boolean plural = spot.line().low(spot.first()).equals("they");
        return other.parties().stream()
                .allMatch(party ->
                        party.sort() != Sort.PLACE
                                && (plural
                                        ? party.plural() || party.sort().body()
                                        : !party.plural()));
    }

    /// "The army killed ten rebels after they raided a post": who was killed had raided it.
    private boolean avenged(List<Spot> sufferers) {
        return AFTER.contains(spot.line().low(spot.first() - 1))
                && sufferers.stream()
                        .filter(other -> other.line() == spot.line())
                        .anyMatch(other -> Spot.one(other, party -> party.sort().band()));
    }

    private boolean suffers(Spot other) {
        Line line = other.line();
        return line.sentence().roles().playedBy(other.head()).stream()
                .filter(link -> link.role().equals(Link.OBJ))
                .filter(link -> words.in("verb-violent", line.lemma(link.predicate())))
                .anyMatch(link ->
                        other != spot
                                || line.sentence()
                                        .roles()
                                        .of(link.predicate(), Link.SUBJ)
                                        .isEmpty());
    }

    private boolean does(Spot other) {
        Line line = other.line();
        return line.sentence().roles().playedBy(other.head()).stream()
                .filter(link -> link.role().equals(Link.SUBJ))
                .anyMatch(link ->
                        words.in("verb-violent", line.lemma(link.predicate()))
                                || words.in("attack-nouns", line.lemma(link.predicate()))
                                || bombs(line, link.predicate()));
    }

    /// "set off a bomb", "planted a mine"
    private boolean bombs(Line line, int verb) {
        return line.sentence().roles().of(verb, Link.OBJ).stream()
                .anyMatch(thing -> words.in("explosives", line.lemma(thing)));
    }
}
