package muster.cli;

import muster.casebook.Casebook;
import muster.casebook.CasebookActor;

import java.util.List;
import java.util.Locale;

/// Makes sure that somebody bears a name, before a command answers with nothing.
final class Known {
    private static final int SUGGESTIONS = 5;

    private Known() {}

    /// @throws BadInput where no actor of the casebook bears `name` in any spelling; the line names
    ///   those that come near
    static void actor(Casebook casebook, String name) {
        if (!casebook.actors(name).isEmpty()) {
            return;
        }
        String part = name.strip().toLowerCase(Locale.ROOT);
        List<String> near =
                casebook.actors().stream()
                        .filter(actor -> bears(actor, part))
                        .map(CasebookActor::name)
                        .distinct()
                        .limit(SUGGESTIONS)
                        .toList();
        throw new BadInput(
                "the casebook knows nobody by the name of '"
                        + name
                        + "'"
                        + (near.isEmpty() ? "" : "; it knows " + String.join(", ", near)));
    }

    private static boolean bears(CasebookActor actor, String part) {
        return actor.names().stream()
                .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(part));
    }
}
