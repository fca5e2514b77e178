package muster.name;

import muster.model.Mention.Form;

import java.util.ArrayList;
import java.util.List;

/// Finds the words that stand for something without naming it: pronouns, "the two", "the town".
final class ReferenceWords {
    private final Words words;

    ReferenceWords(Words words) {
        this.words = words;
    }

    /// The pronouns of the sentence, unresolved.
    List<Spot> pronouns(Line line) {
        List<Spot> all = new ArrayList<>();
        for (int at = 0; at < line.size(); at++) {
            if (pronoun(line, at)) {
                all.add(new Spot(line, at, at, at, Form.PRONOUN, "pronoun:" + line.low(at)));
            }
        }
        return all;
    }

    private boolean pronoun(Line line, int at) {
        String low = line.low(at);
        if (low.equals("whose")) {
            return true;
        }
        if (line.token(at).pronoun()) {
            return words.in("he", low)
                    || words.in("she", low)
                    || words.in("ref-singular", low)
                    || words.in("ref-plural", low);
        }
        boolean alone =
                !line.noun(at + 1)
                        && !line.token(Math.min(at + 1, line.size() - 1)).adjective()
                        && !(line.tag(at + 1).equals("VBG") && line.noun(at + 2));
        boolean both =
                low.equals("both")
                        && alone
                        && !line.quote(at + 1)
                        && !line.low(at + 1).matches("the|of|in|[a-z]*")
                                | line.verb(at + 1)
                                | line.tag(at + 1).matches("MD|RB|\\.|,");
        boolean two = low.matches("two|three") && line.low(at - 1).equals("the") && alone;
        boolean last = low.matches("former|latter") && line.low(at - 1).equals("the") && alone;
        return both || two || last;
    }

    /// Where "the" stands before a noun: "the town", "the small border town".
    private static int article(Line line, int noun, boolean settlement) {
        int at = noun - 1;
        while (at > 0
                && at > noun - (settlement ? 3 : 2)
                && !line.cap(at)
                && (line.token(at).adjective() || settlement && line.tag(at).equals("NN"))) {
            at--;
        }
        return at;
    }

    /// "the town", "that village", "the area": a noun of place alone with a determiner; "there".
    List<Spot> places(Line line, List<Spot> named) {
        List<Spot> all = new ArrayList<>();
        for (int at = 0; at < line.size(); at++) {
            String low = line.low(at);
            if (low.equals("there") && line.tag(at).equals("RB")) {
                all.add(new Spot(line, at, at, at, Form.DESCRIPTION, "the:there"));
            }
            boolean place =
                    words.in("ref-settlement", low)
                            || words.in("ref-area", low)
                            || words.in("ref-site", low)
                            || words.in("ref-country", low);
            boolean alone =
                    !line.noun(at + 1)
                            && !line.low(at + 1).equals("of")
                            && Descriptions.covering(named, at).isEmpty();
            int article = article(line, at, words.in("ref-settlement", low));
            if (at > 0
                    && place
                    && line.noun(at)
                    && alone
                    && line.low(article).matches("the|that|this")) {
                all.add(
                        new Spot(
                                line,
                                article,
                                at,
                                line.headOf(article, at),
                                Form.DESCRIPTION,
                                "the:" + low));
            }
        }
        return all;
    }
}
