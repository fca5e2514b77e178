package muster.roll;

import muster.casebook.FiledClaim;
import muster.casebook.NameUse;
import muster.model.ClaimType;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Writes a dossier as lines that a person reads in a terminal.
public final class DossierText {
    private DossierText() {}

    public static List<String> of(Dossier dossier, Quotes quotes) {
        List<String> text = new ArrayList<>();
        text.add(dossier.actor().name() + " (" + dossier.actor().kind().word() + ")");
        heading(text, "Names");
        for (NameUse name : dossier.names()) {
            String reports = name.uses() == 1 ? "1 report" : name.uses() + " reports";
            text.add(
                    "  "
                            + name.name()
                            + " · "
                            + reports
                            + ", first "
                            + Quotes.source(name.first()));
        }
        ties(text, dossier.ties(), quotes);
        if (!dossier.acts().isEmpty()) {
            heading(text, "Acts");
        }
        for (FiledClaim act : dossier.acts()) {
            text.add("  " + act.claim().type().word() + when(act));
            text.add("    + " + Quotes.line(act));
        }
        if (!dossier.places().isEmpty()) {
            heading(text, "Places");
        }
        dossier.places()
                .forEach((place, claims) -> {
                    text.add("  " + place);
                    claims.forEach(claim ->
                            text.add(
                                    "    + "
                                            + claim.claim().type().word()
                                            + " "
                                            + Quotes.line(claim)));
                });
        return text;
    }

    private static void ties(List<String> text, List<History> ties, Quotes quotes) {
        @Nullable ClaimType type = null;
        for (History tie : ties) {
            if (tie.line().type() != type) {
                type = tie.line().type();
                heading(text, "Ties: " + type.word());
            }
            text.add("  " + RollText.line(tie.line()));
            text.add(
                    "    "
                            + tie.periods().stream()
                                    .map(History.Period::toString)
                                    .collect(Collectors.joining("; ")));
            text.addAll(RollText.quotes(tie.line(), quotes));
        }
    }

    private static String when(FiledClaim act) {
        return RollText.window("", act.claim().when().start()).map(days -> " ·" + days).orElse("");
    }

    private static void heading(List<String> text, String heading) {
        text.add("");
        text.add(heading);
    }
}
