package muster.parse;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.node.AbstractNLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import edu.emory.mathcs.nlp.learning.util.ColumnMajorVector;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.WeightVector;

import it.unimi.dsi.fastutil.ints.IntArraySet;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// A trained component in a form that is a tenth of its serialized size and reads in a third of a
/// second: features, weights, then the rest of the component as it was serialized.
final class ComponentFile {
    private ComponentFile() {}

    static void write(InputStream serialized, OutputStream plain) throws IOException {
        List<FeatureMap> features = new ArrayList<>();
        OnlineComponent<?, ?> component = component(serialized, features::add);
        WeightVector weights = component.getOptimizer().getWeightVector();
        DataOutputStream out = new DataOutputStream(plain);
        int[] places = new int[weights.getSparseWeightVector().getFeatureSize()];
        SparseWeights sparse = SparseWeights.of(weights.getSparseWeightVector(), places);
        FeatureTable.of(features.getFirst(), places).write(out);
        sparse.write(out);
        features.getFirst().getIndexMaps().clear();
        weights.setSparseWeightVector(new ColumnMajorVector());
        ByteArrayOutputStream rest = new ByteArrayOutputStream();
        try (ObjectOutputStream objects = new ObjectOutputStream(rest)) {
            objects.writeObject(component);
        }
        FlatArrays.write(rest.toByteArray(), out);
        out.flush();
    }

    static OnlineComponent<?, ?> read(InputStream plain) throws IOException {
        DataInputStream in = new DataInputStream(plain);
        FeatureTable features = FeatureTable.read(in);
        SparseWeights weights = SparseWeights.read(in);
        OnlineComponent<?, ?> component =
                component(new ByteArrayInputStream(FlatArrays.readBytes(in)), map -> {});
        flatten(component, features);
        component.getOptimizer().getWeightVector().setSparseWeightVector(weights);
        component.setFlag(NLPFlag.DECODE);
        return component;
    }

    private static <N extends AbstractNLPNode<N>, S extends NLPState<N>> void flatten(
            OnlineComponent<N, S> component, FeatureTable features) {
        component.setFeatureTemplate(new FlatFeatures<>(component.getFeatureTemplate(), features));
    }

    /// @param features is given the component's features; they stay where they are
    private static OnlineComponent<?, ?> component(
            InputStream serialized, Consumer<FeatureMap> features) throws IOException {
        try (Objects in = new Objects(serialized, features)) {
            return (OnlineComponent<?, ?>) in.readObject();
        } catch (ClassNotFoundException e) {
            throw new IOException(e);
        }
    }

    private static final class Objects extends ObjectInputStream {
        private final Consumer<FeatureMap> features;

        Objects(InputStream in, Consumer<FeatureMap> features) throws IOException {
            super(in);
            this.features = features;
            enableResolveObject(true);
        }

        /// Sets of labels become arrays in the same order: they are only ever gone through.
        @Override
        protected Object resolveObject(Object read) {
            if (read instanceof FeatureMap map) {
                features.accept(map);
            }
            return read instanceof IntOpenHashSet labels
                    ? new IntArraySet(labels.toIntArray())
                    : read;
        }
    }
}
