package muster.cli;

import muster.casebook.Casebook;
import muster.casebook.CasebookActor;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.util.List;

/// The options of commands that rule: who rules, and why.
final class Who {
    @Option(
            names = "--who",
            paramLabel = "NAME",
            description = "Who rules so (default: the user of this machine).")
    private @Nullable String who;

    @Option(names = "--why", paramLabel = "WORDS", description = "Why; kept with the ruling.")
    private String why = "";

    String who(Surroundings surroundings) {
        if (who != null) {
            return who;
        }
        return surroundings.environment().getOrDefault("USER", "somebody");
    }

    String why() {
        return why;
    }

    /// The one actor that bears a name.
    ///
    /// @throws BadInput where nobody does, or several do
    static CasebookActor actor(Casebook casebook, String name) {
        List<CasebookActor> actors = casebook.actors(name);
        if (actors.size() > 1) {
            throw new BadInput(
                    "'"
                            + name
                            + "' may be any of "
                            + String.join(", ", actors.stream().map(Who::numbered).toList())
                            + "; name one by its number, such as '#"
                            + actors.getFirst().id()
                            + "'");
        }
        Known.actor(casebook, name);
        return actors.getFirst();
    }

    static String numbered(CasebookActor actor) {
        return "#" + actor.id() + " " + actor.name() + " (" + actor.kind().word() + ")";
    }
}
