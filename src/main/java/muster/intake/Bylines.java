package muster.intake;

import muster.model.Part;
import muster.model.Report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Lines that say who wrote a report and when.
final class Bylines {
    private static final Pattern BY =
            Pattern.compile(
                    "(?i:(?:written |reported |posted |report |story )?by)[:"
                            + " \u00a0]\\s*(\\p{Lu}.*)");
    private static final Pattern DATED =
            Pattern.compile(
                    "(?i)(?:first published|published|posted|updated|last updated|last modified"
                            + "|date|issued|released|publication date)\\b[\\s:]+(?:on\\s+)?(.*)");
    private static final Pattern CREDIT =
            Pattern.compile(
                    "(?i)[(\\[]?(?:additional reporting|reporting|reported|editing|edited|writing"
                            + "|written|compiled|translated|translation|graphics?) by\\b.*");
    private static final Pattern PARTS = Pattern.compile("\\s*[|·•]\\s*|\\s+[–—-]\\s+");
    private static final Set<String> SMALL =
            Set.of(
                    "and", "of", "in", "for", "de", "al", "el", "bin", "van", "von", "the", "at",
                    "on", "with", "our", "da", "di", "der");

    /// "(Reporting by A; editing by B)", wherever it stands.
    Optional<Part.Kind> credit(Marks marks, int at) {
        Line line = marks.line(at);
        if (!CREDIT.matcher(line.text()).matches() || line.words() > 50) {
            return Optional.empty();
        }
        boolean sure =
                line.text().startsWith("(")
                        || line.text().startsWith("[")
                        || line.folded().contains(" editing by ")
                        || line.folded().contains(" edited by ")
                        || !line.ended() && line.words() <= 16;
        return sure ? Optional.of(Part.Kind.BYLINE) : Optional.empty();
    }

    /// A byline or the day of publication, in the lines before the first running text.
    boolean top(Marks marks, int at) {
        Line line = marks.line(at);
        String text = line.text().replace('\u00a0', ' ');
        return line.words() <= 20
                && (Day.of(text).isPresent()
                        || dated(text)
                        || named(text)
                        || author(marks, line)
                        || parted(text));
    }

    /// The day of publication that the byline gives: of several the first, later ones are updates.
    static Optional<LocalDate> day(Report report) {
        return report.parts().stream()
                .filter(part -> part.kind() == Part.Kind.BYLINE)
                .map(part -> part.span().in(report.text()))
                .flatMap(Bylines::days)
                .min(Comparator.naturalOrder());
    }

    private static Stream<LocalDate> days(String text) {
        String plain = text.replace('\u00a0', ' ');
        Matcher dated = DATED.matcher(plain);
        return PARTS.splitAsStream(dated.matches() ? dated.group(1) : plain)
                .map(Day::of)
                .flatMap(Optional::stream);
    }

    private static boolean author(Marks marks, Line line) {
        return marks.report()
                .author()
                .map(Line::fold)
                .filter(name -> line.folded().equals(name) || line.folded().equals(" by" + name))
                .isPresent();
    }

    private static boolean dated(String text) {
        Matcher dated = DATED.matcher(text);
        return dated.matches() && Day.of(PARTS.split(dated.group(1))[0]).isPresent();
    }

    private static boolean parted(String text) {
        String[] parts = PARTS.split(text);
        for (String part : parts) {
            if (parts.length > 1 && (Day.of(part).isPresent() || dated(part) || named(part))) {
                return true;
            }
        }
        return false;
    }

    /// "By Jane Doe and John Roe, Nairobi": capitals throughout, at least two of them.
    private static boolean named(String text) {
        Matcher by = BY.matcher(text);
        if (!by.matches() || text.endsWith(":")) {
            return false;
        }
        int capitals = 0;
        for (String word : PARTS.split(by.group(1))[0].split("[\\s,]+")) {
            if (Character.isUpperCase(word.codePointAt(0))) {
                capitals++;
            } else if (!SMALL.contains(word)) {
                return false;
            }
        }
        return capitals >= 2;
    }
}
