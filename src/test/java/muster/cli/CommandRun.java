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
                                LightPath::make)
                        .run(arguments);
        return new CommandRun(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
