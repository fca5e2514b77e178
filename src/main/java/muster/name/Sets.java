package muster.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Finds the sets that "both", "the two" and "the latter" speak of.
final class Sets {
    private final Focus focus;

    Sets(Focus focus) {
        this.focus = focus;
    }

    /// The parties that are listed together with `spot`, itself included.
    List<Party> listOf(Spot spot) {
        Set<Party> all = new LinkedHashSet<>();
        List<Spot> line =
                focus.all().stream().filter(other -> other.line() == spot.line()).sorted().toList();
        int at = line.indexOf(spot);
        int from = at;
        while (from > 0 && linked(line.get(from - 1), line.get(from))) {
            from--;
        }
        int to = at;
        while (to >= 0 && to + 1 < line.size() && linked(line.get(to), line.get(to + 1))) {
            to++;
        }
        for (int i = Math.max(0, from); i <= to; i++) {
            all.addAll(line.get(i).parties());
        }
        return List.copyOf(all);
    }

    private static boolean linked(Spot left, Spot right) {
        boolean link = false;
        for (int at = left.last() + 1; at < right.first(); at++) {
            String low = left.line().low(at);
            boolean joint = low.equals("and") || low.equals(",");
            link |= joint;
            if (!joint && !low.equals("the")) {
                return false;
            }
        }
        return link;
    }

    /// The nearest set of `count` (0 = two or more) parties that all fit: a plural mention, a list,
    /// or for two the last two that were spoken of.
    Optional<List<Party>> many(Spot spot, int count, Predicate<Party> fits) {
        List<Spot> lately = new ArrayList<>(focus.lately(spot, 3));
        for (int i = lately.size() - 1; i >= 0; i--) {
            Spot other = lately.get(i);
            List<Party> set = other.parties().size() > 1 ? other.parties() : listOf(other);
            if (right(set.size(), count) && set.stream().allMatch(fits)) {
                return Optional.of(set);
            }
        }
        return count == 2 ? lastTwo(spot, fits) : Optional.empty();
    }

    private static boolean right(int size, int count) {
        return count == 0 ? size > 1 : size == count;
    }

    /// Just two that fit were spoken of in the last two sentences.
    private Optional<List<Party>> lastTwo(Spot spot, Predicate<Party> fits) {
        for (int far = 1; far <= 3; far++) {
            Set<Party> found = new LinkedHashSet<>();
            for (Spot other : focus.lately(spot, far)) {
                other.parties().stream().filter(fits).forEach(found::add);
            }
            if (found.size() == 2) {
                return Optional.of(List.copyOf(found));
            }
        }
        return Optional.empty();
    }

    Optional<List<Party>> ofTwo(Spot spot, boolean former, Predicate<Party> fits) {
        List<Spot> lately =
                focus.lately(spot, 1).stream()
                        .filter(other ->
                                other.parties().size() == 1
                                        && fits.test(other.parties().getFirst()))
                        .toList();
        if (former) {
            Optional<List<Party>> two = many(spot, 2, fits);
            return two.map(set -> List.of(set.getFirst()));
        }
        return lately.isEmpty() ? Optional.empty() : Optional.of(lately.getLast().parties());
    }
}
