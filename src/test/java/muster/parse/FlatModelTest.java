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
import java.util.Random;

/// The flat form of a model answers as the model does.
class FlatModelTest {
    private final Random random = new Random(3);

    @Test
    void features_keep_their_numbers() throws Exception {
        FeatureMap map = new FeatureMap(4);
        for (int i = 0; i < 5000; i++) {
            map.add(random.nextInt(4), Integer.toString(random.nextInt(4000), 36));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        FeatureTable.of(map).write(new DataOutputStream(bytes));
        FeatureTable table = FeatureTable.read(in(bytes));
        for (int type = 0; type < 5; type++) {
            for (int i = 0; i < 4500; i++) {
                String feature = Integer.toString(i, 36);
                assertThat(table.index(type, feature)).isEqualTo(map.index(type, feature));
            }
        }
    }

    @Test
    void scores_are_the_same_to_the_last_bit() throws Exception {
        ColumnMajorVector dense = new ColumnMajorVector();
        dense.expand(130, 300);
        for (int i = 0; i < 3000; i++) {
            dense.set(random.nextInt(dense.size()), random.nextFloat() - 0.5f);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        SparseWeights.of(dense).write(new DataOutputStream(bytes));
        SparseWeights sparse = SparseWeights.read(in(bytes));
        for (int round = 0; round < 100; round++) {
            SparseVector features = new SparseVector();
            for (int i = 0; i < 40; i++) {
                features.add(random.nextInt(320), random.nextFloat());
            }
            float[] expected = new float[130];
            float[] scores = new float[130];
            dense.addScores(features, expected);
            sparse.addScores(features, scores);
            assertThat(scores).containsExactly(expected);
        }
    }

    private static DataInputStream in(ByteArrayOutputStream bytes) {
        return new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
    }
}
