package muster.roll;

import muster.casebook.Witness;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Counts on how many independent words something rests. One speaker's word is one, whoever carries
/// it; an outlet's own word is one; passages that copy each other are one.
final class Origins {
    private final Map<Long, Long> joined = new HashMap<>();

    private Origins() {}

    static int count(Collection<Witness> witnesses) {
        Origins origins = new Origins();
        Set<Long> words = new HashSet<>();
        for (Witness witness : witnesses) {
            long word =
                    witness.speaker() != 0 ? key(1, witness.speaker()) : key(2, witness.outlet());
            words.add(word);
            if (witness.copied() != 0) {
                origins.join(word, key(3, witness.copied()));
            }
        }
        Set<Long> independent = new HashSet<>();
        words.forEach(word -> independent.add(origins.of(word)));
        return independent.size();
    }

    private static long key(int sort, int id) {
        return ((long) sort << 32) | id;
    }

    private long of(long word) {
        long at = word;
        Long next = joined.get(at);
        while (next != null) {
            at = next;
            next = joined.get(at);
        }
        return at;
    }

    private void join(long word, long other) {
        long one = of(word);
        long two = of(other);
        if (one != two) {
            joined.put(one, two);
        }
    }
}
