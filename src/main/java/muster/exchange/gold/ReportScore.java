package muster.exchange.gold;

import muster.model.Claim;
import muster.model.When;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Compares the claims of one report with its gold.
///
/// Ties are pairs of subject and object, each counted once a report. Acts are paired one to one:
/// same type and polarity, one clause, and a participant or place in common where the gold has any.
/// What the gold calls optional counts neither way.
final class ReportScore {
    private final String text;
    private final Clauses clauses;
    private final List<Said> wanted;
    private final List<Said> free;
    private final List<Said> found;
    private final Sums sums;

    ReportScore(GoldReport gold, List<Claim> claims, boolean families, Sums sums) {
        text = gold.text();
        clauses = new Clauses(text);
        Pairing pairing = new Pairing(gold, claims);
        wanted = gold.claims().stream().map(claim -> Said.of(claim, families)).toList();
        free = gold.optional().stream().map(claim -> Said.of(claim, families)).toList();
        found = claims.stream().map(claim -> Said.of(claim, pairing, families)).toList();
        this.sums = sums;
    }

    void add() {
        found.forEach(said -> sums.grounded(grounded(said)));
        ties();
        acts();
    }

    private boolean grounded(Said said) {
        return !said.quote().isEmpty()
                && said.span().end() <= text.length()
                && said.span().in(text).equals(said.quote());
    }

    private static Map<Said.Pair, List<Said>> pairs(List<Said> claims) {
        Map<Said.Pair, List<Said>> pairs = new LinkedHashMap<>();
        for (Said claim : claims) {
            if (claim.tie()) {
                for (Said.Pair pair : claim.pairs()) {
                    pairs.computeIfAbsent(pair, none -> new ArrayList<>()).add(claim);
                }
            }
        }
        return pairs;
    }

    private void ties() {
        Map<Said.Pair, List<Said>> gold = pairs(wanted);
        Map<Said.Pair, List<Said>> ours = pairs(found);
        Set<Said.Pair> spare = new LinkedHashSet<>(ours.keySet());
        spare.removeAll(gold.keySet());
        spare.retainAll(pairs(free).keySet());
        gold.forEach((pair, claims) -> {
            List<Said> same = ours.getOrDefault(pair, List.of());
            sums.tie(pair.type(), same.isEmpty() ? 0 : 1, 0, 1);
            if (same.isEmpty()) {
                sums.missed(pair.toString(), claims.getFirst().quote());
            } else {
                nearest(claims, same);
            }
        });
        ours.forEach((pair, claims) -> {
            if (!spare.contains(pair)) {
                sums.tie(pair.type(), 0, 1, 0);
                if (!gold.containsKey(pair)) {
                    sums.wrong(pair.toString(), claims.getFirst().quote());
                    sums.flipped(gold.containsKey(pair.turned()));
                }
            }
        });
    }

    /// Of a tie that is said twice the two nearest quotes are compared.
    private void nearest(List<Said> gold, List<Said> ours) {
        Said bestGold = gold.getFirst();
        Said bestOurs = ours.getFirst();
        for (Said one : gold) {
            for (Said other : ours) {
                if (distance(one, other) < distance(bestGold, bestOurs)) {
                    bestGold = one;
                    bestOurs = other;
                }
            }
        }
        compare(bestGold, bestOurs);
    }

    private static int distance(Said one, Said other) {
        return Math.abs(one.span().start() - other.span().start());
    }

    private boolean compatible(Said gold, Said ours) {
        boolean same = gold.type().equals(ours.type()) && gold.polarity() == ours.polarity();
        return same
                && clauses.same(gold.span(), ours.span())
                && (gold.common(ours) > 0 || (gold.who().isEmpty() && gold.where().isEmpty()));
    }

    private void acts() {
        List<Said> left = new ArrayList<>(found.stream().filter(said -> !said.tie()).toList());
        for (Said gold : wanted) {
            if (!gold.tie()) {
                left.stream()
                        .filter(said -> compatible(gold, said))
                        .max(Comparator.comparingInt(gold::common).thenComparing(first(left)))
                        .ifPresentOrElse(
                                said -> {
                                    left.remove(said);
                                    sums.act(gold.type(), 1, 1, 1);
                                    fillers(gold, said);
                                    compare(gold, said);
                                },
                                () -> {
                                    sums.act(gold.type(), 0, 0, 1);
                                    sums.missed(gold.toString(), gold.quote());
                                });
            }
        }
        for (Said said : left) {
            if (free.stream().noneMatch(gold -> !gold.tie() && compatible(gold, said))) {
                sums.act(said.type(), 0, 1, 0);
                sums.wrong(said.toString(), said.quote());
            }
        }
    }

    /// Of equals, the one that comes first.
    private static Comparator<Said> first(List<Said> order) {
        return Comparator.comparingInt((Said said) -> order.indexOf(said)).reversed();
    }

    private void fillers(Said gold, Said ours) {
        sums.fillers(gold.firsts(), ours.firsts());
        sums.fillers(gold.seconds(), ours.seconds());
        sums.fillers(gold.where(), ours.where());
    }

    private void compare(Said gold, Said ours) {
        sums.quality("certainty", gold.certainty() == ours.certainty());
        if (!gold.speakers().isEmpty() || !ours.speakers().isEmpty()) {
            sums.quality(
                    "speakers (where either has one)", gold.speakers().equals(ours.speakers()));
        }
        if (!gold.evidence().isEmpty()) {
            sums.quality("evidence", gold.evidence().stream().anyMatch(ours.evidence()::contains));
        }
        When mine = ours.when().orElse(When.UNKNOWN);
        gold.when()
                .ifPresent(when ->
                        sums.quality(
                                "when (all four bounds)",
                                when.start().equals(mine.start())
                                        && when.end().equals(mine.end())));
        When right = gold.when().orElse(When.UNKNOWN);
        sums.invented(ours.tie() && mine.start().after() != null && right.start().after() == null);
    }
}
