package muster.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Keys that are equal only where two names are surely one: the same words by meaning or by
/// consonants, in any order. What they miss, [NameFamily] weighs; what they join, it would.
final class FamilyKeys {
    private static final int FEW = 3;

    private FamilyKeys() {}

    static Set<String> of(List<NameForm> forms) {
        Set<String> keys = new TreeSet<>();
        for (NameForm form : forms) {
            String key = form.acronym().isEmpty() ? words(form) : "#" + form.acronym();
            if (!key.isBlank()) {
                keys.add(key);
            }
        }
        return keys;
    }

    private static String words(NameForm form) {
        // "Jaysh al-Islam" and "Lashkar-e-Islam" mean the same and are two
        boolean telling =
                form.words().stream()
                        .anyMatch(word ->
                                word.sort() == NameWord.Sort.UNKNOWN
                                        || word.sort() == NameWord.Sort.WORD);
        List<String> words = new ArrayList<>();
        for (NameWord word : form.words()) {
            boolean meant =
                    word.known() && (form.person() ? word.sort() == NameWord.Sort.GIVEN : telling);
            words.add(meant ? "=" + word.meaning() : consonants(word.sounds()));
        }
        if (!form.person()) {
            Collections.sort(words);
        }
        return String.join(" ", words);
    }

    /// Vowels are left out where enough is left to tell the word by; a first vowel stays as one.
    private static String consonants(String sounds) {
        StringBuilder bones = new StringBuilder();
        int left = 0;
        for (int i = 0; i < sounds.length(); i++) {
            boolean vowel = "aeiuEO%".indexOf(sounds.charAt(i)) >= 0;
            left += vowel ? 0 : 1;
            if (!vowel || i == 0) {
                bones.append(vowel ? 'a' : sounds.charAt(i));
            }
        }
        return left < FEW ? sounds : bones.toString();
    }
}
