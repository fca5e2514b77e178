package muster.parse;

import edu.emory.mathcs.nlp.learning.util.SparseVector;

/// The features of one state, each by the place where its weights stand; all weigh the same.
final class PlacedFeatures extends SparseVector {
    private static final long serialVersionUID = 1L;

    private final transient int[] places;
    private final int count;

    PlacedFeatures(int[] places, int count) {
        this.places = places;
        this.count = count;
    }

    int count() {
        return count;
    }

    int place(int number) {
        return places[number];
    }

    /// A bias has no place here: the models have no weight for it.
    @Override
    public void addBias(float bias) {}
}
