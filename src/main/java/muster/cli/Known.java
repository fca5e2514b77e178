package muster.cli;

import muster.casebook.Casebook;
import muster.casebook.CasebookActor;
import muster.casebook.ClaimQuery;
import muster.casebook.FiledClaim;

import java.util.List;
import java.util.Locale;

/// Finds what a user names, or says that there is no such thing, before a command answers with
/// nothing.
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

    /// The claim of a name like `hills:3`: its report, and its number in the report's list.
    ///
    /// @throws BadInput where there is none
    static FiledClaim claim(Casebook casebook, String name) {
        int colon = name.lastIndexOf(':');
        if (colon < 0 || !name.substring(colon + 1).matches("\\d{1,6}")) {
            throw new BadInput(
                    "'" + name + "' names no claim; write its report and its number, like hills:3");
        }
        String report = name.substring(0, colon);
        List<FiledClaim> claims = casebook.claims(ClaimQuery.ALL.report(report));
        int number = Integer.parseInt(name.substring(colon + 1));
        if (number < 1 || number > claims.size()) {
            throw new BadInput(
                    "report '"
                            + report
                            + "' has "
                            + claims.size()
                            + " claims, and no number "
                            + number);
        }
        return claims.get(number - 1);
    }

    private static boolean bears(CasebookActor actor, String part) {
        return actor.names().stream()
                .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(part));
    }
}
