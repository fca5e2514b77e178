package muster.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Names by their frame: what a gazetteer is looked up in.
interface KeyedNames {
    /// From this likeness on a name counts as known.
    double KNOWN = 0.85;

    /// So many places are looked at further, the likest and largest.
    int MOST = 800;

    /// Hands on the names that have this frame, until `to` says false.
    void with(String frame, Predicate<Bearer> to);

    /// A name, its sounds, and a way to the entry that bears it.
    interface Bearer {
        PlaceKey key();

        /// Equal for names of one entry; quicker to have than the entry.
        Object place();

        GazetteerEntry entry();

        /// Of the entry; quicker to have than that.
        long population();

        String name();
    }

    /// Finds by frame, then by frames near it, and weighs the spellings.
    static List<Candidate> find(KeyedNames names, String name) {
        Map<Object, Liked> best = new HashMap<>();
        String plain = Letters.plain(name);
        List<PlaceKey> keys = PlaceKey.asked(name);
        for (PlaceKey key : keys) {
            names.with(key.frame(), bearer -> weigh(key, plain, bearer, 1, best));
        }
        if (best.isEmpty() && !keys.getFirst().vowelless()) {
            PlaceKey key = keys.getFirst();
            for (String frame : Spellings.near(key.frame())) {
                names.with(frame, bearer -> weigh(key, plain, bearer, 0.9, best));
            }
        }
        List<Candidate> found = new ArrayList<>(Math.min(MOST, best.size()));
        for (Liked liked : likest(best.values())) {
            Bearer bearer = liked.bearer();
            found.add(new Candidate(bearer.entry(), bearer.name(), liked.likeness()));
        }
        found.sort(Spellings.BEST_FIRST);
        return found;
    }

    private static Collection<Liked> likest(Collection<Liked> all) {
        if (all.size() <= MOST) {
            return all;
        }
        return all.stream()
                .sorted(
                        Comparator.comparingDouble((Liked one) -> -one.likeness())
                                .thenComparingLong(one -> -one.bearer().population()))
                .limit(MOST)
                .toList();
    }

    /// Some place bears `name` in like letters; much quicker than finding which.
    static boolean known(KeyedNames names, String name) {
        for (PlaceKey key : PlaceKey.asked(name)) {
            boolean[] found = {false};
            names.with(
                    key.frame(),
                    bearer -> {
                        found[0] = Spellings.likeness(key, bearer.key()) >= KNOWN;
                        return !found[0];
                    });
            if (found[0]) {
                return true;
            }
        }
        return false;
    }

    /// The name of a place that is most like what was asked for, so far.
    record Liked(Bearer bearer, double likeness) {}

    private static boolean weigh(
            PlaceKey asked, String plain, Bearer bearer, double factor, Map<Object, Liked> best) {
        double likeness = factor * Spellings.likeness(asked, bearer.key());
        if (likeness <= 0) {
            return true;
        }
        if (likeness > PlaceKey.SAME && plain.equals(Letters.plain(bearer.name()))) {
            likeness = 1;
        }
        Liked before = best.get(bearer.place());
        if (before == null || likeness > before.likeness()) {
            best.put(bearer.place(), new Liked(bearer, likeness));
        }
        return true;
    }
}
