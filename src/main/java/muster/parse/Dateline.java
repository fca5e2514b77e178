package muster.parse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where and when an agency's story was filed, at its head: "MOGADISHU (Agency) — ", "BAMAKO, 3
/// April - ", "QUETTA: ", "Mexico City – "; or which paragraph of a report it is: "4.12 ". It is no
/// part of the first sentence.
final class Dateline {
    private static final String CITY = "[\\p{Lu}][\\p{Lu}'’. /-]{2,30}";
    private static final String MORE =
            "(?:,? (?:[\\p{L}0-9'’. ]|(?<=\\p{L})-(?=\\p{L})){2,24}){0,3}";
    private static final String MONTH =
            "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?";
    private static final String DAY =
            "(?:\\d{1,2} " + MONTH + "|" + MONTH + " \\d{1,2})(?:,? \\d{4})?";
    private static final String AGENCY = "(?:,? ?[(\\[][^()\\[\\]\\n]{2,40}[)\\]])";
    private static final String SAYING =
            "said|says|told|added|stated|wrote|tweeted|reported|claimed|declared|warned|announced"
                    + "|asked|read|reads|noted|included|including|are|is|was|were|following";
    private static final Pattern DATELINE =
            Pattern.compile(
                    "(?:"
                            + CITY
                            + MORE.replace(",?", ",")
                            + AGENCY
                            + "?\\s*(?:—|--|–|\\s-)\\s*"
                            + "|"
                            + CITY
                            + MORE.replace(",?", ",")
                            + AGENCY
                            + "\\s*[:_]\\s*"
                            + "|[\\p{Lu}][\\p{L}'’. -]{2,30}"
                            + MORE
                            + AGENCY
                            + "\\s*(?:—|--|–|\\s-)\\s*"
                            + "|[\\p{Lu}][\\p{L}'’. -]{2,30}(?:, [\\p{L}'’. -]{2,24})?, "
                            + DAY
                            + "\\s*(?:—|--|–|\\s-)\\s*"
                            + "|"
                            + CITY
                            + "(?:, [\\p{L}.' -]{2,40})?,? "
                            + MONTH
                            + " \\d{1,2}\\s+"
                            + "|[\\p{Lu}][\\p{L}'’.]{2,20}(?: [\\p{Lu}][\\p{L}'’.]{2,20}){0,2}"
                            + "\\s(?:—|--|–)\\s(?![^.\\n]*\\s(?:—|--|–)\\s)"
                            + "|\\d{1,2}(?:\\.\\d{1,2}){1,3}\\.?\\s+"
                            + "|\\([\\p{L} ]{2,20}\\)\\s*(?:—|--|–|-)\\s+"
                            + "|[\\p{Lu}]{4,20}(?: [\\p{Lu}]{3,20})?:\\s+"
                            + "|(?:[•*▪◦·■‣-] ?)?[\\p{Lu}][\\p{L}-]{2,20}(?: (?!(?:"
                            + SAYING
                            + ")\\b)[\\p{L}-]{2,20}){0,2}(?<!\\b(?:"
                            + SAYING
                            + ")):\\s+)(?=[\\p{Lu}“\"])");
    private static final int LONGEST = 110;

    private Dateline() {}

    /// Where the story begins: after the dateline, or at `start` where there is none.
    static int end(String text, int start, int end) {
        Matcher matcher = DATELINE.matcher(text).region(start, Math.min(end, start + LONGEST));
        return matcher.lookingAt() && matcher.end() < end ? matcher.end() : start;
    }
}
