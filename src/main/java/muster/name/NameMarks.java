package muster.name;

/// Decides whether a hyphen, an apostrophe, quotation marks, brackets or a number go on with a
/// name: "Mai-Mai", "People's Front", "Mohamed “Hemedti” Dagalo", "Battalion 3-16".
final class NameMarks {
    private final Words words;
    private final Cores cores;

    NameMarks(Words words, Cores cores) {
        this.words = words;
        this.cores = cores;
    }

    /// What stands at `at` is such a mark.
    boolean here(Line line, int at) {
        return line.hyphen(at)
                || ayn(line, at)
                || line.possessive(at)
                || !cores.core(line, at)
                        && (line.opens(at) && line.closes(at + 2)
                                || line.quote(at)
                                || line.number(at));
    }

    /// The last word up to which the name from `first` to `last` goes on; -1 where it ends.
    int next(Line line, int first, int last) {
        int at = last + 1;
        if (line.hyphen(at)) {
            return given(line, first, at) ? at + 1 : hyphen(line, at);
        }
        if (ayn(line, at)) {
            return line.cap(at + 1) ? at + 1 : at + 3;
        }
        if (line.possessive(at)) {
            boolean inner =
                    words.innerPossessive().contains(line.low(last)) || several(line, last, at);
            return inner && cores.core(line, at + 1) ? at + 1 : -1;
        }
        if (line.opens(at)) {
            boolean kind = words.in("name-bracket", line.low(at + 1)) && line.cap(at + 1);
            return kind || wing(line, last, at + 1)
                    ? at + 2
                    : -1; // "Communist Party (Maoist)", "SPLA (Nasir)"
        }
        return line.quote(at) ? nickname(line, first, last, at) : number(line, first, last, at);
    }

    /// "Cotton Growers' Front": what such people have is a body, and named so.
    private boolean several(Line line, int last, int at) {
        return line.low(at).equals("'")
                && line.low(last).endsWith("s")
                && line.cap(at + 1)
                && !line.cap(at + 2)
                && (words.in("name-group", line.low(at + 1))
                        || words.in("name-coalition", line.low(at + 1))
                        || words.in("name-organisation", line.low(at + 1)));
    }

    /// A capitalised word that is neither letters nor a people stands behind letters in brackets.
    private boolean wing(Line line, int last, int at) {
        String word = line.text(at, at);
        return Acronym.written(line.text(last, last))
                && word.matches("\\p{Lu}\\p{Ll}{2,}")
                && !words.demonym(line.low(at))
                && !words.neverName().contains(line.low(at))
                && words.states().named(word).isEmpty();
    }

    /// "Wei Hsueh-kang", "Kim Jong-un": the second half is written small.
    private boolean given(Line line, int first, int at) {
        int half = at + 1;
        return at - first >= 2
                && line.glued(at)
                && line.glued(half)
                && !line.cap(half)
                && line.low(half).matches("\\p{Ll}{2,5}")
                && !words.participle().contains(line.low(half))
                && !words.arabic().contains(line.low(half))
                && !words.romance().contains(line.low(half))
                && !line.hyphen(half + 1)
                && !line.noun(half + 1)
                && !line.token(Math.min(half + 1, line.size() - 1)).adjective();
    }

    /// "Mohamed “Hemedti” Dagalo" is one name.
    private int nickname(Line line, int first, int last, int at) {
        boolean inside = line.cap(at + 1) && line.quote(at + 2) && cores.core(line, at + 3);
        boolean body =
                line.lows(first, last).stream().anyMatch(words.opens()::contains)
                        || words.in("name-group", line.low(last))
                        || words.in("name-group", line.low(at + 3))
                        || words.in("name-force", line.low(last))
                        || words.in("name-force", line.low(at + 3));
        return inside && !body && last - first < 4 ? at + 3 : -1;
    }

    /// "Saraya al-Difa' al-Sha'bi": the mark ends an Arabic word and owns nothing.
    private boolean ayn(Line line, int at) {
        return line.low(at).equals("'")
                && line.glued(at)
                && !line.glued(at + 1)
                && !line.low(at - 1).endsWith("s")
                && (words.arabic().contains(line.low(at + 1))
                                && line.hyphen(at + 2)
                                && line.cap(at + 3)
                        || line.cap(at + 1) && line.low(at + 1).matches("[ae][lnrstzd]h?-.*"));
    }

    private int hyphen(Line line, int at) {
        if (!line.glued(at) || !line.glued(at + 1) || at + 1 >= line.size()) {
            return -1;
        }
        int right = at + 1;
        if (words.participle().contains(line.low(right))) {
            return -1;
        }
        boolean twoLands = land(line.low(at - 1)) && land(line.low(right));
        if (twoLands) {
            return -1;
        }
        if (line.cap(right) || line.number(right)) {
            return right;
        }
        boolean small =
                words.arabic().contains(line.low(right))
                        || words.romance().contains(line.low(right));
        if (small && line.hyphen(right + 1) && line.cap(right + 2)) {
            return right + 2;
        }
        return small && cores.core(line, right + 1) ? right + 1 : -1;
    }

    private boolean land(String low) {
        return words.demonym(low) || words.states().named(low).isPresent();
    }

    private int number(Line line, int first, int last, int at) {
        String head = line.low(last);
        boolean unit =
                words.in("name-group", head)
                        || words.in("name-organisation", head)
                        || words.in("name-state-force", head)
                        || words.in("unit-letters", head) && !line.noun(at + 1)
                        || words.opens().contains(head);
        boolean alias = line.low(first - 1).matches("alias|aka") && !line.noun(at + 1);
        if (alias && line.tag(at).equals("CD") && line.low(at).matches("\\d{1,3}")) {
            return at; // "alias Jhon 40"
        }
        boolean battalion =
                line.cap(last)
                        && line.low(at).matches("\\d{1,2}")
                        && !line.cap(at + 1)
                        && (words.in("noun-whole", line.low(at + 1))
                                || words.in("name-force", line.low(at + 1)))
                        && !words.in("month-name", head);
        if (battalion) {
            return at; // "the Karsan Shield 2 battalion"
        }
        return unit
                        && first < at
                        && line.tag(at).equals("CD")
                        && !line.tag(at + 1).equals("NNS")
                        && line.low(at).matches("\\d{1,4}(-\\d{1,3})?")
                ? at
                : -1;
    }
}
