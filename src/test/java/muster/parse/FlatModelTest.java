package muster.parse;

import static org.assertj.core.api.Assertions.assertThat;

import edu.emory.mathcs.nlp.learning.util.ColumnMajorVector;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.SparseVector;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// The flat form of a model answers as the model does.
class FlatModelTest {
    private final Random random = new Random(3);

    @Test
    void features_have_the_places_of_their_weights() throws Exception {
        FeatureMap map = new FeatureMap(4);
        for (int i = 0; i < 5000; i++) {
            map.add(random.nextInt(4), Integer.toString(random.nextInt(4000), 36));
        }
        int[] weights = random.ints(map.size() + 1, 0, 1 << 27).toArray();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        FeatureTable.of(map, weights).write(new DataOutputStream(bytes));
        FeatureTable table = FeatureTable.read(in(bytes));
        for (int type = 0; type < 4; type++) {
            List<Integer> expected = new ArrayList<>();
            long[] prints = new long[4500];
            for (int i = 0; i < prints.length; i++) {
                String feature = Integer.toString(i, 36);
                prints[i] = Prints.of(type, Prints.sum(feature));
                int number = map.index(type, feature);
                if (number >= 0) {
                    expected.add(weights[number]);
                }
            }
            PlacedFeatures placed = table.places(prints, prints.length);
            assertThat(IntStream.range(0, placed.count()).map(placed::place).boxed())
                    .containsExactlyElementsOf(expected);
        }
    }

    @Test
    void the_sum_of_joined_texts_is_that_of_their_parts() {
        long first = Prints.joined(Prints.sum("at"), Prints.sum(""), Prints.shift(0));
        long both = Prints.joined(first, Prints.sum("dawn"), Prints.shift(4));
        assertThat(both).isEqualTo(Prints.sum("at__dawn"));
    }

    @Test
    void scores_are_the_same_to_the_last_bit() throws Exception {
        ColumnMajorVector dense = new ColumnMajorVector();
        dense.expand(130, 300);
        for (int i = 0; i < 3000; i++) {
            dense.set(random.nextInt(dense.size()), random.nextFloat() - 0.5f);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int[] places = new int[300];
        SparseWeights.of(dense, places).write(new DataOutputStream(bytes));
        SparseWeights sparse = SparseWeights.read(in(bytes));
        for (int round = 0; round < 100; round++) {
            SparseVector numbered = new SparseVector();
            int[] chosen = random.ints(40, 0, 300).toArray();
            Arrays.stream(chosen).forEach(numbered::add);
            int[] placed = Arrays.stream(chosen).map(number -> places[number]).toArray();
            float[] expected = new float[130];
            float[] scores = new float[130];
            dense.addScores(numbered, expected);
            sparse.addScores(new PlacedFeatures(placed, placed.length), scores);
            assertThat(scores).containsExactly(expected);
        }
    }

    private static DataInputStream in(ByteArrayOutputStream bytes) {
        return new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
    }
}
