package muster.parse;

import edu.emory.mathcs.nlp.learning.initialization.WeightGenerator;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import edu.emory.mathcs.nlp.learning.util.SparseVector;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/// A model's weights without its zeros: of 131 labels, a feature weighs for eight. All that is kept
/// of a feature stands together, mostly in one line of the processor's cache: how many labels,
/// which (a byte each), then the weights. A feature goes by the place where that begins. The sums
/// are the same to the last bit, as the zeros add nothing and the order is kept.
final class SparseWeights extends MajorVector {
    private static final long serialVersionUID = 1L;

    private static final int BYTES = Integer.BYTES;

    private final transient int[] cells;

    private SparseWeights(int labelSize, int[] cells) {
        this.cells = cells;
        setSizes(labelSize, cells.length);
        label_size = labelSize;
        feature_size = cells.length;
    }

    /// @param places is filled with the place of each feature
    static SparseWeights of(MajorVector dense, int[] places) {
        int labelSize = dense.getLabelSize();
        int[] cells = new int[1024];
        int end = 0;
        for (int feature = 0; feature < places.length; feature++) {
            if (end + 2 * labelSize > cells.length) {
                cells = Arrays.copyOf(cells, cells.length * 2);
            }
            places[feature] = end;
            int count = 0;
            for (int label = 0; label < labelSize; label++) {
                if (dense.get(dense.indexOf(label, feature)) != 0) {
                    put(cells, end, ++count, label);
                }
            }
            put(cells, end, 0, count);
            int at = end + cellsOf(count);
            for (int i = 0; i < count; i++) {
                float weight = dense.get(dense.indexOf(label(cells, end, i), feature));
                cells[at + i] = Float.floatToRawIntBits(weight);
            }
            end = at + count;
        }
        return new SparseWeights(labelSize, Arrays.copyOf(cells, end));
    }

    private static void put(int[] cells, int place, int index, int value) {
        cells[place + index / BYTES] |= value << index % BYTES * Byte.SIZE;
    }

    /// How many cells the count and the labels take.
    private static int cellsOf(int count) {
        return count / BYTES + 1;
    }

    private static int label(int[] cells, int place, int number) {
        int index = number + 1;
        return cells[place + (index >> 2)] >>> ((index & 3) << 3) & 0xff;
    }

    /// The first cells are fetched together, so that the waits for memory run side by side.
    @Override
    public void addScores(SparseVector features, float[] scores) {
        PlacedFeatures placed = (PlacedFeatures) features;
        int[] heads = new int[placed.count()];
        for (int i = 0; i < heads.length; i++) {
            heads[i] = cells[placed.place(i)];
        }
        for (int i = 0; i < heads.length; i++) {
            int place = placed.place(i);
            int count = heads[i] & 0xff;
            int at = place + cellsOf(count);
            for (int k = 0; k < count; k++) {
                scores[label(cells, place, k)] += Float.intBitsToFloat(cells[at + k]);
            }
        }
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(label_size);
        FlatArrays.write(cells, out);
    }

    static SparseWeights read(DataInputStream in) throws IOException {
        return new SparseWeights(in.readInt(), FlatArrays.readInts(in));
    }

    @Override
    public void addScores(float[] dense, float[] scores) {
        throw new UnsupportedOperationException("a model for reading has no dense features");
    }

    @Override
    public boolean expand(int labels, int features, WeightGenerator generator) {
        throw new UnsupportedOperationException("a model for reading does not grow");
    }

    @Override
    public int indexOf(int label, int feature) {
        throw new UnsupportedOperationException("zeros have no place");
    }

    @Override
    protected void setRowSize(int size) {}

    @Override
    protected void setColumnSize(int size) {}

    @Override
    protected MajorVector createInstance() {
        throw new UnsupportedOperationException("a model for reading is not trained");
    }
}
