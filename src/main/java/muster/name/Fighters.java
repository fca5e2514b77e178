package muster.name;

import muster.parse.Link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Says whom "the militants", "the soldiers" and "the attackers" stand for.
final class Fighters {
    private static final Set<String> TROOPS =
            Set.of("soldiers", "troops", "forces", "servicemen", "officers", "policemen");
    private final Words words;
    private final Focus focus;
    private final Followers followers;

    Fighters(Words words, Focus focus) {
        this.words = words;
        this.focus = focus;
        this.followers = new Followers(words, focus);
    }

    /// Whom the description of many stands for; of others who was spoken of with the same noun.
    Optional<Spot> of(Spot spot, Phrase phrase) {
        String noun = noun(phrase);
        if (words.in("ref-fighters", noun) && phrase.plural()) {
            return fighters(spot, phrase);
        }
        Optional<Spot> same = sameNoun(spot, phrase);
        boolean troops =
                phrase.sort() == Sort.STATE_FORCE
                        && TROOPS.contains(noun)
                        && phrase.marks().isEmpty()
                        && phrase.noun() - phrase.first() == 1;
        if (troops) {
            return same.or(() -> last(spot, Sort.STATE_FORCE, Standing.NOTHING));
        }
        return words.in("ref-attackers", noun)
                ? same.or(() -> attackers(spot))
                        .or(() -> last(spot, Sort.GROUP, Standing.SUBJECT_OF_NOUN))
                : same;
    }

    /// "rebels", of "the rebels" and of "rebel-held".
    private String noun(Phrase phrase) {
        String many = phrase.word() + "s";
        return phrase.plural() && words.in("ref-fighters", many) ? many : phrase.word();
    }

    /// "unknown gunmen ... the assailants"
    private Optional<Spot> attackers(Spot spot) {
        return focus.before(
                spot,
                other ->
                        Spot.one(
                                other,
                                party -> !party.named() && words.in("ref-attackers", party.noun())),
                false,
                3);
    }

    private Optional<Spot> last(Spot spot, Sort sort, Standing standing) {
        return focus.before(
                spot,
                other ->
                        Spot.one(other, party -> party.sort() == sort)
                                && Salience.standing(other).atLeast(standing),
                true,
                2);
    }

    /// "the militants": who was called so, and as a subject also the group last spoken of; but not
    /// whose spokesman says it.
    private Optional<Spot> fighters(Spot spot, Phrase phrase) {
        Predicate<Spot> called =
                other ->
                        Spot.one(
                                other,
                                party -> party.sort() == Sort.GROUP && party.has(noun(phrase)));
        List<Party> speaking = new ArrayList<>(speaking(spot));
        speaking.addAll(Barred.doers(spot, focus));
        told(spot).forEach(teller -> followers.of(teller, List.of()).ifPresent(speaking::add));
        Predicate<Spot> any =
                other ->
                        Spot.one(
                                other,
                                party -> party.sort() == Sort.GROUP && !speaking.contains(party));
        Optional<Spot> same = sameNoun(spot, phrase).or(() -> focus.before(spot, called, true, 2));
        boolean pointed = phrase.lead() == Phrase.Lead.THIS;
        boolean holder = phrase.first() == phrase.noun();
        Optional<Spot> near =
                !Salience.standing(spot)
                                        .atLeast(
                                                spot.first() == 0
                                                        ? Standing.POSSESSOR
                                                        : Standing.SUBJECT_OF_NOUN)
                                && !pointed
                                && !holder
                        ? same
                        : same.or(() -> focus.before(spot, any, true, 2));
        boolean bare = phrase.noun() - phrase.first() <= 1;
        return near.or(
                () -> bare ? focus.topic(spot, any).or(() -> sole(spot, any)) : Optional.empty());
    }

    /// The only named group that the last sentences speak of, at least once as who does something.
    private Optional<Spot> sole(Spot spot, Predicate<Spot> any) {
        List<Spot> near =
                focus.lately(spot, 2).stream()
                        .filter(other -> any.test(other) && !other.adjective())
                        .toList();
        boolean one = near.stream().map(Spot::parties).distinct().count() == 1;
        return one
                ? near.stream()
                        .filter(other -> Spot.one(other, Party::named))
                        .filter(other ->
                                other.line() != spot.line() && Salience.standing(other).doing())
                        .findFirst()
                : Optional.empty();
    }

    /// Who says it, and whose spokesman he is.
    private List<Party> speaking(Spot spot) {
        return told(spot).stream().flatMap(other -> other.parties().stream()).toList();
    }

    private List<Spot> told(Spot spot) {
        Line line = spot.line();
        int verb = spot.first() - 1;
        while (verb >= 0 && !(line.verb(verb) && words.in("speech-verb", line.lemma(verb)))) {
            verb--;
        }
        if (verb < 0) {
            return List.of();
        }
        int said = verb;
        int from =
                line.sentence().roles().of(said, Link.SUBJ).stream()
                        .min(Integer::compare)
                        .orElse(said);
        return focus.lately(spot, 0).stream()
                .filter(other ->
                        other.line() == line && other.last() >= from && other.last() < said)
                .toList();
    }

    private static boolean counted(Spot spot) {
        return spot.line().tag(spot.first()).equals("CD") || spot.line().number(spot.first());
    }

    private static boolean far(Spot spot, Spot other) {
        return spot.line().index() - other.line().index() > 2;
    }

    /// "the 12 soldiers", "the villagers": spoken of with that noun before.
    Optional<Spot> sameNoun(Spot spot, Phrase phrase) {
        return focus.before(
                spot,
                other ->
                        !(counted(other)
                                        && words.in("ref-fighters", noun(phrase))
                                        && far(spot, other))
                                && Spot.one(
                                        other,
                                        party ->
                                                !party.named()
                                                        && party.noun().equals(noun(phrase))
                                                        && party.sort() == phrase.sort()
                                                        && phrase.marks().stream()
                                                                .allMatch(party::has)),
                false,
                8);
    }
}
