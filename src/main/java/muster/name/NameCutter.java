package muster.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes names ready for matching: cuts them into words, tells articles from words and acronyms
/// from names, and takes apart what one name field says in brackets or after a slash.
final class NameCutter {
    private static final Pattern BRACKETS = Pattern.compile("[(\\[]([^()\\[\\]]*)[)\\]]");
    private static final Pattern OR = Pattern.compile("\\s+/\\s*|\\s*/\\s+|;|\\s[–—]\\s*$");
    private static final Pattern ACRONYM =
            Pattern.compile(
                    "(?:\\p{Lu}[\\p{Lu}\\d]*|\\p{Lu}\\p{Lu}?\\p{Ll}\\p{Lu}+)"
                            + "(?:[-/. ]{0,2}(?:\\p{Lu}\\p{Ll}?){1,4}|[-/]?\\d+)*\\.?");
    private static final Pattern AMERICAN = Pattern.compile("(?<!\\S)(?:US|U\\.S\\.)(?:\\s+|$)");
    private static final int ACRONYM_LETTERS = 8;
    private static final Pattern POSSESSIVE = Pattern.compile("(?<=\\p{L}{2})['’]s\\b");

    private static final Pattern NUMBERED = Pattern.compile("\\b([a-z]{1,2})-(\\d+)\\b");
    private static final Pattern DOTTED = Pattern.compile("\\b([a-z])\\.(?=[a-z]\\b)");
    private static final Pattern SEVERAL = Pattern.compile("[(\\[/;–—]");

    private final LatinLetters letters;
    private final NameWords words;

    NameCutter(LatinLetters letters, WordTable table) {
        this.letters = letters;
        this.words = new NameWords(table);
    }

    /// The one name that `written` is, brackets and all.
    NameForm form(String written, boolean person) {
        Set<String> declared = new LinkedHashSet<>();
        StringBuilder rest = new StringBuilder();
        Matcher bracket = BRACKETS.matcher(written);
        int from = 0;
        while (bracket.find()) {
            rest.append(written, from, bracket.start());
            String inside = bracket.group(1).strip();
            if (declares(inside)) {
                declared.add(bare(inside));
            } else {
                rest.append(' ').append(inside).append(' ');
            }
            from = bracket.end();
        }
        rest.append(written.substring(from));
        String name = american(rest.toString().strip());
        String latin = letters.latin(POSSESSIVE.matcher(name).replaceAll(""));
        boolean vowelless = LatinLetters.vowelless(name);
        List<String> tokens = tokens(latin.toLowerCase(Locale.ROOT));
        boolean initials = !person && acronym(name) && !words.meant(tokens);
        String acronym = initials ? bare(name) : "";
        return new NameForm(
                written,
                person,
                words.of(acronym.isEmpty() ? tokens : List.of(acronym), person, vowelless),
                acronym,
                declared,
                initials(tokens));
    }

    /// "U.S. forces", "US forces": small "us" is an article.
    private static String american(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT))
                ? name
                : AMERICAN.matcher(name).replaceAll("American ");
    }

    /// The names that one field holds: "Harakat ul-Mujahidin / HUM" are two, and so is "Army of the
    /// Mountain (Jaysh al-Jabal)". The whole field comes first where it is a name itself.
    List<String> alternates(String written) {
        if (!SEVERAL.matcher(written).find()) {
            return List.of(written);
        }
        List<String> names = new ArrayList<>();
        StringBuilder outside = new StringBuilder();
        Matcher bracket = BRACKETS.matcher(written);
        int from = 0;
        while (bracket.find()) {
            outside.append(written, from, bracket.start()).append(' ');
            String inside = bracket.group(1).strip();
            List<String> parts = List.of(OR.split(inside));
            if (parts.size() > 1 || another(inside, written)) {
                parts.forEach(part -> names.add(part.strip()));
            } else {
                outside.append('(').append(inside).append(')');
            }
            from = bracket.end();
        }
        outside.append(written.substring(from));
        List<String> all = new ArrayList<>();
        for (String part : OR.split(outside.toString().strip())) {
            all.add(part.strip());
        }
        all.addAll(names);
        all.removeIf(String::isBlank);
        return all.stream().distinct().toList();
    }

    /// What stands in brackets is a name of its own: "(Jaysh al-Jabal)", or the same in another
    /// script; not "(Kenya)" or "(Union of the Comoros)".
    private boolean another(String inside, String written) {
        List<String> tokens = tokens(latinLower(inside));
        boolean scripts =
                LatinLetters.vowelless(inside)
                        != LatinLetters.vowelless(written.replace(inside, ""));
        return scripts || words.headed(tokens) && !words.placed(tokens);
    }

    private boolean declares(String inside) {
        return acronym(inside) && !words.placed(tokens(latinLower(inside)));
    }

    private String latinLower(String text) {
        return letters.latin(text).toLowerCase(Locale.ROOT);
    }

    private static boolean acronym(String name) {
        if (name.length() > 2 * ACRONYM_LETTERS) {
            return false;
        }
        long count = name.chars().filter(Character::isLetterOrDigit).count();
        return count >= 2
                && count <= ACRONYM_LETTERS
                && ACRONYM.matcher(name).matches()
                && name.chars().filter(Character::isUpperCase).count() * 2 >= count;
    }

    private String bare(String acronym) {
        return letters.latin(acronym).replaceAll("[^\\p{L}\\d]", "").toLowerCase(Locale.ROOT);
    }

    /// Letters and digits; "M-19" stays one word, and so do "u.s." and "k.p.a.".
    private static List<String> tokens(String latin) {
        String joined = latin;
        if (latin.chars().anyMatch(c -> c == '.' || Character.isDigit(c))) {
            joined = NUMBERED.matcher(joined).replaceAll("$1$2");
            joined = DOTTED.matcher(joined).replaceAll("$1");
        }
        List<String> tokens = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= joined.length(); at++) {
            char c = at < joined.length() ? joined.charAt(at) : ' ';
            if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9')) {
                if (at > from) {
                    tokens.add(joined.substring(from, at));
                }
                from = at + 1;
            }
        }
        return tokens;
    }

    private String initials(List<String> tokens) {
        StringBuilder out = new StringBuilder();
        for (String token : tokens) {
            if (Character.isDigit(token.charAt(0))) {
                out.append(token.replaceAll("\\D", ""));
            } else {
                char first = token.charAt(0);
                out.append(words.link(token) ? Character.toUpperCase(first) : first);
            }
        }
        return out.toString();
    }

    /// All forms of one field; where the field holds one name, that name's.
    List<NameForm> forms(String written, boolean person) {
        Set<String> seen = new HashSet<>();
        List<NameForm> forms = new ArrayList<>();
        for (String name : person ? List.of(written) : alternates(written)) {
            if (seen.add(name)) {
                forms.add(form(name, person));
            }
        }
        return forms;
    }
}
