package muster.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The links of a sentence while they are found: each once, no word linked to itself.
final class Links {
    private final List<Set<Link>> byPredicate = new ArrayList<>();

    Links(int size) {
        for (int i = 0; i < size; i++) {
            byPredicate.add(new LinkedHashSet<>(4));
        }
    }

    void add(int predicate, String role, int filler) {
        if (predicate >= 0 && filler >= 0 && predicate != filler) {
            byPredicate.get(predicate).add(new Link(predicate, role, filler));
        }
    }

    void add(int predicate, String role, List<Integer> fillers) {
        fillers.forEach(filler -> add(predicate, role, filler));
    }

    /// The links of `predicate` as they stand now; safe to add others meanwhile.
    List<Link> of(int predicate) {
        return List.copyOf(byPredicate.get(predicate));
    }

    List<Integer> of(int predicate, String role) {
        return byPredicate.get(predicate).stream()
                .filter(link -> link.role().equals(role))
                .map(Link::filler)
                .toList();
    }

    boolean has(int predicate, String role) {
        return byPredicate.get(predicate).stream().anyMatch(link -> link.role().equals(role));
    }

    int size() {
        return byPredicate.size();
    }

    Roles roles() {
        List<Link> all = new ArrayList<>();
        byPredicate.forEach(links ->
                links.stream().sorted(Comparator.comparingInt(Link::filler)).forEach(all::add));
        return new Roles(byPredicate.size(), all);
    }
}
