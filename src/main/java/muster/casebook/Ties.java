package muster.casebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Joins identities by what ties them: rulings first, then full names, the most said first. A short
/// name ("the Front" for "Reed Front"), an acronym and an entry of a roster tie only where most of
/// what they are tied to is one actor; else they are left open.
final class Ties {
    /// So many reports, a ruling where it is high.
    static final int RULED = 1_000_000_000;

    /// What share of its ties a short name must have with one actor to be its.
    private static final double MOSTLY = 0.7;

    private static final Comparator<Tied> IN_ORDER =
            Comparator.comparing(Tied::reports)
                    .reversed()
                    .thenComparing(tied -> tied.one().key())
                    .thenComparing(tied -> tied.other().key());

    /// An identity by its number and its key.
    record Named(int id, String key) {}

    /// Two identities that are one actor's, by that many reports.
    record Tied(Named one, Named other, int reports) {
        /// The one of the two that is only a short form of the other; 0 where neither is.
        int shorter() {
            return reports >= RULED ? 0 : Ties.shorter(one, other);
        }

        Named longer() {
            return shorter() == one.id() ? other : one;
        }
    }

    private Ties() {}

    private static int shorter(Named one, Named other) {
        boolean known = ActorLinks.known(one.key());
        if (known || ActorLinks.known(other.key())) {
            return known && ActorLinks.known(other.key()) ? 0 : known ? other.id() : one.id();
        }
        if (!ActorLinks.plain(one.key()) || !ActorLinks.plain(other.key())) {
            return 0;
        }
        if (titled(one.key(), other.key()) || titled(other.key(), one.key())) {
            return 0;
        }
        Set<String> first = words(one.key());
        Set<String> second = words(other.key());
        if (first.size() < second.size() && within(first, second)) {
            return one.id();
        }
        return second.size() < first.size() && within(second, first) ? other.id() : 0;
    }

    /// "Defence Minister Ada Reed" is "Ada Reed".
    private static boolean titled(String longer, String full) {
        String person = "person ";
        boolean persons = longer.startsWith(person) && full.startsWith(person);
        String name = persons ? full.substring(person.length()) : "";
        return name.indexOf(' ') > 0 && longer.endsWith(" " + name);
    }

    private static boolean within(Set<String> few, Set<String> many) {
        return few.size() == 1 || many.containsAll(few);
    }

    private static Set<String> words(String key) {
        List<String> words = Arrays.asList(key.split(" "));
        return new HashSet<>(words.subList(1, words.size()));
    }

    /// A tie of a short name.
    private record Weak(int longer, int reports) {}

    /// @param outside by identities that are not in `groups`, the actor that each belongs to
    static void join(Collection<Tied> ties, Grouping groups, Map<Integer, Integer> outside) {
        Map<Integer, String> shorts = new HashMap<>();
        Map<Integer, List<Weak>> weak = new HashMap<>();
        for (Tied tied : ties.stream().sorted(IN_ORDER).toList()) {
            int shorter = tied.shorter();
            if (shorter == 0) {
                groups.join(tied.one().id(), tied.other().id());
            } else {
                boolean first = tied.one().id() == shorter;
                Named named = first ? tied.one() : tied.other();
                Named longer = first ? tied.other() : tied.one();
                shorts.put(shorter, named.key());
                weak.computeIfAbsent(shorter, none -> new ArrayList<>())
                        .add(new Weak(longer.id(), tied.reports()));
            }
        }
        shorts.entrySet().stream()
                .sorted(
                        Comparator.comparing((Map.Entry<Integer, String> e) ->
                                        -words(e.getValue()).size())
                                .thenComparing(Map.Entry::getValue))
                .forEach(one -> joinShort(one.getKey(), weak, groups, outside));
    }

    /// Joins a short name, with all that is its group by now, to the actor that it mostly means.
    private static void joinShort(
            int one,
            Map<Integer, List<Weak>> weak,
            Grouping groups,
            Map<Integer, Integer> outside) {
        int group = groups.group(one);
        Map<Integer, Integer> votes = new TreeMap<>();
        int all = 0;
        for (int member : groups.of(group)) {
            for (Weak tied : weak.getOrDefault(member, List.of())) {
                int longer = tied.longer();
                boolean inside = groups.holds(longer);
                int whole = inside ? groups.group(longer) : -outside.getOrDefault(longer, 0);
                if (whole != group) {
                    votes.merge(whole, tied.reports(), Integer::sum);
                    all += tied.reports();
                }
            }
        }
        for (Map.Entry<Integer, Integer> vote : votes.entrySet()) {
            if (vote.getKey() > 0 && vote.getValue() >= MOSTLY * all) {
                groups.join(group, vote.getKey());
                return;
            }
        }
    }
}
