package muster.casebook;

import muster.model.Worded;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Rulings as lines of text that a team can share: fields parted by tabs, lists by `|`.
public final class RulingsFile {
    private static final String HEAD =
            "kind\tabout\tothers\tvalue\twho\twhy\tmade\tundone\tundone by\tundone why";
    private static final int FIELDS = 10;

    private RulingsFile() {}

    /// One line a ruling, after a line that names the fields.
    public static List<String> lines(List<Ruling> rulings) {
        List<String> lines = new ArrayList<>(List.of(HEAD));
        for (Ruling ruling : rulings) {
            lines.add(
                    String.join(
                            "\t",
                            ruling.kind().word(),
                            list(ruling.about()),
                            list(ruling.others()),
                            field(ruling.value()),
                            field(ruling.who()),
                            field(ruling.why()),
                            ruling.made().toString(),
                            ruling.undone().map(back -> back.at().toString()).orElse(""),
                            field(ruling.undone().map(Ruling.Undone::who).orElse("")),
                            field(ruling.undone().map(Ruling.Undone::why).orElse(""))));
        }
        return lines;
    }

    /// @param file for messages
    /// @throws CasebookFault which says in which line what is wrong
    public static List<Ruling> read(String file, List<String> lines) {
        List<Ruling> rulings = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.equals(HEAD)) {
                try {
                    rulings.add(ruling(line));
                } catch (IllegalArgumentException | DateTimeException e) {
                    throw new CasebookFault(file + ":" + (i + 1) + ": " + e.getMessage(), e);
                }
            }
        }
        return rulings;
    }

    private static Ruling ruling(String line) {
        String[] fields = line.split("\t", -1);
        if (fields.length != FIELDS) {
            throw new IllegalArgumentException(
                    "a ruling has "
                            + FIELDS
                            + " fields parted by tabs, this line has "
                            + fields.length);
        }
        return new Ruling(
                0,
                Worded.of(Ruling.Kind.class, fields[0]),
                unlist(fields[1]),
                unlist(fields[2]),
                unfield(fields[3]),
                unfield(fields[4]),
                unfield(fields[5]),
                Instant.parse(fields[6]),
                fields[7].isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                new Ruling.Undone(
                                        Instant.parse(fields[7]),
                                        unfield(fields[8]),
                                        unfield(fields[9]))));
    }

    private static String list(List<String> items) {
        return String.join("|", items.stream().map(RulingsFile::field).toList());
    }

    private static List<String> unlist(String items) {
        return items.isEmpty()
                ? List.of()
                : List.of(items.split("\\|", -1)).stream().map(RulingsFile::unfield).toList();
    }

    private static String field(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("|", "\\p");
    }

    private static String unfield(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                i++;
                plain.append(
                        switch (text.charAt(i)) {
                            case 't' -> '\t';
                            case 'n' -> '\n';
                            case 'r' -> '\r';
                            case 'p' -> '|';
                            default -> text.charAt(i);
                        });
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
