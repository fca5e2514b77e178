package muster.cli;

import muster.knowledge.TypeWords;
import muster.model.Claim;
import muster.model.ClaimType;
import muster.model.Filler;
import muster.model.Polarity;
import muster.read.Reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// What two readings of the same reports differ in: claims won, lost and changed.
///
/// A claim is the same one where type, polarity and the names in its roles are; it is changed where
/// anything else that it says is another, its rule apart.
final class ClaimChanges {
    private final ClaimText text;
    private final List<String> lines = new ArrayList<>();
    private int won;
    private int lost;
    private int changed;
    private int same;

    ClaimChanges(Terminal terminal, TypeWords words) {
        this.text = new ClaimText(terminal, words);
    }

    private record Key(
            ClaimType type, Polarity polarity, List<String> firsts, List<String> seconds) {
        static Key of(Claim claim) {
            return new Key(
                    claim.type(), claim.polarity(), names(claim.firsts()), names(claim.seconds()));
        }

        private static List<String> names(List<Filler> fillers) {
            return fillers.stream().map(Filler::name).sorted().toList();
        }
    }

    /// @param before a report as it was read
    /// @param now the same report
    void add(Reading before, Reading now) {
        List<String> found = new ArrayList<>();
        Map<Key, List<Claim>> left = new LinkedHashMap<>();
        for (Claim claim : before.claims()) {
            left.computeIfAbsent(Key.of(claim), key -> new ArrayList<>()).add(claim);
        }
        for (Claim claim : now.claims()) {
            List<Claim> alike = left.getOrDefault(Key.of(claim), List.of());
            Optional<Claim> twin =
                    first(alike, one -> says(one, claim))
                            .or(() -> first(alike, one -> one.quote().equals(claim.quote())))
                            .or(() -> alike.stream().findFirst());
            twin.ifPresent(alike::remove);
            if (twin.isEmpty()) {
                won++;
                found.add("  + " + line(claim));
            } else if (says(twin.get(), claim)) {
                same++;
            } else {
                changed++;
                found.add("  ~ " + line(twin.get()));
                found.add("    " + line(claim));
            }
        }
        for (List<Claim> gone : left.values()) {
            lost += gone.size();
            gone.forEach(claim -> found.add("  - " + line(claim)));
        }
        if (!found.isEmpty()) {
            lines.add(now.report().id());
            lines.addAll(found);
        }
    }

    /// Each report with changes: `+` won, `-` lost, `~` changed, as it was and as it is.
    List<String> lines() {
        return List.copyOf(lines);
    }

    String summary() {
        return won + " won, " + lost + " lost, " + changed + " changed, " + same + " the same";
    }

    private static Optional<Claim> first(List<Claim> claims, Predicate<Claim> fits) {
        return claims.stream().filter(fits).findFirst();
    }

    /// Whether both say the same in all that a reader of the claim sees.
    private static boolean says(Claim one, Claim other) {
        return one.certainty() == other.certainty()
                && one.speakers().stream()
                        .map(Filler.Actor::name)
                        .toList()
                        .equals(other.speakers().stream().map(Filler.Actor::name).toList())
                && one.evidence().equals(other.evidence())
                && one.when().start().equals(other.when().start())
                && one.when().end().equals(other.when().end())
                && one.where().equals(other.where())
                && one.title().equals(other.title())
                && one.share().equals(other.share())
                && one.count().equals(other.count())
                && one.means().equals(other.means())
                && one.quote().equals(other.quote());
    }

    private String line(Claim claim) {
        return text.line(claim, true) + " [" + claim.rule() + "]";
    }
}
