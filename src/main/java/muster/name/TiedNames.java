package muster.name;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Finds the name behind a description that says who is meant: "fighters from X", "members of X",
/// "forces loyal to X", "a faction known as X".
final class TiedNames {
    private static final Set<String> BINDS = Set.of("of", "from", "in", "with", "to");
    private static final Set<String> TIED =
            Set.of(
                    "loyal",
                    "belonging",
                    "affiliated",
                    "allied",
                    "aligned",
                    "linked",
                    "answering",
                    "fighting");
    private final Words words;
    private final Cast cast;

    TiedNames(Words words, Cast cast) {
        this.words = words;
        this.cast = cast;
    }

    /// "gunmen of the Front's Karim Brigade": of the brigade.
    private static int ownedBy(Line line, List<Spot> names, int name) {
        Optional<Spot> owner = Descriptions.covering(names, name);
        int next = owner.map(spot -> spot.last() + 2).orElse(name);
        boolean owns =
                owner.isPresent()
                        && line.possessive(next - 1)
                        && Descriptions.covering(names, next)
                                .filter(spot ->
                                        spot.first() == next
                                                && Spot.one(spot, party -> party.sort().band()))
                                .isPresent();
        return owns ? next : name;
    }

    /// "members of the Dawn-linked Karim Brigade": of the brigade.
    private int untied(Line line, List<Spot> names, int name) {
        int next = Descriptions.covering(names, name).map(spot -> spot.last() + 1).orElse(name);
        return line.hyphen(next)
                        && words.participle().contains(line.low(next + 1))
                        && Descriptions.covering(names, next + 2).isPresent()
                ? next + 2
                : name;
    }

    /// "fighters from X", "members of X", "forces loyal to X", "a faction known as X".
    Optional<Spot> behind(Phrase phrase, List<Spot> names) {
        Line line = phrase.line();
        int at = phrase.last() + 1;
        String low = line.low(at);
        boolean called = Set.of("known", "called", "named", "dubbed").contains(low);
        if (TIED.contains(low) || called) {
            at++;
            while (line.tag(at).equals("RB")) {
                at++;
            }
        }
        int tiedBy = TIED.contains(low) ? phrase.last() + 1 : phrase.noun();
        int prep = at;
        boolean bound =
                BINDS.contains(line.low(at)) && !line.low(at).equals(called ? "" : "in")
                        || called && line.low(at).equals("as");
        int name = bound ? at + 1 : called ? at : -1;
        while (name > 0 && (line.low(name).equals("the") || line.quote(name))) {
            name++;
        }
        if (name < 0 || !bound && !called) {
            return Optional.empty();
        }
        Optional<Spot> found =
                Descriptions.covering(names, untied(line, names, ownedBy(line, names, name)))
                        .filter(spot -> spot.parties().size() == 1);
        if (found.isEmpty() || called && line.low(found.get().last() + 1).equals("as")) {
            return Optional.empty(); // "The outfit named X as its chief."
        }
        Party party = found.get().parties().getFirst();
        boolean council =
                party.sort() == Sort.ORGANISATION
                        && phrase.plural()
                        && low.equals("of")
                        && words.in("ref-members", phrase.word());
        boolean people =
                words.in("noun-own-people", phrase.word())
                                && (phrase.plural() || phrase.word().equals("forces"))
                        || words.in("noun-own-troop", phrase.word()) && low.equals("of");
        boolean armed = party.sort().band() || party.sort() == Sort.STATE_FORCE;
        boolean same = called && party.sort() != Sort.PLACE;
        if (Descriptions.GOVERNS.contains(phrase.word()) && low.equals("of")) {
            return words.states()
                    .named(found.get().text())
                    .map(state ->
                            Descriptions.named(
                                    line,
                                    phrase.first(),
                                    found.get().last(),
                                    cast.state(
                                            state, line.text(phrase.first(), found.get().last())),
                                    "government"));
        }
        boolean tied = people && armed && !low.equals("to") && !low.equals("with");
        if (!same && !council && (!tied || turned(phrase))) {
            return Optional.empty();
        }
        Spot spot =
                Descriptions.named(
                        line,
                        phrase.first(),
                        found.get().last(),
                        party,
                        called ? "called" : "behind");
        return Optional.of(
                called
                        ? spot
                        : spot.standsFor(
                                row(line, tiedBy, line.low(prep), found.get(), names),
                                "people:behind"));
    }

    /// "fighters of X and Y": both.
    private static List<Party> row(Line line, int tie, String role, Spot first, List<Spot> names) {
        Stream<Party> others =
                line.sentence().roles().of(tie, role).stream()
                        .filter(head -> head > first.last())
                        .flatMap(head ->
                                names.stream()
                                        .filter(spot -> spot.head() == head && spot.resolved()))
                        .filter(spot ->
                                Spot.one(spot, party -> party.named() && party.sort().band()))
                        .map(spot -> spot.parties().getFirst());
        return Stream.concat(first.parties().stream(), others).distinct().toList();
    }

    /// "former members of X", "disaffected and expelled fighters of X": they are X's no longer.
    private boolean turned(Phrase phrase) {
        Line line = phrase.line();
        int first = Math.min(phrase.first(), phrase.noun());
        while (first > 0
                && (line.low(first - 1).equals("and") || line.token(first - 1).adjective())) {
            first--;
        }
        return line.lows(first, phrase.noun()).stream()
                .anyMatch(word -> words.in("turned-away", word));
    }
}
