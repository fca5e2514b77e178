package muster.name;

import muster.model.Mention.Form;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Says whom a description stands for by its own words: "Shabaab fighters" and "members of Shabaab"
/// for Shabaab, "Kenyan troops" for Kenya's force. What names nobody becomes an entity of its own.
final class Descriptions {
    static final Set<String> GOVERNS =
            Set.of(
                    "government",
                    "regime",
                    "authorities",
                    "administration",
                    "junta",
                    "leadership",
                    "side");
    private final Words words;
    private final Cast cast;
    private final TiedNames tied;
    private final StateTroops troops;

    Descriptions(Words words, Cast cast) {
        this.words = words;
        this.cast = cast;
        this.tied = new TiedNames(words, cast);
        this.troops = new StateTroops(words, cast);
    }

    private static final Set<String> QUOTES = Set.of("“", "”", "\"", "''", "``");

    Spot spot(Phrase phrase) {
        Line line = phrase.line();
        return new Spot(
                line,
                phrase.first(),
                phrase.last(),
                line.headOf(phrase.first(), phrase.last()),
                Form.DESCRIPTION,
                "words");
    }

    /// The named one that the phrase stands for: through its possessor, the name before its noun,
    /// or the name behind it.
    Optional<Spot> byName(Phrase phrase, List<Spot> names) {
        Line line = phrase.line();
        for (int at = phrase.noun() - 1; at >= phrase.first(); at--) {
            Optional<Spot> name = covering(names, at);
            boolean tied = name.isPresent() && line.hyphen(name.get().last() + 1);
            if (tied) {
                continue;
            }
            if (name.isPresent() && at != phrase.owner()
                    || name.isPresent() && phrase.lead() == Phrase.Lead.OWNER) {
                Optional<Party> party =
                        through(phrase, name.get(), line.text(phrase.first(), phrase.last()));
                if (party.isPresent()) {
                    return Optional.of(
                            named(
                                    line,
                                    phrase.first(),
                                    phrase.last(),
                                    party.get(),
                                    at == phrase.owner() ? "owner" : "before"));
                }
                break;
            }
        }
        return bracketed(phrase, names)
                .or(() -> quoted(phrase, names))
                .or(() -> demonym(phrase))
                .or(() -> troops.of(phrase))
                .or(() -> tied.behind(phrase, names));
    }

    /// "the “Fathbutu” operations room"
    private Optional<Spot> quoted(Phrase phrase, List<Spot> names) {
        Line line = phrase.line();
        int closing = phrase.first() - 1;
        return closing < 1 || !QUOTES.contains(line.low(closing))
                ? Optional.empty()
                : covering(names, closing - 1)
                        .filter(name -> name.last() == closing - 1)
                        .filter(name -> QUOTES.contains(line.low(name.first() - 1)))
                        .flatMap(name ->
                                itself(phrase, name)
                                        .map(party ->
                                                named(
                                                        line,
                                                        name.first() - 1,
                                                        phrase.last(),
                                                        party,
                                                        "quoted")));
    }

    /// "Liberation Front (LF) fighters"
    private Optional<Spot> bracketed(Phrase phrase, List<Spot> names) {
        Line line = phrase.line();
        if (!line.closes(phrase.first() - 1) || phrase.first() != phrase.noun()) {
            return Optional.empty();
        }
        return covering(names, outside(line, phrase.first() - 2, -1))
                .filter(inner -> line.opens(outside(line, inner.first() - 1, -1)))
                .flatMap(inner ->
                        covering(names, outside(line, inner.first() - 1, -1) - 1)
                                .filter(outer -> outer.parties().equals(inner.parties()))
                                .flatMap(outer ->
                                        through(phrase, outer, outer.text())
                                                .or(() -> itself(phrase, outer))
                                                .map(party ->
                                                        named(
                                                                line,
                                                                outer.first(),
                                                                phrase.last(),
                                                                party,
                                                                "bracketed"))));
    }

    /// "the Conquest Army (“Jaysh al Fath”) coalition" is that coalition.
    private Optional<Party> itself(Phrase phrase, Spot name) {
        return words.in("noun-whole", phrase.word())
                ? name.parties().stream().filter(party -> party.sort().band()).findFirst()
                : Optional.empty();
    }

    /// `at`, or the token beyond a quotation mark that stands there.
    private static int outside(Line line, int at, int step) {
        boolean quote = at >= 0 && QUOTES.contains(line.low(at));
        return quote ? at + step : at;
    }

    static Optional<Spot> covering(List<Spot> names, int at) {
        return names.stream()
                .filter(spot -> spot.first() <= at && at <= spot.last() && spot.resolved())
                .findFirst();
    }

    static Spot named(Line line, int first, int last, Party party, String how) {
        return new Spot(line, first, last, line.headOf(first, last), Form.NAME, how)
                .standsFor(party, "people:" + how);
    }

    /// Whom "X's fighters" or "X fighters" stand for.
    Optional<Party> through(Phrase phrase, Spot name, String wording) {
        if (name.parties().size() != 1) {
            return Optional.empty();
        }
        Party party = name.parties().getFirst();
        String noun = phrase.word();
        boolean people = words.in("noun-own-people", noun) || words.in("noun-own-troop", noun);
        boolean counted =
                phrase.lead() == Phrase.Lead.COUNT
                        || phrase.lead() == Phrase.Lead.A && phrase.plural();
        return switch (party.sort()) {
            case GROUP, COALITION ->
                    people || whole(phrase, name) ? Optional.of(party) : Optional.empty();
            case STATE_FORCE ->
                    people || words.in("noun-force", noun) ? Optional.of(party) : Optional.empty();
            case STATE, PLACE -> state(phrase, party, name, wording, counted);
            case ORGANISATION ->
                    Set.of(
                                                    "officials",
                                                    "staff",
                                                    "peacekeepers",
                                                    "observers",
                                                    "investigators",
                                                    "experts")
                                            .contains(noun)
                                    || people
                            ? Optional.of(party)
                            : Optional.empty();
            case PERSON, COMMUNITY -> Optional.empty();
        };
    }

    /// "the X group" is X, "an X group" and "X's group" are not.
    private boolean whole(Phrase phrase, Spot name) {
        String behind = phrase.line().low(phrase.noun() + 1);
        return words.in("noun-whole", phrase.word())
                && !behind.matches("known|called|named|dubbed|nicknamed")
                && (phrase.owner() < 0 || phrase.owner() < name.first())
                && name.last() == phrase.noun() - 1 | name.last() == phrase.noun() - 2
                && phrase.lead() != Phrase.Lead.A;
    }

    private Optional<Party> state(
            Phrase phrase, Party party, Spot name, String wording, boolean counted) {
        Optional<String> state =
                words.states().named(name.text()).or(() -> words.states().seat(name.text()));
        return state.flatMap(key -> bodyOf(key, phrase, wording, counted));
    }

    Optional<Party> bodyOf(String state, Phrase phrase, String wording, boolean counted) {
        String noun = phrase.word();
        if (GOVERNS.contains(noun)) {
            return Optional.of(cast.state(state, wording));
        }
        boolean force = words.in("noun-force", noun) && phrase.sort() == Sort.STATE_FORCE;
        if (force && !counted && !phrase.line().low(phrase.first()).equals("former")) {
            return Optional.of(cast.force(state, noun, wording));
        }
        return Optional.empty();
    }

    private Optional<Spot> demonym(Phrase phrase) {
        Line line = phrase.line();
        for (int at = phrase.noun() - 1; at >= phrase.first(); at--) {
            Optional<Demonym> found = Demonym.closing(words, line, at);
            if (found.isPresent() && line.cap(at) && !line.hyphen(at + 1)) {
                boolean counted =
                        phrase.lead() == Phrase.Lead.COUNT || phrase.lead() == Phrase.Lead.A;
                int first =
                        Math.max(
                                phrase.first(),
                                line.low(phrase.first()).equals("the")
                                        ? phrase.first() + 1
                                        : phrase.first());
                Optional<Spot> spot =
                        bodyOf(
                                        found.get().state(),
                                        phrase,
                                        line.text(first, phrase.last()),
                                        counted)
                                .map(party ->
                                        named(
                                                line,
                                                phrase.first(),
                                                phrase.last(),
                                                party,
                                                "demonym"));
                int adjective = found.get().first();
                return spot.map(one -> joined(one, phrase, adjective, counted));
            }
        }
        return Optional.empty();
    }

    /// "Nigerian and Chadian troops" are two forces.
    private Spot joined(Spot spot, Phrase phrase, int adjective, boolean counted) {
        Line line = phrase.line();
        int other = adjective - 2;
        if (adjective != phrase.first()
                || !line.low(adjective - 1).equals("and")
                || !line.cap(other)) {
            return spot;
        }
        return words.states()
                .adjective(line.low(other))
                .filter(words.states()::state)
                .flatMap(state ->
                        bodyOf(
                                state,
                                phrase,
                                line.text(other, other) + " " + phrase.word(),
                                counted))
                .map(party ->
                        named(line, other, phrase.last(), party, "demonym")
                                .standsFor(
                                        List.of(party, spot.parties().getFirst()),
                                        "people:demonym"))
                .orElse(spot);
    }
}
