package muster.name;

import muster.model.Mentions;
import muster.parse.Parsed;

/// Finds who and where is named in a report, and what "the group", "both" and "it" stand for.
public interface Spotter {
    Mentions spot(Parsed parsed);
}
