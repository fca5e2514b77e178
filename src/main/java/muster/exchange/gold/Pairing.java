package muster.exchange.gold;

import muster.model.Claim;
import muster.model.Filler;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Finds for each actor and place that was read the gold's one, by shared names. Actors and places
/// are kept apart, since a country can be both; several of ours may stand for one of the gold's.
final class Pairing {
    private static final String ACTORS = "actors";
    private static final String PLACES = "places";

    private final Map<Key, Key> pairs = new HashMap<>();

    private record Pair(double score, Key ours, Key gold) {}

    Pairing(GoldReport gold, List<Claim> claims) {
        Map<Key, Set<String>> found = new TreeMap<>();
        for (Claim claim : claims) {
            claim.firsts().forEach(filler -> note(filler, found));
            claim.seconds().forEach(filler -> note(filler, found));
            claim.speakers().forEach(filler -> note(filler, found));
            claim.where().forEach(filler -> note(filler, found));
        }
        List<Pair> all = new ArrayList<>();
        found.forEach((ours, names) ->
                known(gold, ours.table())
                        .forEach((key, goldNames) -> {
                            double score = score(names, goldNames);
                            if (score > 0) {
                                all.add(new Pair(score, ours, new Key(ours.table(), key)));
                            }
                        }));
        all.sort(
                Comparator.comparingDouble(Pair::score)
                        .reversed()
                        .thenComparing(Pair::ours)
                        .thenComparing(Pair::gold));
        all.forEach(pair -> pairs.putIfAbsent(pair.ours(), pair.gold()));
    }

    private static Map<String, List<String>> known(GoldReport gold, String table) {
        return table.equals(PLACES) ? gold.places() : gold.actors();
    }

    /// How many names are shared, and what part of all names that is; 0 where none is.
    private static double score(Set<String> names, List<String> goldNames) {
        Set<String> theirs = new HashSet<>();
        goldNames.forEach(name -> theirs.add(Key.plain(name)));
        Set<String> both = new HashSet<>(names);
        both.retainAll(theirs);
        theirs.addAll(names);
        return both.isEmpty() ? 0 : both.size() + (double) both.size() / theirs.size();
    }

    private static void note(Filler filler, Map<Key, Set<String>> found) {
        if (filler instanceof Filler.Name) {
            return;
        }
        Set<String> names = found.computeIfAbsent(ours(filler), key -> new HashSet<>());
        names.add(Key.plain(filler.name()));
        names.add(Key.plain(filler.text()));
        switch (filler) {
            case Filler.Actor actor -> actor.names().forEach(name -> names.add(Key.plain(name)));
            case Filler.Place place -> place.names().forEach(name -> names.add(Key.plain(name)));
            case Filler.Name ignored -> {}
        }
        names.remove("");
    }

    private static Key ours(Filler filler) {
        return switch (filler) {
            case Filler.Actor actor -> new Key(ACTORS, actor.id());
            case Filler.Place place -> new Key(PLACES, place.id());
            case Filler.Name name -> Key.name(name.text());
        };
    }

    /// The gold's one, or a key that equals none of the gold's.
    Key of(Filler filler) {
        return filler instanceof Filler.Name
                ? ours(filler)
                : pairs.getOrDefault(ours(filler), Key.unknown(filler.name()));
    }
}
