package muster.intake;

import muster.model.Part;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Lines that say what a picture or video shows. They make claims like the body.
final class Captions {
    private static final int LONGEST = 60;
    private static final Pattern LABEL =
            Pattern.compile(
                    "[(\\[]?\\s*([\\p{L} /]{3,24}?)\\s*(?:\\([^)]{1,30}\\)\\s*)?[:|]\\s*(.*)");

    private final Phrases openers;
    private final Phrases links;
    private final Phrases phrases;

    Captions(Function<String, Set<String>> words) {
        openers = Phrases.of(words, "remains-caption-opener");
        links = Phrases.of(words, "remains-caption-link");
        phrases = Phrases.of(words, "remains-caption-phrase");
    }

    Optional<Part.Kind> caption(Marks marks, int at) {
        Line line = marks.line(at);
        boolean caption =
                line.words() <= LONGEST
                        && (labelled(line)
                                || line.alone() && (opened(line, at) || phrased(marks, at)));
        return caption ? Optional.of(Part.Kind.CAPTION) : Optional.empty();
    }

    /// "Photo: ..."
    private boolean labelled(Line line) {
        Matcher label = LABEL.matcher(line.text());
        return label.matches() && !label.group(2).isBlank() && openers.is(label.group(1));
    }

    /// "Footage from ...:", "Screenshot of ..." without a sentence's end, "(Photo by ...)". A first
    /// line may be a headline of that wording.
    private boolean opened(Line line, int at) {
        String folded = line.folded();
        boolean bracketed = line.text().startsWith("(") && line.endsWith(")");
        boolean unended = line.endsWith(":") || at > 0 && !line.ended() && line.words() <= 30;
        return (bracketed || unended)
                && openers.folded().stream()
                        .filter(folded::startsWith)
                        .map(opener -> folded.substring(opener.length() - 1))
                        .anyMatch(links::open);
    }

    /// "Abu X, in a still from the speech." One sentence, or two. In the first line only where it
    /// is no whole sentence... a report may open so.
    private boolean phrased(Marks marks, int at) {
        Line line = marks.line(at);
        return at > 0
                && at + 1 <= marks.size()
                && phrases.in(line.folded())
                && line.text().split("[.!?]\\s+(?=\\p{Lu})", -1).length <= 2;
    }
}
