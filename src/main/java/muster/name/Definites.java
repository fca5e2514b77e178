package muster.name;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/// Says whom a definite description stands for: "the group", "both factions", "the soldiers". What
/// it cannot tell stays unresolved.
final class Definites {
    private final Words words;
    private final Focus focus;
    private final Sets sets;
    private final Kin kin;
    private final Fighters fighters;
    private final Marked marked;
    private final GroupNouns nouns;

    Definites(Words words, Focus focus) {
        this.words = words;
        this.focus = focus;
        this.sets = new Sets(focus);
        this.kin = new Kin(words, focus);
        this.fighters = new Fighters(words, focus);
        this.marked = new Marked(words, focus);
        this.nouns = new GroupNouns(words);
    }

    /// "the country's oldest rebel group" is said like "the group".
    boolean superlative(Phrase phrase) {
        return marked.superlative(phrase);
    }

    /// True where it could be told.
    boolean resolve(Spot spot, Phrase phrase) {
        String noun = phrase.word();
        if (restricted(phrase)) {
            return false;
        }
        Optional<List<Party>> found =
                phrase.lead() == Phrase.Lead.BOTH
                                || two(phrase)
                                || warring(phrase)
                                || neither(phrase)
                        ? sets.many(
                                spot,
                                2,
                                party -> agrees(party, phrase) && !Barred.acts(spot, party, focus))
                        : words.in("ref-groups", noun)
                                ? sets.many(spot, 0, party -> agrees(party, phrase))
                                : single(spot, phrase).map(Spot::parties);
        found.ifPresent(parties -> spot.standsFor(parties, "the:" + noun));
        return found.isPresent();
    }

    /// Told apart by what follows: "the group that bombed Ain", "the chief of the land forces",
    /// "both militias and the army".
    private boolean restricted(Phrase phrase) {
        Line line = phrase.line();
        String next = line.low(phrase.last() + 1);
        boolean of =
                next.equals("of")
                        && !line.tag(phrase.last() + 2).equals("VBG")
                        && !line.low(phrase.last() + 2).matches("which|whom")
                        && (words.in("ref-group", phrase.word()) || phrase.sort() == Sort.PERSON);
        boolean generic =
                phrase.word().matches("insurgency|resistance")
                        && line.low(phrase.first() - 1).equals("of");
        boolean led =
                next.matches("led|headed|commanded|founded|formed|created")
                        && line.low(phrase.last() + 2).equals("by")
                        && phrase.lead() == Phrase.Lead.THE;
        return of
                || generic
                || led
                || next.matches("that|who") && !line.lemma(phrase.first() - 1).equals("be")
                || phrase.lead() == Phrase.Lead.BOTH && next.equals("and");
    }

    /// "Neither group has said so."
    static boolean neither(Phrase phrase) {
        return phrase.line().low(phrase.first()).equals("neither");
    }

    private static boolean warring(Phrase phrase) {
        return phrase.line().low(phrase.first() + 1).equals("warring");
    }

    private static boolean two(Phrase phrase) {
        return phrase.line().low(phrase.first() + 1).equals("two")
                && phrase.lead() == Phrase.Lead.THE;
    }

    private boolean agrees(Party party, Phrase phrase) {
        if (phrase.lead() != Phrase.Lead.BOTH && !phrase.marks().stream().allMatch(party::has)) {
            return false;
        }
        if (phrase.word().matches("sides?|camps?|foes|rivals|belligerents")) {
            return party.sort().band()
                    || party.sort() == Sort.STATE_FORCE
                    || party.sort() == Sort.STATE;
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
        if (kin.other(phrase)) {
            return Optional.empty();
        }
        if (words.in("ref-group", noun) && !phrase.plural()) {
            Optional<Spot> umbrella =
                    phrase.sort() == Sort.COALITION ? coalition(spot, phrase) : Optional.empty();
            if (umbrella.isPresent()) {
                return umbrella;
            }
            Barred barred = Barred.doing(spot, focus, words);
            Predicate<Spot> fits =
                    other ->
                            Spot.one(other, party -> groupFor(party, phrase))
                                    && !barred.bars(other);
            Optional<Spot> called = sameWord(spot, phrase).or(() -> bearing(spot, phrase, fits));
            if (called.isPresent() || noun.equals("front")) {
                return called;
            }
            if (marked.tied(phrase) || marked.superlative(phrase) || foreign(phrase)) {
                return focus.before(spot, fits, true, 2)
                        .filter(other -> !marked.tied(phrase))
                        .or(() ->
                                marked.meant(
                                        spot,
                                        phrase,
                                        other ->
                                                Spot.one(other, party -> nouns.fit(party, phrase))
                                                        && !barred.bars(other)));
            }
            return focus.before(spot, fits, true).or(() -> focus.topic(spot, fits));
        }
        if (words.in("ref-assembly", noun)) {
            return bearing(spot, phrase, other -> Spot.one(other, party -> party.sort().body()));
        }
        if (words.in("ref-coalition", noun) || noun.equals("room")) {
            return coalition(spot, phrase);
        }
        if (phrase.sort() == Sort.PERSON && words.in("ref-person", noun)) {
            return titled(spot, phrase)
                    .or(() ->
                            focus.before(
                                    spot,
                                    other ->
                                            Spot.one(
                                                    other,
                                                    party ->
                                                            party.sort() == Sort.PERSON
                                                                    && !party.plural()),
                                    true,
                                    1));
        }
        return fighters.of(spot, phrase);
    }

    /// Rather who was called by that word: "the global coalition ... the coalition". "The global
    /// coalition" itself is nobody of whom nothing global was said.
    private Optional<Spot> coalition(Spot spot, Phrase phrase) {
        List<String> apart = phrase.before(word -> words.in("ref-apart", word));
        Predicate<Spot> fits =
                other ->
                        Spot.one(
                                other,
                                party ->
                                        party.sort() == Sort.COALITION
                                                && apart.stream().allMatch(party::has)
                                                && phrase.marks().stream().allMatch(party::has));
        Predicate<Spot> called =
                other -> fits.test(other) && other.line().low(other.last()).equals(phrase.word());
        return focus.before(spot, called, true, 6)
                .or(() -> focus.before(spot, fits, true, 6))
                .or(() -> apart.isEmpty() ? kin.joined(spot) : Optional.empty());
    }

    /// "a regional force ... that force", "a small faction ... the faction": but "the group" is
    /// said of anybody.
    private Optional<Spot> sameWord(Spot spot, Phrase phrase) {
        boolean pointed = phrase.lead() == Phrase.Lead.THIS;
        return words.in("ref-any", phrase.word()) && !pointed
                ? Optional.empty()
                : focus.before(
                        spot,
                        other ->
                                other.line().low(other.last()).equals(phrase.word())
                                        && Spot.one(
                                                other, party -> !party.plural() && !party.named()),
                        false,
                        2);
    }

    /// "the brigade", "the council": rather who has the word in a name of his.
    private Optional<Spot> bearing(Spot spot, Phrase phrase, Predicate<Spot> fits) {
        String word = phrase.word();
        return words.in("ref-any", word) && !word.matches("movement|network")
                ? Optional.empty()
                : focus.before(
                        spot,
                        other ->
                                fits.test(other)
                                        && other.parties().getFirst().named()
                                        && other.parties().getFirst().names().stream()
                                                .anyMatch(name ->
                                                        name.toLowerCase(Locale.ROOT)
                                                                .matches(".*\\b" + word + "\\b.*")),
                        true,
                        4);
    }

    /// "the press secretary", "the colonel": who was named with that title.
    private Optional<Spot> titled(Spot spot, Phrase phrase) {
        String title =
                phrase.line().text(phrase.first() + 1, phrase.noun()).toLowerCase(Locale.ROOT);
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

    /// "the Tuareg group", of whose people nothing was said before.
    private boolean foreign(Phrase phrase) {
        return !phrase.marks().isEmpty()
                && phrase.marks().stream()
                        .allMatch(mark ->
                                words.demonym(mark)
                                        || words.in("ethnic-people", mark)
                                        || words.in("ref-creed", mark));
    }

    /// "the group" of `phrase` may be said of `party`.
    boolean groupFor(Party party, Phrase phrase) {
        return phrase.marks().stream().allMatch(party::has)
                && !kin.apart(phrase, party)
                && marked.other(party, phrase)
                && nouns.fit(party, phrase);
    }
}
