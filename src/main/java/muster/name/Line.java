package muster.name;

import muster.model.Span;
import muster.parse.Sentence;
import muster.parse.Token;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// A sentence with what spotting asks of its words over and over.
final class Line {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /// "d'Intervention", "l'Azawad"
    private static final Pattern ELIDED = Pattern.compile("[dl]['’]\\p{Lu}.*");

    private static final Pattern ORDINAL = Pattern.compile("\\d+(st|nd|rd|th)");
    private static final Set<String> ENDING = Set.of("st", "nd", "rd", "th");
    private final Sentence sentence;
    private final String text;
    private final String[] low;
    private final boolean[] cap;
    private final boolean titled;

    Line(Sentence sentence, String reportText) {
        this.sentence = sentence;
        this.text = reportText;
        int size = sentence.size();
        low = new String[size];
        cap = new boolean[size];
        int words = 0;
        int caps = 0;
        for (Token token : sentence.tokens()) {
            low[token.index()] = small(token.form());
            cap[token.index()] = large(token.form());
            if (Character.isLetter(token.form().codePointAt(0)) && token.form().length() > 3) {
                words++;
                caps += cap[token.index()] ? 1 : 0;
            }
        }
        boolean stopped = size > 0 && low[size - 1].equals(".");
        titled = !stopped && words >= 3 && caps * 10 >= words * 8;
    }

    private static String small(String form) {
        String low = form.toLowerCase(Locale.ROOT).replace('’', '\'');
        int stop = low.indexOf('.');
        boolean stopped =
                stop > 1
                        && stop == low.length() - 1
                        && Acronym.written(form.substring(0, stop))
                        && !low.contains("-");
        return stopped ? low.substring(0, stop) : low;
    }

    /// Of a hyphened name one part is enough: "al-Shabaab".
    private static boolean large(String form) {
        if (ELIDED.matcher(form).matches()) {
            return true;
        }
        int dash = form.indexOf('-', 1);
        return largeWord(form)
                || dash > 0 && dash < form.length() - 1 && large(form.substring(dash + 1));
    }

    private static boolean largeWord(String form) {
        for (int i = 0; i < form.length(); ) {
            int c = form.codePointAt(i);
            if (Character.isLetter(c)) {
                return !Character.isLowerCase(c)
                        && Character.getType(c) != Character.MODIFIER_LETTER;
            }
            if (Character.isDigit(c)) {
                return form.chars().anyMatch(Character::isUpperCase);
            }
            i += Character.charCount(c);
        }
        return false;
    }

    Sentence sentence() {
        return sentence;
    }

    int index() {
        return sentence.index();
    }

    int size() {
        return sentence.size();
    }

    Token token(int at) {
        return sentence.token(at);
    }

    /// The word in lower case with straight apostrophes; empty outside the sentence.
    String low(int at) {
        return at < 0 || at >= low.length ? "" : low[at];
    }

    String tag(int at) {
        return at < 0 || at >= low.length ? "" : sentence.token(at).tag();
    }

    String lemma(int at) {
        return at < 0 || at >= low.length ? "" : sentence.token(at).lemma();
    }

    /// Written large, or in a script without small letters.
    boolean cap(int at) {
        return at >= 0 && at < cap.length && cap[at];
    }

    /// A headline in title case or capitals: large letters say nothing there.
    boolean titled() {
        return titled;
    }

    /// No space stands between this word and the one before.
    boolean glued(int at) {
        return at > 0 && at < size() && token(at).span().start() == token(at - 1).span().end();
    }

    /// A line ends between this word and the one before.
    boolean broken(int at) {
        return at > 0
                && at < size()
                && text.substring(token(at - 1).span().end(), token(at).span().start())
                                .indexOf('\n')
                        >= 0;
    }

    boolean hyphen(int at) {
        return low(at).equals("-") || low(at).equals("‑") || low(at).equals("–");
    }

    boolean number(int at) {
        return at >= 0 && at < size() && Character.isDigit(token(at).form().charAt(0));
    }

    boolean ordinal(int at) {
        return ORDINAL.matcher(low(at)).matches() || splitOrdinal(at);
    }

    /// "51st" cut in two.
    boolean splitOrdinal(int at) {
        return number(at) && glued(at + 1) && ENDING.contains(low(at + 1));
    }

    boolean possessive(int at) {
        return low(at).equals("'s") || (low(at).equals("'") && tag(at).equals("POS"));
    }

    boolean quote(int at) {
        return switch (low(at)) {
            case "\"", "“", "”", "''", "``", "«", "»", "‘", "„" -> true;
            default -> false;
        };
    }

    boolean opens(int at) {
        return switch (low(at)) {
            case "(", "[", "{", "-lrb-" -> true;
            default -> false;
        };
    }

    boolean closes(int at) {
        return switch (low(at)) {
            case ")", "]", "}", "-rrb-" -> true;
            default -> false;
        };
    }

    boolean comma(int at) {
        return low(at).equals(",");
    }

    boolean verb(int at) {
        return tag(at).startsWith("VB");
    }

    boolean noun(int at) {
        return tag(at).startsWith("NN");
    }

    /// Nothing but quotes, bullets and brackets stands before it, or a colon or full stop.
    boolean initial(int at) {
        int before = at - 1;
        while (before >= 0 && (quote(before) || opens(before) || bullet(before))) {
            before--;
        }
        return before < 0 || stopped(before) || low(before).equals(":") || low(before).equals(".");
    }

    private boolean bullet(int at) {
        return switch (low(at)) {
            case "•", "-", "*", "–", "—", ".", "·", "..." -> at < 2;
            default -> false;
        };
    }

    /// The text from word `first` to word `last`, both included, blanks and line ends as one blank.
    String text(int first, int last) {
        return SPACE.matcher(span(first, last).in(text)).replaceAll(" ");
    }

    /// The span of these words, without the full stop that the cutter leaves on an acronym at the
    /// end of a sentence ("JFS.").
    Span span(int first, int last) {
        Span span = sentence.span(first, last);
        return stopped(last) ? new Span(span.start(), span.end() - 1) : span;
    }

    /// "JFS." ends a sentence; "U.S." and "Gen." do not.
    boolean stopped(int at) {
        String form = token(at).form();
        int stop = form.indexOf('.');
        return stop == form.length() - 1
                && stop > 1
                && Acronym.written(form.substring(0, stop))
                && !form.substring(0, stop).contains("-");
    }

    /// The words from `first` to `last`, both included, in lower case.
    List<String> lows(int first, int last) {
        List<String> words = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            words.add(low[i]);
        }
        return words;
    }

    /// The word of this stretch that hangs on a word outside it; of several the last noun.
    int headOf(int first, int last) {
        int best = -1;
        for (int i = last; i >= first; i--) {
            int above = token(i).head();
            if ((above < first || above > last) && (best < 0 || (!noun(best) && noun(i)))) {
                best = i;
            }
        }
        return best < 0 ? last : best;
    }
}
