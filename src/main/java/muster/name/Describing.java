package muster.name;

import muster.model.Mention.Form;
import muster.parse.Link;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Says whom a description stands for in its sentence: the one it is said of, the names that spell
/// it out, the one spoken of before; else it becomes an entity under its own words.
final class Describing {
    private final Words words;
    private final Cast cast;
    private final Pronouns pronouns;
    private final Definites definites;
    private final SpelledOut spelledOut;
    private final OwnWords ownWords;
    private final Followers followers;

    Describing(Words words, Cast cast, Focus focus, Pronouns pronouns) {
        this.words = words;
        this.cast = cast;
        this.pronouns = pronouns;
        this.definites = new Definites(words, focus);
        this.spelledOut = new SpelledOut(words, focus);
        this.ownWords = new OwnWords(cast, words);
        this.followers = new Followers(words, focus);
    }

    /// Whether "the group" may stand for these.
    boolean fits(Phrase phrase, List<Party> parties) {
        return phrase.definite()
                && parties.size() == 1
                && definites.groupFor(parties.getFirst(), phrase)
                && words.in("ref-group", phrase.word());
    }

    /// Resolves the description in place.
    void describe(Spot spot, Phrase phrase, List<Spot> all) {
        if (is(spot, phrase, all)) {
            if (phrase.plural() && spot.parties().size() > 1) {
                spelledOut.tellBack(spot, phrase, spot.parties());
            }
            return;
        }
        if (own(spot, phrase, all)) {
            return;
        }
        Optional<List<Party>> spelled = spelledOut.of(spot, phrase, all);
        if (spelled.isPresent()) {
            spelledOut.tellBack(spot, phrase, spelled.get());
            spot.standsFor(spelled.get(), "spelled-out");
            return;
        }
        if (phrase.definite() || Definites.neither(phrase) || definites.superlative(phrase)) {
            if (definites.resolve(spot, phrase) || body(spot, phrase)) {
                return;
            }
            boolean vague =
                    words.in("ref-group", phrase.word())
                            || words.in("ref-groups", phrase.word())
                            || words.in("ref-assembly", phrase.word())
                            || phrase.lead() == Phrase.Lead.BOTH
                            || Holders.ground(phrase);
            boolean two = phrase.line().low(phrase.first() + 1).matches("two|warring");
            if (vague && phrase.noun() - phrase.first() < (two ? 3 : 2)) {
                return;
            }
        }
        spot.standsFor(ownWords.party(phrase), "words");
    }

    /// "X, a group which ...", "X is a faction": the description is X.
    private boolean is(Spot spot, Phrase phrase, List<Spot> all) {
        Set<Party> described = new LinkedHashSet<>();
        for (int bearer : spot.line().sentence().roles().of(phrase.noun(), Link.IS)) {
            all.stream()
                    .filter(one -> one != spot && one.head() == bearer && one.resolved())
                    .findFirst()
                    .filter(one -> agree(phrase, one))
                    .filter(one -> described.isEmpty() || phrase.plural())
                    .ifPresent(one -> described.addAll(one.parties()));
        }
        if (described.size() == 1 && few(phrase, described.iterator().next())) {
            described.clear();
        }
        if (described.isEmpty() && phrase.sort() == Sort.PERSON && !phrase.plural()) {
            // "the head of the Front, Omar, left"
            for (int bearer : spot.line().sentence().roles().of(phrase.noun(), "~" + Link.IS)) {
                all.stream()
                        .filter(one -> one.head() == bearer && one.form() == Form.NAME)
                        .filter(one -> one.first() > spot.last() && one.resolved())
                        .filter(one -> Spot.one(one, party -> party.sort() == Sort.PERSON))
                        .filter(one -> described.isEmpty())
                        .findFirst()
                        .ifPresent(one -> described.addAll(one.parties()));
            }
        }
        if (described.isEmpty() && phrase.sort().body() && !phrase.plural() && !phrase.definite()) {
            // "the Front was formed as a coalition of five groups"
            for (int bearer : spot.line().sentence().roles().of(phrase.noun(), "~" + Link.IS)) {
                all.stream()
                        .filter(one -> one.head() == bearer && one.last() < spot.first())
                        .filter(one -> one.resolved() && Spot.one(one, Party::named))
                        .filter(one -> Spot.one(one, party -> party.sort().band()))
                        .findFirst()
                        .ifPresent(one -> described.addAll(one.parties()));
            }
        }
        if (!described.isEmpty()) {
            spot.standsFor(List.copyOf(described), "is");
            return true;
        }
        for (Link link : spot.line().sentence().roles().playedBy(phrase.noun())) {
            Optional<Spot> other =
                    all.stream()
                            .filter(one ->
                                    one != spot
                                            && one.form() == Form.NAME
                                            && one.head() == link.predicate()
                                            && one.resolved())
                            .findFirst();
            if (link.role().equals(Link.IS)
                    && other.isPresent()
                    && agree(phrase, other.get())
                    && other.get().parties().stream().noneMatch(party -> few(phrase, party))) {
                spot.standsFor(other.get().parties(), "is");
                return true;
            }
        }
        return false;
    }

    /// "one of the bombers"
    private static boolean oneOf(Phrase phrase) {
        return phrase.line().low(phrase.first()).equals("one")
                && phrase.line().low(phrase.first() + 1).equals("of");
    }

    /// "four factions" are no one group.
    private static boolean few(Phrase phrase, Party party) {
        return phrase.counted() && party.named() && party.sort().band();
    }

    private boolean agree(Phrase phrase, Spot other) {
        return Spot.one(
                other,
                party ->
                        party.sort() == phrase.sort()
                                || phrase.word().equals("member") && party.sort().body()
                                || party.sort().body()
                                        && phrase.sort().body()
                                        && (!phrase.plural()
                                                || party.named() && phrase.sort().band())
                                || party.sort() == Sort.PERSON
                                        && !words.in("ref-group", phrase.word())
                                        && !words.in("ref-coalition", phrase.word())
                                        && Set.of(
                                                        Sort.COMMUNITY,
                                                        Sort.GROUP,
                                                        Sort.STATE_FORCE,
                                                        Sort.STATE)
                                                .contains(phrase.sort())
                                        && (words.in("noun-one", phrase.line().lemma(phrase.noun()))
                                                || oneOf(phrase)
                                                || !phrase.plural()
                                                        && !phrase.line()
                                                                .tag(phrase.noun())
                                                                .endsWith("S")));
    }

    /// "its fighters", "their men": the one whose they are.
    private boolean own(Spot spot, Phrase phrase, List<Spot> all) {
        boolean people = words.in("noun-own-people", phrase.word());
        boolean group = words.in("ref-group", phrase.word()) && !phrase.plural();
        if (phrase.lead() == Phrase.Lead.OWNER && people) {
            return owned(spot, phrase, all);
        }
        if (phrase.lead() != Phrase.Lead.ITS || !people && !group) {
            return false;
        }
        Optional<Spot> owner =
                all.stream()
                        .filter(other ->
                                other.first() == phrase.owner() && other.last() == phrase.owner())
                        .findFirst();
        if (owner.isEmpty()) {
            return false;
        }
        if (!owner.get().resolved()) {
            pronouns.resolve(owner.get());
        }
        Optional<Party> led = followers.of(owner.get(), all);
        boolean left = // "Omar and his followers broke away from the Front"
                led.isPresent()
                        && all.stream()
                                .anyMatch(one ->
                                        one.first() > spot.last()
                                                && one.parties().contains(led.get()));
        if (led.isPresent() && !left && phrase.noun() - phrase.first() == 1) {
            spot.standsFor(led.get(), "his:" + phrase.word());
            return true;
        }
        Optional<Party> army = army(owner.get(), phrase);
        if (army.isPresent()) {
            spot.standsFor(army.get(), "its-army:" + phrase.word());
            return true;
        }
        if (group
                || !owner.get().resolved()
                || !owner.get().parties().stream()
                        .allMatch(
                                party -> party.sort().band() || party.sort() == Sort.STATE_FORCE)) {
            return false;
        }
        spot.standsFor(owner.get().parties(), "its:" + phrase.word());
        return true;
    }

    /// "the movement's fighters": the movement, where it stands for somebody named.
    private static boolean owned(Spot spot, Phrase phrase, List<Spot> all) {
        Optional<Spot> owner =
                all.stream()
                        .filter(other ->
                                other.last() == phrase.owner()
                                        && other.form() == Form.DESCRIPTION
                                        && Spot.one(
                                                other,
                                                party -> party.named() && party.sort().band()))
                        .findFirst();
        owner.ifPresent(other -> spot.standsFor(other.parties(), "owner:" + phrase.word()));
        return owner.isPresent();
    }

    /// "Ethiopia, whose troops": the Ethiopian ones.
    private Optional<Party> army(Spot owner, Phrase phrase) {
        boolean plain =
                words.in("noun-force", phrase.word())
                        && phrase.sort() == Sort.STATE_FORCE
                        && phrase.noun() - phrase.first() == 1;
        return !plain || !Spot.one(owner, party -> party.sort() == Sort.STATE)
                ? Optional.empty()
                : owner.parties().getFirst().names().stream()
                        .flatMap(name ->
                                words
                                        .states()
                                        .named(name)
                                        .or(() -> words.states().seat(name))
                                        .stream())
                        .findFirst()
                        .map(state ->
                                cast.force(
                                        state,
                                        phrase.word(),
                                        Cast.titled(state) + "'s " + phrase.word()));
    }

    /// "the army", "the government", where the report speaks of just one.
    private boolean body(Spot spot, Phrase phrase) {
        String noun = phrase.word();
        if (phrase.noun() - phrase.first() > 1 || !phrase.definite()) {
            return false;
        }
        Optional<Party> found =
                noun.matches("army|military|troops|police")
                        ? cast.onlyForce(noun)
                        : Optional.empty();
        found.ifPresent(party -> {
            party.name(spot.text());
            spot.standsFor(party, "only:" + noun);
        });
        return found.isPresent();
    }
}
