package muster.frame;

import muster.model.Span;
import muster.parse.ClauseFacts;
import muster.parse.Link;
import muster.parse.Sentence;
import muster.parse.Token;

import java.util.Set;

/// How clauses hang together where the way up from one to the next turns.
record ClauseSteps(StanceWords words, Sentence sentence) {
    /// "accused of sheltering", "blamed for killing".
    static final Set<String> CHARGES = Set.of("of", "for", "with", "in");

    private static final Set<String> KNOWN = Set.of("after", "when", "since", "because");
    private static final Set<String> HELPERS = Set.of("be", "do", "have");

    private static final Set<String> CONTRASTS =
            Set.of("while", "whereas", "although", "though", "but");

    /// The words of a verb's own clause: itself and what hangs on it, but for other verbs.
    Span reach(int verb) {
        Span reach = sentence.token(verb).span();
        for (Token token : sentence.tokens()) {
            if (token.head() == verb && !token.punctuation() && !token.verb()) {
                reach = reach.with(token.span());
            }
        }
        return reach;
    }

    /// "denied that ten died after X attacked": that X attacked is taken as known.
    boolean known(int verb) {
        Token token = sentence.token(verb);
        return token.label().equals("advcl")
                && token.tag().equals("VBD")
                && sentence.children(verb).stream()
                        .anyMatch(child ->
                                child.index() < verb
                                        && (child.label().equals("mark")
                                                || child.label().equals("advmod"))
                                        && KNOWN.contains(child.lemma()));
    }

    /// "accused of sheltering", "told of fighting".
    boolean charged(Token verb, Link link) {
        String above = sentence.token(link.predicate()).lemma();
        return verb.verb()
                && CHARGES.contains(link.role().replace("~", ""))
                && (words.accusing().contains(above)
                        || link.role().equals("of") && words.telling().contains(above));
    }

    /// "records showing that": what stands behind "that" is what the records tell.
    boolean shows(Token verb) {
        return (verb.label().equals("acl") || verb.label().equals("relcl"))
                && words.speaks(verb.lemma())
                && sentence.roles().of(verb.index(), Link.SUBJ).contains(verb.head());
    }

    /// "the town that the army had seized", with no comma before "that".
    boolean restrictive(Token verb, Token noun) {
        return verb.label().equals("relcl")
                && noun.index() < verb.index()
                && sentence.tokens().subList(noun.index(), verb.index()).stream()
                        .noneMatch(token -> token.form().equals(","));
    }

    /// "to seize".
    boolean infinitive(int verb) {
        return sentence.token(verb).tag().equals("VB")
                && sentence.children(verb).stream().anyMatch(child -> child.tag().equals("TO"));
    }

    /// "being" of "denied being at war"; -1 where no verb says the state.
    int being(int noun, Set<Integer> seen) {
        return sentence.roles().playedBy(noun).stream()
                .filter(link -> link.role().equals("at") || link.role().equals("in"))
                .map(Link::predicate)
                .filter(verb -> sentence.token(verb).lemma().equals("be"))
                .filter(verb -> !seen.contains(verb))
                .findFirst()
                .orElse(-1);
    }

    /// "reported" of "reported three of its men killed"; -1 where nobody does.
    int reporting(Token participle) {
        int at = participle.head();
        boolean bare =
                participle.tag().equals("VBN")
                        && participle.label().equals("acl")
                        && at == participle.index() - 1;
        for (int steps = 0; bare && steps < 5 && at >= 0; steps++) {
            Token above = sentence.token(at);
            if (above.verb()) {
                return words.announcing().contains(above.lemma()) ? at : -1;
            }
            at = above.head();
        }
        return -1;
    }

    /// "are fighting to control the valley"; of an act also "a push to retake the valley".
    boolean purpose(Token verb, Token above, boolean act) {
        return infinitive(verb.index())
                && above.index() < verb.index()
                && (words.striving().contains(above.lemma())
                        || act && words.ventures().contains(above.lemma()));
    }

    /// "A said it was over, but B said that": what B says is not on A's word.
    boolean against(int verb) {
        int head = sentence.token(verb).head();
        boolean whereas =
                head >= 0
                        && CONTRASTS.contains(ClauseFacts.of(sentence, verb).mark())
                        && !sentence.roles().of(verb, Link.SUBJ).isEmpty();
        return whereas
                || head >= 0
                        && head < verb
                        && sentence.token(verb).label().equals("conj")
                        && !sentence.roles().of(verb, Link.SUBJ).isEmpty()
                        && sentence.tokens().subList(head, verb).stream()
                                .anyMatch(token ->
                                        token.form().equalsIgnoreCase("but")
                                                && token.head() == head);
    }

    /// "is considering banning it": no opinion, but a plan.
    boolean weighed(int verb, int below) {
        return sentence.token(verb).lemma().equals("consider")
                && sentence.token(below).tag().equals("VBG");
    }

    /// "its chief was banned, the group was not": the last verb says nothing of the first clause.
    boolean gapped(int clause, int verb) {
        return verb > clause
                && HELPERS.contains(sentence.token(verb).lemma())
                && sentence.roles().of(verb, Link.ATTR).isEmpty()
                && sentence.roles().of(verb, Link.SUBJ).stream()
                        .anyMatch(subject -> subject > clause);
    }

    /// A semicolon ends what was said.
    boolean parted(int one, int other) {
        return sentence.tokens().subList(Math.min(one, other), Math.max(one, other)).stream()
                .anyMatch(token -> token.form().equals(";"));
    }
}
