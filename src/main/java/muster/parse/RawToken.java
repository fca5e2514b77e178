package muster.parse;

/// A word as cut from the text, before it is tagged.
///
/// @param read the form that the tagger reads: "Shabaab" for "al-Shabaab"
record RawToken(int start, int end, String read) {
    boolean touches(RawToken next) {
        return end == next.start;
    }

    /// It is read as it is written.
    boolean whole() {
        return end - start == read.length();
    }

    RawToken with(RawToken last, String reading) {
        return new RawToken(start, last.end, reading);
    }
}
