package muster.parse;

/// When a clause puts what it says.
public enum Tense {
    /// "attacked"; also "may have attacked", "to have attacked", "having attacked".
    PAST,
    /// "attacks", "may attack".
    PRESENT,
    /// "has attacked".
    PRESENT_PERFECT,
    /// "had attacked".
    PAST_PERFECT,
    /// "will attack", "would attack".
    FUTURE,
    /// "to attack".
    INFINITIVE,
    /// A heading or a phrase without a verb.
    NONE
}
