package muster.cli;

import muster.intake.Taken;
import muster.model.Claim;
import muster.model.Filler;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// Prints the outcomes of a batch as they come, counts them, and sums up.
final class Tally {
    private final Terminal terminal;
    private final Progress progress;
    private final Printer printer;
    private final long started = System.nanoTime();
    private final Set<String> actors = new HashSet<>();
    private final Set<String> places = new HashSet<>();
    private final List<String> lost = new ArrayList<>();
    private int read;
    private int before;
    private int claims;
    private int failed;

    Tally(Terminal terminal, Progress progress, Printer printer) {
        this.terminal = terminal;
        this.progress = progress;
        this.printer = printer;
    }

    int read() {
        return read;
    }

    int failed() {
        return failed;
    }

    void add(Outcome outcome) {
        progress.clear();
        switch (outcome) {
            case Outcome.Done done -> done(done);
            case Outcome.Left(Taken.Skipped skipped) -> lost.add(skipped.toString());
            case Outcome.Failed(String source, RuntimeException fault) -> {
                failed++;
                lost.add(source + ": a fault of ours: " + fault);
            }
        }
        progress.at(() -> read + " reports read, " + claims + " claims found ...");
    }

    private void done(Outcome.Done done) {
        read++;
        before += done.filed() ? 1 : 0;
        claims += done.claims().size();
        done.claims().forEach(this::count);
        done.notes().forEach(note -> terminal.note(done.report().id() + ": " + note));
        printer.print(done);
        terminal.flush();
    }

    private void count(Claim claim) {
        Stream.of(claim.firsts(), claim.seconds(), claim.where(), claim.speakers())
                .flatMap(List::stream)
                .forEach(filler -> {
                    switch (filler) {
                        case Filler.Actor actor -> actors.add(key(actor));
                        case Filler.Place place -> places.add(key(place));
                        case Filler.Name ignored -> {}
                    }
                });
    }

    private static String key(Filler filler) {
        return filler.name().toLowerCase(Locale.ROOT);
    }

    /// Prints the sum on `err`.
    void close() {
        progress.clear();
        if (!lost.isEmpty()) {
            terminal.note("skipped " + lost.size() + ":");
            lost.forEach(line -> terminal.note("  " + line));
        }
        double seconds = Math.max((System.nanoTime() - started) / 1e9, 1e-3);
        terminal.note(
                String.format(
                        Locale.ROOT,
                        "%d read%s, %s, %s, %s, %d skipped; %.1f s, %.1f reports a second",
                        read,
                        before == 0 ? "" : " (" + before + " of them before)",
                        many(claims, "claim"),
                        many(actors.size(), "actor"),
                        many(places.size(), "place"),
                        lost.size(),
                        seconds,
                        read / seconds));
    }

    private static String many(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
