package muster.parse;

import edu.emory.mathcs.nlp.learning.util.FeatureMap;

import it.unimi.dsi.fastutil.objects.Object2IntMap;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/// Where the weights of NLP4J's features stand, in one flat table: of a feature's name 37 bits of
/// its print are kept beside that place, and its slot says more, so that a look-up touches memory
/// once, and a million strings need not be loaded.
final class FeatureTable {
    private static final int PLACE_BITS = 27;
    private static final long PLACE = (1L << PLACE_BITS) - 1;

    private final long[] slots;

    private FeatureTable(long[] slots) {
        this.slots = slots;
    }

    /// @param places by the feature's number; features of higher numbers have no weights
    /// @throws IllegalStateException where two features have one print, which no model so far has
    static FeatureTable of(FeatureMap map, int[] places) {
        int capacity = Integer.highestOneBit(Math.max(map.size(), 4)) * 4;
        FeatureTable table = new FeatureTable(new long[capacity]);
        List<Object2IntMap<String>> types = map.getIndexMaps();
        for (int type = 0; type < types.size(); type++) {
            for (var feature : types.get(type).object2IntEntrySet()) {
                int number = feature.getIntValue();
                if (number < places.length) {
                    long print = Prints.of(type, Prints.sum(feature.getKey()));
                    table.put(print, places[number]);
                }
            }
        }
        return table;
    }

    private void put(long print, int place) {
        if ((place & ~PLACE) != 0) {
            throw new IllegalStateException("a model of more weights than fit: " + place);
        }
        int slot = (int) print & slots.length - 1;
        while (slots[slot] != 0) {
            if (same(slots[slot], print)) {
                throw new IllegalStateException("two features have the print " + print);
            }
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = print & ~PLACE | place;
    }

    private static boolean same(long slot, long print) {
        return ((slot ^ print) & ~PLACE) == 0;
    }

    /// The places of those features that the model knows, in their order. All slots are fetched
    /// before the first is looked at, so that the waits for memory run side by side.
    PlacedFeatures places(long[] prints, int count) {
        long[] found = new long[count];
        for (int i = 0; i < count; i++) {
            found[i] = slots[(int) prints[i] & slots.length - 1];
        }
        int[] places = new int[count];
        int known = 0;
        for (int i = 0; i < count; i++) {
            long at = found[i];
            for (int slot = (int) prints[i]; at != 0 && !same(at, prints[i]); ) {
                at = slots[++slot & slots.length - 1];
            }
            if (at != 0) {
                places[known++] = (int) (at & PLACE);
            }
        }
        return new PlacedFeatures(places, known);
    }

    void write(DataOutputStream out) throws IOException {
        FlatArrays.write(slots, out);
    }

    static FeatureTable read(DataInputStream in) throws IOException {
        return new FeatureTable(FlatArrays.readLongs(in));
    }
}
