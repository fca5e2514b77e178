package muster.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What the parser is spared, since it stumbles over it: other names in brackets behind a name, and
/// all but the head of a long name whose letters stand in brackets ("the Army of the Poor (AP)" is
/// parsed as "the Army"). The words left out are hung where they belong afterwards.
final class LeftOut {
    private static final int LONGEST = 14;
    private static final Pattern ACRONYM = Pattern.compile("(?=(.*\\p{Lu}){2})[\\p{L}\\d.-]{2,12}");
    private static final Set<String> LINKS = Set.of("of", "for", "in", "to", "against", "from");
    private static final Set<String> SMALL = Set.of("the", "and", "a", "an", "&");

    /// One stretch of words: from `first` to `last`, hung on the word at `anchor`.
    private record Stretch(int anchor, int first, int last, List<Glosses.Name> names) {
        boolean bracket() {
            return !names.isEmpty();
        }
    }

    private final List<String> forms;
    private final List<Stretch> stretches = new ArrayList<>();

    /// @param forms the words of a sentence as the tagger reads them
    LeftOut(Glosses glosses, List<String> forms) {
        this.forms = forms;
        List<Glosses.Gloss> told = glosses.in(forms);
        for (int open = 1; open + 1 < forms.size(); open++) {
            int at = open;
            List<Glosses.Gloss> here = told.stream().filter(gloss -> gloss.open() == at).toList();
            if (!here.isEmpty()) {
                Glosses.Gloss gloss = here.getFirst();
                bracket(gloss.anchor(), open, gloss.close(), gloss.names());
            } else if (letters(open)) {
                bracket(open - 1, open, open + 2, List.of(new Glosses.Name(open + 1, open + 1)));
            }
        }
    }

    private boolean letters(int open) {
        return forms.get(open).equals("(")
                && open + 2 < forms.size()
                && forms.get(open + 2).equals(")")
                && ACRONYM.matcher(forms.get(open + 1)).matches()
                && Character.isUpperCase(forms.get(open - 1).codePointAt(0));
    }

    private void bracket(int anchor, int open, int close, List<Glosses.Name> names) {
        int head = anchor;
        for (Glosses.Name name : names) {
            int tail =
                    name.first() == name.last() && anchor == open - 1
                            ? tail(forms.get(name.first()), anchor)
                            : -1;
            if (tail > 0) {
                head = tail - 1;
                stretches.add(new Stretch(head, tail, anchor, List.of()));
                break;
            }
        }
        int from = head == anchor ? behind(anchor) : -1;
        if (from > 0) {
            stretches.add(new Stretch(from - 1, from, anchor, List.of()));
            head = from - 1; // else the brackets would hang on a word that is left out
        }
        stretches.add(new Stretch(head, open, close, names));
    }

    /// "the Army of the Poor (EGP)", whose letters are of another language: where the words behind
    /// the head begin; -1 where there are none.
    private int behind(int anchor) {
        int link = -1;
        for (int at = anchor; at > 0 && at > anchor - LONGEST; at--) {
            String word = forms.get(at);
            boolean large = Character.isUpperCase(word.codePointAt(0));
            boolean article = word.equals("the");
            if (article && !LINKS.contains(forms.get(at - 1))) {
                return link > at + 1 ? link : -1;
            }
            if (word.matches("of|for")) {
                link = at;
            } else if (!large && !article) {
                return -1;
            }
        }
        return -1;
    }

    /// Where the words behind the head of the name begin for which the letters stand and which ends
    /// at `anchor`; -1 where there are none.
    private int tail(String acronym, int anchor) {
        String letters = acronym.replaceAll("[^\\p{L}]", "").toLowerCase(Locale.ROOT);
        int first = first(letters, anchor);
        first = first < 0 ? turned(letters, anchor) : first;
        if (first < 0) {
            return -1;
        }
        for (int at = first + 1; at < anchor; at++) {
            String word = forms.get(at);
            if (word.equals("and") || word.equals("&")) {
                return -1;
            }
            if (LINKS.contains(word)) {
                return at;
            }
        }
        return -1;
    }

    private int first(String letters, int anchor) {
        int left = letters.length();
        for (int at = anchor; at >= 0 && at > anchor - LONGEST; at--) {
            String word = forms.get(at);
            boolean large = Character.isUpperCase(word.codePointAt(0));
            if (!large && !LINKS.contains(word) && !SMALL.contains(word)) {
                return -1;
            }
            char initial = Character.toLowerCase(word.charAt(0));
            if (left > 0 && initial == letters.charAt(left - 1)) {
                left--;
            } else if (large && !word.contains("-")) {
                return -1;
            }
            if (left == 0 && large) {
                return at;
            }
        }
        return -1;
    }

    /// "People's Organization in Arms (OPA)": the letters keep the order of another language.
    private int turned(String letters, int anchor) {
        StringBuilder initials = new StringBuilder();
        for (int at = anchor; at >= 0 && initials.length() < letters.length(); at--) {
            String word = forms.get(at);
            if (Character.isUpperCase(word.codePointAt(0))) {
                initials.append(Character.toLowerCase(word.charAt(0)));
                if (initials.length() == letters.length()) {
                    return sorted(initials).equals(sorted(letters)) ? at : -1;
                }
            } else if (!LINKS.contains(word) && !word.equals("the")) {
                return -1;
            }
        }
        return -1;
    }

    private static String sorted(CharSequence letters) {
        return letters.chars().sorted().mapToObj(Character::toString).collect(Collectors.joining());
    }

    boolean nothing() {
        return stretches.isEmpty();
    }

    boolean holds(int at) {
        return stretches.stream().anyMatch(some -> some.first() <= at && at <= some.last());
    }

    /// The whole sentence.
    ///
    /// @param rest the words that were parsed
    /// @param bare all words, not parsed
    List<Token> put(List<Token> rest, List<Token> bare) {
        int[] now = new int[rest.size()];
        int kept = 0;
        for (int at = 0; at < bare.size(); at++) {
            if (!holds(at)) {
                now[kept++] = at;
            }
        }
        List<Token> whole = new ArrayList<>(bare);
        for (Token token : rest) {
            int at = now[token.index()];
            int head = token.head() < 0 ? -1 : now[token.head()];
            whole.set(at, token.moved(at, head));
        }
        for (Stretch some : stretches) {
            if (some.bracket()) {
                hangBracket(some, whole);
            } else {
                hangTail(some, whole);
            }
        }
        return whole;
    }

    private static void hangBracket(Stretch some, List<Token> whole) {
        for (int at = some.first(); at <= some.last(); at++) {
            Token word = whole.get(at);
            whole.set(at, word.tagged(mark(word)).hung(some.anchor(), "punct"));
        }
        for (Glosses.Name name : some.names()) {
            for (int at = name.first(); at <= name.last(); at++) {
                Token word = whole.get(at);
                Token named = Glosses.letter(word.form()) ? word.tagged("NNP") : word;
                whole.set(
                        at,
                        at == name.last()
                                ? named.hung(some.anchor(), "appos")
                                : named.hung(name.last(), "compound"));
            }
        }
    }

    private static String mark(Token token) {
        return switch (token.form()) {
            case "(" -> "-LRB-";
            case ")" -> "-RRB-";
            case "," -> ",";
            default -> Glosses.letter(token.form()) ? "FW" : ":";
        };
    }

    /// "of the Poor": each small word on the noun before, each noun on the small word before.
    private static void hangTail(Stretch some, List<Token> whole) {
        int noun = some.anchor();
        int link = -1;
        for (int at = some.first(); at <= some.last(); at++) {
            Token word = whole.get(at);
            String form = word.form();
            if (LINKS.contains(form)) {
                whole.set(at, word.tagged(form.equals("to") ? "TO" : "IN").hung(noun, "prep"));
                link = at;
                continue;
            }
            int last = at;
            while (last < some.last() && !LINKS.contains(whole.get(last + 1).form())) {
                last++;
            }
            for (int part = at; part < last; part++) {
                Token small = whole.get(part);
                boolean article = small.form().matches("the|an?");
                boolean and = small.form().matches("and|&");
                String tag =
                        article ? "DT" : and ? "CC" : Glosses.letter(small.form()) ? "NNP" : ":";
                String label = article ? "det" : and ? "cc" : "compound";
                whole.set(part, small.tagged(tag).hung(last, label));
            }
            boolean large = Character.isUpperCase(whole.get(last).form().codePointAt(0));
            Token end = whole.get(last).tagged(large ? "NNP" : "NN");
            whole.set(last, end.hung(link < 0 ? noun : link, "pobj"));
            noun = last;
            at = last;
        }
    }
}
