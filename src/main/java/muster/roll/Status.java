package muster.roll;

import muster.model.Worded;

/// What can be answered when somebody asks whether a tie holds on a day.
public enum Status implements Worded {
    /// A claim has it hold on that very day, and none speaks against it.
    CERTAINLY("certainly"),
    /// It held before (or before and after), nothing ended it, and that is not too long ago.
    PRESUMABLY("presumably"),
    /// Claims leave room for it: it began or ended about then, it is hedged, or it is long ago.
    POSSIBLY("possibly"),
    /// Claims speak for it and against it.
    DISPUTED("disputed"),
    /// Claims say that it does not hold, and none that it does.
    DENIED("denied"),
    /// It is over, and claims say when it ended.
    ENDED("ended"),
    /// It is over; when it ended nobody says.
    ENDED_SOMETIME("ended at an unknown date"),
    /// It began later.
    NOT_YET("not yet"),
    /// No claim says anything that reaches that day.
    NOT_KNOWN("not known");

    private final String word;

    Status(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /// It is taken to hold, whether attested or presumed.
    public boolean holds() {
        return this == CERTAINLY || this == PRESUMABLY;
    }
}
