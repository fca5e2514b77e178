package muster.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/// What one command answers: exit code and everything that it prints.
record CommandRun(int code, String out, String err) {
    private static final Clock NOON =
            Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    static CommandRun of(String... arguments) {
        return with(Map.of(), "", arguments);
    }

    static CommandRun with(Map<String, String> environment, String in, String... arguments) {
        return run(environment, in, LightPath::make, arguments);
    }

    /// With the real main path, which takes seconds to load.
    static CommandRun real(Map<String, String> environment, String in, String... arguments) {
        return run(environment, in, RealPath::make, arguments);
    }

    private static CommandRun run(
            Map<String, String> environment, String in, PathMaker paths, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal =
                new Terminal(
                        new PrintStream(out, false, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        false,
                        false,
                        100);
        int code =
                new Muster(
                                new Surroundings(
                                        terminal,
                                        new ByteArrayInputStream(
                                                in.getBytes(StandardCharsets.UTF_8)),
                                        environment,
                                        Path.of("").toAbsolutePath(),
                                        Path.of(System.getProperty("user.home")),
                                        NOON),
                                paths)
                        .run(arguments);
        return new CommandRun(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
