package muster.parse;

import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.node.AbstractNLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.train.HyperParameter;
import edu.emory.mathcs.nlp.learning.util.SparseVector;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/// The features of a component, as NLP4J makes them, but by their prints: what several features are
/// made of is asked for once a state, and no feature is ever written out.
final class FlatFeatures<N extends AbstractNLPNode<N>, S extends NLPState<N>>
        extends FeatureTemplate<N, S> {
    private static final long serialVersionUID = 1L;

    private final transient FeatureTable table;
    private final transient FeatureItem[] sets;
    private final transient FeatureItem[] items;
    private final transient int[][] features;

    FlatFeatures(FeatureTemplate<N, S> of, FeatureTable table) {
        super(null, new HyperParameter());
        this.table = table;
        sets = of.getSetFeatureList().toArray(FeatureItem[]::new);
        List<List<Object>> known = new ArrayList<>();
        List<FeatureItem> distinct = new ArrayList<>();
        features =
                of.getFeatureList().stream()
                        .map(feature -> numbers(feature, known, distinct))
                        .toArray(int[][]::new);
        items = distinct.toArray(FeatureItem[]::new);
    }

    private static int[] numbers(
            FeatureItem[] feature, List<List<Object>> known, List<FeatureItem> distinct) {
        return Arrays.stream(feature)
                .mapToInt(item -> {
                    List<Object> key = key(item);
                    if (!known.contains(key)) {
                        known.add(key);
                        distinct.add(item);
                    }
                    return known.indexOf(key);
                })
                .toArray();
    }

    private static List<Object> key(FeatureItem item) {
        return List.of(
                String.valueOf(item.source),
                String.valueOf(item.relation),
                item.window,
                item.field,
                Objects.toString(item.attribute));
    }

    @Override
    public SparseVector createSparseVector(S state, boolean training) {
        long[] prints = new long[features.length + 16];
        int count = 0;
        for (int type = 0; type < sets.length; type++) {
            Collection<String> texts = getFeatures(state, sets[type]);
            if (texts != null) {
                prints = Arrays.copyOf(prints, prints.length + texts.size());
                for (String text : texts) {
                    prints[count++] = Prints.of(type, Prints.sum(text));
                }
            }
        }
        return table.places(prints, joined(state, prints, count));
    }

    /// Adds the prints of features that are made of items; answers how many prints there are.
    private int joined(S state, long[] prints, int before) {
        long[] sums = new long[items.length];
        long[] shifts = new long[items.length];
        for (int i = 0; i < items.length; i++) {
            String text = getFeature(state, items[i]);
            if (text != null) {
                sums[i] = Prints.sum(text);
                shifts[i] = Prints.shift(text.length());
            }
        }
        int count = before;
        for (int i = 0; i < features.length; i++) {
            int[] parts = features[i];
            boolean whole = shifts[parts[0]] != 0;
            long sum = sums[parts[0]];
            for (int k = 1; k < parts.length; k++) {
                whole &= shifts[parts[k]] != 0;
                sum = Prints.joined(sum, sums[parts[k]], shifts[parts[k]]);
            }
            if (whole) {
                prints[count++] = Prints.of(sets.length + i, sum);
            }
        }
        return count;
    }
}
