package muster.name;

import muster.model.Mention.Form;
import muster.parse.Link;

import java.util.function.Predicate;

/// How likely a word of reference means one that was spoken of before: the nearer, the more a
/// subject, the more the report is about it, the likelier.
final class Salience {
    private static final int SENTENCE = 28;
    private static final int PARAGRAPH = 8;
    private static final int HEADING = 25;
    private static final int TOPIC = 6;
    private static final int TOPIC_AT_START = 20;
    private static final int QUOTED = 40;
    private static final int PARALLEL = 8;
    private static final int SPEAKER = 10;
    private static final int MAIN = 12;
    private static final int IN_ADVERBIAL = 9;
    private static final int IN_RELATIVE = 6;
    private final Topic topic;
    private final Predicate<String> speech;

    /// @param speech tells a verb of saying
    Salience(Topic topic, Predicate<String> speech) {
        this.topic = topic;
        this.speech = speech;
    }

    /// @param far how many sentences before `spot` the candidate stands
    /// @param starts `spot` stands in the first sentence of its paragraph
    int of(Spot candidate, Spot spot, int far, boolean subjectFirst, boolean starts) {
        int score = 100 - SENTENCE * far;
        if (candidate.line().sentence().paragraph() != spot.line().sentence().paragraph()) {
            score -= PARAGRAPH;
        }
        int rank = far == 0 ? rank(candidate) : Math.min(rank(candidate), reach(candidate));
        score += rank * (subjectFirst ? 2 : 1);
        if (candidate.form() == Form.PRONOUN) {
            score += 5;
        }
        if (far == 0) {
            score -= (spot.first() - candidate.last()) / 8;
        } else {
            score -= candidate.first() / 12;
        }
        if (topic.is(candidate)) {
            score += starts ? TOPIC_AT_START : TOPIC;
        } else if (topic.parted(candidate, spot)) {
            score -= HEADING;
        }
        if (quoted(candidate) && !quoted(spot)) {
            score -= QUOTED;
        }
        return score + parallel(candidate, spot) + (speaks(candidate, spot) ? SPEAKER : 0);
    }

    /// What is done to somebody is likelier done to whom something was done; "they" are rather
    /// many.
    private static int parallel(Spot candidate, Spot spot) {
        int bonus = rank(spot) == 4 && rank(candidate) == 4 ? PARALLEL : 0;
        boolean they = spot.line().low(spot.first()).matches("the(y|m|ir|irs|mselves)");
        boolean many =
                candidate.parties().size() > 1
                        || candidate.line().tag(candidate.last()).equals("NNS");
        return bonus + (they && many && spot.form() == Form.PRONOUN ? PARALLEL : 0);
    }

    /// "X said that it": the speaker.
    private boolean speaks(Spot candidate, Spot spot) {
        return candidate.line() == spot.line()
                && candidate.line().sentence().roles().playedBy(candidate.head()).stream()
                        .anyMatch(link ->
                                link.role().equals(Link.SUBJ)
                                        && link.predicate() < spot.first()
                                        && candidate.first() < link.predicate()
                                        && at(candidate.line(), link.predicate(), spot.first())
                                        && speech.test(candidate.line().lemma(link.predicate())));
    }

    /// No other clause begins between.
    private static boolean at(Line line, int verb, int word) {
        for (int at = verb + 1; at < word; at++) {
            if (line.tag(at).matches("VBD|VBZ|VBP|MD")) {
                return false;
            }
        }
        return true;
    }

    /// Inside quoted speech of some length.
    private static boolean quoted(Spot spot) {
        Line line = spot.line();
        int open = -1;
        for (int at = 0; at < spot.first(); at++) {
            if (line.quote(at)) {
                open = open < 0 ? at : -1;
            }
        }
        int close = spot.last() + 1;
        while (close < line.size() && !line.quote(close)) {
            close++;
        }
        return open >= 0 && close - open > 6;
    }

    /// Subject 12 (of a passive too, as the reader sees it), whose 6, object 4, the rest 0.
    static int rank(Spot spot) {
        Line line = spot.line();
        int rank = spot.last() - spot.first() + 3 >= line.size() ? 12 : 0;
        boolean agent =
                line.low(spot.first() - 1).equals("by") || line.low(spot.first() - 2).equals("by");
        for (Link link : spot.line().sentence().roles().playedBy(spot.head())) {
            rank =
                    Math.max(
                            rank,
                            switch (link.role()) {
                                case Link.SUBJ -> agent ? 2 : line.verb(link.predicate()) ? 12 : 8;
                                case Link.POSS -> aside(line, link.predicate()) ? 2 : 6;
                                case "of" -> headed(line, link.predicate()) ? 8 : 0;
                                case Link.OBJ ->
                                        spot.head() < link.predicate()
                                                        && line.verb(link.predicate())
                                                        && !done(line, link.predicate())
                                                ? 12
                                                : 4;
                                default -> 0;
                            });
        }
        return rank;
    }

    /// Of the subject of a clause that says more of somebody ("which Y had won") or when ("after Y
    /// left") less is left in the next sentence.
    private static int reach(Spot spot) {
        Line line = spot.line();
        int at = spot.head();
        for (int steps = 0; at >= 0 && steps < line.size(); steps++) {
            switch (line.token(at).label()) {
                case "relcl" -> {
                    return IN_RELATIVE;
                }
                case "advcl" -> {
                    return IN_ADVERBIAL;
                }
                default -> at = line.token(at).head();
            }
        }
        return MAIN;
    }

    /// Somebody before the verb does it: "X, which Y supported".
    private static boolean done(Line line, int verb) {
        return line.sentence().roles().of(verb, Link.SUBJ).stream()
                .anyMatch(subject -> subject < verb);
    }

    /// "the headquarters of X lay in ruins": X is as good as the subject.
    private static boolean headed(Line line, int noun) {
        return line.tag(noun).matches("NNS?")
                && line.sentence().roles().of(noun, Link.IS).isEmpty()
                && line.sentence().roles().playedBy(noun).stream()
                        .anyMatch(link ->
                                link.role().equals(Link.SUBJ)
                                        && noun < link.predicate()
                                        && line.verb(link.predicate()));
    }

    /// "Dawn, X's affiliate": X is named to say what Dawn is.
    private static boolean aside(Line line, int noun) {
        return line.sentence().roles().of(noun, Link.IS).stream().anyMatch(it -> it < noun);
    }
}
