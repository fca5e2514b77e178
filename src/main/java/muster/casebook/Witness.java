package muster.casebook;

import muster.model.Certainty;
import muster.model.ClaimType;
import muster.model.Window;

import java.time.LocalDate;
import java.util.Optional;

/// What one claim says of one pair, without its words: what rolls are derived from.
///
/// @param claim id in the casebook
/// @param report id of the version of the report
/// @param subject who bears the tie or does the act: an actor's id, 0 = none
/// @param object the other side: an actor's id; below 0 a name's; 0 = none
/// @param place where, or what place the tie is to: a place's id, 0 = none
/// @param speaker who says so: an actor's id, 0 = the report's author
/// @param outlet who publishes it
/// @param copied the same number stands at passages that copy each other, 0 = none does
public record Witness(
        int claim,
        int report,
        ClaimType type,
        int subject,
        int object,
        int place,
        boolean denied,
        Certainty certainty,
        Window start,
        Window end,
        Optional<LocalDate> published,
        int speaker,
        int outlet,
        int copied) {}
