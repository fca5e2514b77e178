package muster.name;

import muster.knowledge.Lexicon;

import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;

/// The word classes that spotting asks for, out of `knowledge/lexicon/en`.
record Words(
        Lexicon lexicon,
        States states,
        Set<String> neverName,
        Set<String> notAlone,
        Set<String> arabic,
        Set<String> romance,
        Set<String> innerPossessive,
        Set<String> participle,
        Set<String> titles,
        Set<String> ranks,
        Set<String> opens) {
    private static final Pattern MARK = Pattern.compile("\\p{M}+");
    private static final Pattern WEAPON =
            Pattern.compile(
                    "(?:su|mig|mi|tu|an|il|f|b|c|ac|ah|uh|mh|mq|rq|t|s|bm|bmp|btr|bmd|ak|rpg|tos|ka|kh|fab|kab)"
                        + "-\\d+[a-z]*");

    static Words of(Lexicon lexicon) {
        return new Words(
                lexicon,
                new States(lexicon),
                lexicon.words("never-name"),
                lexicon.words("not-alone"),
                lexicon.words("joint-arabic"),
                lexicon.words("joint-romance"),
                lexicon.words("inner-possessive"),
                lexicon.words("hyphen-participle"),
                lexicon.words("title"),
                lexicon.words("title-rank"),
                lexicon.words("name-group-opens"));
    }

    /// `word` is of the class `name`.
    boolean in(String name, String word) {
        return lexicon.words(name).contains(word);
    }

    /// A first name, with or without its accents.
    boolean given(String word) {
        return in("given", word) || in("given", MARK.matcher(plain(word)).replaceAll(""));
    }

    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD);
    }

    /// "F-16", "Su-25", "S-300": a weapon, no name of anybody.
    static boolean weapon(String word) {
        return WEAPON.matcher(word).matches();
    }

    boolean demonym(String word) {
        return states.adjective(word).isPresent();
    }
}
