package muster.place;

/// An entry that may be meant by a name, and how well the name fits.
///
/// @param matched which of the entry's names it was
/// @param likeness 1 for the same letters, less for another spelling; above 0
public record Candidate(GazetteerEntry entry, String matched, double likeness) {
    /// The name is spelled as the gazetteer spells it, but for marks, articles and doubled letters.
    public boolean same() {
        return likeness >= PlaceKey.SAME;
    }
}
