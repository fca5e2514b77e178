package muster.cli;

import muster.casebook.Casebook;
import muster.casebook.FamilyLinks;

import picocli.CommandLine.Option;

import java.nio.file.Files;
import java.nio.file.Path;

/// The option that names the casebook, the same for all commands.
final class CasebookOption {
    @Option(
            names = "--casebook",
            paramLabel = "FILE",
            description = "The casebook, one SQLite file (default: ${DEFAULT-VALUE}).")
    private Path file = Path.of("muster.db");

    Path file() {
        return file;
    }

    boolean there() {
        return Files.exists(file);
    }

    /// Opens the casebook, or starts one.
    Casebook open(Surroundings surroundings) {
        return Casebook.open(
                file,
                surroundings.clock(),
                new FamilyLinks(new KnownNames(surroundings::knowledge)));
    }

    /// Opens a casebook that must be there already.
    ///
    /// @throws BadInput where it is not
    Casebook existing(Surroundings surroundings) {
        if (!Files.exists(file)) {
            throw new BadInput(
                    "no casebook "
                            + file
                            + " here; read reports first (muster read FOLDER), or name one with"
                            + " --casebook");
        }
        return open(surroundings);
    }
}
