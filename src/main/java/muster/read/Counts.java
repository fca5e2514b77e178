package muster.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the count that opens a description: "at least 14 people" gives "at least 14".
final class Counts {
    private static final String NUMBER =
            "(?:\\d[\\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a"
                + " hundred|hundreds|dozens|scores|thousands|several|a dozen|some|many|a few)";
    private static final Pattern OPENING =
            Pattern.compile(
                    "(?i)^((?:(?:at least|more than|over|some|about|around|nearly|almost|up to|as"
                            + " many as|approximately|roughly|an estimated|fewer than|less than|no"
                            + " fewer than|close to|between)\\s+)?"
                            + NUMBER
                            + "(?:[-"
                            + " ](?:one|two|three|four|five|six|seven|eight|nine|hundred|thousand|and|dozen|to|\\d+))*)(?=\\s|$)");

    private Counts() {}

    static Optional<String> in(String description) {
        Matcher matcher = OPENING.matcher(description.strip());
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
