package muster.frame;

import muster.model.Certainty;
import muster.model.ClaimType;
import muster.parse.ClauseFacts;
import muster.parse.Link;
import muster.parse.Sentence;
import muster.parse.Token;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// What the words on the way up from a match's clause do to it: make it less sure, deny it, end it,
/// or leave nothing claimed.
final class Weighing {
    private static final Set<String> MAYBE = Set.of("may", "might", "could");

    /// "officials believe that": likely, though the verb is active.
    private static final Set<String> OPINIONS =
            Set.of("appear", "seem", "believe", "think", "presume", "assume");

    private static final Set<ClaimType> OF_OTHERS =
            Set.of(ClaimType.WITHDRAWAL, ClaimType.FREEING, ClaimType.DETENTION);

    private final StanceWords words;
    private final Sentence sentence;
    private final FrameMatch match;
    private Certainty certainty;
    private boolean denied;
    private Frame.Holding holding;
    private boolean nothing;

    Weighing(StanceWords words, Sentence sentence, FrameMatch match) {
        this.words = words;
        this.sentence = sentence;
        this.match = match;
        certainty = match.certainty();
        holding = match.holding();
    }

    Certainty certainty() {
        return certainty;
    }

    boolean denied() {
        return denied;
    }

    Frame.Holding holding() {
        return holding;
    }

    boolean nothing() {
        return nothing;
    }

    void deny() {
        denied = !denied;
    }

    void claimNothing() {
        nothing = true;
    }

    /// What the clause says of itself: negation, modals, adverbs; of the verb around a name only
    /// whether it is asked or denied.
    void facts(int at, boolean named) {
        ClauseFacts facts = ClauseFacts.of(sentence, at);
        nothing |= facts.question() || facts.conditional() || facts.imperative();
        if (facts.ended() && match.frame().type().tie()) {
            holding = Frame.Holding.ENDED;
        }
        denied ^= facts.negated() && !facts.ended();
        if (match.frame().holding() == Frame.Holding.STATE
                && at == match.clause()
                && at != match.trigger()
                && sentence.token(at).lemma().equals("become")) {
            holding = Frame.Holding.BEGUN;
        }
        if (match.frame().holding() == Frame.Holding.STATE
                && facts.adverbs().stream().anyMatch(words.former()::contains)) {
            holding = Frame.Holding.ENDED;
        }
        if (named) {
            return;
        }
        modals(facts);
        facts.adverbs().forEach(this::adverb);
        // "was in all probability the work of X"
        for (int noun : sentence.roles().of(match.clause(), "in")) {
            adverb(sentence.token(noun).lemma());
        }
    }

    private void modals(ClauseFacts facts) {
        for (String modal : facts.modals()) {
            switch (modal) {
                case "may", "might", "could" -> weaken(Certainty.POSSIBLE);
                case "will", "would", "shall" -> weaken(Certainty.PLANNED);
                default -> {}
            }
        }
    }

    private void adverb(String word) {
        words.hedge(word).ifPresent(this::weaken);
    }

    /// "the alleged attack", "planned attack", "once its chief".
    void modifiers(int noun) {
        boolean state = match.frame().holding() == Frame.Holding.STATE;
        int before = start(noun) - 1;
        if (state
                && noun == match.trigger()
                && before > 0
                && words.former().contains(sentence.token(before).lemma())) {
            holding = Frame.Holding.ENDED;
        }
        if (state
                && noun == match.trigger()
                && words.formerBearers().contains(sentence.token(noun).lemma())) {
            holding = Frame.Holding.ENDED;
        }
        for (Token child : sentence.children(noun)) {
            String form = child.form().toLowerCase(Locale.ROOT);
            adverb(form);
            boolean former =
                    words.former().contains(form)
                            || words.formerAdjectives().contains(form)
                            || words.formerAdjectives().contains(hyphened(child));
            if (noun == match.trigger() && state && former) {
                holding = Frame.Holding.ENDED;
            }
            if (words.planned().contains(form)) {
                weaken(Certainty.PLANNED);
            }
        }
    }

    /// "one-time" of "his one-time chief".
    private String hyphened(Token last) {
        int hyphen = last.index() - 1;
        return hyphen > 0 && sentence.token(hyphen).form().equals("-")
                ? (sentence.token(hyphen - 1).form() + "-" + last.form()).toLowerCase(Locale.ROOT)
                : "";
    }

    /// The first word of a noun's phrase: "the" of "once the group's chief".
    private int start(int noun) {
        int first = noun;
        while (first > 0 && sentence.under(first - 1, noun)) {
            first--;
        }
        return first;
    }

    /// What the governing word does to the clause at `below`.
    void governor(int at, int below) {
        Token token = sentence.token(at);
        String lemma = token.lemma();
        ClauseFacts facts = ClauseFacts.of(sentence, at);
        boolean negated =
                facts.negated() && !ClauseFacts.of(sentence, below).negated(); // not twice
        hearsay(token);
        judged(at);
        if (facts.conditional() || words.unsaying().contains(lemma)) {
            nothing = true;
        }
        if (words.denying().contains(lemma) && negated) {
            nothing = true; // "did not deny that it had"
        } else if (words.denying().contains(lemma)) {
            denied = !denied;
        } else if ((new Belied(words, sentence).stopped(at, below)
                                || words.failing().contains(lemma)
                                || words.failing().contains(new Phrasal(words, sentence).both(at)))
                        && !apart(at, below)
                || lemma.equals("have") && yet(at)) {
            denied = !denied ^ negated;
        } else if (words.ending().contains(lemma) && facts.negated()) {
            denied ^= ClauseFacts.of(sentence, below).negated(); // "has not stopped fighting"
        } else if (words.ending().contains(lemma)) {
            holding = match.frame().type().tie() ? Frame.Holding.ENDED : holding;
        } else if (lemma.equals("use") && token.tag().equals("VBD") && infinitive(below)) {
            holding = match.frame().type().tie() ? Frame.Holding.ENDED : holding;
        } else if (words.beginning().contains(lemma)) {
            holding =
                    match.frame().holding() == Frame.Holding.STATE ? Frame.Holding.BEGUN : holding;
        } else if (demanded(lemma)) {
            nothing = true;
        } else if (words.planning().contains(lemma)
                || lemma.equals("be") && infinitive(below)
                || new ClauseSteps(words, sentence).weighed(at, below)) {
            plan(token, negated);
        } else if (words.accusing().contains(lemma)) {
            suspicion(lemma);
        } else if (words.likelyVerbs().contains(lemma)
                && (facts.passive() || !token.verb() || OPINIONS.contains(lemma))) {
            if (!facts.negated()) {
                weaken(Certainty.LIKELY);
            }
            denied ^= negated;
        } else if (words.possibleVerbs().contains(lemma)) {
            weaken(Certainty.POSSIBLE);
        } else if (words.saying().contains(lemma)) {
            nothing |= facts.negated();
        } else if (negated && token.verb()) {
            denied = !denied;
        }
        facts.adverbs().forEach(this::adverb);
        if (!words.saying().contains(lemma) && facts.modals().stream().anyMatch(MAYBE::contains)) {
            weaken(Certainty.POSSIBLE);
        }
    }

    /// "called for the release of", "urged X to withdraw": what others ought to do nobody plans.
    private boolean demanded(String lemma) {
        return words.demanding().contains(lemma)
                && (match.frame().type().tie() || OF_OTHERS.contains(match.frame().type()));
    }

    /// What is called for, or meant.
    void meant(String lemma) {
        if (demanded(lemma)) {
            nothing = true;
        } else if (!match.frame().type().tie()) {
            weaken(Certainty.PLANNED);
        }
    }

    /// "has no plans to leave" plans nothing; "does not plan to leave" denies it.
    private void plan(Token word, boolean negated) {
        nothing |= negated && !word.verb();
        if (!stateNoun()) {
            denied ^= negated;
            weaken(Certainty.PLANNED);
        }
    }

    /// "it is possible that", "it is unlikely that", "it is untrue that".
    private void judged(int verb) {
        for (int word : sentence.roles().of(verb, Link.ATTR)) {
            String lemma = sentence.token(word).lemma();
            if (words.possibleVerbs().contains(lemma)) {
                weaken(Certainty.POSSIBLE);
            } else if (words.likelyAdverbs().contains(lemma) || lemma.equals("probable")) {
                weaken(Certainty.LIKELY);
            } else if (lemma.equals("unlikely") || lemma.equals("doubtful")) {
                nothing = true;
            } else if (words.untrue().contains(lemma)) {
                denied = !denied;
            }
        }
    }

    /// "another attempt failed: the army did not take it": the clause is no part of what failed.
    private boolean apart(int verb, int below) {
        Set<Integer> others = new HashSet<>(sentence.roles().of(below, Link.SUBJ));
        sentence.roles().of(verb, Link.SUBJ).forEach(others::remove);
        sentence.roles().of(verb, Link.OBJ).forEach(others::remove);
        return sentence.token(verb).verb() && !others.isEmpty();
    }

    void hearsay(Token above) {
        if (above.noun() && words.likelyNouns().contains(above.lemma())) {
            weaken(Certainty.LIKELY);
        } else if (above.noun() && words.possibleNouns().contains(above.lemma())) {
            weaken(Certainty.POSSIBLE);
        }
    }

    void suspicion(String lemma) {
        if (words.suspecting().contains(lemma)) {
            weaken(Certainty.POSSIBLE);
        }
    }

    /// "men believed to be from X killed": who did it is not sure.
    void hedgedActor() {
        new HedgedActors(words, sentence).of(match).forEach(this::weaken);
    }

    /// "may be earning money by protecting X".
    void maybe(int verb) {
        if (ClauseFacts.of(sentence, verb).modals().stream().anyMatch(MAYBE::contains)) {
            weaken(Certainty.POSSIBLE);
        }
    }

    /// "are to leave on Monday".
    private boolean infinitive(int verb) {
        return match.frame().type() != ClaimType.PRESENCE
                && new ClauseSteps(words, sentence).infinitive(verb);
    }

    /// "is trying to strengthen its hold": the hold is there already.
    private boolean stateNoun() {
        return match.frame().holding() == Frame.Holding.STATE
                && !sentence.token(match.trigger()).verb();
    }

    private boolean yet(int at) {
        return sentence.children(at).stream().anyMatch(child -> child.lemma().equals("yet"))
                || at + 1 < sentence.size() && sentence.token(at + 1).lemma().equals("yet");
    }

    void weaken(Certainty to) {
        if (certainty == Certainty.STATED) {
            certainty = to;
        }
    }
}
