package muster.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Names by their frame: what a gazetteer is looked up in.
interface KeyedNames {
    /// From this likeness on a name counts as known.
    double KNOWN = 0.85;

    /// Hands on the names that have this frame, until `to` says false.
    void with(String frame, Predicate<Bearer> to);

    /// A name, its sounds, and a way to the entry that bears it.
    interface Bearer {
        PlaceKey key();

        GazetteerEntry entry();

        String name();
    }

    /// Finds by frame, then by frames near it, and weighs the spellings.
    static List<Candidate> find(KeyedNames names, String name) {
        Map<String, Candidate> best = new HashMap<>();
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
        List<Candidate> found = new ArrayList<>(best.values());
        found.sort(Spellings.BEST_FIRST);
        return found;
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

    private static boolean weigh(
            PlaceKey asked,
            String plain,
            Bearer bearer,
            double factor,
            Map<String, Candidate> best) {
        double likeness = factor * Spellings.likeness(asked, bearer.key());
        if (likeness <= 0) {
            return true;
        }
        if (likeness > PlaceKey.SAME && plain.equals(Letters.plain(bearer.name()))) {
            likeness = 1;
        }
        GazetteerEntry entry = bearer.entry();
        Candidate now = new Candidate(entry, bearer.name(), likeness);
        best.merge(entry.id(), now, (a, b) -> b.likeness() > a.likeness() ? b : a);
        return true;
    }
}
