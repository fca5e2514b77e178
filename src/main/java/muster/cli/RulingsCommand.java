package muster.cli;

import muster.casebook.Casebook;
import muster.casebook.Ruling;
import muster.casebook.RulingsFile;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/// Lists what was ruled, takes rulings back, and carries them between casebooks.
@Command(
        name = "rulings",
        mixinStandardHelpOptions = true,
        description = {
            "Lists what was ruled: who, when and why; takes rulings back.",
            "",
            "Rulings are kept apart from what is read, hold for reports to come, and are never"
                    + " lost: one that is undone stays in the log, and all is as if it had not been"
                    + " made."
        },
        footer = {
            "",
            "Examples:",
            "  muster rulings",
            "  muster rulings undo 3 --why \"they are two after all\"",
            "  muster rulings export team.tsv",
            "  muster rulings import team.tsv"
        })
final class RulingsCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin private final CasebookOption casebook = new CasebookOption();

    @Option(names = "--undone", description = "Those that were undone, too.")
    private boolean undone;

    RulingsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Terminal terminal = surroundings.terminal();
        RulingsText text = new RulingsText(terminal);
        try (Casebook opened = casebook.existing(surroundings)) {
            List<Ruling> rulings =
                    opened.rulings().stream().filter(one -> undone || one.stands()).toList();
            rulings.forEach(ruling -> text.print(ruling, ""));
            terminal.note(rulings.size() == 1 ? "1 ruling" : rulings.size() + " rulings");
        }
        return Muster.FINE;
    }

    @Command(
            name = "undo",
            mixinStandardHelpOptions = true,
            description = "Takes a ruling back; it stays in the log.")
    int undo(
            @Mixin CasebookOption in,
            @Mixin Who who,
            @Parameters(paramLabel = "NUMBER") int number) {
        try (Casebook opened = in.existing(surroundings)) {
            Ruling ruling = opened.undo(number, who.who(surroundings), who.why());
            new RulingsText(surroundings.terminal()).print(ruling, "");
        }
        return Muster.FINE;
    }

    @Command(
            name = "export",
            mixinStandardHelpOptions = true,
            description = "Writes all rulings to a file that a team can share.")
    int export(
            @Mixin CasebookOption in,
            @Parameters(arity = "0..1", paramLabel = "FILE", description = "Default: print them.")
                    String file)
            throws IOException {
        try (Casebook opened = in.existing(surroundings)) {
            String text = String.join("\n", RulingsFile.lines(opened.rulings())) + "\n";
            if (file == null) {
                surroundings.terminal().out().print(text);
            } else {
                Files.writeString(Path.of(file), text);
                surroundings.terminal().note(opened.rulings().size() + " rulings in " + file);
            }
        }
        return Muster.FINE;
    }

    @Command(
            name = "import",
            mixinStandardHelpOptions = true,
            description = "Adds the rulings of a file that are not here yet.")
    int add(@Mixin CasebookOption in, @Parameters(paramLabel = "FILE") Path file)
            throws IOException {
        List<Ruling> rulings =
                RulingsFile.read(file.toString(), Files.readAllLines(file, StandardCharsets.UTF_8));
        try (Casebook opened = in.open(surroundings)) {
            int added = opened.add(rulings);
            surroundings.terminal().note(added + " of " + rulings.size() + " rulings are new here");
        }
        return Muster.FINE;
    }
}
