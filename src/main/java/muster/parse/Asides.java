package muster.parse;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds what encyclopedias put in brackets behind a name and what is no part of the sentence: when
/// somebody was born, how old he is, how a name is spoken, how it is written in another script.
final class Asides {
    private static final String DATE =
            "(?:c\\.? |circa |about )?(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:\\p{Lu}\\p{L}{2,8}\\.? )?"
                    + "(?:\\d{1,2}, )?\\d{4}(?:(?: or |/)\\d{2,4})?";
    private static final String BORN =
            "(?:born|b\\.|died|d\\.)(?: on| in)? " + DATE + "(?: ?[-–—] ?" + DATE + ")?";
    private static final String SPAN = "(?=[^()]{0,20}\\p{L}{3})" + DATE + " ?[-–—] ?" + DATE;
    private static final String SPOKEN = "(?:pronounced|pronunciation|IPA)[^(),;]*";

    /// "Arabic: أبو عمر", "Russian: Оплот, romanized: Oplot"
    private static final String SCRIPT =
            "\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?: ?(?=[^\\p{IsLatin}(),;]{3})[^\\p{IsLatin}();]+"
                    + "(?:[,;] ?(?:romani[sz]ed|transliterated|translit\\.?):? ?[^(),;]+)?";

    /// "Omar Khalid (37) was killed"
    private static final Pattern AGE =
            Pattern.compile("(?<=\\p{Lu}[\\p{L}'’-]{1,20} ?)\\((?:aged? )?[1-9]\\d?\\)");

    private static final String ONE = "(?:" + String.join("|", BORN, SPAN, SPOKEN, SCRIPT) + ")";

    private static final Pattern ASIDE =
            Pattern.compile("(?<=[\\p{L}”\"] ?)\\(" + ONE + "(?:[;,] ?" + ONE + ")*\\)");

    private Asides() {}

    /// Blanks them.
    static void blank(char[] plain) {
        String text = new String(plain);
        for (Matcher aside = ASIDE.matcher(text); aside.find(); ) {
            Arrays.fill(plain, aside.start(), aside.end(), ' ');
        }
        for (Matcher age = AGE.matcher(text); age.find(); ) {
            Arrays.fill(plain, age.start(), age.end(), ' ');
        }
    }
}
