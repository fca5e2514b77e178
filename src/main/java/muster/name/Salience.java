package muster.name;

import muster.model.Mention.Form;
import muster.parse.Link;

import java.util.List;

/// How likely a word of reference means one that was spoken of before: the nearer, the more a
/// subject, the more the report is about it, the likelier.
final class Salience {
    private final Topic topic;
    private final Words words;

    Salience(Topic topic, Words words) {
        this.topic = topic;
        this.words = words;
    }

    /// The points that `knowledge/lexicon/en/salience.yaml` gives.
    int points(String reason) {
        return words.lexicon().number("salience", reason);
    }

    /// @param far how many sentences before `spot` the candidate stands
    /// @param starts `spot` stands in the first sentence of its paragraph
    int of(Spot candidate, Spot spot, int far, boolean subjectFirst, boolean starts) {
        int score = 100 + points("sentence") * far;
        if (candidate.line().sentence().paragraph() != spot.line().sentence().paragraph()) {
            score += points("paragraph");
        }
        int rank = far == 0 ? rank(candidate) : Math.min(rank(candidate), reach(candidate));
        score += rank * (subjectFirst ? 2 : 1);
        if (candidate.form() == Form.PRONOUN) {
            score += points("pronoun");
        }
        if (far == 0) {
            score -= (spot.first() - candidate.last()) / points("words");
        } else {
            score -= candidate.first() / points("words-before");
        }
        if (topic.is(candidate)) {
            score += points(starts ? "topic-at-start" : "topic");
        } else if (topic.parted(candidate, spot)) {
            score += points("heading");
        }
        if (quoted(candidate) && !quoted(spot)) {
            score += points("quoted");
        }
        return score
                + parallel(candidate, spot)
                + (speaks(candidate, spot) ? points("speaker") : 0)
                + (ownClause(candidate, spot) ? points("own-clause") : 0);
    }

    /// What is done to somebody is likelier done to whom something was done; "they" are rather
    /// many.
    private int parallel(Spot candidate, Spot spot) {
        int bonus =
                standing(spot) == Standing.OBJECT && standing(candidate) == Standing.OBJECT
                        ? points("parallel")
                        : 0;
        boolean they = spot.line().low(spot.first()).matches("the(y|m|ir|irs|mselves)");
        boolean many =
                candidate.parties().size() > 1
                        || candidate.line().tag(candidate.last()).equals("NNS");
        return bonus
                + (sharing(candidate, spot) ? points("sharing") : 0)
                + (captive(candidate, spot) ? points("captive") : 0)
                + (they && many && spot.form() == Form.PRONOUN ? points("parallel") : 0);
    }

    /// "took X and freed them": what is done next to whom something was just done.
    private static boolean sharing(Spot candidate, Spot spot) {
        Line line = spot.line();
        int verb = line.token(spot.head()).head();
        int first =
                verb >= 0 && line.token(verb).label().equals("conj") ? line.token(verb).head() : -1;
        return first >= 0
                && candidate.line() == line
                && spot.form() == Form.PRONOUN
                && candidate.head() < verb
                && line.sentence().roles().of(verb, Link.OBJ).contains(spot.head())
                && line.sentence().roles().of(first, Link.OBJ).contains(candidate.head())
                && line.sentence()
                        .roles()
                        .of(first, Link.SUBJ)
                        .equals(line.sentence().roles().of(verb, Link.SUBJ));
    }

    /// "seized X. They were freed": who was taken is let go.
    private boolean captive(Spot candidate, Spot spot) {
        return spot.form() == Form.PRONOUN
                && object(spot, "free-verbs")
                && object(candidate, "detain-verbs");
    }

    private boolean object(Spot spot, String verbs) {
        Line line = spot.line();
        return line.sentence().roles().playedBy(spot.head()).stream()
                .anyMatch(link ->
                        link.role().equals(Link.OBJ)
                                && words.in(verbs, line.lemma(link.predicate())));
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
                                        && words.in(
                                                "speech-verb",
                                                candidate.line().lemma(link.predicate())));
    }

    /// "X, which left after its defeat": who does what the possessive's clause tells, or the clause
    /// around it where it belongs to the subject itself.
    private boolean ownClause(Spot candidate, Spot spot) {
        Line line = spot.line();
        if (candidate.line() != line || !line.tag(spot.first()).equals("PRP$")) {
            return false;
        }
        List<Integer> subjects = Barred.subjects(spot);
        return subjects.equals(List.of(candidate.head())) && candidate.last() < spot.first();
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

    /// A passive's subject is one too, as the reader sees it.
    static Standing standing(Spot spot) {
        Line line = spot.line();
        Standing standing =
                spot.last() - spot.first() + 3 >= line.size() ? Standing.SUBJECT : Standing.NOTHING;
        for (Link link : spot.line().sentence().roles().playedBy(spot.head())) {
            standing = standing.or(standing(spot, link));
        }
        return standing;
    }

    private static Standing standing(Spot spot, Link link) {
        Line line = spot.line();
        boolean agent =
                line.low(spot.first() - 1).equals("by") || line.low(spot.first() - 2).equals("by");
        boolean verb = line.verb(link.predicate());
        return switch (link.role()) {
            case Link.SUBJ ->
                    agent ? Standing.AGENT : verb ? Standing.SUBJECT : Standing.SUBJECT_OF_NOUN;
            case Link.POSS -> aside(line, link.predicate()) ? Standing.AGENT : Standing.POSSESSOR;
            case "of" ->
                    headed(line, link.predicate()) ? Standing.SUBJECT_OF_NOUN : Standing.NOTHING;
            case Link.OBJ ->
                    spot.head() < link.predicate() && verb && !done(line, link.predicate())
                            ? Standing.SUBJECT
                            : Standing.OBJECT;
            default -> Standing.NOTHING;
        };
    }

    private int rank(Spot spot) {
        return switch (standing(spot)) {
            case NOTHING -> 0;
            case AGENT -> points("agent");
            case OBJECT -> points("object");
            case POSSESSOR -> points("possessor");
            case SUBJECT_OF_NOUN -> points("subject-of-noun");
            case SUBJECT -> points("subject");
        };
    }

    /// Of the subject of a clause that says more of somebody ("which Y had won") or when ("after Y
    /// left") less is left in the next sentence.
    private int reach(Spot spot) {
        Line line = spot.line();
        int at = spot.head();
        for (int steps = 0; at >= 0 && steps < line.size(); steps++) {
            switch (line.token(at).label()) {
                case "relcl" -> {
                    return points("in-relative");
                }
                case "advcl" -> {
                    return points("in-adverbial");
                }
                default -> at = line.token(at).head();
            }
        }
        return points("subject");
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
