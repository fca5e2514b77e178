package muster.frame;

import muster.model.Mention;
import muster.model.Mentions;
import muster.parse.Sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads on where several second names stand in a row: "(also known as X, Y and Z)", "They are
/// called X or Y."
///
/// @param names the names, the first one too
/// @param end the word behind the last
record NameRow(List<Bound> names, int end) {
    private static final Set<String> JOINTS = Set.of(",", ";", "/", "and", "or");
    private static final Set<String> BETWEEN =
            Set.of(
                    "the", "“", "”", "\"", "``", "''", "also", "known", "as", "aka", "a.k.a.",
                    "a.k.a");
    private static final Set<String> CLOSING = Set.of(")", ".", ";", "]");
    private static final Set<String> TELLING = Set.of("be", "use", "have", "include", "(", "[");
    private static final int NEAR = 9;

    /// The row that opens with `first`, whose last word stands before `end`; empty where there is
    /// only one name, or where what follows may be somebody else.
    static Optional<NameRow> from(Bound first, int end, Sentence sentence, Mentions mentions) {
        List<Bound> names = new ArrayList<>(List.of(first));
        int at = closed(sentence, end);
        while (at < sentence.size() && JOINTS.contains(form(sentence, at))) {
            int next = at + 1;
            while (next < sentence.size()
                    && (JOINTS.contains(form(sentence, next))
                            || BETWEEN.contains(form(sentence, next)))) {
                next++;
            }
            Optional<Mention> name = name(next, sentence, mentions);
            if (name.isEmpty()) {
                break;
            }
            Mention found = name.get();
            names.add(
                    new Bound(
                            next,
                            sentence.span(next, found.last()),
                            found.entities(),
                            Optional.of(found)));
            at = closed(sentence, found.last() + 1);
        }
        boolean over = at >= sentence.size() || CLOSING.contains(form(sentence, at));
        return names.size() > 1 && over && told(first, sentence)
                ? Optional.of(new NameRow(names, at))
                : Optional.empty();
    }

    /// The words from `first` to before `end` are a name: they open with a capital or were spotted
    /// as one. "Kenyan forces", "Front minister of defence" are none.
    static boolean name(Sentence sentence, int first, int end, boolean spotted) {
        String form = sentence.token(first).form();
        boolean part = // "Hizb-e Islami (Khalis faction)": of which part of it is said
                sentence.token(end - 1).form().matches("factions?|wings?")
                        && first > 0
                        && sentence.token(first - 1).form().equals("(");
        if (part) {
            return false;
        }
        if (spotted) {
            return end - first == 1
                    || !sentence.token(end - 1).tag().equals("NNS")
                    || large(sentence, end - 1);
        }
        boolean office =
                sentence.tokens().subList(first, end - 1).stream()
                        .anyMatch(word ->
                                word.tag().matches("NNS?")
                                        && !large(sentence, word.index())
                                        && sentence.token(word.index() + 1).lemma().equals("of"));
        return !office
                && !Character.isLowerCase(form.codePointAt(0))
                && form.codePoints().anyMatch(Character::isLetter);
    }

    private static boolean large(Sentence sentence, int at) {
        return !Character.isLowerCase(sentence.token(at).form().codePointAt(0));
    }

    /// Behind a closing quotation mark.
    private static int closed(Sentence sentence, int at) {
        return at < sentence.size() && Set.of("”", "\"", "''").contains(form(sentence, at))
                ? at + 1
                : at;
    }

    private static Optional<Mention> name(int at, Sentence sentence, Mentions mentions) {
        return mentions.all().stream()
                .filter(mention ->
                        mention.sentence() == sentence.index()
                                && mention.first() == at
                                && mention.form() == Mention.Form.NAME)
                .findFirst();
    }

    /// A bracket, or a verb that says that these are names, stands shortly before: elsewhere "also
    /// known as X, Y and Z" may go on with others.
    private static boolean told(Bound first, Sentence sentence) {
        for (int at = first.token() - 1; at >= Math.max(0, first.token() - NEAR); at--) {
            if (TELLING.contains(sentence.token(at).lemma())
                    || sentence.token(at).form().equals("Also")) {
                return true;
            }
        }
        return false;
    }

    private static String form(Sentence sentence, int at) {
        return sentence.token(at).form().toLowerCase(java.util.Locale.ROOT);
    }
}
