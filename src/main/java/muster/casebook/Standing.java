package muster.casebook;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the rulings that stand say, by what they are about; of several about one thing the last one
/// counts.
public final class Standing {
    private final Map<String, List<Ruling>> about = new LinkedHashMap<>();
    private final Set<String> setAside = new HashSet<>();
    private final List<Ruling> events = new ArrayList<>();

    private Standing() {}

    /// @param moment only rulings that stood then; empty = those that stand now
    public static Standing of(List<Ruling> rulings, Optional<Instant> moment) {
        Standing standing = new Standing();
        rulings.stream()
                .filter(ruling -> moment.map(ruling::stoodAt).orElse(ruling.stands()))
                .forEach(standing::add);
        standing.about.keySet().forEach(standing::setAside);
        return standing;
    }

    private void add(Ruling ruling) {
        ruling.about()
                .forEach(key -> about.computeIfAbsent(key, none -> new ArrayList<>()).add(ruling));
        if (ruling.kind() == Ruling.Kind.TOGETHER || ruling.kind() == Ruling.Kind.APART) {
            events.add(ruling);
        }
    }

    private void setAside(String key) {
        last(key, Ruling.Kind.STATUS).ifPresent(ruling -> setAside.addAll(ruling.others()));
    }

    /// All that rulings are about: keys of actors, claims, conflicts, sources.
    public Set<String> keys() {
        return Set.copyOf(about.keySet());
    }

    /// In the order in which they were made.
    public List<Ruling> about(String key) {
        return List.copyOf(about.getOrDefault(key, List.of()));
    }

    /// The last ruling of any of these kinds about `key`.
    public Optional<Ruling> last(String key, Ruling.Kind... kinds) {
        Set<Ruling.Kind> wanted = Set.of(kinds);
        return about.getOrDefault(key, List.of()).stream()
                .filter(ruling -> wanted.contains(ruling.kind()))
                .reduce((one, later) -> later);
    }

    /// A claim that does not count: it was rejected, or set aside in a conflict.
    public boolean rejected(String claim) {
        return setAside.contains(claim)
                || last(claim, Ruling.Kind.ACCEPT, Ruling.Kind.REJECT)
                        .filter(ruling -> ruling.kind() == Ruling.Kind.REJECT)
                        .isPresent();
    }

    public Optional<Correction> correction(String claim) {
        return last(claim, Ruling.Kind.CORRECT)
                .map(ruling -> Correction.of(List.of(ruling.value().split("\n"))));
    }

    /// The grade of a source (A to F) or claim (1 to 6).
    public Optional<String> grade(String key) {
        return last(key, Ruling.Kind.GRADE).map(Ruling::value);
    }

    /// The key of a source: whoever publishes, writes or says.
    public static String source(String name) {
        return "source\t" + NameKeys.plain(name);
    }

    /// The remarks on something, in the order in which they were made.
    public List<String> notes(String key) {
        return about(key).stream()
                .filter(ruling -> ruling.kind() == Ruling.Kind.NOTE)
                .map(Ruling::value)
                .toList();
    }

    /// Rulings on which claims are about one event, in the order in which they were made.
    public List<Ruling> events() {
        return List.copyOf(events);
    }

    /// The keys of claims that are rejected, set aside or corrected.
    Set<String> amended() {
        Set<String> claims = new HashSet<>(setAside);
        about.forEach((key, rulings) -> {
            boolean amends =
                    rulings.stream()
                            .anyMatch(ruling ->
                                    ruling.kind() == Ruling.Kind.REJECT
                                            || ruling.kind() == Ruling.Kind.CORRECT);
            if (amends && ClaimKey.is(key)) {
                claims.add(key);
            }
        });
        return claims;
    }
}
