package muster.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds, among a million names, those of one family with a name in milliseconds: names are filed
/// under keys, and only the few that share the rarest keys are compared. Unchangeable once built;
/// safe for many threads.
public final class NameIndex {
    private static final int READ = 6_000;
    private static final int COMPARED = 40;
    private static final int CROWDED = 2_000;

    private final NameFamily family;
    private final boolean persons;
    private final String[] names;
    private final int[] owners;
    private final long[] filed;

    /// A name found.
    ///
    /// @param owner the number that the name was filed with
    public record Hit(int owner, String name, NameMatch match) {}

    private NameIndex(
            NameFamily family, boolean persons, String[] names, int[] owners, long[] filed) {
        this.family = family;
        this.persons = persons;
        this.names = names;
        this.owners = owners;
        this.filed = filed;
    }

    /// Gathers names for an index.
    public static final class Builder {
        private final NameFamily family;
        private final boolean persons;
        private final List<String> names = new ArrayList<>();
        private int[] owners = new int[64];
        private long[] filed = new long[256];
        private int count;

        /// @param persons all names are names of people, or all are not
        public Builder(NameFamily family, boolean persons) {
            this.family = family;
            this.persons = persons;
        }

        public Builder add(String name, int owner) {
            return add(name, owner, keys(family, name, persons));
        }

        /// Files many at once, their keys made on all cores.
        ///
        /// @param owners of each name
        Builder addAll(List<String> names, List<Integer> owners) {
            List<Set<String>> keys =
                    names.parallelStream().map(name -> keys(family, name, persons)).toList();
            for (int i = 0; i < names.size(); i++) {
                add(names.get(i), owners.get(i), keys.get(i));
            }
            return this;
        }

        private Builder add(String name, int owner, Set<String> keys) {
            int number = names.size();
            names.add(name);
            if (number == owners.length) {
                owners = Arrays.copyOf(owners, number * 2);
            }
            owners[number] = owner;
            for (String key : keys) {
                if (count == filed.length) {
                    filed = Arrays.copyOf(filed, count * 2);
                }
                filed[count++] = ((long) hash(key) << 32) | number;
            }
            return this;
        }

        public NameIndex build() {
            long[] sorted = Arrays.copyOf(filed, count);
            Arrays.sort(sorted);
            return new NameIndex(
                    family,
                    persons,
                    names.toArray(String[]::new),
                    Arrays.copyOf(owners, names.size()),
                    sorted);
        }
    }

    /// What [#read] makes the same index of again, given the same names and owners.
    void write(NamesOut out) {
        out.longs(filed);
    }

    static NameIndex read(
            NamesIn in,
            NameFamily family,
            boolean persons,
            List<String> names,
            List<Integer> owners) {
        return new NameIndex(
                family,
                persons,
                names.toArray(String[]::new),
                owners.stream().mapToInt(Integer::intValue).toArray(),
                in.longs());
    }

    private static Set<String> keys(NameFamily family, String name, boolean persons) {
        Set<String> keys = new LinkedHashSet<>();
        family.forms().forms(name, persons).forEach(form -> keys.addAll(NameKeys.of(form)));
        return keys;
    }

    /// Spread, so that keys which differ in one letter don't crowd.
    private static int hash(String key) {
        int hash = key.hashCode() * 0x9E3779B9;
        return hash ^ (hash >>> 15);
    }

    public int size() {
        return names.length;
    }

    /// The names of one family with `name`, the surest first; of one owner each name.
    ///
    /// @param least how sure a hit must be, e.g. `NameMatch.SAME`
    public List<Hit> find(String name, double least) {
        List<NameForm> forms = family.forms().forms(name, persons);
        List<Hit> hits = new ArrayList<>();
        for (int number : candidates(name)) {
            NameMatch match = family.match(forms, names[number], persons);
            if (match.sureness() >= least) {
                hits.add(new Hit(owners[number], names[number], match));
            }
        }
        hits.sort(
                Comparator.comparingDouble((Hit hit) -> -hit.match().sureness())
                        .thenComparing(Hit::name)
                        .thenComparingInt(Hit::owner));
        return hits;
    }

    private List<Integer> candidates(String name) {
        List<int[]> ranges = new ArrayList<>();
        for (String key : keys(family, name, persons)) {
            int from = at((long) hash(key) << 32);
            int to = at(((long) hash(key) << 32) + (1L << 32));
            if (to > from) {
                ranges.add(new int[] {from, to});
            }
        }
        ranges.sort(Comparator.comparingInt(range -> range[1] - range[0]));
        Map<Integer, Double> worth = new HashMap<>();
        int read = 0;
        for (int[] range : ranges) {
            int size = range[1] - range[0];
            boolean crowded = size > CROWDED && worth.size() >= COMPARED;
            if (crowded || read > READ) {
                break;
            }
            int end = Math.min(range[1], range[0] + READ);
            for (int i = range[0]; i < end; i++) {
                worth.merge((int) filed[i], 1 / Math.log(size + 2.0), Double::sum);
            }
            read += end - range[0];
        }
        return worth.entrySet().stream()
                .sorted(
                        Comparator.comparingDouble((Map.Entry<Integer, Double> e) -> -e.getValue())
                                .thenComparingInt(Map.Entry::getKey))
                .limit(COMPARED)
                .map(Map.Entry::getKey)
                .toList();
    }

    private int at(long from) {
        int low = 0;
        int high = filed.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (filed[middle] < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
