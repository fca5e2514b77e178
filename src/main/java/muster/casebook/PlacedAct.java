package muster.casebook;

import muster.model.ClaimType;
import muster.model.Window;

/// An act at a place, without its words: what maps are drawn from.
///
/// @param claim id in the casebook
/// @param place id of the place
public record PlacedAct(
        int claim, ClaimType type, int place, boolean denied, Window start, Window end) {}
