package muster.cli;

import muster.casebook.Casebook;
import muster.casebook.CasebookFault;
import muster.casebook.ClaimQuery;
import muster.casebook.FiledClaim;
import muster.intake.Taken;
import muster.model.Claim;
import muster.model.Report;

import java.util.List;
import java.util.Optional;

/// Reads what was taken in, unless the casebook has it already, and files it.
final class Batch {
    private final Casebook casebook;
    private final LazyPath path;
    private final String knowledge;
    private final Optional<Step> show;

    /// @param knowledge fingerprint of what is read with
    Batch(Casebook casebook, LazyPath path, String knowledge, Optional<Step> show) {
        this.casebook = casebook;
        this.path = path;
        this.knowledge = knowledge;
        this.show = show;
    }

    /// Called from several threads at once. A report on which we fail does not stop the others.
    Outcome read(Taken taken) {
        return switch (taken) {
            case Taken.Skipped skipped -> new Outcome.Left(skipped);
            case Taken.Arrived(String source, Report report, List<String> notes) -> {
                if (show.isEmpty() && casebook.has(report, knowledge)) {
                    yield new Outcome.Done(report, filed(report), notes, true, "");
                }
                MainPath reader = path.open();
                try {
                    List<Claim> claims = reader.read(report).claims();
                    String shown = show.map(step -> reader.show(step, report)).orElse("");
                    yield new Outcome.Done(report, claims, notes, false, shown);
                } catch (RuntimeException fault) {
                    yield new Outcome.Failed(source, fault);
                }
            }
        };
    }

    private List<Claim> filed(Report report) {
        return casebook.claims(ClaimQuery.ALL.report(report.id())).stream()
                .map(FiledClaim::claim)
                .toList();
    }

    /// Called in one thread, in the order of the reports.
    ///
    /// @throws CasebookFault where the casebook takes no more; what was filed before stays
    Outcome file(Outcome outcome) {
        if (outcome instanceof Outcome.Done done && !done.filed()) {
            casebook.file(done.report(), done.claims(), knowledge);
        }
        return outcome;
    }
}
