package muster.name;

import muster.model.Mention;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// What the report has just spoken of, and what of it a word of reference most likely means: the
/// nearer, the more a subject, the likelier.
final class Focus {
    private static final int FAR = 3;
    private static final int MUCH = 3;
    private final List<Spot> spoken = new ArrayList<>();
    private final Topic topic = new Topic();
    private final Salience salience;
    private @Nullable Line line;
    private boolean starts;

    Focus(Words words) {
        salience = new Salience(topic, words);
    }

    /// A new sentence begins.
    void begin(Line next) {
        starts = line == null || topic.opens(next, line);
        line = next;
    }

    /// The sentence is told to its end.
    void end(List<Spot> spots) {
        if (line != null) {
            topic.heed(line, spots);
        }
    }

    Topic topic() {
        return topic;
    }

    void speak(Spot spot) {
        if (spot.resolved()) {
            spoken.add(spot);
        }
    }

    /// The likeliest parties before `spot` that `fits` lets pass; none where none does.
    Optional<Spot> before(Spot spot, Predicate<Spot> fits, boolean subjectFirst) {
        return before(spot, fits, subjectFirst, FAR);
    }

    Optional<Spot> before(Spot spot, Predicate<Spot> fits, boolean subjectFirst, int sentences) {
        Spot best = null;
        int most = Integer.MIN_VALUE;
        for (int i = spoken.size() - 1; i >= 0; i--) {
            Spot candidate = spoken.get(i);
            int far = spot.line().index() - candidate.line().index();
            if (far > sentences) {
                break;
            }
            if (candidate == spot
                    || candidate.line().titled()
                    || candidate.adjective()
                    || far == 0 && candidate.last() >= spot.first()
                    || !fits.test(candidate)) {
                continue;
            }
            int score = score(candidate, spot, far, subjectFirst);
            if (score > most) {
                most = score;
                best = candidate;
            }
        }
        return weighed(Optional.ofNullable(best), most, spot, fits, subjectFirst, sentences);
    }

    /// What the section is about counts wherever it was named last.
    private Optional<Spot> weighed(
            Optional<Spot> best,
            int most,
            Spot spot,
            Predicate<Spot> fits,
            boolean subjectFirst,
            int sentences) {
        Optional<Spot> about = topic.body().filter(fits);
        if (about.isEmpty()) {
            return best;
        }
        int far = Math.min(sentences, spot.line().index() - about.get().line().index());
        boolean more = score(about.get(), spot, far, subjectFirst) > most;
        return more ? about : best;
    }

    /// "UN" of "UN monitors": named to tell who others are.
    private boolean within(Spot candidate) {
        return candidate.form() == Mention.Form.NAME
                && !candidate.line().possessive(candidate.last() + 1)
                && spoken.stream()
                        .anyMatch(other ->
                                other.line() == candidate.line()
                                        && other.form() == Mention.Form.DESCRIPTION
                                        && other.first() <= candidate.first()
                                        && other.last() > candidate.last()
                                        && !other.parties().equals(candidate.parties()));
    }

    private int mentions(Spot candidate) {
        int count = 0;
        for (Spot other : spoken) {
            count += other.parties().equals(candidate.parties()) ? 1 : 0;
        }
        return count;
    }

    private int score(Spot candidate, Spot spot, int far, boolean subjectFirst) {
        return salience.of(candidate, spot, far, subjectFirst, starts)
                + (within(candidate) ? salience.points("within") : 0)
                + Math.min(salience.points("mentions"), mentions(candidate))
                + (starts && main(candidate) ? salience.points("main-at-start") : 0);
    }

    /// The body of which most was told so far, if that is much.
    private boolean main(Spot candidate) {
        int own = mentions(candidate);
        return own >= MUCH
                && Spot.one(candidate, party -> party.sort().body())
                && spoken.stream()
                        .filter(other -> Spot.one(other, party -> party.sort().body()))
                        .filter(other -> !other.parties().equals(candidate.parties()))
                        .allMatch(other -> mentions(other) < own);
    }

    /// The one that the report has spoken of most in the last dozen sentences, where it stands out.
    Optional<Spot> topic(Spot spot, Predicate<Spot> fits) {
        Map<List<Party>, Integer> counts = new LinkedHashMap<>();
        Map<List<Party>, Spot> last = new LinkedHashMap<>();
        for (Spot other : lately(spot, 12)) {
            if (fits.test(other)) {
                counts.merge(other.parties(), 1, Integer::sum);
                last.put(other.parties(), other);
            }
        }
        List<Map.Entry<List<Party>, Integer>> order =
                counts.entrySet().stream()
                        .sorted(Map.Entry.<List<Party>, Integer>comparingByValue().reversed())
                        .toList();
        boolean clear =
                !order.isEmpty()
                        && order.getFirst().getValue() >= 3
                        && (order.size() == 1
                                || order.getFirst().getValue() >= 2 * order.get(1).getValue());
        return clear ? Optional.ofNullable(last.get(order.getFirst().getKey())) : Optional.empty();
    }

    /// All that was spoken of in the sentence of `spot` before it and in the one before, the latest
    /// last.
    List<Spot> lately(Spot spot, int sentences) {
        return spoken.stream()
                .filter(other ->
                        spot.line().index() - other.line().index() <= sentences
                                && other.compareTo(spot) < 0
                                && !other.line().titled())
                .toList();
    }

    List<Spot> all() {
        return spoken;
    }
}
