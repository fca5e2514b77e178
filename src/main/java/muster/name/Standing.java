package muster.name;

/// What part somebody plays where he is spoken of, from nothing to who does what the sentence
/// tells.
enum Standing {
    NOTHING,
    AGENT,
    OBJECT,
    POSSESSOR,
    SUBJECT_OF_NOUN,
    SUBJECT;

    /// Who does something, told by a verb or a noun.
    boolean doing() {
        return atLeast(SUBJECT_OF_NOUN);
    }

    boolean atLeast(Standing other) {
        return compareTo(other) >= 0;
    }

    Standing or(Standing other) {
        return atLeast(other) ? this : other;
    }
}
