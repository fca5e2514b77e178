package muster.time;

import muster.parse.Sentence;
import muster.parse.Token;

import java.util.Locale;
import java.util.Set;

/// Tells whether a place in a sentence speaks of what is still to come ("is to meet them on
/// Sunday"), by the verbs before it, or after it where none stands before.
final class Future {
    private static final int REACH = 25;
    private static final Set<String> WILL =
            Set.of(
                    "will",
                    "shall",
                    "'ll",
                    "’ll",
                    "wo",
                    "tomorrow",
                    "upcoming",
                    "forthcoming",
                    "postponed",
                    "delayed",
                    "rescheduled",
                    "adjourned",
                    "scheduled",
                    "slated");
    private static final Set<String> BEFORE_TO =
            Set.of(
                    "is",
                    "are",
                    "due",
                    "scheduled",
                    "planned",
                    "plans",
                    "plan",
                    "expected",
                    "expects",
                    "set",
                    "intends",
                    "intend",
                    "hopes",
                    "slated",
                    "vowed",
                    "wants",
                    "preparing",
                    "pledged",
                    "agreed");

    private Future() {}

    static boolean holds(Sentence sentence, int at) {
        for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
            int tense = tense(sentence, i);
            if (tense != 0) {
                return tense > 0;
            }
        }
        for (int i = at + 1; i < Math.min(sentence.size(), at + REACH); i++) {
            int tense = tense(sentence, i);
            if (tense != 0) {
                return tense > 0;
            }
        }
        return false;
    }

    /// 1 future, -1 past or present, 0 says nothing.
    private static int tense(Sentence sentence, int at) {
        Token token = sentence.token(at);
        String low = token.form().toLowerCase(Locale.ROOT);
        if (WILL.contains(low) && !token.noun()) {
            return 1;
        }
        if (low.equals("to")
                && at > 0
                && BEFORE_TO.contains(sentence.token(at - 1).form().toLowerCase(Locale.ROOT))
                && at + 1 < sentence.size()
                && sentence.token(at + 1).tag().equals("VB")) {
            return 1;
        }
        return switch (token.tag()) {
            case "VBD" -> -1;
            case "VBZ", "VBP" -> to(sentence, at + 1) ? 0 : -1;
            default -> 0;
        };
    }

    private static boolean to(Sentence sentence, int at) {
        return at < sentence.size() && sentence.token(at).form().equalsIgnoreCase("to");
    }
}
