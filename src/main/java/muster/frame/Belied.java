package muster.frame;

import muster.parse.ClauseFacts;
import muster.parse.Link;
import muster.parse.Sentence;
import muster.parse.Token;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Tells what the words around a clause belie or leave open without a "not": "nearly took", "had it
/// attacked", "dismissed as lies reports that", "falsely claimed that", "the theory that".
record Belied(StanceWords words, Sentence sentence) {
    private static final Set<String> INVERTED = Set.of("had", "were", "should");

    private static final Set<String> BRINKS =
            Set.of("verge", "brink", "cusp", "edge", "point", "hair", "whisker", "inch");

    private static final Set<String> NEAR = Set.of("close", "near");

    private static final Set<String> SHOWING = Set.of("show", "depict", "portray");

    private static final Set<String> FEW = Set.of("few", "little", "hardly");

    /// How many words "as" may stand before the report that is dismissed.
    private static final int FAR = 5;

    private static final int STEPS = 6;

    /// Nothing is claimed by the clause of the verb at `clause`.
    boolean open(int clause) {
        Token verb = sentence.token(clause);
        return verb.verb()
                && (inverted(verb)
                        || unreal(verb)
                        || nearly(clause)
                        || brink(verb)
                        || supposed(verb)
                        || unshown(verb));
    }

    /// Nothing is claimed by the word at `trigger`, however its clause is put: "would neither
    /// confirm nor deny the arrest", "it is wrong to call them allies", "without help it could
    /// not".
    boolean openWord(int trigger) {
        int at = trigger;
        for (int steps = 0; at >= 0 && steps < STEPS; steps++) {
            Token token = sentence.token(at);
            if (token.verb() && (neither(token) || misjudged(token))) {
                return true;
            }
            if (token.lemma().equals("without")
                    && token.head() >= 0
                    && unreal(sentence.token(token.head()))) {
                return true;
            }
            at = token.head();
        }
        return false;
    }

    /// "dismissed as lies reports that rebels had taken the town": the verb that dismisses; -1
    /// where none does.
    int dismissal(int clause) {
        int told = sentence.token(clause).head();
        if (told < 0 || told > clause || !reports(sentence.token(told).lemma())) {
            return -1;
        }
        boolean untrue = false;
        for (int at = told - 1; at > 0 && at >= told - FAR; at--) {
            Token token = sentence.token(at);
            if (token.lemma().equals("as") && untrue) {
                Token verb = sentence.token(at - 1);
                boolean dismisses =
                        words.rebutting().contains(verb.lemma())
                                || words.describing().contains(verb.lemma());
                return verb.verb() && dismisses ? at - 1 : -1;
            }
            untrue |= words.untrue().contains(token.lemma());
        }
        return -1;
    }

    /// "is wrongly said to have", "falsely claimed that".
    boolean wrongly(int governor) {
        return sentence.children(governor).stream()
                .anyMatch(child -> words.untruly().contains(child.lemma()));
    }

    /// "Few believe that".
    boolean doubted(int governor) {
        return sentence.token(governor).verb()
                && sentence.roles().of(governor, Link.SUBJ).stream()
                        .map(sentence::token)
                        .anyMatch(subject ->
                                FEW.contains(subject.lemma())
                                        || sentence.children(subject.index()).stream()
                                                .map(Token::lemma)
                                                .anyMatch(FEW::contains));
    }

    private boolean reports(String noun) {
        return words.charges().contains(noun)
                || words.likelyNouns().contains(noun)
                || words.possibleNouns().contains(noun)
                || words.unsaying().contains(noun);
    }

    /// "Had the army attacked, they would have left".
    private boolean inverted(Token verb) {
        List<Integer> subjects = sentence.roles().of(verb.index(), Link.SUBJ);
        return verb.label().equals("advcl")
                && sentence.children(verb.index()).stream()
                        .filter(child -> child.label().startsWith("aux"))
                        .filter(child -> INVERTED.contains(child.form().toLowerCase(Locale.ROOT)))
                        .anyMatch(child ->
                                subjects.stream().anyMatch(subject -> child.index() < subject)
                                        && (child.index() == 0
                                                || sentence.token(child.index() - 1)
                                                        .punctuation()));
    }

    /// "would have left", "could not have taken it without".
    private boolean unreal(Token verb) {
        List<String> helpers =
                sentence.children(verb.index()).stream()
                        .filter(child -> child.index() < verb.index())
                        .map(Token::lemma)
                        .toList();
        return helpers.contains("have")
                && (helpers.contains("would")
                        || helpers.contains("could") && helpers.contains("not"));
    }

    /// "nearly took it", "all but took it".
    private boolean nearly(int verb) {
        return verb > 0 && words.nearly().contains(sentence.token(verb - 1).lemma())
                || verb > 1
                        && sentence.token(verb - 1).lemma().equals("but")
                        && sentence.token(verb - 2).lemma().equals("all");
    }

    /// "stopped the rebels from taking it": others than who would have done it ended it.
    boolean stopped(int at, int below) {
        List<Integer> doers = sentence.roles().of(below, Link.SUBJ);
        List<Integer> held = sentence.roles().of(at, Link.OBJ);
        boolean others =
                held.isEmpty()
                        ? !doers.isEmpty()
                                && doers.stream()
                                        .noneMatch(sentence.roles().of(at, Link.SUBJ)::contains)
                        : sentence.token(below - 1).lemma().equals("from")
                                || doers.stream().anyMatch(held::contains);
        return sentence.token(at).lemma().equals("stop")
                && sentence.token(below).tag().equals("VBG")
                && others;
    }

    /// "came close to taking it", "on the verge of taking it".
    private boolean brink(Token verb) {
        int preposition = verb.head();
        if (!verb.tag().equals("VBG") || preposition < 1 || preposition > verb.index()) {
            return false;
        }
        String before = sentence.token(preposition - 1).lemma();
        return switch (sentence.token(preposition).lemma()) {
            case "to" -> NEAR.contains(before);
            case "of" -> BRINKS.contains(before);
            default -> false;
        };
    }

    /// "the theory that the group is".
    private boolean supposed(Token verb) {
        return verb.head() >= 0
                && verb.head() < verb.index()
                && verb.label().equals("acl")
                && sentence.token(verb.head()).noun()
                && words.unsaying().contains(sentence.token(verb.head()).lemma())
                && sentence.children(verb.index()).stream()
                        .anyMatch(child -> child.lemma().equals("that"));
    }

    /// "does not show fighters shooting soldiers".
    private boolean unshown(Token verb) {
        return verb.head() >= 0
                && verb.tag().equals("VBG")
                && verb.label().equals("acl")
                && sentence.roles().playedBy(verb.head()).stream()
                        .filter(link -> link.role().equals(Link.OBJ))
                        .filter(link -> SHOWING.contains(sentence.token(link.predicate()).lemma()))
                        .anyMatch(link -> ClauseFacts.of(sentence, link.predicate()).negated());
    }

    /// "neither confirmed nor denied".
    private boolean neither(Token verb) {
        boolean confirms = verb.lemma().equals("confirm");
        return confirms
                && sentence
                        .tokens()
                        .subList(verb.index(), Math.min(sentence.size(), verb.index() + 4))
                        .stream()
                        .anyMatch(token -> token.verb() && token.lemma().equals("deny"));
    }

    /// "it would be wrong to call them allies".
    private boolean misjudged(Token verb) {
        return words.saying().contains(verb.lemma())
                && sentence.roles().playedBy(verb.index()).stream()
                        .filter(link -> link.role().equals(Link.COMP))
                        .anyMatch(link ->
                                words.misjudging()
                                        .contains(sentence.token(link.predicate()).lemma()));
    }
}
