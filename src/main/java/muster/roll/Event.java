package muster.roll;

import muster.casebook.ClaimKey;
import muster.casebook.FiledClaim;
import muster.model.ClaimType;
import muster.model.Filler;
import muster.model.When;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/// One act, with all claims that speak of it. That several do is a proposal until somebody rules.
///
/// @param claims in the order of publication; one or more
/// @param independent on how many independent words it rests
/// @param ruled a reviewer said that these claims are about one event
public record Event(ClaimType type, List<FiledClaim> claims, int independent, boolean ruled) {
    public Event {
        claims = List.copyOf(claims);
    }

    /// Names the event for as long as its first claim stays: that claim's key.
    public String key() {
        return "event\t" + ClaimKey.of(claims.getFirst());
    }

    /// In what its claims differ: `place: Idlib / Saraqib`, `count: 20 / at least 25`.
    public List<String> differences() {
        List<String> differences = new ArrayList<>();
        differ(differences, "date", Event::days);
        differ(differences, "place", filed -> filed.claim().where().stream().map(Filler::name));
        differ(differences, "count", filed -> filed.claim().count().stream());
        differ(differences, "by", filed -> filed.claim().firsts().stream().map(Filler::name));
        return differences;
    }

    private void differ(
            List<String> differences, String what, Function<FiledClaim, Stream<String>> of) {
        TreeSet<String> all = new TreeSet<>();
        claims.forEach(filed -> {
            String said = String.join(" and ", of.apply(filed).sorted().distinct().toList());
            if (!said.isEmpty()) {
                all.add(said);
            }
        });
        if (all.size() > 1) {
            differences.add(what + ": " + String.join(" / ", all));
        }
    }

    private static Stream<String> days(FiledClaim filed) {
        Optional<LocalDate> first = first(filed);
        Optional<LocalDate> last = last(filed);
        if (first.isEmpty() || last.isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(
                first.equals(last) ? first.get().toString() : first.get() + " to " + last.get());
    }

    /// The first of the days on which it may have happened.
    static Optional<LocalDate> first(FiledClaim filed) {
        return Optional.ofNullable(filed.claim().when().start().after());
    }

    /// The last of them.
    static Optional<LocalDate> last(FiledClaim filed) {
        When when = filed.claim().when();
        LocalDate end = when.end().before();
        return Optional.ofNullable(end == null ? when.start().before() : end);
    }
}
