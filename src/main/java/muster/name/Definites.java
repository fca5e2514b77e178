package muster.name;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Says whom a definite description stands for: "the group", "both factions", "the soldiers". What
/// it cannot tell stays unresolved.
final class Definites {
    private static final Set<String> UNITS =
            Set.of(
                    "brigade",
                    "battalion",
                    "unit",
                    "division",
                    "regiment",
                    "corps",
                    "squad",
                    "force");
    private static final Set<String> PARTS =
            Set.of("brigade", "battalion", "unit", "wing", "regiment", "division", "branch");
    private static final Set<String> TROOPS =
            Set.of("soldiers", "troops", "forces", "servicemen", "officers", "policemen");
    private final Words words;
    private final Focus focus;
    private final Sets sets;
    private final Kin kin;

    Definites(Words words, Focus focus) {
        this.words = words;
        this.focus = focus;
        this.sets = new Sets(focus);
        this.kin = new Kin(words, focus);
    }

    /// True where it could be told.
    boolean resolve(Spot spot, Phrase phrase) {
        String noun = phrase.word();
        if (restricted(phrase)) {
            return false;
        }
        Optional<List<Party>> found =
                phrase.lead() == Phrase.Lead.BOTH || two(phrase) || neither(phrase)
                        ? sets.many(spot, 2, party -> agrees(party, phrase))
                        : words.in("ref-groups", noun)
                                ? sets.many(spot, 0, party -> agrees(party, phrase))
                                : single(spot, phrase).map(Spot::parties);
        found.ifPresent(parties -> spot.standsFor(parties, "the:" + noun));
        return found.isPresent();
    }

    /// Told apart by what follows: "the group that bombed Ain", "the chief of the land forces", "both
    /// militias and the army".
    private boolean restricted(Phrase phrase) {
        Line line = phrase.line();
        String next = line.low(phrase.last() + 1);
        boolean of =
                next.equals("of")
                        && !line.low(phrase.last() + 2).matches("which|whom")
                        && (words.in("ref-group", phrase.word())
                                || phrase.sort() == Sort.PERSON);
        return of
                || next.matches("that|who") && !line.lemma(phrase.first() - 1).equals("be")
                || phrase.lead() == Phrase.Lead.BOTH && next.equals("and");
    }

    /// "Neither group has said so."
    static boolean neither(Phrase phrase) {
        return phrase.line().low(phrase.first()).equals("neither");
    }

    private static boolean two(Phrase phrase) {
        return phrase.line().low(phrase.first() + 1).equals("two")
                && phrase.lead() == Phrase.Lead.THE;
    }

    private boolean agrees(Party party, Phrase phrase) {
        if (phrase.lead() != Phrase.Lead.BOTH && !phrase.marks().stream().allMatch(party::has)) {
            return false;
        }
        if (words.in("ref-groups", phrase.word()) || words.in("ref-group", phrase.word())) {
            return party.sort().band()
                    || party.sort() == Sort.ORGANISATION
                            && phrase.word()
                                    .matches("organi[sz]ations?|part(y|ies)|bod(y|ies)|sides?");
        }
        return party.sort() == phrase.sort();
    }

    private Optional<Spot> single(Spot spot, Phrase phrase) {
        String noun = phrase.word();
        if (kin.newcomer(phrase)) {
            return kin.newest(spot);
        }
        if (kin.parent(phrase)) {
            return kin.origin(spot);
        }
        if (words.in("ref-group", noun) && !phrase.plural()) {
            Predicate<Spot> fits = other -> Spot.one(other, party -> groupFor(party, phrase));
            return focus.before(spot, fits, true).or(() -> focus.topic(spot, fits));
        }
        if (words.in("ref-coalition", noun) || noun.equals("room")) {
            return focus.before(
                    spot,
                    other -> Spot.one(other, party -> party.sort() == Sort.COALITION),
                    true,
                    6);
        }
        if (phrase.sort() == Sort.PERSON && words.in("ref-person", noun)) {
            return titled(spot, phrase).or(() -> focus.before(
                    spot,
                    other ->
                            Spot.one(
                                    other, party -> party.sort() == Sort.PERSON && !party.plural()),
                    true,
                    1));
        }
        if (words.in("ref-fighters", noun) && phrase.plural()) {
            return fighters(spot, phrase);
        }
        if (phrase.sort() == Sort.STATE_FORCE
                && TROOPS.contains(noun)
                && phrase.marks().isEmpty()
                && phrase.noun() - phrase.first() == 1) {
            return sameNoun(spot, phrase)
                    .or(() ->
                            focus.before(
                                    spot,
                                    other ->
                                            Spot.one(
                                                    other,
                                                    party -> party.sort() == Sort.STATE_FORCE),
                                    true,
                                    2));
        }
        if (words.in("ref-attackers", noun)) {
            return sameNoun(spot, phrase)
                    .or(() ->
                            focus.before(
                                    spot,
                                    other ->
                                            Spot.one(other, party -> party.sort() == Sort.GROUP)
                                                    && Salience.rank(other) >= 8,
                                    true,
                                    2));
        }
        return sameNoun(spot, phrase);
    }

    /// "the press secretary", "the colonel": who was named with that title.
    private Optional<Spot> titled(Spot spot, Phrase phrase) {
        String title = phrase.line().text(phrase.first() + 1, phrase.noun()).toLowerCase(Locale.ROOT);
        return focus.before(
                spot,
                other ->
                        Spot.one(
                                other,
                                party ->
                                        party.sort() == Sort.PERSON
                                                && party.named()
                                                && party.has(title)),
                true,
                8);
    }

    /// "the militants": who was called so, and as a subject also the group last spoken of.
    private Optional<Spot> fighters(Spot spot, Phrase phrase) {
        Predicate<Spot> called =
                other ->
                        Spot.one(
                                other,
                                party -> party.sort() == Sort.GROUP && party.has(phrase.word()));
        Predicate<Spot> any = other -> Spot.one(other, party -> party.sort() == Sort.GROUP);
        Optional<Spot> same = sameNoun(spot, phrase).or(() -> focus.before(spot, called, true, 2));
        boolean pointed = phrase.lead() == Phrase.Lead.THIS;
        Optional<Spot> near =
                Salience.rank(spot) < 8 && !pointed
                        ? same
                        : same.or(() -> focus.before(spot, any, true, 2));
        boolean bare = phrase.noun() - phrase.first() == 1;
        return near.or(() -> bare ? focus.topic(spot, any) : Optional.empty());
    }

    /// "the group" of `phrase` may be said of `party`.
    boolean groupFor(Party party, Phrase phrase) {
        if (!phrase.marks().stream().allMatch(party::has) || party.plural() && !party.named()) {
            return false;
        }
        boolean unit = UNITS.contains(phrase.word()) && party.sort() == Sort.STATE_FORCE;
        if (unit) {
            return party.has(phrase.word())
                    || phrase.word().equals("unit")
                            && party.names().stream()
                                    .anyMatch(name -> Character.isDigit(name.charAt(0)));
        }
        boolean coalition = words.in("ref-coalition", phrase.word());
        if (!(party.sort() == Sort.GROUP && !party.plural()
                || coalition && party.sort() == Sort.COALITION
                || party.sort() == Sort.COALITION
                        && phrase.word().matches("body|entity|group|organi[sz]ation|movement")
                || party.sort() == Sort.ORGANISATION
                        && phrase.word().matches("organi[sz]ation|party|body"))) {
            return false;
        }
        if (PARTS.contains(phrase.word())) {
            return party.noun().equals(phrase.word())
                    || party.names().stream()
                            .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(phrase.word()))
                    || phrase.word().equals("brigade")
                    || phrase.word().equals("battalion");
        }
        return true;
    }

    private static boolean counted(Spot spot) {
        return spot.line().tag(spot.first()).equals("CD") || spot.line().number(spot.first());
    }

    private static boolean far(Spot spot, Spot other) {
        return spot.line().index() - other.line().index() > 2;
    }

    /// "the 12 soldiers", "the villagers": spoken of with that noun before.
    private Optional<Spot> sameNoun(Spot spot, Phrase phrase) {
        return focus.before(
                spot,
                other ->
                        !(counted(other) && words.in("ref-fighters", phrase.word()) && far(spot, other))
                                && Spot.one(
                                other,
                                party ->
                                        !party.named()
                                                && party.noun().equals(phrase.word())
                                                && party.sort() == phrase.sort()),
                false,
                8);
    }
}
