package muster.casebook;

/// What filing a report did.
public enum Filed {
    /// The casebook had no report of this id.
    NEW,
    /// It had this very text, read with the same knowledge: nothing was changed.
    UNCHANGED,
    /// It had this text, but read with other knowledge or with another day or title: its claims
    /// were replaced.
    READ_AGAIN,
    /// It had another text under this id: the new one is now current, and the old one keeps its
    /// claims.
    NEW_VERSION
}
