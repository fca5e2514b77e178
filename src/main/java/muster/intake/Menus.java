package muster.intake;

import muster.model.Part;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Lines that only move about on a page: menu entries, breadcrumbs, buttons, copyright.
final class Menus {
    private static final Pattern CRUMB = Pattern.compile("\\s+(?:>|›|»|→|/)\\s+");
    private static final Pattern PIPE = Pattern.compile("\\s*[|]\\s*|\\s+[·•]\\s+");
    private static final Pattern READING_TIME =
            Pattern.compile("(?i)\\d{1,3}[ -]min(?:ute)?s?(?: to)? read(?:ing time)?");
    private static final Pattern COPYRIGHT =
            Pattern.compile("(?i)(?:copyright\\s*)?(?:©|\\(c\\)|copyright\\b).{0,20}\\d{4}.*");

    private final Phrases lines;
    private final Phrases openers;
    private final Phrases sentences;

    Menus(Function<String, Set<String>> words) {
        lines = Phrases.of(words, "remains-navigation-line");
        openers = Phrases.of(words, "remains-navigation-opener");
        sentences = Phrases.of(words, "remains-navigation-sentence");
    }

    Optional<Part.Kind> entry(Marks marks, int at) {
        Line line = marks.line(at);
        String folded = line.folded();
        boolean menu =
                lines.is(line.text())
                        || openers.open(folded) && !line.ended() && line.words() <= 14
                        || sentences.open(folded)
                        || READING_TIME.matcher(line.text()).matches()
                        || COPYRIGHT.matcher(line.text()).matches() && line.words() <= 40
                        || folded.contains(" all rights reserved ") && line.words() <= 40
                        || crumbs(line)
                        || pipes(marks, at);
        return menu ? Optional.of(Part.Kind.NAVIGATION) : Optional.empty();
    }

    /// "Home › News › Syria"
    private static boolean crumbs(Line line) {
        return segments(line, CRUMB, 8) >= 3;
    }

    /// "Donate | Methodology | Contact". Several such lines are a table, one with a day a byline.
    private static boolean pipes(Marks marks, int at) {
        Line line = marks.line(at);
        return segments(line, PIPE, 7) >= 3
                && !(at > 0 && piped(marks.line(at - 1)))
                && !(at + 1 < marks.size() && piped(marks.line(at + 1)))
                && PIPE.splitAsStream(line.text()).noneMatch(part -> Day.of(part).isPresent());
    }

    private static boolean piped(Line line) {
        return line.brief() && segments(line, PIPE, 20) >= 3;
    }

    private static int segments(Line line, Pattern mark, int words) {
        if (line.ended() || line.text().length() > 300) {
            return 0;
        }
        String[] parts = mark.split(line.text());
        for (String part : parts) {
            int length = part.isBlank() ? 0 : part.strip().split("\\s+").length;
            if (length < 1 || length > words) {
                return 0;
            }
        }
        return parts.length;
    }
}
