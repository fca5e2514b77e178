package muster.name;

import muster.parse.Glosses;
import muster.parse.Token;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds the proper names of a sentence: words written large with the small ones that hold them
/// together, cut where titles and possessives part them.
final class NameRuns {
    private static final Set<String> JOINTS =
            Set.of(
                    "of", "the", "for", "in", "and", "al", "el", "de", "del", "la", "wal", "bin",
                    "-");
    private final Words words;
    private final Set<String> acronyms;
    private final Cores cores;
    private final Joints joints;
    private final TitleCuts cuts;
    private final Glosses glosses;

    /// @param acronyms those that the report uses
    NameRuns(Words words, Cores cores, Joints joints, Set<String> acronyms) {
        this.acronyms = acronyms;
        this.words = words;
        this.cores = cores;
        this.joints = joints;
        this.cuts = new TitleCuts(words);
        this.glosses = new Glosses(words.lexicon()::words);
    }

    List<Run> in(Line line) {
        List<Run> found = new ArrayList<>();
        List<Glosses.Gloss> told =
                glosses.in(line.sentence().tokens().stream().map(Token::form).toList());
        int at = 0;
        while (at < line.size()) {
            int from = at;
            Optional<Glosses.Gloss> gloss =
                    told.stream().filter(one -> one.open() == from).findFirst();
            if (gloss.isPresent()) {
                for (Glosses.Name name : gloss.get().names()) {
                    found.add(new Run(line, name.first(), name.last(), name.first(), "gloss"));
                }
                at = gloss.get().close();
                continue;
            }
            Optional<Run> whole = quoted(line, at).or(() -> spelled(line, from));
            if (whole.isPresent()) {
                found.add(whole.get());
                at = whole.get().last() + 1;
                continue;
            }
            int first = start(line, at);
            if (first < 0) {
                at++;
                continue;
            }
            int last = coreAfter(line, first);
            int next = joints.next(line, first, last);
            while (next >= 0) {
                last = next;
                next = joints.next(line, first, last);
            }
            for (Run run : cuts.cut(line, first, last)) {
                if (worth(run)) {
                    found.add(run);
                }
            }
            at = last + 1;
        }
        return found;
    }

    /// “Lions of the North”: quoted words that are all large but for the small ones of names.
    private Optional<Run> quoted(Line line, int at) {
        if (!line.quote(at) || !line.cap(at + 1)) {
            return Optional.empty();
        }
        int end = at + 1;
        int large = 0;
        while (end < line.size() && end < at + 10 && !line.quote(end)) {
            boolean joint = JOINTS.contains(line.low(end));
            if (!line.cap(end) && !joint || line.verb(end) && !line.cap(end)) {
                return Optional.empty();
            }
            large += line.cap(end) ? 1 : 0;
            end++;
        }
        boolean closed = line.quote(end) && large >= 2 && end - at > large + 1;
        return closed && !line.titled()
                ? Optional.of(new Run(line, at + 1, end - 1, at + 1, "quoted"))
                : Optional.empty();
    }

    /// "Syrian democratic forces", where the report also has "SDF".
    private Optional<Run> spelled(Line line, int at) {
        if (!line.cap(at)) {
            return Optional.empty();
        }
        StringBuilder initials = new StringBuilder();
        for (int end = at;
                end < Math.min(line.size(), at + 6) && Character.isLetter(line.low(end).charAt(0));
                end++) {
            initials.append(Character.toUpperCase(line.low(end).charAt(0)));
            boolean small = end > at && !line.cap(end) && line.noun(end);
            boolean body =
                    words.in("name-group", line.low(end)) || words.in("noun-force", line.low(end));
            if (small && body && end - at >= 2 && acronyms.contains(initials.toString())) {
                return Optional.of(new Run(line, at, end, at, "spelled"));
            }
        }
        return Optional.empty();
    }

    /// A name starts at `at`: with a word written large, a small Arabic article before one, or an
    /// ordinal before a unit.
    private int start(Line line, int at) {
        if (cores.core(line, at)) {
            return at;
        }
        if (line.ordinal(at) && cores.core(line, line.splitOrdinal(at) ? at + 2 : at + 1)
                || numbered(line, at)
                || dayNamed(line, at)) {
            return at;
        }
        String low = line.low(at);
        boolean article =
                !line.cap(at) && words.arabic().contains(low)
                        || low.equals("el")
                        || low.equals("al");
        if (article
                && line.hyphen(at + 1)
                && line.glued(at + 1)
                && line.glued(at + 2)
                && line.cap(at + 2)) {
            return at;
        }
        boolean plain =
                low.equals("al") || low.equals("el") || low.equals("bin") || low.equals("ibn");
        return plain && cores.core(line, at + 1) ? at : -1;
    }

    /// "57 Division", "3 Commando Brigade"
    private boolean numbered(Line line, int at) {
        int unit = at + 1;
        while (words.in("unit-branch", line.low(unit)) && line.cap(unit + 1)) {
            unit++;
        }
        return line.low(at).matches("\\d{1,3}")
                && !words.in("month-name", line.low(at - 1))
                && cores.core(line, at + 1)
                && !line.tag(unit).endsWith("S")
                && words.in("name-force", line.low(unit));
    }

    /// "the April 6 Movement", "17 November Front": bodies named after a day.
    private boolean dayNamed(Line line, int at) {
        boolean month = words.in("month-name", line.low(at)) && line.number(at + 1);
        boolean day = line.number(at) && words.in("month-name", line.low(at + 1));
        return (month && line.cap(at) || day && line.cap(at + 1))
                && body(line, at + 2)
                && !line.low(at - 1).matches("on|since|until|before|after");
    }

    /// "Movement", "Martyrs Brigade"
    private boolean body(Line line, int first) {
        int at = first;
        while (at < first + 3 && line.cap(at) && !words.in("day-named", line.low(at))) {
            at++;
        }
        return at < first + 3 && line.cap(at) && !line.possessive(at);
    }

    private int coreAfter(Line line, int first) {
        if (dayNamed(line, first)) {
            return first + 2;
        }
        int at = first;
        if (!cores.core(line, at)) {
            at += line.splitOrdinal(at) ? 2 : 1;
            if (line.hyphen(at)) {
                at++;
            }
        }
        return at;
    }

    private boolean worth(Run run) {
        List<String> low = run.words();
        if (low.stream().noneMatch(word -> word.codePoints().anyMatch(Character::isLetter))) {
            return false;
        }
        if (low.getFirst().equals("operation")) {
            return false; // what was done, not who did it
        }
        if (low.size() > 1 && words.in("event-closes", low.getLast())
                || words.in("never-name-run", String.join(" ", low))) {
            return false; // "the Gulf War", "Executive Order"
        }
        if (low.size() == 1) {
            String word = low.getFirst();
            Line line = run.line();
            boolean adjective = line.token(run.last()).adjective() && line.noun(run.last() + 1);
            if (words.demonym(word) && (!names(word) || adjective)) {
                return region(line, run.first());
            }
            return !words.notAlone().contains(word)
                    && word.length() > 1
                    && !(run.first() == run.bare() && words.titles().contains(word));
        }
        if (low.size() == 2
                && words.demonym(String.join(" ", low))
                && !names(String.join(" ", low))) {
            return false; // "Sri Lankan"
        }
        if (low.equals(List.of("secretary", "general"))) {
            return false; // an office
        }
        boolean adjectives =
                low.stream().allMatch(word -> words.demonym(word) || words.in("creed", word))
                        && words.states().people(low.getLast()).isEmpty()
                        && run.line().noun(run.last() + 1);
        if (adjectives) {
            return false;
        }
        boolean quarter =
                run.line().cap(run.last())
                        && words.in("place-closes", low.getLast())
                        && !low.getLast().matches("state|bank|sea")
                        && !run.line().titled()
                        && low.subList(0, low.size() - 1).stream()
                                .allMatch(word -> words.in("place-part", word));
        if (quarter) {
            return true; // "the South West Region"
        }
        return low.stream().anyMatch(word -> !words.notAlone().contains(word))
                || low.size() == 2
                        && words.notAlone().contains(low.get(0))
                        && words.in("name-group", low.get(1))
                || words.in("known-group", String.join(" ", low));
    }

    /// "in northern Rakhine", "Shan state": the land of a people that is called as it is.
    private boolean region(Line line, int at) {
        String before = line.low(at - 1);
        boolean wide = words.in("place-wider", line.low(at + 1)) && !line.noun(at + 2);
        return words.in("known-region", line.low(at))
                && !line.hyphen(at + 1)
                && (wide
                        || !line.noun(at + 1)
                                && !line.token(at).tag().equals("NNPS")
                                && (words.in("prep-place", before)
                                        || words.in("place-part", before)
                                        || before.matches("from|to|of")));
    }

    /// An adjective of a people that is also a name of its own ("Afar", "Burkinabe").
    private boolean names(String word) {
        return words.states().named(word).isPresent() || words.states().people(word).isPresent();
    }
}
