package muster.read;

import muster.model.Span;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the count that opens a description: "at least 14 people" gives "at least 14".
final class Counts {
    private static final String NUMBER =
            "(?:\\d[\\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a"
                + " hundred|hundreds|dozens|scores|thousands|several|a dozen|some|many|a few)";
    private static final String COUNT =
            "((?:(?:at least|more than|over|some|about|around|nearly|almost|up to|as"
                    + " many as|approximately|roughly|an estimated|fewer than|less than|no"
                    + " fewer than|close to|between)\\s+)?"
                    + NUMBER
                    + "(?:[-"
                    + " ](?:one|two|three|four|five|six|seven|eight|nine|hundred|thousand|and|dozen|to|\\d+))*)";
    private static final Pattern OPENING = Pattern.compile("(?i)^" + COUNT + "(?=\\s|$)");
    private static final Pattern CLOSING =
            Pattern.compile(
                    "(?i)(?<![\\w,.-])(?!(?:19|20)\\d\\d[\\s-])"
                            + COUNT
                            + " (?:ethnic |unarmed )?$");
    private static final int BEFORE = 40;

    private Counts() {}

    /// The number that opens the words at `span`, or stands right before them: "at least 200 ethnic
    /// Armenians", where only the people are named.
    static Optional<String> of(Span span, String text) {
        Optional<String> inside = in(span.in(text));
        if (inside.isPresent()) {
            return inside;
        }
        String before = text.substring(Math.max(0, span.start() - BEFORE), span.start());
        // a line's end parts them, but where lines are broken at a width
        before = before.substring(before.lastIndexOf("\n\n") + 1).replace('\n', ' ');
        Matcher matcher = CLOSING.matcher(before);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    static Optional<String> in(String description) {
        Matcher matcher = OPENING.matcher(description.strip());
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
