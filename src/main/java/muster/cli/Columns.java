package muster.cli;

import muster.cli.Terminal.Ink;

import java.util.List;

/// Prints indented lines at the terminal's width: what starts at the margin in bold, what is too
/// long over several lines that hang below the first.
final class Columns {
    private final Terminal terminal;

    Columns(Terminal terminal) {
        this.terminal = terminal;
    }

    void print(List<String> lines) {
        for (String line : lines) {
            int indent = line.length() - line.stripLeading().length();
            String blank = " ".repeat(indent);
            String words = indent == 0 ? terminal.paint(Ink.BOLD, line) : line.strip();
            terminal.out().println(Wrapped.of(words, blank, blank + "  ", terminal.width()));
        }
        terminal.flush();
    }
}
