package muster.parse;

import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;

import muster.model.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Cuts text into words at exact offsets. A hyphened name is one word ("al-Shabaab", "ISIS-K"); a
/// hyphened participle is three ("Turkish", "-", "backed"), as is any other compound.
final class Cutter {
    /// Words that some write with a hyphen.
    private static final Pattern ONE_WORD =
            Pattern.compile(
                    "(?:[Cc]ease(?:fires?)|[Cc]ounter(?:offensives?|attacks?|attacked)|[Aa]irstrikes?"
                        + "|[Tt]akeovers?|[Mm]ilitiam[ae]n|[Tt]ribesm[ae]n|[Gg]unm[ae]n|[Hh]eadquarters)");

    private static final Set<String> PARTICLES =
            Set.of(
                    "al", "el", "ul", "ad", "an", "ar", "as", "ash", "at", "az", "ed", "ez", "es",
                    "e", "i", "o", "wa", "wal", "bin", "ibn", "abu", "abd", "ur", "us", "uz", "d",
                    "de", "du", "la", "le", "os", "na");
    private static final Set<String> DASHES = Set.of("-", "–", "—");

    private static final Pattern PARTICIPLE =
            Pattern.compile("[a-z]{2,}(?:ed|ing)|led|held|run|born|sent|made|built|fed|bound");

    /// What "'d" makes a name of.
    private static final Pattern NAME_STEM =
            Pattern.compile(
                    "(?:[Aa][lnsrtz]-)?(?!(?:I|He|She|It|We|You|They|Who|That|There|What|How)$)"
                            + "\\p{Lu}\\p{L}{1,4}");

    /// "ex-commander" is a former commander; "ex-Seleka" is a name.
    private static final Pattern FORMER = Pattern.compile("[Ee]x-\\p{Ll}{3,}");

    /// "M23's", which the tokenizer leaves in one piece.
    private static final Pattern OWNER = Pattern.compile("(?=.*\\d)(?=.*\\p{Lu}).+['’]s");

    /// No word is longer; what is (an encoded picture) would take the tokenizer seconds.
    private static final int LONGEST_WORD = 150;

    private final Tokenizer tokenizer = new EnglishTokenizer();

    /// @param plain the text as `Typography` makes it
    List<RawToken> cut(String plain, Span block) {
        List<RawToken> tokens = new ArrayList<>();
        int from = block.start();
        int word = 0;
        for (int i = block.start(); i < block.end(); i++) {
            word = plain.charAt(i) <= ' ' ? 0 : word + 1;
            if (word > LONGEST_WORD && !Character.isLowSurrogate(plain.charAt(i))) {
                piece(plain.substring(from, i), from, tokens);
                from = i;
                word = 1;
            }
        }
        piece(plain.substring(from, block.end()), from, tokens);
        return joined(tokens);
    }

    /// "'d" of "Wa'd" and "Sa'd": no "would", which stands behind pronouns.
    private static boolean named(String form, List<RawToken> tokens, int start) {
        return form.matches("['’]d")
                && !tokens.isEmpty()
                && tokens.getLast().end() == start
                && NAME_STEM.matcher(tokens.getLast().read()).matches();
    }

    private void piece(String text, int offset, List<RawToken> tokens) {
        int from = 0;
        for (Token token : tokenizer.tokenize(text)) {
            int start = start(text, token, from);
            int end = Math.min(text.length(), start + token.getWordForm().length());
            if (start < end) {
                String form = text.substring(start, end);
                boolean lets =
                        form.equals("s")
                                && !tokens.isEmpty()
                                && tokens.getLast().end() == offset + start
                                && tokens.getLast().read().equalsIgnoreCase("let");
                if (lets || named(form, tokens, offset + start)) {
                    // one word that the tokenizer takes for "let us"; "Sa'd" is a name
                    RawToken let = tokens.removeLast();
                    tokens.add(new RawToken(let.start(), offset + end, let.read() + form));
                    from = end;
                    continue;
                }
                int stem = OWNER.matcher(form).matches() ? end - 2 : end;
                tokens.add(
                        new RawToken(offset + start, offset + stem, readable(text, start, stem)));
                if (stem < end) {
                    tokens.add(
                            new RawToken(offset + stem, offset + end, readable(text, stem, end)));
                }
                from = end;
            }
        }
    }

    /// Without the soft hyphens at which a line may break.
    private static String readable(String text, int start, int end) {
        String form = text.substring(start, end);
        String bare = form.replace("\u00ad", "");
        return bare.isEmpty() ? form : bare;
    }

    /// The tokenizer's own offset, or where it is off, the next place where the word stands.
    private static int start(String text, Token token, int from) {
        int own = token.getStartOffset();
        if (own >= from && text.startsWith(token.getWordForm(), own)) {
            return own;
        }
        int next = text.indexOf(token.getWordForm(), from);
        return next < 0 ? text.length() : next;
    }

    private static List<RawToken> joined(List<RawToken> cut) {
        List<RawToken> joined = new ArrayList<>(cut.size());
        for (int i = 0; i < cut.size(); i++) {
            if (dash(cut, i)) {
                joined.add(cut.get(i).with(cut.get(i), "--"));
                continue;
            }
            if (FORMER.matcher(cut.get(i).read()).matches() && cut.get(i).whole()) {
                joined.add(new RawToken(cut.get(i).start(), cut.get(i).start() + 3, "former"));
                joined.add(
                        new RawToken(
                                cut.get(i).start() + 3,
                                cut.get(i).end(),
                                cut.get(i).read().substring(3)));
                continue;
            }
            String whole = oneWord(cut, i);
            if (!whole.isEmpty()) {
                joined.add(cut.get(i).with(cut.get(i + 2), whole));
                i += 2;
                continue;
            }
            if (office(cut, i)) {
                joined.add(cut.get(i).with(cut.get(i + 4), cut.get(i).read()));
                i += 4;
                continue;
            }
            if (ordinal(cut, i)) {
                joined.add(
                        cut.get(i).with(cut.get(i + 1), cut.get(i).read() + cut.get(i + 1).read()));
                i++;
                continue;
            }
            int last = name(cut, i);
            joined.add(
                    last == i ? cut.get(i) : cut.get(i).with(cut.get(last), reading(cut, i, last)));
            i = last;
        }
        return joined;
    }

    /// A dash between spaces; the tagger takes "-" for a hyphen.
    private static boolean dash(List<RawToken> cut, int at) {
        return at > 0
                && at + 1 < cut.size()
                && DASHES.contains(cut.get(at).read())
                && !cut.get(at - 1).touches(cut.get(at))
                && !cut.get(at).touches(cut.get(at + 1));
    }

    /// "ceasefire" for "cease-fire"; empty where no such word starts at `first`.
    private static String oneWord(List<RawToken> cut, int first) {
        boolean hyphened =
                first + 2 < cut.size()
                        && cut.get(first + 1).read().equals("-")
                        && cut.get(first).touches(cut.get(first + 1))
                        && cut.get(first + 1).touches(cut.get(first + 2));
        String both = hyphened ? cut.get(first).read() + cut.get(first + 2).read() : "";
        return ONE_WORD.matcher(both).matches() ? both : "";
    }

    /// "commander-in-chief" is one word, and read as "commander".
    private static boolean office(List<RawToken> cut, int first) {
        for (int at = first; at < first + 4; at++) {
            if (at + 1 >= cut.size() || !cut.get(at).touches(cut.get(at + 1))) {
                return false;
            }
        }
        return cut.get(first).read().matches("(?i)commander|brother|second|third")
                && cut.get(first + 1).read().equals("-")
                && cut.get(first + 2).read().equalsIgnoreCase("in")
                && cut.get(first + 4).read().matches("(?i)chief|arms|law|command");
    }

    /// "201st" is one word.
    private static boolean ordinal(List<RawToken> cut, int first) {
        return first + 1 < cut.size()
                && cut.get(first).touches(cut.get(first + 1))
                && cut.get(first).read().matches("[0-9]+")
                && cut.get(first + 1).read().matches("st|nd|rd|th");
    }

    /// The last word of the hyphened name that starts at `first`; `first` where there is none.
    private static int name(List<RawToken> cut, int first) {
        int last = first;
        while (last + 2 < cut.size()
                && cut.get(last + 1).read().equals("-")
                && cut.get(last).touches(cut.get(last + 1))
                && cut.get(last + 1).touches(cut.get(last + 2))
                && word(cut.get(last + 2))) {
            last += 2;
        }
        if (last > first && PARTICIPLE.matcher(cut.get(last).read()).matches()) {
            last -= 2;
        }
        return last > first && nameLike(cut, first, last) ? last : first;
    }

    /// "backed" in "Turkish-backed", which the tagger may take for an adjective.
    static boolean participle(List<RawToken> words, int at) {
        return at >= 2
                && words.get(at - 1).read().equals("-")
                && words.get(at - 1).touches(words.get(at))
                && words.get(at - 2).touches(words.get(at - 1))
                && Character.isUpperCase(words.get(at - 2).read().codePointAt(0))
                && !words.get(at).read().endsWith("ing")
                && PARTICIPLE.matcher(words.get(at).read()).matches();
    }

    private static boolean nameLike(List<RawToken> cut, int first, int last) {
        boolean named = false;
        boolean particle = false;
        for (int i = first; i <= last; i += 2) {
            String part = cut.get(i).read();
            boolean isParticle = PARTICLES.contains(part.toLowerCase(Locale.ROOT));
            particle |= isParticle;
            named |= !isParticle && Character.isUpperCase(part.charAt(0));
        }
        char lastLetter = cut.get(last).read().charAt(0);
        boolean lastNamed = Character.isUpperCase(lastLetter) || Character.isDigit(lastLetter);
        boolean firstNamed = Character.isUpperCase(cut.get(first).read().charAt(0));
        return particle && (named || last == first + 2) && !cut.get(first).read().equals("i")
                || firstNamed && lastNamed;
    }

    private static boolean word(RawToken token) {
        return Character.isLetterOrDigit(token.read().codePointAt(0));
    }

    /// The tagger knows "Shabaab", not "al-Shabaab": it reads the first part that is a name.
    private static String reading(List<RawToken> cut, int first, int last) {
        for (int i = first; i <= last; i += 2) {
            String part = cut.get(i).read();
            if (Character.isUpperCase(part.charAt(0))
                    && !PARTICLES.contains(part.toLowerCase(Locale.ROOT))) {
                return part;
            }
        }
        return cut.get(last).read();
    }
}
