package muster.name;

/// One word of a name: as written in Latin letters, as it sounds, what it means where that is
/// known, and how much it tells one name from another.
///
/// @param latin small letters and digits
/// @param meaning the line of `words.yaml` that has it, else empty
/// @param language the language that line files it under, else empty
/// @param vowelless written in a script that leaves the short vowels out
record NameWord(
        String latin,
        String sounds,
        String meaning,
        String language,
        Sort sort,
        boolean vowelless) {
    /// The classes of `words.yaml`, and what stands in none.
    enum Sort {
        LINK(0),
        FORM(0.15),
        HEAD(0.35),
        UNIT(0.35),
        COMMON(0.45),
        PLACE(1),
        GIVEN(0.45),
        TITLE(0.2),
        WORD(1),
        NUMBER(1),
        KUNYA(0.8),
        UNKNOWN(1);

        final double weight;

        Sort(double weight) {
            this.weight = weight;
        }
    }

    boolean known() {
        return !meaning.isEmpty();
    }

    /// Of 0 to 1; a word of one or two letters says less.
    double weight() {
        return sort == Sort.UNKNOWN && latin.length() < 3 ? 0.5 : sort.weight;
    }
}
