package muster.name;

import java.util.ArrayList;
import java.util.List;

/// Cuts a run of large words where a title begins a person's name: "Air Force Commander Brigadier
/// General X Y" is a force and a person.
final class TitleCuts {
    private final Words words;

    TitleCuts(Words words) {
        this.words = words;
    }

    List<Run> cut(Line line, int first, int last) {
        List<Run> runs = new ArrayList<>();
        int title = -1;
        int name = -1;
        boolean unit =
                words.in("name-group", line.low(last))
                        || words.in("name-state-force", line.low(last))
                        || words.in("name-state", line.low(last))
                        || words.in("name-state-force", line.low(last - 1) + " " + line.low(last))
                        || words.in("place-closes", line.low(last))
                        || words.in("name-organisation", line.low(last));
        if (!words.opens().contains(line.low(first)) && !unit) {
            for (int at = first; at < last; at++) {
                if (rank(line, at)) {
                    title = title < 0 ? at : title;
                    name = afterTitle(line, at + 1, last);
                }
            }
        }
        if (title < 0 || name > last || tail(line, name, last)) {
            add(runs, line, first, last);
            return runs;
        }
        while (title > first && ministry(line, title)) {
            title--;
        }
        if (title > first) {
            int owner = title - 1;
            while (owner > first && (rankOrOffice(line, owner) || !line.cap(owner))) {
                owner--;
            }
            add(runs, line, first, owner);
        }
        runs.add(new Run(line, title, last, name, "title"));
        return runs;
    }

    /// "Information Minister Omar": the word before says what he is minister of.
    private boolean ministry(Line line, int title) {
        return line.low(title).matches("minister|secretary|commissioner|affairs")
                        && words.in("office-of", line.low(title - 1))
                || words.in("office-of", line.low(title))
                        && line.low(title - 1).matches("deputy|vice|former|acting|first");
    }

    /// "Rovia's Justice Minister, Omar": an office without a name.
    private boolean office(Line line, int first, int last) {
        return last > first
                && line.low(last).matches("minister|secretary")
                && line.comma(last + 1)
                && java.util.stream.IntStream.rangeClosed(first, last)
                        .allMatch(at ->
                                words.in("office-of", line.low(at))
                                        || words.ranks().contains(line.low(at)));
    }

    private void add(List<Run> runs, Line line, int first, int last) {
        if (office(line, first, last)) {
            return;
        }
        if (last > first
                && line.low(last).matches("secretary|minister|president|governor|ambassador")
                && line.low(last + 1).equals("of")
                && last == first + 1
                && (words.demonym(line.low(first))
                        || words.states().named(line.low(first)).isPresent())) {
            last--; // "US Secretary of State"
        }
        if (last > first
                && line.low(first).equals("state")
                && line.low(first - 1).equals("of")
                && line.low(first - 2).equals("secretary")) {
            first++; // "Secretary of State Dan Hale"
        }
        int bare = first;
        if (last > first
                && (words.demonym(line.low(first)) || words.in("creed", line.low(first)))
                && (personLike(line, first + 1)
                        || last == first + 1 && Acronym.written(line.token(last).form()))) {
            first++;
            bare = first;
        }
        runs.add(new Run(line, first, last, bare, "run"));
    }

    private boolean personLike(Line line, int at) {
        String low = line.low(at);
        return words.in("kunya", low) || words.given(low);
    }

    private boolean rank(Line line, int at) {
        String low = line.low(at);
        return words.ranks().contains(low) && !unitWord(line, at)
                || at > 0
                        && (low.equals("emir") || low.equals("mullah") || low.equals("sheikh"))
                        && line.cap(at)
                        && !words.in("kunya", line.low(at - 1))
                        && !words.given(line.low(at - 1)); // "Hussein Sheikh Ali"
    }

    /// "Staff", "Press", "Foreign", "Chief" are ranks only before a rank or a name, never before
    /// "Ministry" or "Service".
    private boolean unitWord(Line line, int at) {
        String next = line.low(at + 1);
        boolean field = line.low(at).equals("foreign") && line.low(at - 1).equals("of");
        return field // "Office of Foreign Assets Control"
                || words.in("office-field", next) && !words.ranks().contains(line.low(at + 2))
                || words.in("name-state", next)
                || words.in("name-organisation", next)
                || words.in("name-state-force", next)
                || words.in("name-group", next)
                || words.in("name-coalition", next)
                || next.matches("guards?")
                || next.equals("of")
                || next.equals("-")
                || next.equals("'s");
    }

    private boolean rankOrOffice(Line line, int at) {
        return words.ranks().contains(line.low(at));
    }

    private int afterTitle(Line line, int from, int last) {
        int at = from;
        while (at <= last
                && (words.ranks().contains(line.low(at))
                        || line.hyphen(at)
                        || line.low(at).equals("."))) {
            at++;
        }
        return at;
    }

    /// What stands behind the title is no name: "General Staff", "President of X".
    private boolean tail(Line line, int name, int last) {
        return !line.cap(name) || name == last && words.in("name-state", line.low(name));
    }
}
