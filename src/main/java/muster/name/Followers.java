package muster.name;

import muster.model.Mention.Form;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Finds the group of a person that was named with it: "the Front's leader, Salim Dare, said his
/// men had fled": the Front's men.
final class Followers {
    /// How many words may stand between a person and his group.
    private static final int NEAR = 7;

    /// How many sentences back they may have been named together.
    private static final int FAR = 6;

    private static final Set<String> LEADING =
            Set.of("lead", "command", "head", "run", "found", "chair", "call", "know", "be");

    private final Words words;
    private final Focus focus;

    Followers(Words words, Focus focus) {
        this.words = words;
        this.focus = focus;
    }

    /// The group of the person for whom `owner` stands, where it is told whose leader or spokesman
    /// he is.
    Optional<Party> of(Spot owner, List<Spot> here) {
        if (!Spot.one(owner, party -> party.sort() == Sort.PERSON && !party.plural())) {
            return Optional.empty();
        }
        Party person = owner.parties().getFirst();
        return Stream.concat(focus.all().stream(), here.stream())
                .filter(one -> owner.line().index() - one.line().index() <= FAR)
                .filter(one -> one.form() == (person.named() ? Form.NAME : Form.DESCRIPTION))
                .filter(one -> Spot.one(one, party -> party == person))
                .flatMap(one -> beside(one, focus.all()).or(() -> beside(one, here)).stream())
                .findFirst();
    }

    private Optional<Party> beside(Spot person, List<Spot> others) {
        return others.stream()
                .filter(other -> other.line() == person.line() && other.form() != Form.PRONOUN)
                .filter(other ->
                        Spot.one(
                                other,
                                party ->
                                        party.sort().band()
                                                || party.named()
                                                        && party.sort() == Sort.STATE_FORCE))
                .filter(other -> tied(person, other))
                .map(other -> other.parties().getFirst())
                .findFirst();
    }

    /// "Dare's Front"
    private static boolean owns(Spot person, Spot group) {
        return person.line().possessive(person.last() + 1) && group.first() == person.last() + 2;
    }

    /// A title stands between or right beside them, and no verb but "led by".
    private boolean tied(Spot person, Spot group) {
        Spot one = person.first() < group.first() ? person : group;
        Spot other = one == person ? group : person;
        if (other.first() - one.last() > NEAR || other.first() <= one.last()) {
            return false;
        }
        boolean office =
                one == person
                        && (owns(person, group)
                                || person.form() == Form.DESCRIPTION
                                        && words.in("office", person.line().low(person.last())));
        for (int at = one.last() + 1; at < other.first(); at++) {
            boolean leads = LEADING.contains(one.line().lemma(at));
            if (one.line().verb(at) && !leads) {
                return false;
            }
            office |=
                    leads && !one.line().lemma(at).equals("be")
                            || words.in("noun-person", one.line().low(at))
                            || words.in("office", one.line().low(at));
        }
        return office;
    }
}
