package muster.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds whose the troops are that come from a state: "troops from Rwanda and Burundi" are the
/// Rwandan and the Burundian ones.
final class StateTroops {
    private final Words words;
    private final Cast cast;

    StateTroops(Words words, Cast cast) {
        this.words = words;
        this.cast = cast;
    }

    /// Empty for a counted few and for who is no state's: "rebels from Rwanda".
    Optional<Spot> of(Phrase phrase) {
        Line line = phrase.line();
        boolean troops =
                phrase.sort() == Sort.STATE_FORCE
                        && phrase.lead() != Phrase.Lead.COUNT
                        && phrase.lead() != Phrase.Lead.A
                        && words.in("noun-force", phrase.word())
                        && line.low(phrase.last() + 1).equals("from");
        List<Party> forces = new ArrayList<>();
        int last = phrase.last();
        for (int head :
                troops ? line.sentence().roles().of(phrase.noun(), "from") : List.<Integer>of()) {
            int first = head;
            while (first > phrase.last() + 2 && line.cap(first - 1)) {
                first--;
            }
            String name = line.text(first, head);
            Optional<String> state = words.states().named(name).filter(words.states()::state);
            if (state.isEmpty()) {
                return Optional.empty();
            }
            String wording = line.text(phrase.first(), phrase.last()) + " from " + name;
            forces.add(cast.force(state.get(), phrase.word(), wording));
            last = Math.max(last, head);
        }
        return forces.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Descriptions.named(line, phrase.first(), last, forces.getFirst(), "from")
                                .standsFor(List.copyOf(forces), "people:from"));
    }
}
