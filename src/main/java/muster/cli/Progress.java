package muster.cli;

import java.util.function.Supplier;

/// A line on `err` that shows how far a long work has come; only where `err` is a terminal.
final class Progress {
    private static final long PAUSE_NANOS = 150_000_000;

    private final Terminal terminal;
    private long shownAt;
    private boolean shown;

    Progress(Terminal terminal) {
        this.terminal = terminal;
    }

    /// Shows a line in place of the last one, at most seven times a second.
    synchronized void at(Supplier<String> line) {
        if (terminal.errLive() && (shownAt == 0 || System.nanoTime() - shownAt >= PAUSE_NANOS)) {
            terminal.err().print("\r\033[K" + line.get());
            terminal.err().flush();
            shownAt = System.nanoTime();
            shown = true;
        }
    }

    /// Takes the line away, so that something else can be printed.
    synchronized void clear() {
        if (shown) {
            terminal.err().print("\r\033[K");
            terminal.err().flush();
            shown = false;
        }
    }
}
