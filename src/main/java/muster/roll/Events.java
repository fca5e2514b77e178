package muster.roll;

import muster.casebook.Casebook;
import muster.casebook.ClaimKey;
import muster.casebook.ClaimQuery;
import muster.casebook.FiledClaim;
import muster.casebook.Ruling;
import muster.casebook.Standing;
import muster.model.ClaimType;
import muster.model.Polarity;
import muster.model.Worded;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Groups claims about acts into events: claims of one type that share days, place and parties are
/// proposed to be one event; rulings join and part them.
public final class Events {
    private final Map<String, FiledClaim> claims = new LinkedHashMap<>();
    private final Standing standing;
    private final Map<String, Set<String>> groups = new LinkedHashMap<>();
    private final Map<String, String> groupOf = new HashMap<>();
    private final Set<String> ruled = new HashSet<>();
    private final Set<List<String>> apart = new HashSet<>();

    /// The ruling that these claims are about one event, whether or not that was proposed.
    ///
    /// @throws IllegalArgumentException where they are fewer than two, or of different types
    public static Ruling.Draft together(Collection<FiledClaim> acts, String who, String why) {
        List<ClaimType> types = acts.stream().map(act -> act.claim().type()).distinct().toList();
        List<String> keys = acts.stream().map(ClaimKey::of).distinct().toList();
        if (keys.size() < 2) {
            throw new IllegalArgumentException("choose two claims or more to make one event");
        }
        if (types.size() > 1 || types.getFirst().tie()) {
            throw new IllegalArgumentException(
                    "one event is one act, told several times; these are "
                            + types.stream()
                                    .map(Worded::word)
                                    .collect(Collectors.joining(" and ")));
        }
        return new Ruling.Draft(Ruling.Kind.TOGETHER, keys, List.of(), "", who, why);
    }

    /// The ruling that these claims are not about the events in which they stand.
    ///
    /// @throws IllegalArgumentException where they stand alone, or are all of their event
    public static Ruling.Draft apart(
            Collection<Event> events, Collection<FiledClaim> acts, String who, String why) {
        Set<String> keys = new LinkedHashSet<>(acts.stream().map(ClaimKey::of).toList());
        List<String> others =
                events.stream()
                        .map(event -> event.claims().stream().map(ClaimKey::of).toList())
                        .filter(event -> event.stream().anyMatch(keys::contains))
                        .flatMap(List::stream)
                        .filter(key -> !keys.contains(key))
                        .distinct()
                        .toList();
        if (keys.isEmpty() || others.isEmpty()) {
            throw new IllegalArgumentException(
                    "choose claims to take out of an event in which others stay");
        }
        return new Ruling.Draft(Ruling.Kind.APART, List.copyOf(keys), others, "", who, why);
    }

    private Events(Collection<FiledClaim> acts, Standing standing) {
        this.standing = standing;
        for (FiledClaim act : acts) {
            String key = ClaimKey.of(act);
            if (!act.claim().type().tie() && !standing.rejected(key)) {
                claims.putIfAbsent(key, act);
                groups.put(key, new HashSet<>(Set.of(key)));
                groupOf.put(key, key);
            }
        }
    }

    /// All acts of the casebook, by their first day.
    public static List<Event> of(Casebook casebook, Standing standing) {
        List<ClaimType> acts = Stream.of(ClaimType.values()).filter(type -> !type.tie()).toList();
        return of(casebook, standing, casebook.claims(ClaimQuery.ALL.types(acts)));
    }

    /// The acts among these claims, by their first day.
    public static List<Event> of(
            Casebook casebook, Standing standing, Collection<FiledClaim> claims) {
        Events events = new Events(claims, standing);
        events.rule();
        events.propose();
        return events.told(casebook.copies(claims.stream().map(FiledClaim::id).toList()));
    }

    /// Of two rulings on the same two claims the later one counts.
    private void rule() {
        Set<List<String>> together = new LinkedHashSet<>();
        for (Ruling ruling : standing.events()) {
            if (ruling.kind() == Ruling.Kind.APART) {
                List<String> others = ruling.others().isEmpty() ? ruling.about() : ruling.others();
                Set<List<String>> pairs = pairs(ruling.about(), others);
                apart.addAll(pairs);
                together.removeAll(pairs);
            } else {
                Set<List<String>> pairs = pairs(ruling.about(), ruling.about());
                apart.removeAll(pairs);
                together.addAll(pairs);
            }
        }
        for (List<String> pair : together) {
            if (claims.keySet().containsAll(pair)) {
                join(pair.getFirst(), pair.getLast());
                ruled.addAll(pair);
            }
        }
    }

    /// Each with each, both ways.
    private static Set<List<String>> pairs(List<String> ones, List<String> others) {
        Set<List<String>> pairs = new LinkedHashSet<>();
        for (String one : ones) {
            for (String other : others) {
                if (!one.equals(other)) {
                    pairs.add(List.of(one, other));
                    pairs.add(List.of(other, one));
                }
            }
        }
        return pairs;
    }

    /// Only claims of nearly the same days are compared, all with all of a group.
    private void propose() {
        Map<ClaimType, List<String>> dated = new HashMap<>();
        claims.forEach((key, filed) -> {
            if (Likeness.datable(filed)) {
                dated.computeIfAbsent(filed.claim().type(), none -> new ArrayList<>()).add(key);
            }
        });
        for (List<String> keys : dated.values()) {
            keys.sort(Comparator.comparing(this::first).thenComparing(key -> key));
            for (int i = 0; i < keys.size(); i++) {
                for (int j = i + 1; j < keys.size() && near(keys.get(i), keys.get(j)); j++) {
                    if (alike(keys.get(i), keys.get(j))) {
                        join(keys.get(i), keys.get(j));
                    }
                }
            }
        }
    }

    private LocalDate first(String key) {
        return Event.first(claim(key)).orElse(LocalDate.MAX);
    }

    private FiledClaim claim(String key) {
        FiledClaim filed = claims.get(key);
        if (filed == null) {
            throw new IllegalArgumentException("no such claim: " + key);
        }
        return filed;
    }

    private boolean near(String one, String other) {
        LocalDate last = Event.last(claim(one)).orElse(LocalDate.MIN);
        return !first(other).isAfter(last.plusDays(Likeness.DAYS));
    }

    private boolean alike(String one, String other) {
        Set<String> first = group(one);
        Set<String> second = group(other);
        return !first.equals(second)
                && first.stream()
                        .allMatch(a ->
                                second.stream()
                                        .allMatch(b ->
                                                !apart.contains(List.of(a, b))
                                                        && Likeness.of(claim(a), claim(b))));
    }

    private Set<String> group(String key) {
        return groups.getOrDefault(groupOf.getOrDefault(key, key), Set.of());
    }

    private void join(String one, String other) {
        String whole = groupOf.getOrDefault(one, one);
        String part = groupOf.getOrDefault(other, other);
        if (!whole.equals(part)) {
            Set<String> moved = groups.getOrDefault(part, Set.of());
            groups.computeIfAbsent(whole, none -> new HashSet<>()).addAll(moved);
            moved.forEach(key -> groupOf.put(key, whole));
            groups.remove(part);
        }
    }

    private List<Event> told(Map<Integer, Integer> copies) {
        List<Event> told = new ArrayList<>();
        for (Set<String> keys : groups.values()) {
            List<FiledClaim> all =
                    keys.stream().map(this::claim).sorted(FiledClaim.IN_ORDER).toList();
            List<FiledClaim> affirmed =
                    all.stream()
                            .filter(filed -> filed.claim().polarity() == Polarity.AFFIRMED)
                            .toList();
            told.add(
                    new Event(
                            all.getFirst().claim().type(),
                            all,
                            Origins.count(affirmed, copies),
                            keys.size() > 1 && ruled.containsAll(keys)));
        }
        told.sort(
                Comparator.comparing((Event event) ->
                                Event.last(event.claims().getFirst()).orElse(LocalDate.MAX))
                        .thenComparing(event -> event.claims().getFirst(), FiledClaim.IN_ORDER));
        return told;
    }
}
