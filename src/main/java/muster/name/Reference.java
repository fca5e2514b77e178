package muster.name;

import muster.model.Mention.Form;
import muster.parse.Link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Says what "the group", "both factions", "it" and "their" stand for. What it cannot tell stays
/// unresolved.
final class Reference {
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
    private static final Set<String> TROOPS =
            Set.of("soldiers", "troops", "forces", "servicemen", "officers", "policemen");
    private final Words words;
    private final Focus focus;
    private final Sets sets;
    private final Set<Spot> barred = new HashSet<>();
    private final Set<Party> barredParties = new HashSet<>();

    Reference(Words words, Focus focus) {
        this.words = words;
        this.focus = focus;
        this.sets = new Sets(focus);
    }

    /// Resolves a pronoun in place; leaves it unresolved where nothing fits.
    void pronoun(Spot spot) {
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
                                    one(
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
        if (low.equals("it") && (empty(spot) || said(spot))) {
            return;
        }
        Predicate<Spot> actor =
                other ->
                        one(
                                        other,
                                        party ->
                                                party.sort().body()
                                                        && (!party.plural() || party.named()))
                                && !rival(spot, other);
        Predicate<Spot> weak =
                other -> one(other, party -> party.sort() == Sort.PLACE) && !rival(spot, other);
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
                                    other -> one(other, party -> party.sort() == Sort.STATE_FORCE),
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

    /// "the militants": who was called so, and as a subject also the group last spoken of.
    private Optional<Spot> fighters(Spot spot, Phrase phrase) {
        Predicate<Spot> called =
                other ->
                        one(other, party -> party.sort() == Sort.GROUP && party.has(phrase.word()));
        Predicate<Spot> any = other -> one(other, party -> party.sort() == Sort.GROUP);
        Optional<Spot> same = sameNoun(spot, phrase).or(() -> focus.before(spot, called, true, 2));
        return Focus.rank(spot) < 8 ? same : same.or(() -> focus.before(spot, any, true, 2));
    }

    private boolean groupFor(Party party, Phrase phrase) {
        if (!phrase.marks().stream().allMatch(party::has)) {
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
        boolean members =
                listing
                        && found.size() == 1
                        && phrase.sort() == Sort.GROUP
                        && found.getFirst().sort().band();
        return agree && (listing ? found.size() > 1 || members : found.size() == 1)
                ? Optional.of(found)
                : Optional.empty();
    }
}
