package muster.name;

import muster.model.Window;

/// A person's time at the head of a group, as the roster has it.
///
/// @param group id of the group's roster entry
/// @param start the days between which it began; a year gives its first and last day
/// @param end the days between which it ended; unknown where it goes on or nobody says
public record Tenure(String group, Window start, Window end) {}
