package muster.name;

import java.util.regex.Pattern;

/// Turns a word of small Latin letters into sounds: one character each, spellings of one sound
/// alike ("Jaish" and "Jaysh", "Touman" and "Tuman", "Bukhari" and "Buxari").
///
/// Capitals stand for pairs of letters: S sh, C ch, T th, D dh, Z zh, G gh; x is kh. `E` and `O`
/// are the vowels of "Jaysh" and "Tawhid"; `%` is the t of "Katibat", which comes and goes.
final class Sounds {
    private static final String VOWELS = "aeiou";
    private static final Pattern DOUBLED = Pattern.compile("([ao])(?:(?:yy|iy)[aieou]|yi)");
    private static final Pattern GLIDE = Pattern.compile("(?<=[aeiou])y(?=e)");

    private Sounds() {}

    static String of(String written) {
        String word = written;
        if (word.indexOf('y') > 0) {
            word = DOUBLED.matcher(word).replaceAll("$1i");
            word = GLIDE.matcher(word).replaceAll("");
        }
        StringBuilder out = new StringBuilder(word.length());
        int at = 0;
        while (at < word.length()) {
            at = vowelAt(word, at) ? vowels(word, at, out) : consonant(word, at, out);
        }
        return ending(out).toString();
    }

    /// The consonants alone, the ones that are often confused made one: the key under which
    /// spellings are sought.
    static String skeleton(String sounds) {
        StringBuilder out = new StringBuilder(sounds.length());
        for (int i = 0; i < sounds.length(); i++) {
            char c = coarse(sounds.charAt(i));
            if (c != 0 && (out.isEmpty() || out.charAt(out.length() - 1) != c)) {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static char coarse(char c) {
        return switch (c) {
            case 'a', 'e', 'i', 'u', 'E', 'O', 'h', 'w', 'y', '%' -> 0;
            case 'q', 'k', 'x', 'G', 'g' -> 'k';
            case 'T', 'S', 'C', 's', 'z', 'D', 'Z', 'j' -> 's';
            case 't', 'd' -> 't';
            case 'p', 'b' -> 'b';
            case 'v', 'f' -> 'f';
            default -> c;
        };
    }

    private static boolean vowelAt(String word, int at) {
        char c = word.charAt(at);
        if (VOWELS.indexOf(c) >= 0) {
            return true;
        }
        boolean before = at + 1 < word.length() && VOWELS.indexOf(word.charAt(at + 1)) >= 0;
        return c == 'y' && at > 0 && !before;
    }

    private static int vowels(String word, int from, StringBuilder out) {
        int at = from;
        while (at < word.length() && vowelAt(word, at)) {
            at++;
        }
        String run = word.substring(from, at);
        boolean glide =
                at < word.length()
                        && word.charAt(at) == 'w'
                        && (at + 1 == word.length() || VOWELS.indexOf(word.charAt(at + 1)) < 0);
        if (glide && run.length() == 1 && (run.equals("a") || run.equals("o"))) {
            out.append('O');
            return at + 1;
        }
        out.append(
                switch (run) {
                    case "a", "aa" -> "a";
                    case "e", "eh" -> "e";
                    case "i", "ii", "ee", "y", "ie", "iy", "ea" -> "i";
                    case "o", "oo", "u", "uu", "ou" -> "u";
                    case "ai", "ay", "ei", "ey", "ae", "aiy", "eiy", "oi", "oy" -> "E";
                    case "au", "ao", "aou" -> "O";
                    case "ia", "iya", "ya", "eya" -> "ia";
                    default -> single(run);
                });
        return at;
    }

    private static String single(String run) {
        StringBuilder out = new StringBuilder();
        for (char c : run.toCharArray()) {
            char vowel = c == 'o' ? 'u' : c == 'y' ? 'i' : c;
            if (out.isEmpty() || out.charAt(out.length() - 1) != vowel) {
                out.append(vowel);
            }
        }
        return out.toString();
    }

    private static int consonant(String word, int at, StringBuilder out) {
        char c = word.charAt(at);
        char next = at + 1 < word.length() ? word.charAt(at + 1) : 0;
        int taken = 1;
        char sound = c;
        if (word.startsWith("tch", at)) {
            sound = 'C';
            taken = 3;
        } else if (word.startsWith("dzh", at) || word.startsWith("dsh", at)) {
            sound = 'j';
            taken = 3;
        } else if (word.startsWith("sch", at)) {
            sound = 'S';
            taken = 3;
        } else if (next == 'h' && "sckgtdzp".indexOf(c) >= 0) {
            sound = "SCxGTDZf".charAt("sckgtdzp".indexOf(c));
            taken = 2;
        } else if (next == 'j' && c == 'd') {
            sound = 'j';
            taken = 2;
        } else if (c == 'c') {
            sound = next == 'e' || next == 'i' || next == 'y' ? 's' : 'k';
            taken = next == 'k' ? 2 : 1;
        } else if (c == 'q' && next == 'u') {
            boolean silent = at + 2 < word.length() && "ei".indexOf(word.charAt(at + 2)) >= 0;
            taken = silent ? 2 : 1;
        }
        if (out.isEmpty() || out.charAt(out.length() - 1) != sound) {
            out.append(sound);
        }
        return at + taken;
    }

    /// "-ah" and "-a" are one; the t of "-at" is marked.
    private static StringBuilder ending(StringBuilder out) {
        int last = out.length() - 1;
        if (last > 1 && "ae".indexOf(out.charAt(last - 1)) >= 0) {
            if (out.charAt(last) == 'h') {
                out.setLength(last);
            } else if (out.charAt(last) == 't' && last > 2) {
                out.setCharAt(last, '%');
            }
        }
        return out;
    }
}
