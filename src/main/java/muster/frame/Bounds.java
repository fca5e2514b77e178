package muster.frame;

import muster.model.Mention;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What several fillers of one role come down to.
final class Bounds {
    private Bounds() {}

    /// "two of his own men": the men are no second party beside the two.
    static List<Bound> outermost(List<Bound> bounds) {
        return bounds.stream()
                .filter(inner ->
                        bounds.stream()
                                .noneMatch(outer ->
                                        outer.token() != inner.token()
                                                && outer.mention()
                                                        .filter(m ->
                                                                m.form()
                                                                        == Mention.Form.DESCRIPTION)
                                                        .filter(m ->
                                                                !outer.mention()
                                                                        .equals(inner.mention()))
                                                        .filter(m -> m.head() == outer.token())
                                                        .filter(m ->
                                                                m.first() <= inner.token()
                                                                        && inner.token()
                                                                                <= m.last())
                                                        .isPresent()))
                .toList();
    }

    /// One bound for each token, the first of equal ones.
    static List<Bound> distinct(List<Bound> bounds) {
        Map<String, Bound> seen = new LinkedHashMap<>();
        for (Bound bound : bounds) {
            seen.putIfAbsent(
                    bound.entities().isEmpty()
                            ? bound.span().toString()
                            : bound.entities().toString(),
                    bound);
        }
        return List.copyOf(seen.values());
    }
}
