package muster.casebook;

import muster.model.Claim;
import muster.model.Filler;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;

/// A claim as the casebook keeps it: as it was read, with its report and with the actors of the
/// casebook that its fillers stand for.
///
/// @param id of the claim in the casebook; a re-reading gives new ones
/// @param actors by the fillers' ids in the report, the actors' ids in the casebook
public record FiledClaim(int id, Claim claim, FiledReport source, Map<String, Integer> actors) {
    /// In the order of publication, then as they stand in the report.
    public static final Comparator<FiledClaim> IN_ORDER =
            Comparator.comparing(
                            (FiledClaim filed) -> filed.source().published().orElse(LocalDate.MIN))
                    .thenComparing(filed -> filed.source().report())
                    .thenComparing(filed -> filed.source().version())
                    .thenComparing(filed -> filed.id());

    public FiledClaim {
        actors = Map.copyOf(actors);
    }

    /// The casebook's id of who fills a role.
    ///
    /// @throws IllegalArgumentException where `filler` is none of this claim's
    public int actor(Filler.Actor filler) {
        Integer actor = actors.get(filler.id());
        if (actor == null) {
            throw new IllegalArgumentException("no filler of claim " + id + ": " + filler.id());
        }
        return actor;
    }
}
