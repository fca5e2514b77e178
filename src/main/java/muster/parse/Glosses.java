package muster.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Finds brackets behind a name that say how it is called in other languages or for short:
/// "(French: Front du Sud; FDS)". What stands in them is no part of the sentence around them.
public final class Glosses {
    private static final int LONGEST = 40;
    private static final Pattern LETTERS = Pattern.compile("\\p{Lu}[\\p{L}\\d]*(-[\\p{L}\\d]+)*");
    private static final Pattern QUOTE = Pattern.compile("[\"“”‘’'`«»]+");
    private final Set<String> languages;
    private final Set<String> marks;

    /// @param words gives the words of a lexicon's class
    public Glosses(Function<String, Set<String>> words) {
        languages = words.apply("gloss-language");
        marks = words.apply("gloss-mark");
    }

    /// Another name, from word `first` to word `last`, both included.
    public record Name(int first, int last) {}

    /// From the opening to the closing bracket.
    ///
    /// @param anchor the last word of the name before the brackets
    public record Gloss(int anchor, int open, int close, List<Name> names) {
        public Gloss {
            names = List.copyOf(names);
        }

        public boolean holds(int at) {
            return open <= at && at <= close;
        }
    }

    /// @param forms the words of a sentence as written
    public List<Gloss> in(List<String> forms) {
        List<Gloss> found = new ArrayList<>();
        for (int open = 1; open < forms.size(); open++) {
            int close = forms.get(open).equals("(") ? close(forms, open) : -1;
            int anchor = QUOTE.matcher(forms.get(open - 1)).matches() ? open - 2 : open - 1;
            if (close < 0 || anchor < 0 || !letter(forms.get(anchor))) {
                continue;
            }
            List<Name> names = names(forms, open + 1, close);
            if (!names.isEmpty()) {
                found.add(new Gloss(anchor, open, close, names));
            }
        }
        return found;
    }

    private static int close(List<String> forms, int open) {
        for (int at = open + 1; at < Math.min(forms.size(), open + LONGEST); at++) {
            if (forms.get(at).equals("(")) {
                return -1;
            }
            if (forms.get(at).equals(")")) {
                return at;
            }
        }
        return -1;
    }

    /// None where no language is told.
    private List<Name> names(List<String> forms, int from, int close) {
        List<Name> names = new ArrayList<>();
        boolean told = spelled(forms, from, close);
        int first = from;
        for (int at = from; at <= close; at++) {
            boolean parts = at == close || at > first && forms.get(at).matches("[,;/]|or|--|–|—");
            if (!parts) {
                continue;
            }
            int name = first;
            boolean language = false;
            while (name < at && marked(low(forms, name))) {
                language |= languages.contains(low(forms, name));
                name++;
            }
            boolean colon = name < at && forms.get(name).equals(":");
            told |= language && (colon || name < at);
            boolean said = language || name > first || spelled(forms, from, close);
            add(forms, colon ? name + 1 : name, at - 1, said, names);
            first = at + 1;
        }
        return told ? names : List.of();
    }

    /// "(Fuerzas Populares del Sur--FPS)": what the letters stand for, and a dash before them.
    private static boolean spelled(List<String> forms, int from, int close) {
        int dash = close - 2;
        return dash > from + 1
                && forms.get(dash).matches("--|–|—")
                && forms.get(close - 1).matches("\\p{Lu}{2,}[\\p{L}\\d-]*")
                && Character.isUpperCase(forms.get(from).codePointAt(0))
                && letter(forms.get(from + 1));
    }

    private boolean marked(String low) {
        return marks.contains(low) || languages.contains(low);
    }

    private static void add(
            List<String> forms, int from, int to, boolean marked, List<Name> names) {
        int first = from;
        int last = to;
        while (first <= last && !letter(forms.get(first))) {
            first++;
        }
        while (last >= first && !letter(forms.get(last))) {
            last--;
        }
        boolean whole = first <= last && last - first < 14;
        boolean large = whole && Character.isUpperCase(forms.get(first).codePointAt(0));
        boolean foreign = whole && forms.get(first).codePointAt(0) > 0x24F;
        if (large && (marked || LETTERS.matcher(forms.get(first)).matches())
                || foreign
                || whole && marked && last > first) {
            names.add(new Name(first, last));
        }
    }

    static boolean letter(String form) {
        return Character.isLetter(form.codePointAt(0));
    }

    private static String low(List<String> forms, int at) {
        return forms.get(at).toLowerCase(Locale.ROOT);
    }
}
