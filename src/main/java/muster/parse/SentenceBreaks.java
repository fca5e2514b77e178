package muster.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Where sentences end inside a block: at `.`, `!`, `?` with the quotes and brackets that close
/// there, not after abbreviations.
final class SentenceBreaks {
    private static final Set<String> OPENERS =
            Set.of(
                    "the",
                    "a",
                    "an",
                    "in",
                    "on",
                    "at",
                    "it",
                    "its",
                    "he",
                    "she",
                    "they",
                    "their",
                    "his",
                    "her",
                    "this",
                    "that",
                    "these",
                    "those",
                    "but",
                    "however",
                    "and",
                    "as",
                    "after",
                    "before",
                    "when",
                    "while",
                    "although",
                    "both",
                    "there",
                    "meanwhile",
                    "some",
                    "many",
                    "one",
                    "two",
                    "no",
                    "we",
                    "i",
                    "if",
                    "since",
                    "despite",
                    "according",
                    "for",
                    "by",
                    "with",
                    "following",
                    "another",
                    "other");

    private static final Pattern DAY = Pattern.compile("[1-3]?\\d");
    private static final int LONGEST = 150;

    private static final Pattern MARKS = Pattern.compile("[.!?]{2,}");
    private static final Pattern LETTERS = Pattern.compile("(?:\\p{L}\\.){2,}");
    private static final Pattern ACRONYM = Pattern.compile("[\\p{Lu}\\d-]{2,}\\.");
    private static final Pattern DIGIT = Pattern.compile("\\d\\.");

    /// "of the town.12 Rebels": a footnote's number hangs on the full stop.
    private static final Pattern NOTE = Pattern.compile("\\p{L}{3,}\\.\\d{1,3}");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
    private static final Pattern INITIAL = Pattern.compile("\\p{L}\\.");

    private SentenceBreaks() {}

    static List<List<RawToken>> split(List<RawToken> block) {
        List<List<RawToken>> sentences = new ArrayList<>();
        List<RawToken> tokens = repaired(block);
        int from = 0;
        for (int i = 0; i < tokens.size(); i++) {
            int end = ends(tokens, i);
            if (end >= 0) {
                add(tokens.subList(from, end + 1), sentences);
                from = end + 1;
                i = end;
            }
        }
        add(tokens.subList(from, tokens.size()), sentences);
        return sentences;
    }

    /// Joins "Bn" and "." where they are an abbreviation and something follows.
    private static List<RawToken> repaired(List<RawToken> block) {
        List<RawToken> tokens = new ArrayList<>(block.size());
        for (int i = 0; i < block.size(); i++) {
            RawToken token = block.get(i);
            if (i + 2 < block.size()
                    && block.get(i + 1).read().equals(".")
                    && token.touches(block.get(i + 1))
                    && (Abbreviations.written(token.read() + ".") || initial(token.read()))) {
                tokens.add(token.with(block.get(i + 1), token.read() + "."));
                i++;
            } else {
                tokens.add(token);
            }
        }
        return parted(tokens);
    }

    /// Parts "TTP." from its full stop, and "Z." at the end; the tokenizer takes them for
    /// abbreviations.
    private static List<RawToken> parted(List<RawToken> whole) {
        List<RawToken> tokens = new ArrayList<>(whole.size());
        for (int i = 0; i < whole.size(); i++) {
            RawToken token = whole.get(i);
            boolean acronym =
                    (ACRONYM.matcher(token.read()).matches() || token.read().equals("Corps."))
                            && !Abbreviations.title(token.read());
            boolean day = i > 0 && DIGIT.matcher(token.read()).matches(); // "on March 5. His"
            boolean last = i + 1 == whole.size() && INITIAL.matcher(token.read()).matches();
            boolean note = NOTE.matcher(token.read()).matches() && token.whole();
            if (note && (i + 1 == whole.size() || begins(whole.get(i + 1)))) {
                int stop = token.read().indexOf('.');
                tokens.add(
                        new RawToken(
                                token.start(),
                                token.start() + stop,
                                token.read().substring(0, stop)));
                tokens.add(new RawToken(token.start() + stop, token.end(), "."));
                continue;
            }
            if ((acronym || day || last) && token.whole()) {
                String bare = token.read().substring(0, token.read().length() - 1);
                tokens.add(new RawToken(token.start(), token.end() - 1, bare));
                tokens.add(new RawToken(token.end() - 1, token.end(), "."));
            } else {
                tokens.add(token);
            }
        }
        return tokens;
    }

    private static boolean begins(RawToken token) {
        return Character.isUpperCase(token.read().codePointAt(0));
    }

    private static boolean initial(String word) {
        return word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I");
    }

    /// The last token of the sentence that ends at `i` or with the quotes and brackets after it; -1
    /// where none ends.
    private static int ends(List<RawToken> tokens, int i) {
        String form = tokens.get(i).read();
        if (i + 1 == tokens.size()) {
            return -1;
        }
        if (!mark(form)) {
            return endsWithAbbreviation(tokens, i) ? i : -1;
        }
        int end = i;
        while (end + 1 < tokens.size()
                && (closer(tokens, end + 1)
                        || end > i && note(tokens, end + 1)
                        || mark(tokens.get(end + 1).read())
                                && tokens.get(end).touches(tokens.get(end + 1)))) {
            end++;
        }
        if (end + 1 == tokens.size()) {
            return -1;
        }
        String next = tokens.get(end + 1).read();
        boolean lower = Character.isLowerCase(next.codePointAt(0));
        boolean name = next.startsWith("al-") || next.equals("al");
        boolean quoted = end > i && lower;
        boolean trails = form.startsWith("..") || form.equals("…") || !form.equals(".") && lower;
        return lower && !name && (quoted || trails) || next.equals(",") ? -1 : end;
    }

    /// The number of a footnote: "the “Spring Offensive.”4 A second".
    private static boolean note(List<RawToken> tokens, int at) {
        return NUMBER.matcher(tokens.get(at).read()).matches()
                && tokens.get(at - 1).touches(tokens.get(at))
                && (at + 1 == tokens.size() || begins(tokens.get(at + 1)));
    }

    private static boolean mark(String form) {
        return form.equals(".")
                || form.equals("!")
                || form.equals("?")
                || form.equals("…")
                || MARKS.matcher(form).matches();
    }

    private static boolean closer(List<RawToken> tokens, int at) {
        return tokens.get(at - 1).touches(tokens.get(at))
                && switch (tokens.get(at).read()) {
                    case "”", "\"", "'", "''", ")", "]", "’" -> true;
                    default -> false;
                };
    }

    private static boolean endsWithAbbreviation(List<RawToken> tokens, int i) {
        String form = tokens.get(i).read();
        String lower = form.toLowerCase(Locale.ROOT);
        String next = tokens.get(i + 1).read();
        return form.length() > 2
                && form.endsWith(".")
                && !Abbreviations.title(lower)
                && (Abbreviations.brief(lower) || LETTERS.matcher(form).matches())
                && Character.isUpperCase(next.codePointAt(0))
                && (OPENERS.contains(next.toLowerCase(Locale.ROOT)) || afterDay(tokens, i));
    }

    /// "was retaken on 28 Nov. Rebels ...", but "On 28 Nov. rebels ...".
    private static boolean afterDay(List<RawToken> tokens, int month) {
        return month > 3
                && Abbreviations.month(tokens.get(month).read())
                && DAY.matcher(tokens.get(month - 1).read()).matches()
                && Set.of("on", "since", "of", "by", "until", "from")
                        .contains(tokens.get(month - 2).read())
                && !Set.of(",", "and", "but", ";", ":", "that", ".")
                        .contains(tokens.get(month - 3).read());
    }

    /// An overlong sentence is cut at the last semicolon, comma or at the limit.
    private static void add(List<RawToken> sentence, List<List<RawToken>> sentences) {
        List<RawToken> rest = sentence;
        while (rest.size() > LONGEST) {
            int cut = cut(rest);
            keep(rest.subList(0, cut), sentences);
            rest = rest.subList(cut, rest.size());
        }
        keep(rest, sentences);
    }

    private static void keep(List<RawToken> sentence, List<List<RawToken>> sentences) {
        if (sentence.stream().anyMatch(SentenceBreaks::said)) {
            sentences.add(List.copyOf(sentence));
        }
    }

    private static boolean said(RawToken token) {
        return token.read().codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static int cut(List<RawToken> sentence) {
        for (String mark : List.of(";", ":", ",")) {
            for (int i = LONGEST - 1; i > LONGEST / 3; i--) {
                if (sentence.get(i).read().equals(mark)) {
                    return i + 1;
                }
            }
        }
        return LONGEST;
    }
}
