package muster.name;

import muster.parse.Token;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Finds names that the report itself sets equal: "Hay'at Tahrir al Sham (HTS)", "X, also known as
/// Y", "X, or the “Y”".
final class AliasPairs {
    private final Words words;

    AliasPairs(Words words) {
        this.words = words;
    }

    /// Two runs of one sentence that name the same.
    record Pair(Run left, Run right) {}

    List<Pair> in(Line line, List<Run> runs) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 1; i < runs.size(); i++) {
            Run right = runs.get(i);
            if (right.how().equals("gloss")) {
                glossed(line, runs, i).ifPresent(left -> pairs.add(new Pair(left, right)));
                continue;
            }
            Optional<Run> body = overHead(line, runs, i);
            if (body.isPresent()) {
                pairs.add(new Pair(body.get(), right));
                continue;
            }
            for (int j = i - 1; j >= Math.max(0, i - 2); j--) {
                Run left = runs.get(j);
                if (equal(line, left, right, j == i - 1)) {
                    pairs.add(new Pair(left, right));
                    break;
                }
            }
        }
        return pairs;
    }

    /// "the Delta Front led by Omar Yaro (DF-Y)": the letters are the front's, not his.
    private static Optional<Run> overHead(Line line, List<Run> runs, int at) {
        Run letters = runs.get(at);
        if (at < 2 || !Acronym.written(letters.name()) || !line.opens(letters.first() - 1)) {
            return Optional.empty();
        }
        Run head = runs.get(at - 1);
        Run body = runs.get(at - 2);
        int between = head.first() - body.last() - 1;
        boolean under =
                between > 0
                        && between < 5
                        && head.last() + 2 == letters.first()
                        && line.lows(body.last() + 1, head.first() - 1).stream()
                                .anyMatch(word -> word.matches("by|of|under"))
                        && !line.comma(body.last() + 1);
        String first = letters.name().split("[-/ ]")[0];
        return under && Acronym.of(first, body.words()) && !Acronym.of(letters.name(), head.words())
                ? Optional.of(body)
                : Optional.empty();
    }

    /// "X (French: Y; Z)": X is what Y and Z stand behind.
    private static Optional<Run> glossed(Line line, List<Run> runs, int at) {
        int before = at - 1;
        while (before > 0 && runs.get(before).how().equals("gloss")) {
            before--;
        }
        Run left = runs.get(before);
        int open = left.last() + (line.quote(left.last() + 1) ? 2 : 1);
        return line.opens(open) ? Optional.of(left) : Optional.empty();
    }

    private boolean equal(Line line, Run left, Run right, boolean next) {
        int from = left.last() + 1;
        int to = right.first() - 1;
        if (next && bracketed(line, left, right, from, to)) {
            return true;
        }
        if (next && letters(line, left, right)) {
            return true;
        }
        if (next && orQuoted(line, from, to)) {
            return true;
        }
        if (next && nicknamed(line, left, right)) {
            return true;
        }
        return marked(line, from, to) && !holds(line, right) || nameUntil(line, from, to);
    }

    /// "Dan Yaro, formerly the Front minister": a minister of the Front.
    private boolean holds(Line line, Run right) {
        int next = right.last() + 1;
        return line.noun(next)
                && !line.cap(next)
                && (words.in("noun-person", line.low(next)) || words.in("office", line.low(next)));
    }

    /// "Dan Omar Yaro (Yaro)", "Dan Omar Yaro (Abu Dan)": what he is called from then on.
    private boolean shortened(Run left, Run right) {
        List<String> whole = left.words();
        return whole.size() > 1
                && (left.titled() || words.given(whole.getFirst()))
                && (words.in("kunya", right.words().getFirst()) && right.words().size() > 1
                        || whole.containsAll(right.words()));
    }

    private boolean bracketed(Line line, Run left, Run right, int from, int to) {
        int open = from;
        while (open <= to && line.quote(open)) {
            open++;
        }
        if (!line.opens(open)
                || right.last() + 1 < line.size() && !closing(line, right.last() + 1)
                || several(line, right.last() + 1)
                || line.possessive(right.last() + 1)) { // "(al Qaeda's branch)"
            return false;
        }
        boolean direct = true;
        boolean quoted = false;
        for (int at = open + 1; at <= to; at++) {
            quoted |= line.quote(at);
            direct &=
                    line.quote(at)
                            || line.low(at).equals("the")
                            || line.low(at).equals(":")
                            || line.low(at).equals("or")
                            || line.low(at).equals("arabic");
        }
        String name = right.name();
        boolean foreign = name.codePointAt(0) > 0x24F;
        boolean acronym =
                Acronym.written(name)
                        && !words.states().named(name).isPresent()
                        && (Acronym.of(name, left.words())
                                || left.words().size() > 1 && !left.titled());
        boolean spoken = // "United Forces for the Delta (Ufod)"
                right.words().size() == 1
                        && name.length() > 2
                        && !right.titled()
                        && Acronym.of(name.toUpperCase(Locale.ROOT), left.words());
        boolean translated =
                left.words().size() > 1
                        && right.words().size() > 1
                        && foreign(left) != foreign(right)
                        && !right.titled()
                        && !left.titled();
        if (direct && shortened(left, right)) {
            return true;
        }
        return direct && translated && to - open < 2
                || direct && (quoted || foreign || acronym || spoken)
                || foreign && to - open < 4;
    }

    /// "(Groupe Islamique Armé, GIA)", "(FLNC, Front de Libération ...)"
    private static boolean letters(Line line, Run left, Run right) {
        boolean row =
                line.opens(left.first() - 1)
                        && line.comma(left.last() + 1)
                        && right.first() <= left.last() + 3
                        && line.closes(right.last() + 1);
        return row
                && (Acronym.written(right.name()) && Acronym.of(right.name(), left.words())
                        || Acronym.written(left.name()) && Acronym.of(left.name(), right.words()));
    }

    /// "the Alliance (the Front, the Guard and the Lions)": its members, no name of it.
    private static boolean several(Line line, int behind) {
        boolean and = false;
        for (int at = behind; at < line.size() && !line.closes(at); at++) {
            if (line.verb(at) || line.low(at).equals(";")) {
                return false;
            }
            and |= line.low(at).equals("and") && (line.cap(at + 1) || line.cap(at + 2));
        }
        return and;
    }

    private static boolean closing(Line line, int at) {
        return line.closes(at)
                || line.comma(at)
                || line.quote(at)
                || line.low(at).equals(";")
                || line.low(at).equals(".")
                || line.low(at).isBlank()
                || line.low(at).length() <= 2;
    }

    /// "93rd Brigade “Black Sea”", "Mohamed Dagalo “Hemedti”"
    private static boolean nicknamed(Line line, Run left, Run right) {
        int open = right.first() - 1;
        boolean comma = line.comma(open - 1) && line.comma(right.last() + 2);
        return open == left.last() + (comma ? 2 : 1)
                && line.quote(open)
                && line.quote(right.last() + 1)
                && left.words().size() > 1
                && !line.noun(right.last() + 2);
    }

    /// ", or the “Assembly for ...”"
    private static boolean orQuoted(Line line, int from, int to) {
        int at = from;
        if (line.closes(at) || line.quote(at)) {
            at++;
        }
        if (line.comma(at)) {
            at++;
        }
        boolean or = line.low(at).equals("or") && at > from;
        at++;
        boolean article = line.low(at).equals("the");
        if (article) {
            at++;
        }
        boolean quoted = line.quote(at);
        return or && (article || quoted) && (quoted ? at : at - 1) == to;
    }

    private boolean marked(Line line, int from, int to) {
        boolean mark = false;
        boolean active = line.low(to).equals("called") && line.tag(to).equals("VBD");
        if (active && line.sentence().children(to).stream().anyMatch(AliasPairs::named)) {
            return false; // "Omar called Dan a criminal"
        }
        for (int at = from; at <= to; at++) {
            mark |= words.in("alias-mark", line.low(at));
            if ((words.in("alias-of-part", line.low(at))
                            || at == from && words.in("noun-person", line.low(at)))
                    && line.low(at + 1).matches("known|called|dubbed")) {
                return false; // "the Front faction known as the Boys"
            }
            boolean noun = line.noun(at) && !line.cap(at) || line.token(at).adjective();
            if (!words.in("alias-mark", line.low(at))
                    && !words.in("alias-between", line.low(at))
                    && !noun
                    && !(at - from < 1 && line.closes(at))) {
                return false;
            }
        }
        return mark && to - from < 9;
    }

    private boolean foreign(Run run) {
        String first = run.words().getFirst();
        return words.opens().contains(first) || words.in("romance-opens", first);
    }

    private static boolean named(Token child) {
        return child.label().equals("oprd");
    }

    /// "went by the name X", "changed its name to X", "under the name of X"
    private static boolean nameUntil(Line line, int from, int to) {
        boolean name = false;
        boolean verb = false;
        for (int at = from; at <= to; at++) {
            name |= line.low(at).equals("name") || line.low(at).equals("guerre");
            verb |=
                    Set.of(
                                    "go", "change", "use", "adopt", "take", "bear", "operate",
                                    "know", "fight")
                            .contains(line.lemma(at));
        }
        boolean brand =
                to >= from
                                && to - from <= 4
                                && Set.of("rename", "rebrand").contains(line.lemma(from))
                        || to - from <= 5
                                && to > from
                                && Set.of("rename", "rebrand").contains(line.lemma(from + 1));
        return (brand && !line.low(to).equals("from")) || name && verb && to - from < 8;
    }
}
