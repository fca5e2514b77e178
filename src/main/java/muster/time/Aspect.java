package muster.time;

/// How a claim stands in time, as its verb or noun says it; decides which bounds its words of time
/// give (see [Bounds]).
public enum Aspect {
    /// An act that happened: "attacked", "the bombing of".
    ACT,
    /// An act that goes on: "is shelling", "continues its offensive".
    ACT_ONGOING,
    /// A tie that holds: "is the emir of", "has long been allied with", "Abu X, the group's emir,".
    TIE_PRESENT,
    /// Said only to have begun, a tie or an offensive: "swore allegiance", "broke away from".
    TIE_BEGUN,
    /// It is over: "formerly", "was until", "was replaced as", "no longer", "used to".
    TIE_ENDED,
    /// It held in the past of which the clause speaks: "in July 2016, when its emir, X, ...".
    TIE_SETTING,
    /// Still to come, if it comes: "plans to attack", "is likely to join", "may continue".
    PLANNED
}
