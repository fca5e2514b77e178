package muster.cli;

import muster.exchange.ClaimJson;
import muster.knowledge.TypeWords;

/// Prints what came of one report.
@FunctionalInterface
interface Printer {
    void print(Outcome.Done done);

    /// For people: claims grouped by type.
    static Printer text(Terminal terminal, TypeWords words) {
        ClaimText text = new ClaimText(terminal, words);
        return done ->
                terminal.out()
                        .println(
                                text.report(
                                        done.report(),
                                        done.claims(),
                                        done.filed() ? "read before" : ""));
    }

    /// For programs: one claim a line.
    static Printer lines(Terminal terminal, ClaimJson json) {
        return done ->
                done.claims().forEach(claim -> terminal.out().print(json.line(claim) + "\n"));
    }

    /// For those who look for the reason of a claim.
    static Printer steps(Terminal terminal) {
        return done -> terminal.out().print(done.shown());
    }
}
