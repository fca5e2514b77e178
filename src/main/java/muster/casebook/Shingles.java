package muster.casebook;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The runs of four words that a passage is made of. Passages that share most of them are copies.
final class Shingles {
    /// Shorter passages copy each other by chance.
    private static final int FEWEST_WORDS = 12;

    private static final int RUN = 4;
    private static final int BANDS = 4;
    private static final int ROWS = 4;
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Set<Long> hashes = new HashSet<>();

    private Shingles() {}

    static Shingles of(String passage) {
        Shingles shingles = new Shingles();
        String[] words = NO_WORD.split(passage.strip().toLowerCase(Locale.ROOT));
        if (words.length >= FEWEST_WORDS) {
            for (int from = 0; from + RUN <= words.length; from++) {
                long hash = 1;
                for (int i = from; i < from + RUN; i++) {
                    hash = mixed(hash * 31 + words[i].hashCode());
                }
                shingles.hashes.add(hash);
            }
        }
        return shingles;
    }

    boolean none() {
        return hashes.isEmpty();
    }

    /// Which part of all their runs two passages share: 0 to 1.
    double likeness(Shingles other) {
        Set<Long> shared = new HashSet<>(hashes);
        shared.retainAll(other.hashes);
        int all = hashes.size() + other.hashes.size() - shared.size();
        return all == 0 ? 0 : shared.size() / (double) all;
    }

    /// Copies share at least one of these numbers nearly always (MinHash in bands).
    long[] bands() {
        long[] bands = new long[BANDS];
        for (int band = 0; band < BANDS; band++) {
            long all = band + 1;
            for (int row = 0; row < ROWS; row++) {
                all = mixed(all * 1_000_003 + least(band * ROWS + row));
            }
            bands[band] = all;
        }
        return bands;
    }

    private long least(int turn) {
        long salt = mixed(0x9E3779B97F4A7C15L * (turn + 1));
        long least = Long.MAX_VALUE;
        for (long hash : hashes) {
            least = Math.min(least, mixed(hash ^ salt));
        }
        return least;
    }

    /// The finisher of SplitMix64: spreads every bit.
    private static long mixed(long value) {
        long z = value;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
