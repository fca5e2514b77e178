package muster.place;

/// Turns a word of plain Latin letters into its sounds: one letter for each consonant, `a`, `i` or
/// `u` for each run of vowels.
final class Sounds {
    private Sounds() {}

    /// @param last no word of the name follows; before another word the "t" of "Maarrat" is silent
    static void append(String word, boolean last, StringBuilder into) {
        boolean first = into.isEmpty();
        int end = word.length();
        while (end > 1 && word.charAt(end - 1) == 'h' && !digraph(word, end - 2)) {
            end--;
        }
        if (!last
                && end > 3
                && word.charAt(end - 1) == 't'
                && "ae".indexOf(word.charAt(end - 2)) >= 0) {
            end--;
        }
        int start = into.length();
        int at = 0;
        while (at < end) {
            if (vowel(word, at, end, first)) {
                at = vowels(word, at, end, first, into);
                continue;
            }
            int taken = together(word, at);
            char sound = sound(word, at, taken);
            if (into.length() == start || into.charAt(into.length() - 1) != sound) {
                into.append(sound);
            }
            at += taken;
        }
    }

    /// How many letters from `at` write one consonant.
    private static int together(String word, int at) {
        char next = at + 1 < word.length() ? word.charAt(at + 1) : 0;
        return switch (word.charAt(at)) {
            case 't' -> word.startsWith("tch", at) ? 3 : next == 'h' ? 2 : 1;
            case 'd' -> word.startsWith("dzh", at) ? 3 : next == 'h' || next == 'j' ? 2 : 1;
            case 's' -> word.startsWith("sch", at) ? 3 : next == 'h' ? 2 : 1;
            case 'k', 'g', 'c', 'p', 'z' -> next == 'h' ? 2 : 1;
            case 'o' -> 2;
            default -> 1;
        };
    }

    private static char sound(String word, int at, int letters) {
        char c = word.charAt(at);
        return switch (c) {
            case 'q', 'c' -> letters > 1 ? 'S' : 'k';
            case 'k' -> letters > 1 ? 'X' : 'k';
            case 'g' -> letters > 1 ? 'k' : 'g';
            case 's' -> letters > 1 ? 'S' : 's';
            case 't' -> letters == 3 ? 'S' : 't';
            case 'd' -> letters == 3 || word.startsWith("dj", at) ? 'j' : 'd';
            case 'p' -> letters > 1 ? 'f' : 'p';
            case 'z' -> letters > 1 ? 'j' : 'z';
            case 'x' -> 'h';
            case 'o' -> 'w';
            default -> c;
        };
    }

    private static boolean digraph(String word, int at) {
        return at >= 0 && "kgscptdz".indexOf(word.charAt(at)) >= 0;
    }

    /// A vowel letter, or w or y that stands for one: not at the start of the name ("Wadi",
    /// "Ouadi", "Yarmouk").
    private static boolean vowel(String word, int at, int end, boolean first) {
        char c = word.charAt(at);
        if ("aeiou".indexOf(c) >= 0) {
            return !(first
                    && at == 0
                    && end > 2
                    && word.startsWith("ou")
                    && plainVowel(word.charAt(2)));
        }
        return (c == 'w' || c == 'y')
                && (!first || at > 0 || at + 1 >= end || !plainVowel(word.charAt(at + 1)));
    }

    private static boolean plainVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }

    private static int vowels(String word, int from, int end, boolean first, StringBuilder into) {
        boolean back = false;
        boolean front = false;
        int at = from;
        while (at < end && vowel(word, at, end, first)) {
            char c = word.charAt(at);
            back |= c == 'o' || c == 'u' || c == 'w';
            front |= c == 'i' || c == 'e' || c == 'y';
            at++;
        }
        boolean lastE = at == end && from > 0 && at - from == 1 && word.charAt(from) == 'e';
        into.append(back ? 'u' : front && !lastE ? 'i' : 'a');
        return at;
    }
}
