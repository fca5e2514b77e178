package muster.read;

import muster.model.Claim;
import muster.model.Mentions;
import muster.model.Report;

import java.util.List;

/// What was read out of one report.
public record Reading(Report report, Mentions mentions, List<Claim> claims) {
    public Reading {
        claims = List.copyOf(claims);
    }
}
