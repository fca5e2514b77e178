package muster.roll;

import muster.casebook.Ruling;

import java.util.ArrayList;
import java.util.List;

/// Writes a ruling as a line for people.
public final class RulingText {
    private RulingText() {}

    /// `12 reject claim hills attack 104-156 Reds & Blues · Ada, 2026-11-22 · misread`
    public static String line(Ruling ruling) {
        List<String> parts = new ArrayList<>();
        String others = ruling.others().isEmpty() ? "" : " / " + keys(ruling.others());
        String value = ruling.value().isEmpty() ? "" : ": " + ruling.value().replace("\n", ", ");
        parts.add(
                ruling.number()
                        + " "
                        + ruling.kind().word()
                        + " "
                        + keys(ruling.about())
                        + others
                        + value);
        parts.add(ruling.who() + ", " + ruling.made().toString().substring(0, 10));
        if (!ruling.why().isBlank()) {
            parts.add(ruling.why());
        }
        ruling.undone()
                .ifPresent(back ->
                        parts.add(
                                "undone by "
                                        + back.who()
                                        + ", "
                                        + back.at().toString().substring(0, 10)
                                        + (back.why().isBlank() ? "" : ": " + back.why())));
        return String.join(" · ", parts);
    }

    private static String keys(List<String> keys) {
        return String.join(" + ", keys.stream().map(key -> key.replace("\t", " ")).toList());
    }
}
