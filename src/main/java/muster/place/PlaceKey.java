package muster.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// How a place name sounds, so that its spellings fall together: "Khān Ţūmān", "Khan Touman", "Хан
/// Туман" and "خان طومان" have one `frame`.
///
/// Articles, apostrophes, marks and word borders are dropped, doubled letters are one, letters that
/// stand for one sound in different romanisations (q/k/gh, ch/sh, dj/j) are one letter.
///
/// @param frame the consonants; a vowel counts only at the start, as `A`
/// @param sounds consonants and vowels, each run of vowels folded to `a`, `i` or `u`
/// @param vowelless the name is in Arabic script, where `sounds` lacks the short vowels
public record PlaceKey(String frame, String sounds, boolean vowelless) {
    /// From this likeness on, two names differ in nothing but marks, articles and doubled letters.
    static final double SAME = 0.95;

    private static final Set<String> ARTICLES = Set.of("al", "el", "ul", "il", "the", "of");
    private static final String SUN = "tdrznsl";

    public static PlaceKey of(String name) {
        return ofPlain(Letters.plain(name), Letters.vowelless(name));
    }

    /// The key of `name`, and a second one where its first letters may be an article that was
    /// written together with the word ("Ezzor", "Alraqqa").
    static List<PlaceKey> asked(String name) {
        String plain = Letters.plain(name);
        boolean vowelless = Letters.vowelless(name);
        List<PlaceKey> keys = new ArrayList<>(2);
        keys.add(ofPlain(plain, vowelless));
        StringBuilder parted = new StringBuilder();
        for (String word : plain.split(" ")) {
            parted.append(parted.isEmpty() ? "" : " ")
                    .append(fused(word) ? word.substring(2) : word);
        }
        PlaceKey second = ofPlain(parted.toString(), vowelless);
        if (!second.equals(keys.getFirst()) && second.frame().length() > 1) {
            keys.add(second);
        }
        return keys;
    }

    private static boolean fused(String word) {
        return word.length() > 4
                && "aeu".indexOf(word.charAt(0)) >= 0
                && ((word.charAt(1) == word.charAt(2) && SUN.indexOf(word.charAt(1)) >= 0)
                        || (word.charAt(1) == 'l' && "aeiouy".indexOf(word.charAt(2)) < 0));
    }

    private static PlaceKey ofPlain(String plain, boolean vowelless) {
        String[] words = plain.split(" ");
        StringBuilder sounds = new StringBuilder(plain.length());
        for (int i = 0; i < words.length; i++) {
            boolean last = i == words.length - 1;
            if (words.length == 1 || !article(words[i], last ? "" : words[i + 1])) {
                Sounds.append(words[i], last, sounds);
            }
        }
        if (sounds.isEmpty()) {
            sounds.append(plain.replace(" ", ""));
        }
        return new PlaceKey(frame(sounds), sounds.toString(), vowelless);
    }

    /// "al", or "ash" before "Sham": the article takes on the sound that follows.
    private static boolean article(String word, String next) {
        if (ARTICLES.contains(word)) {
            return true;
        }
        int length = word.length();
        return (length == 2 || (length == 3 && word.charAt(2) == 'h'))
                && "aeu".indexOf(word.charAt(0)) >= 0
                && SUN.indexOf(word.charAt(1)) >= 0
                && !next.isEmpty()
                && next.charAt(0) == word.charAt(1);
    }

    private static String frame(CharSequence sounds) {
        StringBuilder frame = new StringBuilder(sounds.length());
        for (int i = 0; i < sounds.length(); i++) {
            char c = sounds.charAt(i);
            if (c != 'a' && c != 'i' && c != 'u') {
                frame.append(c);
            } else if (i == 0) {
                frame.append('A');
            }
        }
        return frame.toString();
    }
}
