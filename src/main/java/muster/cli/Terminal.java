package muster.cli;

import org.jspecify.annotations.Nullable;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// Where a command prints: results to `out`, everything else to `err`.
///
/// @param outColours whether what goes to `out` may be coloured
/// @param errLive whether `err` is a terminal, where a line can be written over
/// @param width columns of a line, 40 to 140
record Terminal(PrintStream out, PrintStream err, boolean outColours, boolean errLive, int width) {
    /// The terminal that the start script describes.
    ///
    /// @param properties `muster.tty` (holds `out` and `err` where these are terminals),
    ///   `muster.width`
    static Terminal of(Map<String, String> environment, Map<?, ?> properties) {
        Object described = properties.get("muster.tty");
        String tty = described == null ? "" : described.toString();
        boolean colours =
                tty.contains("out")
                        && environment.getOrDefault("NO_COLOR", "").isEmpty()
                        && !"dumb".equals(environment.get("TERM"));
        return new Terminal(
                new PrintStream(
                        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
                        false,
                        StandardCharsets.UTF_8),
                new PrintStream(
                        new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                colours,
                tty.contains("err"),
                width(properties.get("muster.width")));
    }

    private static int width(@Nullable Object given) {
        try {
            return given == null
                    ? 100
                    : Math.clamp(Integer.parseInt(given.toString().strip()), 40, 140);
        } catch (NumberFormatException e) {
            return 100;
        }
    }

    /// `text` in an ink, where `out` shows colours.
    String paint(Ink ink, String text) {
        return outColours && !text.isEmpty() ? ink.code + text + "\033[0m" : text;
    }

    /// Hands on what was printed.
    ///
    /// @throws Closed where nobody reads `out` any more (`muster claims | head`)
    void flush() {
        if (out.checkError()) {
            throw new Closed();
        }
    }

    /// A line on `err`, in place of a progress line that may stand there.
    void note(String line) {
        err.println((errLive ? "\r\033[K" : "") + line);
    }

    enum Ink {
        BOLD("\033[1m"),
        DIM("\033[2m"),
        DATE("\033[36m"),
        WARN("\033[33m");

        private final String code;

        Ink(String code) {
            this.code = code;
        }
    }

    /// Nobody reads what is printed: the command ends quietly.
    static final class Closed extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
