package muster.roll;

import muster.model.ClaimType;
import muster.model.Window;

import java.util.List;
import java.util.Optional;

/// Whether one tie holds on a day, and on whose word.
///
/// @param start the days between which it began, as far as claims say
/// @param end the days between which it ended, where it did
/// @param support ids of the claims that speak for it
/// @param against ids of the claims that speak against it
/// @param independent on how many independent words it rests: copies, articles of one outlet, and
///   reports that rest on one speaker count once
public record RollLine(
        ClaimType type,
        Party subject,
        Optional<Party> object,
        Status status,
        Reason reason,
        Window start,
        Window end,
        List<Integer> support,
        List<Integer> against,
        int independent) {
    public RollLine {
        support = List.copyOf(support);
        against = List.copyOf(against);
    }
}
