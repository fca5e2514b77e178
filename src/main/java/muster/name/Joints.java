package muster.name;

import java.util.List;
import java.util.Locale;

/// Decides whether small words between two written large hold one name together: "Movement for
/// Unity and Jihad in West Africa" is one, "Nusrah and Ahrar" are two.
final class Joints {
    private final Words words;
    private final Cores cores;
    private final Roster roster;
    private final RomanceNames romance;
    private final NameMarks marks;

    Joints(Words words, Cores cores, Roster roster) {
        this.words = words;
        this.cores = cores;
        this.roster = roster;
        this.romance = new RomanceNames(words, cores);
        this.marks = new NameMarks(words, cores);
    }

    /// The next word of the name that so far runs from `first` to `last`; -1 where it ends.
    int next(Line line, int first, int last) {
        int at = last + 1;
        if (at >= line.size() || line.stopped(last) || line.broken(at)) {
            return -1;
        }
        if (marks.here(line, at)) {
            return marks.next(line, first, last);
        }
        if (cores.core(line, at)) {
            return at;
        }
        if (line.low(at).equals("&") && cores.core(line, at + 1)) {
            return at + 1;
        }
        int small = romance.end(line, first, last);
        if (small > last) {
            return small;
        }
        int foreign = foreign(line, last, at);
        return foreign >= 0 ? foreign : english(line, first, last, at);
    }

    private int foreign(Line line, int last, int at) {
        int to = at;
        while (to < line.size() && to < at + 3 && small(line, to)) {
            to++;
        }
        if (to > at && line.hyphen(to) && line.glued(to)) {
            to++;
        }
        return to > at
                        && to < line.size()
                        && line.cap(to)
                        && !line.possessive(to)
                        && cores.core(line, to)
                ? to
                : -1;
    }

    private boolean small(Line line, int at) {
        String low = line.low(at);
        if (line.cap(at)) {
            return false;
        }
        if (low.equals("al")
                || low.equals("el")
                || low.equals("wal")
                || low.equals("bin")
                || low.equals("ibn")
                || low.equals("ul")
                || low.equals("ould")
                || low.equals("ag")) {
            return true;
        }
        boolean glued = line.hyphen(at + 1) && line.glued(at + 1) && line.glued(at + 2);
        return words.arabic().contains(low) && (glued || low.length() > 1 && !englishWord(low))
                || words.romance().contains(low) && low.length() > 1 && !englishWord(low)
                || low.equals("y")
                || low.equals("e") && line.tag(at).startsWith("NNP");
    }

    private static boolean englishWord(String low) {
        return List.of(
                        "in", "as", "at", "an", "us", "en", "et", "min", "den", "do", "ad", "i",
                        "o", "u", "e", "w", "na", "sa")
                .contains(low);
    }

    private int english(Line line, int first, int last, int at) {
        String low = line.low(at);
        int after = line.low(at + 1).matches("the|an?") ? at + 2 : at + 1;
        if (!cores.core(line, after)) {
            boolean article =
                    words.arabic().contains(line.low(after))
                            && line.hyphen(after + 1)
                            && line.cap(after + 2);
            if (!(article || line.low(after).equals("al") && line.cap(after + 1))) {
                return -1;
            }
        }
        boolean joined =
                switch (low) {
                    case "of" ->
                            of(line, first, last)
                                    && !person(line, first, last, after)
                                    && !unit(line, first, last, after);
                    case "for" ->
                            words.in("joint-for-heads", line.low(last))
                                    || acronymAfter(line, first, after)
                                    || first < last && words.in("abstract", line.low(last))
                                    || of(line, first, last, after)
                                            && (after > at + 1
                                                    || words.in("abstract", line.low(after)));
                    case "in" -> in(line, first, last, at, after);
                    case "and" ->
                            after == at + 1 && and(line, first, last, after)
                                    || stateAnd(line, first, last);
                    case "on", "to", "against", "from", "with" -> acronymAfter(line, first, after);
                    default -> false;
                };
        if (!joined) {
            return -1;
        }
        while (after < line.size() && !line.cap(after)) {
            after++;
        }
        return after;
    }

    /// "the Spirit Army of Joseph Odong": two names, the second a person's.
    private boolean person(Line line, int first, int last, int after) {
        return first < last
                && line.low(after - 1).equals("of")
                && words.given(line.low(after))
                && line.cap(after + 1)
                && !words.in("joint-of-heads", line.low(after + 1));
    }

    /// "the 4th Division of the People's Army": a unit and the whole.
    private boolean unit(Line line, int first, int last, int after) {
        int end = last(line, after);
        while (line.possessive(end + 1) && cores.core(line, end + 2)) {
            end = last(line, end + 2);
        }
        return (line.ordinal(first) || line.number(first) || line.number(last))
                && words.in("name-force", line.low(last))
                && (words.in("name-group", line.low(end))
                        || words.in("name-state-force", line.low(end))
                        || Acronym.written(line.token(end).form()));
    }

    /// "Coalition of Patriots for Change", "Alliance of Patriots for a Free Tana": the head stands
    /// before "of".
    private boolean of(Line line, int first, int last, int after) {
        return after < line.size()
                && last - first > 1
                && line.low(first + 1).equals("of")
                && words.in("joint-for-heads", line.low(first));
    }

    private boolean of(Line line, int first, int last) {
        String head = line.low(last);
        boolean cause =
                line.lows(first, last).contains("for")
                        && (words.in("abstract", head)
                                || words.in("joint-for-heads", line.low(first))
                                || first < last
                                        && words.in("joint-for-heads", line.low(first + 1)));
        boolean many =
                line.tag(last).equals("NNPS")
                        && !line.initial(last)
                        && words.states().people(head).isEmpty();
        if (cause || many) {
            return true;
        }
        if (line.low(last).equals("state")
                && !(last > first && line.low(last - 1).equals("islamic"))) {
            return false;
        }
        return words.in("joint-of-heads", head)
                        && !(first == last
                                && line.initial(first)
                                && words.in("noun-group", head)
                                && !line.tag(first).startsWith("NNP"))
                || words.opens().contains(head) && last == first;
    }

    private boolean in(Line line, int first, int last, int at, int after) {
        int end = last(line, after);
        String land = String.join(" ", line.lows(after, end));
        String before = String.join(" ", line.lows(first, last)).replace(" - ", "-");
        boolean branch =
                (words.in("branch-parent", before)
                                || before.endsWith(" qaeda")
                                || before.endsWith(" qaida")
                                || before.endsWith("-qaeda")
                                || before.endsWith("-qaida")
                                || before.endsWith("-qa'ida"))
                        && words.in("branch-land", land);
        boolean province = words.in("province-parent", before) && words.in("group-province", land);
        return branch
                || province
                || acronymAfter(line, first, after)
                || bearing(line.text(first, end))
                || before.contains(" of the ") && before.startsWith("movement")
                || before.startsWith("movement for ")
                || before.equals("islamic association")
                || before.equals("islamic army");
    }

    private int last(Line line, int from) {
        int end = from;
        while (cores.core(line, end + 1)) {
            end++;
        }
        return end;
    }

    private boolean and(Line line, int first, int last, int after) {
        boolean pair =
                words.in("abstract", line.low(last)) && words.in("abstract", line.low(after));
        return pair && (last > first || cores.core(line, after + 1))
                || acronymAfter(line, first, after)
                || cause(line, first, after);
    }

    /// "Group for Support of Faith and Believers (JNM)": the letters are another tongue's.
    private boolean cause(Line line, int first, int after) {
        int end = last(line, after);
        int mark = first + Math.max(0, line.lows(first, after).indexOf("for"));
        return mark > first
                && (words.in("joint-for-heads", line.low(first))
                        || words.in("joint-for-heads", line.low(mark - 1)))
                && line.opens(end + 1)
                && Acronym.written(line.token(Math.min(end + 2, line.size() - 1)).form())
                && !words.in("name-group", line.low(end));
    }

    /// "Islamic State of Iraq and the Levant"
    private static boolean stateAnd(Line line, int first, int last) {
        String before = String.join(" ", line.lows(first, last));
        return before.matches("(the )?islamic state (of|in) (iraq|syria)");
    }

    /// Behind the name that would result stands an acronym in brackets that holds initials from
    /// both sides.
    private boolean acronymAfter(Line line, int first, int after) {
        int end = last(line, after);
        for (int at = end + 1; at < Math.min(line.size() - 1, end + 9); at++) {
            if (line.opens(at)) {
                String letters = line.token(at + 1).form();
                return (Acronym.of(letters, line.lows(first, at - 1))
                                || Acronym.turned(letters, line.lows(first, at - 1)))
                        && !Acronym.of(letters, line.lows(after, at - 1));
            }
            if (line.comma(at) || line.verb(at) || line.possessive(at)) {
                return false;
            }
        }
        return false;
    }

    private boolean bearing(String name) {
        String key = key(name);
        return roster.bearing(name).stream()
                .anyMatch(
                        actor -> actor.names().stream().anyMatch(other -> key(other).equals(key)));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
