package muster.parse;

import muster.model.Report;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Prints how a text is parsed: `Show FILE`, or text on standard input.
public final class Show {
    private Show() {}

    public static void main(String[] args) throws Exception {
        String text =
                args.length > 0
                        ? Files.readString(Path.of(args[0]))
                        : new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
        System.out.print(
                ParsedText.of(
                        ParserForTests.parser().parse(Report.of("shown", Optional.empty(), text))));
    }
}
