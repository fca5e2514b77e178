package muster.name;

import muster.model.Mention.Form;
import muster.parse.Link;

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
    private final List<Spot> spoken = new ArrayList<>();

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
        return Optional.ofNullable(best);
    }

    private int score(Spot candidate, Spot spot, int far, boolean subjectFirst) {
        int score = 100 - 28 * far;
        if (candidate.line().sentence().paragraph() != spot.line().sentence().paragraph()) {
            score -= 8;
        }
        score += rank(candidate) * (subjectFirst ? 2 : 1);
        if (candidate.form() == Form.PRONOUN) {
            score += 5;
        }
        if (far == 0) {
            score -= (spot.first() - candidate.last()) / 8;
        } else {
            score -= candidate.first() / 12;
        }
        return score + Math.min(8, mentions(candidate));
    }

    private int mentions(Spot candidate) {
        int count = 0;
        for (Spot other : spoken) {
            count += other.parties().equals(candidate.parties()) ? 1 : 0;
        }
        return count;
    }

    /// Subject 12 (of a passive too, as the reader sees it), whose 6, object 4, the rest 0.
    static int rank(Spot spot) {
        Line line = spot.line();
        int rank = spot.last() - spot.first() + 3 >= line.size() ? 12 : 0;
        boolean agent =
                line.low(spot.first() - 1).equals("by") || line.low(spot.first() - 2).equals("by");
        for (Link link : spot.line().sentence().roles().playedBy(spot.head())) {
            rank =
                    Math.max(
                            rank,
                            switch (link.role()) {
                                case Link.SUBJ -> agent ? 2 : line.verb(link.predicate()) ? 12 : 8;
                                case Link.POSS -> 6;
                                case Link.OBJ ->
                                        spot.head() < link.predicate()
                                                        && line.verb(link.predicate())
                                                ? 12
                                                : 4;
                                default -> 0;
                            });
        }
        return rank;
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
