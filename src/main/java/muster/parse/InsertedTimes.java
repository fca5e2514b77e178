package muster.parse;

import muster.model.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A day that stands between a helping verb and its participle: "were on Friday killed", "have
/// yesterday arrested". The parser loses the verb there, so it reads the sentence without the day,
/// which is hung on the verb afterwards.
///
/// @param first where the day begins
/// @param end the participle behind it
record InsertedTimes(int first, int end) {
    private static final Pattern HELPING =
            Pattern.compile("was|were|is|are|been|being|has|have|had");
    private static final Pattern DAY =
            Pattern.compile(
                    "(?:on|late on|early on|last|late|early)"
                            + " (?:mon|tues|wednes|thurs|fri|satur|sun)day(?:"
                            + " (?:morning|afternoon|evening|night|midnight))?|yesterday(?:"
                            + " (?:morning|afternoon|evening|night))?|last night|today");
    private static final Pattern PARTICIPLE =
            Pattern.compile(
                    "(?!need|indeed)\\p{Ll}{2,}ed|shot|slain|taken|held|found|beaten|set|hit|blown|stolen"
                        + "|struck|sent|driven|begun|sworn|seen|put|given|fallen|burnt|lost|brought");
    private static final int LONGEST = 4;

    /// The first such day of a sentence.
    static Optional<InsertedTimes> in(List<RawToken> words) {
        for (int at = 1; at < words.size(); at++) {
            if (HELPING.matcher(words.get(at - 1).read()).matches()) {
                StringBuilder day = new StringBuilder();
                for (int last = at; last < Math.min(at + LONGEST, words.size() - 1); last++) {
                    day.append(last == at ? "" : " ").append(words.get(last).read());
                    boolean whole =
                            DAY.matcher(day.toString().toLowerCase(Locale.ROOT)).matches()
                                    && PARTICIPLE.matcher(words.get(last + 1).read()).matches();
                    if (whole) {
                        return Optional.of(new InsertedTimes(at, last + 1));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /// The words without the day.
    List<RawToken> without(List<RawToken> words) {
        List<RawToken> rest = new ArrayList<>(words.subList(0, first));
        rest.addAll(words.subList(end, words.size()));
        return rest;
    }

    /// The parsed words with the day again, which hangs on the participle.
    List<Token> back(List<Token> parsed, List<RawToken> words, String text) {
        int length = end - first;
        List<Token> all = new ArrayList<>();
        for (Token token : parsed.subList(0, first)) {
            all.add(moved(token, length));
        }
        for (int at = first; at < end; at++) {
            all.add(day(at, words, text));
        }
        for (Token token : parsed.subList(first, parsed.size())) {
            all.add(moved(token, length));
        }
        return all;
    }

    private Token moved(Token token, int length) {
        return new Token(
                token.index() < first ? token.index() : token.index() + length,
                token.span(),
                token.form(),
                token.lemma(),
                token.tag(),
                token.head() < first ? token.head() : token.head() + length,
                token.label());
    }

    /// "on" hangs on the verb and the day on it; without an "on" the day itself does.
    private Token day(int at, List<RawToken> words, String text) {
        RawToken word = words.get(at);
        Span span = new Span(word.start(), word.end());
        String low = word.read().toLowerCase(Locale.ROOT);
        int last = end - 1;
        boolean named = low.endsWith("day") && !low.endsWith("erday") && !low.equals("today");
        String tag = low.equals("on") ? "IN" : named ? "NNP" : at == last ? "NN" : "JJ";
        int on = on(words);
        int head = at == on || at == last && on < 0 ? end : at == last ? on : last;
        String label = at == on ? "prep" : at == last ? on < 0 ? "npadvmod" : "pobj" : "nmod";
        return new Token(at, span, span.in(text), low, tag, head, label);
    }

    private int on(List<RawToken> words) {
        for (int at = first; at < end; at++) {
            if (words.get(at).read().equals("on")) {
                return at;
            }
        }
        return -1;
    }
}
