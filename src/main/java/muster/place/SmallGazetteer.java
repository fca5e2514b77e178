package muster.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// A gazetteer held in memory: the places of `knowledge/` and of tests.
public final class SmallGazetteer implements Gazetteer {
    private record Row(PlaceKey key, String name, GazetteerEntry entry)
            implements KeyedNames.Bearer {
        @Override
        public Object place() {
            return entry.id();
        }

        @Override
        public long population() {
            return entry.population();
        }
    }

    private final Map<String, List<Row>> byFrame = new HashMap<>();

    public SmallGazetteer(Iterable<GazetteerEntry> entries) {
        for (GazetteerEntry entry : entries) {
            Set<String> seen = new HashSet<>();
            for (String name : entry.names()) {
                PlaceKey key = PlaceKey.of(name);
                if (Letters.readable(name) && seen.add(Letters.plain(name))) {
                    byFrame.computeIfAbsent(key.frame(), frame -> new ArrayList<>(1))
                            .add(new Row(key, name, entry));
                }
            }
        }
    }

    @Override
    public List<Candidate> find(String name) {
        return KeyedNames.find(this::with, name);
    }

    boolean known(String name) {
        return KeyedNames.known(this::with, name);
    }

    private void with(String frame, Predicate<KeyedNames.Bearer> to) {
        for (Row row : byFrame.getOrDefault(frame, List.of())) {
            if (!to.test(row)) {
                return;
            }
        }
    }
}
