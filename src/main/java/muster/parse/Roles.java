package muster.parse;

import java.util.ArrayList;
import java.util.List;

/// The logical roles of one sentence, found by predicate or by filler, in text order.
public final class Roles {
    private final List<List<Link>> byPredicate;
    private final List<List<Link>> byFiller;

    /// @param size how many tokens the sentence has
    public Roles(int size, List<Link> links) {
        byPredicate = table(size);
        byFiller = table(size);
        for (Link link : links) {
            byPredicate.get(link.predicate()).add(link);
            byFiller.get(link.filler()).add(link);
        }
    }

    private static List<List<Link>> table(int size) {
        List<List<Link>> rows = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            rows.add(new ArrayList<>(0));
        }
        return rows;
    }

    /// The roles that others play for the word at `predicate`.
    public List<Link> of(int predicate) {
        return byPredicate.get(predicate);
    }

    /// Who plays `role` for the word at `predicate`.
    public List<Integer> of(int predicate, String role) {
        List<Integer> fillers = new ArrayList<>();
        for (Link link : byPredicate.get(predicate)) {
            if (link.role().equals(role)) {
                fillers.add(link.filler());
            }
        }
        return fillers;
    }

    /// The roles that the word at `filler` plays for others.
    public List<Link> playedBy(int filler) {
        return byFiller.get(filler);
    }
}
