package muster.roll;

/// Which rule of the derivation gave an answer.
public enum Reason {
    ATTESTED("attested for that day"),
    ATTESTED_AROUND("attested before and after"),
    LAST_ATTESTED("last attested before, and presumed to go on"),
    BEGUN("had begun, and presumed to go on"),
    LONG_AGO("last attested too long ago to be presumed"),
    MAY_HAVE_BEGUN("began about then"),
    MAY_HAVE_ENDED("ended about then"),
    SOON_ATTESTED("attested soon after; when it began nobody says"),
    HEDGED("said with less than certainty"),
    UNDATED("said without a date"),
    OVER("over by then"),
    REPLACED("another has been attested since, and only one holds at a time"),
    DENIED("denied"),
    CONTRADICTED("claims speak for it and against it"),
    CONTESTED("another is attested too, and only one can hold"),
    NOT_YET("began later"),
    SILENT("no claim reaches that day");

    private final String text;

    Reason(String text) {
        this.text = text;
    }

    /// For people.
    public String text() {
        return text;
    }
}
