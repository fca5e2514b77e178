package muster.name;

import muster.parse.Link;

import java.util.regex.Pattern;

/// Finds numbers that stand alone for people, since only people can be killed, arrested or freed:
/// "killing 19", "dozens were arrested", "left 20 dead".
final class BareCounts {
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final Pattern OF_THEM = Pattern.compile("them|those|whom|these");
    private final Words words;

    BareCounts(Words words) {
        this.words = words;
    }

    boolean at(Line line, int at) {
        return number(line, at) || others(line, at) || countryman(line, at);
    }

    /// "dozens", "14": more words of quantity may stand before it, and no others.
    boolean number(Line line, int at) {
        boolean number =
                line.tag(at).equals("CD")
                                && !YEAR.matcher(line.low(at)).matches()
                                && !line.low(at).endsWith("%")
                        || words.in("quantity-alone", line.low(at));
        return number && alone(line, at) && people(line, at);
    }

    /// "wounding four others", "two others died later", "abducted another".
    private boolean others(Line line, int at) {
        boolean counted =
                line.low(at).equals("others")
                                && (line.tag(at - 1).equals("CD")
                                        || line.low(at - 1).matches("several|many|some"))
                        || line.low(at).equals("another");
        return counted && alone(line, at) && people(line, at);
    }

    /// "killed an Israeli", "one Palestinian was arrested", "a French national died".
    private boolean countryman(Line line, int at) {
        if (line.low(at).equals("national")) {
            return line.noun(at) && words.demonym(line.low(at - 1)) && people(line, at);
        }
        boolean one =
                line.tag(at - 1).equals("DT") || line.low(at - 1).matches("one|another|fellow");
        return one
                && line.cap(at)
                && words.demonym(line.low(at))
                && alone(line, at)
                && people(line, at);
    }

    /// Whether those at `at` are more than one.
    boolean many(Line line, int at) {
        return !line.low(at).matches("one|another") && (number(line, at) || others(line, at));
    }

    private static boolean alone(Line line, int at) {
        String next = line.low(at + 1);
        boolean partitive = next.equals("of") && !OF_THEM.matcher(line.low(at + 2)).matches();
        return !line.noun(at + 1)
                && !line.tag(at + 1).equals("CD")
                && !line.hyphen(at + 1)
                && !partitive
                && !line.low(at - 1).matches("[$€£#]");
    }

    private boolean people(Line line, int at) {
        boolean dead = line.low(at + 1).equals("dead");
        for (Link link : line.sentence().roles().playedBy(at)) {
            String verb = line.lemma(link.predicate());
            if (link.role().endsWith(Link.IS) && dead && link.predicate() == at + 1
                    || link.role().equals(Link.OBJ) && (dead || words.in("verb-of-victims", verb))
                    || link.role().equals(Link.SUBJ) && words.in("verb-of-dying", verb)) {
                return true;
            }
        }
        return toll(line, at);
    }

    /// "put the toll at 27", "the death toll rose to 33".
    private boolean toll(Line line, int at) {
        for (Link link : line.sentence().roles().playedBy(at)) {
            int verb = link.predicate();
            boolean told =
                    link.role().matches("at|to|by|obj")
                            && words.in("verb-of-toll", line.lemma(verb))
                            && line.sentence().roles().of(verb).stream()
                                    .filter(other -> other.role().matches("subj|obj"))
                                    .anyMatch(other -> words.in("toll", line.low(other.filler())));
            if (told) {
                return true;
            }
        }
        return false;
    }
}
