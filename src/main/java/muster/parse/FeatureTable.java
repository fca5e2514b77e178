package muster.parse;

import edu.emory.mathcs.nlp.learning.util.FeatureMap;

import it.unimi.dsi.fastutil.objects.Object2IntMap;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/// NLP4J's features by number, in one flat table: a feature's name is kept as 64 bits of hash, so
/// that a look-up touches memory once, and a million strings need not be loaded.
final class FeatureTable extends FeatureMap {
    private static final long serialVersionUID = 1L;

    private final transient long[] prints;
    private final transient int[] numbers;

    private FeatureTable(long[] prints, int[] numbers, int features) {
        this.prints = prints;
        this.numbers = numbers;
        setSize(features);
    }

    /// @throws IllegalStateException where two features have one hash, which no model so far has
    static FeatureTable of(FeatureMap map) {
        int capacity = Integer.highestOneBit(Math.max(map.size(), 4)) * 4;
        FeatureTable table = new FeatureTable(new long[capacity], new int[capacity], map.size());
        List<Object2IntMap<String>> types = map.getIndexMaps();
        for (int type = 0; type < types.size(); type++) {
            for (var feature : types.get(type).object2IntEntrySet()) {
                table.put(print(type, feature.getKey()), feature.getIntValue());
            }
        }
        return table;
    }

    private void put(long print, int number) {
        int slot = slot(print);
        if (prints[slot] == print) {
            throw new IllegalStateException("two features have the hash " + print);
        }
        prints[slot] = print;
        numbers[slot] = number;
    }

    /// The number of a feature; -1 where the model does not know it.
    @Override
    public int index(int type, String feature) {
        long print = print(type, feature);
        int slot = slot(print);
        return prints[slot] == print ? numbers[slot] : -1;
    }

    private int slot(long print) {
        int slot = (int) (print >>> 20) & prints.length - 1;
        while (prints[slot] != 0 && prints[slot] != print) {
            slot = slot + 1 & prints.length - 1;
        }
        return slot;
    }

    /// FNV-1a, mixed; never 0, which marks an empty slot.
    private static long print(int type, String feature) {
        long print = 0xcbf29ce484222325L ^ type;
        print *= 0x100000001b3L;
        for (int i = 0; i < feature.length(); i++) {
            print = (print ^ feature.charAt(i)) * 0x100000001b3L;
        }
        print ^= print >>> 32;
        print *= 0xd6e8feb86659fd93L;
        print ^= print >>> 29;
        return print == 0 ? 1 : print;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(size());
        FlatArrays.write(prints, out);
        FlatArrays.write(numbers, out);
    }

    static FeatureTable read(DataInputStream in) throws IOException {
        int features = in.readInt();
        return new FeatureTable(FlatArrays.readLongs(in), FlatArrays.readInts(in), features);
    }
}
