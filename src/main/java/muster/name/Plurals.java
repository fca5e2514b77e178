package muster.name;

import muster.model.Mention.Form;
import muster.parse.Link;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Says what "they", "them" and "their" stand for: those who were spoken of as many.
final class Plurals {
    private final Words words;
    private final Focus focus;
    private final Sets sets;
    private final Owned owned;
    private final Beside beside;

    Plurals(Words words, Focus focus) {
        this.words = words;
        this.focus = focus;
        this.sets = new Sets(focus);
        this.owned = new Owned(words);
        this.beside = new Beside(words, focus);
    }

    /// Resolves it in place.
    void resolve(Spot spot, String low, Barred barred) {
        Predicate<Party> owner = owned.owner(spot);
        Predicate<Spot> fits =
                other ->
                        !barred.bars(other)
                                && other.resolved()
                                && !told(spot, other)
                                && other.parties().stream().allMatch(owner)
                                && (many(other) || pair(other))
                                && near(spot, other);
        if (spot.line().low(spot.first() - 2).equals("both") || mutual(spot)) {
            sets.many(spot, 2, party -> party.sort() != Sort.PLACE)
                    .ifPresent(two -> spot.standsFor(two, "pronoun:" + low));
        }
        if (spot.resolved() || low.equals("their") && untold(spot)) {
            return;
        }
        boolean part =
                spot.line().low(spot.first() - 1).matches("among|of|including")
                        && spot.line().low(spot.first()).equals("them");
        Optional<Spot> found =
                beside.coordinated(spot)
                        .filter(fits)
                        .or(() -> struck(spot).filter(fits))
                        .or(() -> part ? nearest(spot, fits) : Optional.empty())
                        .or(() -> focus.before(spot, fits, !part, 2));
        found.ifPresent(other -> {
            List<Party> list =
                    sets.listOf(
                            other,
                            before -> before.last() < spot.first() || before.line() != spot.line());
            spot.standsFor(
                    list.size() > 1 && list.stream().allMatch(party -> party.sort() != Sort.PLACE)
                            ? list
                            : other.parties(),
                    "pronoun:" + low);
        });
    }

    /// "told reporters that they": of those who only listen nothing is told.
    private static boolean told(Spot spot, Spot other) {
        return other.line() == spot.line()
                && other.head() > 0
                && other.line().token(other.head() - 1).lemma().equals("tell")
                && other.head() == other.first()
                && !other.line().token(other.head()).properNoun();
    }

    /// "Shekau and al-Barnawi ... they".
    private boolean pair(Spot other) {
        return Spot.one(other, party -> party.sort() == Sort.PERSON && party.named())
                && sets.listOf(other).size() > 1;
    }

    /// "They are no longer with the Front, which has no part in their deeds": whose is as unknown
    /// as who they are.
    private boolean untold(Spot spot) {
        Line line = spot.line();
        for (int at = 0; at < spot.first(); at++) {
            int here = at;
            if (line.low(at).equals("they")
                    && focus.lately(spot, 0).stream()
                            .noneMatch(other -> other.line() == line && other.first() == here)) {
                return true;
            }
        }
        return false;
    }

    /// "attacked the soldiers at their camp", "a strike on insurgents after they attacked": theirs.
    private Optional<Spot> struck(Spot spot) {
        Line line = spot.line();
        int last = spot.first() - 2;
        boolean their =
                line.low(spot.first()).equals("their")
                        && line.low(spot.first() - 1).matches("at|in|inside|near|on|outside|from");
        boolean they =
                line.low(spot.first()).equals("they") && line.low(spot.first() - 1).equals("after");
        if (they) {
            return beside.with(spot, last).filter(Plurals::several);
        }
        return their
                ? beside.with(spot, last)
                        .filter(other -> other.form() != Form.PRONOUN && several(other))
                        .filter(other ->
                                line.sentence().roles().playedBy(other.head()).stream()
                                        .anyMatch(link ->
                                                link.role().equals(Link.OBJ)
                                                        && link.predicate() < other.first()
                                                        && words.in(
                                                                "verb-harm",
                                                                line.lemma(link.predicate()))))
                : Optional.empty();
    }

    /// "they fought each other", of them who do it.
    private static boolean mutual(Spot spot) {
        Line line = spot.line();
        for (int at = spot.last() + 1; at < Math.min(line.size() - 1, spot.last() + 8); at++) {
            if (line.low(at).matches("each|one") && line.low(at + 1).matches("other|another")) {
                return Salience.standing(spot).doing();
            }
        }
        return false;
    }

    /// "12 captives, among them a captain": the last that were spoken of.
    private Optional<Spot> nearest(Spot spot, Predicate<Spot> fits) {
        return focus.lately(spot, 0).stream()
                .filter(other -> other.last() < spot.first() && fits.test(other))
                .max(Comparator.comparingInt(Spot::last).thenComparingInt(Spot::words));
    }

    /// "Kenyan troops", "Houthi fighters": said of many.
    static boolean several(Spot spot) {
        return spot.line().tag(spot.last()).equals("NNS") && !spot.line().cap(spot.last());
    }

    /// Beyond the end of a paragraph "they" reaches no farther than its last sentence.
    private static boolean near(Spot spot, Spot other) {
        return spot.line().sentence().paragraph() == other.line().sentence().paragraph()
                || spot.line().index() - other.line().index() == 1;
    }

    /// "the members of the Security Council"
    private boolean members(Spot spot) {
        Line line = spot.line();
        return words.in("ref-members", line.low(spot.first()))
                || words.in("ref-members", line.low(spot.first() + 1));
    }

    /// "they" may be said of it: of a state or a named court it is not, but of "French jets".
    boolean many(Spot spot) {
        if (spot.parties().size() > 1) {
            return spot.parties().stream().noneMatch(party -> party.sort() == Sort.PLACE);
        }
        Party party = spot.parties().getFirst();
        boolean jets = words.in("noun-materiel", spot.line().low(spot.last()));
        return switch (party.sort()) {
            case PLACE -> false;
            case GROUP, COALITION, STATE_FORCE, COMMUNITY ->
                    party.plural() || party.named() || spot.line().tag(spot.last()).endsWith("S");
            case STATE, ORGANISATION, PERSON -> party.plural() || jets || members(spot);
        };
    }
}
