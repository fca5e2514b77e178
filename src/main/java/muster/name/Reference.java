package muster.name;

import muster.model.Mention.Form;
import muster.parse.Link;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Says what "the group", "both factions", "it" and "their" stand for. What it cannot tell stays
/// unresolved.
final class Reference {
    private final Words words;
    private final Focus focus;
    private final Sets sets;

    Reference(Words words, Focus focus) {
        this.words = words;
        this.focus = focus;
        this.sets = new Sets(focus);
    }

    /// Resolves a pronoun in place; leaves it unresolved where nothing fits.
    void pronoun(Spot spot) {
        String low = spot.line().low(spot.first());
        if (low.equals("whose")) {
            whose(spot);
        } else if (low.equals("both") || low.equals("two") || low.equals("three")) {
            sets.many(spot, low.equals("three") ? 3 : 2, party -> party.sort() != Sort.PLACE)
                    .ifPresent(found -> spot.standsFor(found, "pronoun:" + low));
        } else if (low.equals("former") || low.equals("latter")) {
            sets.ofTwo(spot, low.equals("former"), party -> true)
                    .ifPresent(found -> spot.standsFor(found, "pronoun:" + low));
        } else if (words.in("he", low) || words.in("she", low)) {
            focus.before(
                            spot,
                            other ->
                                    one(
                                                    other,
                                                    party ->
                                                            party.sort() == Sort.PERSON
                                                                    && !party.plural())
                                            && !rivalArgument(spot, other),
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
        int at = spot.first() - 1;
        int before = spot.line().comma(at) ? at - 1 : at;
        focus.lately(spot, 0).stream()
                .filter(other ->
                        other.last() == before
                                || other.last() == before - 1 && spot.line().closes(before))
                .findFirst()
                .ifPresent(other -> spot.standsFor(other.parties(), "pronoun:whose"));
    }

    private void singular(Spot spot, String low) {
        if (low.equals("it") && empty(spot)) {
            return;
        }
        Predicate<Spot> actor =
                other ->
                        one(
                                        other,
                                        party ->
                                                party.sort().body()
                                                        && (!party.plural() || party.named()))
                                && !rivalArgument(spot, other);
        Predicate<Spot> weak =
                other ->
                        one(other, party -> party.sort() == Sort.PLACE)
                                && !rivalArgument(spot, other);
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
                        !rivalArgument(spot, other)
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

    /// "it is likely that", "it seems".
    private boolean empty(Spot spot) {
        Line line = spot.line();
        for (int at = spot.last() + 1; at < Math.min(line.size(), spot.last() + 6); at++) {
            if (words.in("it-empty", line.low(at))
                    && (!line.verb(at)
                            || Set.of(
                                                    "seems",
                                                    "seemed",
                                                    "appears",
                                                    "appeared",
                                                    "remains",
                                                    "emerged",
                                                    "emerges",
                                                    "follows")
                                            .contains(line.low(at))
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

    /// Both are arguments of one verb: "X attacked it" is not about X.
    private static boolean rivalArgument(Spot spot, Spot other) {
        if (spot.line() != other.line()
                || spot.line().low(spot.first()).endsWith("self")
                || spot.line().low(spot.first()).endsWith("selves")) {
            return false;
        }
        List<Link> theirs = spot.line().sentence().roles().playedBy(other.head());
        for (Link mine : spot.line().sentence().roles().playedBy(spot.head())) {
            if (mine.role().equals(Link.POSS)) {
                continue;
            }
            for (Link link : theirs) {
                if (link.predicate() == mine.predicate()
                        && !link.role().equals(mine.role())
                        && spot.line().verb(link.predicate())) {
                    return true;
                }
            }
        }
        return false;
    }

    static boolean one(Spot spot, Predicate<Party> fits) {
        return spot.parties().size() == 1 && fits.test(spot.parties().getFirst());
    }

    /// Whom a definite description stands for: "the group", "both factions", "the town".
    boolean description(Spot spot, Phrase phrase) {
        String noun = phrase.word();
        Optional<List<Party>> found =
                phrase.lead() == Phrase.Lead.BOTH || two(phrase)
                        ? sets.many(spot, 2, party -> agrees(party, phrase))
                        : words.in("ref-groups", noun)
                                ? sets.many(spot, 0, party -> agrees(party, phrase))
                                : single(spot, phrase).map(Spot::parties);
        found.ifPresent(parties -> spot.standsFor(parties, "the:" + noun));
        return found.isPresent();
    }

    private static boolean two(Phrase phrase) {
        return phrase.line().low(phrase.first() + 1).equals("two")
                && phrase.lead() == Phrase.Lead.THE;
    }

    private boolean agrees(Party party, Phrase phrase) {
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
        if (words.in("ref-group", noun) && !phrase.plural()) {
            return focus.before(spot, other -> one(other, party -> groupFor(party, phrase)), true);
        }
        if (words.in("ref-coalition", noun) || noun.equals("room")) {
            return focus.before(
                    spot, other -> one(other, party -> party.sort() == Sort.COALITION), true, 6);
        }
        if (phrase.sort() == Sort.PERSON && words.in("ref-person", noun)) {
            return focus.before(
                    spot,
                    other -> one(other, party -> party.sort() == Sort.PERSON && !party.plural()),
                    true,
                    1);
        }
        if (words.in("ref-fighters", noun) && phrase.plural()) {
            return sameNoun(spot, phrase)
                    .or(() ->
                            focus.before(
                                    spot,
                                    other -> one(other, party -> party.sort() == Sort.GROUP),
                                    true,
                                    2));
        }
        if (words.in("ref-attackers", noun)) {
            return sameNoun(spot, phrase)
                    .or(() ->
                            focus.before(
                                    spot,
                                    other ->
                                            one(other, party -> party.sort() == Sort.GROUP)
                                                    && Focus.rank(other) >= 8,
                                    true,
                                    2));
        }
        return sameNoun(spot, phrase);
    }

    private boolean groupFor(Party party, Phrase phrase) {
        if (!phrase.marks().stream().allMatch(party::has)) {
            return false;
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
        if (Set.of("brigade", "battalion", "unit", "wing", "regiment", "division", "branch")
                .contains(phrase.word())) {
            return party.noun().equals(phrase.word())
                    || party.names().stream()
                            .anyMatch(name ->
                                    name.toLowerCase(java.util.Locale.ROOT).contains(phrase.word()))
                    || phrase.word().equals("brigade")
                    || phrase.word().equals("battalion");
        }
        return true;
    }

    /// "the 12 soldiers", "the villagers": spoken of with that noun before.
    private Optional<Spot> sameNoun(Spot spot, Phrase phrase) {
        return focus.before(
                spot,
                other ->
                        one(
                                other,
                                party ->
                                        !party.named()
                                                && party.noun().equals(phrase.word())
                                                && party.sort() == phrase.sort()),
                false,
                8);
    }

    /// "the town", "that village".
    void place(Spot spot, String noun) {
        boolean area = words.in("ref-area", noun);
        boolean country = words.in("ref-country", noun);
        Predicate<Party> fits =
                party -> {
                    if (party.sort() != Sort.PLACE) {
                        return false;
                    }
                    boolean land =
                            party.names().stream()
                                    .anyMatch(name -> words.states().named(name).isPresent());
                    if (country) {
                        return land;
                    }
                    boolean region =
                            words.in("ref-area", party.noun())
                                    || party.names().stream()
                                            .anyMatch(name ->
                                                    words.in(
                                                            "known-region",
                                                            name.toLowerCase(
                                                                    java.util.Locale.ROOT)));
                    return !land
                            && (party.noun().equals(noun)
                                    || party.noun().isEmpty() && !region
                                    || area
                                    || !region && !words.in("ref-site", noun))
                            && (area || !region);
                };
        Optional<Spot> exact =
                focus.before(
                        spot,
                        other ->
                                one(
                                        other,
                                        party ->
                                                party.sort() == Sort.PLACE
                                                        && party.noun().equals(noun)),
                        false,
                        4);
        exact.or(() ->
                        words.in("ref-site", noun)
                                ? Optional.empty()
                                : focus.before(spot, other -> one(other, fits), false, 2))
                .ifPresent(found -> spot.standsFor(found.parties(), "the:" + noun));
    }

    /// Behind "in X", "for X": "its leader in Abyan, Y".
    private static int afterPlace(Line line, int at, List<Spot> names) {
        if (!Set.of("in", "for", "of", "at", "on").contains(line.low(at))) {
            return at;
        }
        int name = line.low(at + 1).equals("the") ? at + 2 : at + 1;
        return names.stream()
                .filter(spot -> spot.form() == Form.NAME && spot.first() == name)
                .findFirst()
                .map(spot -> spot.last() + 1)
                .orElse(at);
    }

    /// "Two groups are taking part. The groups, A and B, ...": the first is told too.
    void tellBack(Spot spot, Phrase phrase, List<Party> parties) {
        for (Spot earlier : focus.lately(spot, 2)) {
            boolean same =
                    Reference.one(
                            earlier,
                            party ->
                                    !party.named()
                                            && party.plural() == phrase.plural()
                                            && party.noun().equals(phrase.word()));
            if (same && earlier.form() == Form.DESCRIPTION && phrase.definite()) {
                earlier.standsFor(parties, "spelled-out-later");
            }
        }
    }

    /// The names that follow a description and spell it out: "the groups, A and B,".
    Optional<List<Party>> spelledOut(Spot spot, Phrase phrase, List<Spot> names) {
        Line line = spot.line();
        int at =
                phrase.sort() == Sort.PERSON
                        ? afterPlace(line, phrase.last() + 1, names)
                        : phrase.last() + 1;
        boolean comma = line.comma(at) || line.low(at).equals(":") || line.low(at).equals("—");
        boolean listing = phrase.plural();
        if (!comma) {
            return Optional.empty();
        }
        at++;
        Set<Party> parties = new LinkedHashSet<>();
        while (at < line.size()) {
            int here = at;
            Optional<Spot> name =
                    names.stream()
                            .filter(other -> other.first() == here && other.resolved())
                            .findFirst();
            if (name.isEmpty()) {
                break;
            }
            parties.addAll(name.get().parties());
            at = name.get().last() + 1;
            boolean more = false;
            while (line.comma(at) || line.low(at).equals("and") || line.low(at).equals("the")) {
                more = true;
                at++;
            }
            if (!more || !listing) {
                break;
            }
        }
        List<Party> found = new ArrayList<>(parties);
        boolean agree =
                !found.isEmpty()
                        && found.stream()
                                .allMatch(party ->
                                        party.sort() == phrase.sort()
                                                || party.sort().band() && phrase.sort().band()
                                                || phrase.sort() == Sort.STATE_FORCE
                                                        && party.sort() == Sort.GROUP);
        return agree && (listing ? found.size() > 1 : found.size() == 1)
                ? Optional.of(found)
                : Optional.empty();
    }
}
