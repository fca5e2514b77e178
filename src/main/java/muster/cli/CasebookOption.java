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
        return open(surroundings, new KnownNames(surroundings::names));
    }

    /// @param names by which its actors are joined
    Casebook open(Surroundings surroundings, KnownNames names) {
        return Casebook.open(file, surroundings.clock(), new FamilyLinks(names));
    }

    /// Opens a casebook that must be there already.
    ///
    /// @throws BadInput where it is not
    Casebook existing(Surroundings surroundings) {
        return existing(surroundings, new KnownNames(surroundings::names));
    }

    Casebook existing(Surroundings surroundings, KnownNames names) {
        if (!Files.exists(file)) {
            throw new BadInput(
                    "no casebook "
                            + file
                            + " here; read reports first (muster read FOLDER), or name one with"
                            + " --casebook");
        }
        return open(surroundings, names);
    }
}
