package muster.parse;

import edu.emory.mathcs.nlp.learning.initialization.WeightGenerator;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import edu.emory.mathcs.nlp.learning.util.SparseItem;
import edu.emory.mathcs.nlp.learning.util.SparseVector;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/// A model's weights without its zeros: of 131 labels, a feature weighs for eight. The sums are the
/// same to the last bit, as the zeros add nothing and the order is kept.
final class SparseWeights extends MajorVector {
    private static final long serialVersionUID = 1L;

    private final transient int[] starts;
    private final transient byte[] labels;
    private final transient float[] values;

    private SparseWeights(int labelSize, int[] starts, byte[] labels, float[] values) {
        this.starts = starts;
        this.labels = labels;
        this.values = values;
        setSizes(labelSize, starts.length - 1);
        label_size = labelSize;
        feature_size = starts.length - 1;
    }

    static SparseWeights of(MajorVector dense) {
        int features = dense.getFeatureSize();
        int labelSize = dense.getLabelSize();
        int[] starts = new int[features + 1];
        byte[] labels = new byte[1024];
        float[] values = new float[1024];
        int count = 0;
        for (int feature = 0; feature < features; feature++) {
            for (int label = 0; label < labelSize; label++) {
                float weight = dense.get(dense.indexOf(label, feature));
                if (weight != 0) {
                    if (count == labels.length) {
                        labels = Arrays.copyOf(labels, count * 2);
                        values = Arrays.copyOf(values, count * 2);
                    }
                    labels[count] = (byte) label;
                    values[count++] = weight;
                }
            }
            starts[feature + 1] = count;
        }
        return new SparseWeights(
                labelSize, starts, Arrays.copyOf(labels, count), Arrays.copyOf(values, count));
    }

    @Override
    public void addScores(SparseVector features, float[] scores) {
        for (SparseItem feature : features.getVector()) {
            int number = feature.getIndex();
            if (number < feature_size) {
                float times = feature.getValue();
                for (int i = starts[number]; i < starts[number + 1]; i++) {
                    scores[labels[i] & 0xff] += values[i] * times;
                }
            }
        }
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(label_size);
        FlatArrays.write(starts, out);
        FlatArrays.write(labels, out);
        FlatArrays.write(values, out);
    }

    static SparseWeights read(DataInputStream in) throws IOException {
        return new SparseWeights(
                in.readInt(),
                FlatArrays.readInts(in),
                FlatArrays.readBytes(in),
                FlatArrays.readFloats(in));
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
