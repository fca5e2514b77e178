package muster.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Names by their frame: what a gazetteer is looked up in.
interface KeyedNames {
    /// Hands on every name that has this frame.
    void with(String frame, Consumer<Bearer> to);

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

    private static void weigh(
            PlaceKey asked,
            String plain,
            Bearer bearer,
            double factor,
            Map<String, Candidate> best) {
        double likeness = factor * Spellings.likeness(asked, bearer.key());
        if (likeness <= 0) {
            return;
        }
        if (likeness > PlaceKey.SAME && plain.equals(Letters.plain(bearer.name()))) {
            likeness = 1;
        }
        GazetteerEntry entry = bearer.entry();
        Candidate now = new Candidate(entry, bearer.name(), likeness);
        best.merge(entry.id(), now, (a, b) -> b.likeness() > a.likeness() ? b : a);
    }
}
