package muster.frame;

import muster.model.Certainty;
import muster.model.ClaimType;
import muster.parse.ClauseFacts;
import muster.parse.Link;
import muster.parse.Sentence;
import muster.parse.Token;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The way up from a match's clause through the verbs and nouns that govern it: "denied that", "has
/// yet to", "is believed to", "vowed to", "a monitor said that".
final class StanceWalk {
    /// "accused of sheltering", "blamed for killing".
    private static final Set<String> CHARGES = Set.of("of", "for", "with", "in");

    private static final Set<String> MAYBE = Set.of("may", "might", "could");

    /// "told us of killings", "spoke of a rout".
    private static final Set<String> ABOUT = Set.of("of", "about");

    private static final List<String> SOURCES = List.of("according_to", "per", "citing");

    private final StanceWords words;
    private final Voices voices;
    private final Fillers fillers;
    private final Sentence sentence;
    private final FrameMatch match;
    private final List<Bound> inward = new ArrayList<>();
    private final Set<Integer> seen = new HashSet<>();
    private boolean firm;
    private Certainty certainty;
    private boolean denied;
    private Frame.Holding holding;
    private boolean nothing;

    StanceWalk(
            StanceWords words,
            Voices voices,
            Fillers fillers,
            Sentence sentence,
            FrameMatch match) {
        this.words = words;
        this.voices = voices;
        this.fillers = fillers;
        this.sentence = sentence;
        this.match = match;
        certainty = match.certainty();
        holding = match.holding();
        firm = new EventNoun(words, sentence, match.trigger()).presupposed();
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

    /// Outermost first, each once.
    List<Bound> speakers() {
        List<Bound> outward = new ArrayList<>(match.role("speaker"));
        Set<List<String>> known = new LinkedHashSet<>();
        outward.forEach(bound -> known.add(bound.entities()));
        List<Bound> all = new ArrayList<>();
        for (Bound speaker : inward.reversed()) {
            if (known.add(speaker.entities())) {
                all.add(speaker);
            }
        }
        all.addAll(outward);
        return all;
    }

    void up() {
        if (!firm) {
            facts(match.trigger(), named());
        }
        governedNoun(match.trigger());
        hedgedActor();
        int at = match.clause();
        while (at >= 0 && seen.add(at) && !nothing) {
            sources(at);
            at = step(at);
        }
    }

    /// One step up: to the verb (or noun) that this clause completes, else to the verb that it
    /// hangs on.
    private int step(int at) {
        for (Link link : sentence.roles().playedBy(at)) {
            if (link.role().equals(Link.COMP)
                    && !seen.contains(link.predicate())
                    && !parted(at, link.predicate())) {
                governor(link.predicate(), at);
                return link.predicate();
            }
        }
        Token token = sentence.token(at);
        for (Link link : sentence.roles().playedBy(at)) {
            boolean charged =
                    token.verb()
                            && CHARGES.contains(link.role().replace("~", ""))
                            && words.accusing().contains(sentence.token(link.predicate()).lemma());
            if (charged && !seen.contains(link.predicate())) {
                governor(link.predicate(), at);
                return link.predicate();
            }
        }
        int head = token.head();
        if (head < 0) {
            return -1;
        }
        Token above = sentence.token(head);
        boolean act = !match.frame().type().tie();
        if (token.verb()) {
            boolean participle = act && above.noun() && token.label().equals("acl");
            firm |= participle;
            return above.verb() ? head : participle ? nounStep(at) : throughPreposition(at, above);
        }
        boolean copula = match.frame().holding() == Frame.Holding.STATE && !act;
        return copula ? -1 : nounStep(at);
    }

    /// "may be earning money by protecting X", "is committed to carrying out attacks".
    private int throughPreposition(int at, Token preposition) {
        int head = preposition.head();
        if (!preposition.tag().equals("IN") && !preposition.tag().equals("TO") || head < 0) {
            return -1;
        }
        String lemma = sentence.token(head).lemma();
        if (preposition.lemma().equals("by") && sentence.token(head).verb()) {
            if (ClauseFacts.of(sentence, head).modals().stream().anyMatch(MAYBE::contains)) {
                weaken(Certainty.POSSIBLE);
            }
            return head;
        }
        boolean governs =
                words.planning().contains(lemma)
                        || words.failing().contains(lemma)
                        || words.unsaying().contains(lemma);
        if (governs && !preposition.lemma().equals("after")) {
            governor(head, at);
            return head;
        }
        return -1;
    }

    /// An event noun stands under the verb of its clause: climb to it through nouns and
    /// prepositions.
    private int nounStep(int at) {
        int head = sentence.token(at).head();
        boolean told = false;
        while (head >= 0 && !sentence.token(head).verb()) {
            told = ABOUT.contains(sentence.token(head).lemma());
            head = sentence.token(head).head();
        }
        if (told && head >= 0 && words.telling().contains(sentence.token(head).lemma())) {
            speaker(head);
        }
        return head;
    }

    /// A semicolon ends what was said.
    private boolean parted(int one, int other) {
        return sentence.tokens().subList(Math.min(one, other), Math.max(one, other)).stream()
                .anyMatch(token -> token.form().equals(";"));
    }

    /// "denied the attack", "announced the arrest", "the alleged attack", "planned attack".
    private void governedNoun(int trigger) {
        if (sentence.token(trigger).verb()) {
            return;
        }
        boolean own = trigger == match.trigger();
        for (Link link : sentence.roles().playedBy(trigger)) {
            Token above = sentence.token(link.predicate());
            switch (link.role()) {
                case Link.OBJ, "in", "for", "~for" -> taken(above, link.role());
                case "of", "~of" -> told(above);
                case "as" -> named(above);
                default -> {}
            }
        }
        for (Token child : sentence.children(trigger)) {
            String form = child.form().toLowerCase(Locale.ROOT);
            adverb(form);
            if (own
                    && words.former().contains(form)
                    && match.frame().holding() == Frame.Holding.STATE) {
                holding = Frame.Holding.ENDED;
            }
            if (words.planned().contains(form)) {
                weaken(Certainty.PLANNED);
            }
        }
    }

    private void taken(Token above, String role) {
        String lemma = above.lemma();
        boolean object = role.equals(Link.OBJ);
        boolean verb = above.verb();
        if (verb && words.claiming().contains(lemma)
                || verb && object && words.announcing().contains(lemma)) {
            speaker(above.index());
        }
        if (words.failing().contains(lemma) && object) {
            nothing = true;
        }
        if (words.denying().contains(lemma) && verb) {
            denied = !denied;
            speaker(above.index());
        } else if (words.planning().contains(lemma) && !match.frame().type().tie()) {
            weaken(Certainty.PLANNED);
        }
    }

    /// "accused X of the attack", "reports of the attack", "rumours of a deal".
    private void told(Token above) {
        if (above.verb() && words.accusing().contains(above.lemma())) {
            speaker(above.index());
            suspicion(above.lemma());
        } else {
            hearsay(above);
        }
    }

    /// "described him as the founder", "is widely regarded as its commander".
    private void named(Token above) {
        boolean passive = ClauseFacts.of(sentence, above.index()).passive();
        if (above.verb() && words.describing().contains(above.lemma())) {
            speaker(above.index());
        } else if (above.verb() && passive && words.regarding().contains(above.lemma())) {
            weaken(Certainty.LIKELY);
        }
    }

    private void hearsay(Token above) {
        if (above.noun() && words.likelyNouns().contains(above.lemma())) {
            weaken(Certainty.LIKELY);
        } else if (above.noun() && words.possibleNouns().contains(above.lemma())) {
            weaken(Certainty.POSSIBLE);
        }
    }

    private void suspicion(String lemma) {
        if (words.suspecting().contains(lemma)) {
            weaken(Certainty.POSSIBLE);
        }
    }

    /// "men believed to be from X killed": who did it is not sure.
    private void hedgedActor() {
        for (Bound actor : match.frame().type().tie() ? List.<Bound>of() : match.role("actor")) {
            int next = actor.token() + 1;
            boolean hedged =
                    next + 1 < sentence.size()
                            && sentence.token(next).tag().startsWith("VB")
                            && !sentence.token(next).form().equals(sentence.token(next).lemma())
                            && words.likelyVerbs().contains(sentence.token(next).lemma())
                            && sentence.token(next + 1).lemma().equals("to");
            if (hedged && next < match.trigger()) {
                weaken(Certainty.LIKELY);
            }
        }
    }

    /// No verb says the tie: "its emir, X, may have fled".
    private boolean named() {
        return match.frame().type().tie()
                && match.clause() == match.trigger()
                && !sentence.token(match.trigger()).verb();
    }

    /// What the clause says of itself: negation, modals, adverbs; of the verb around a name only
    /// whether it is asked or denied.
    private void facts(int at, boolean named) {
        ClauseFacts facts = ClauseFacts.of(sentence, at);
        nothing |= facts.question() || facts.conditional() || facts.imperative();
        if (facts.ended() && match.frame().type().tie()) {
            holding = Frame.Holding.ENDED;
        }
        denied ^= facts.negated() && !facts.ended();
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
        if (words.likelyAdverbs().contains(word)) {
            weaken(Certainty.LIKELY);
        } else if (words.possibleAdverbs().contains(word)) {
            weaken(Certainty.POSSIBLE);
        }
    }

    /// What the governing word does to the clause at `below`.
    private void governor(int at, int below) {
        Token token = sentence.token(at);
        String lemma = token.lemma();
        ClauseFacts facts = ClauseFacts.of(sentence, at);
        boolean negated =
                facts.negated() && !ClauseFacts.of(sentence, below).negated(); // not twice
        if (words.speaks(lemma)) {
            speaker(at);
        }
        if (firm) {
            return;
        }
        governedNoun(at);
        hearsay(token);
        if (facts.conditional() || words.unsaying().contains(lemma)) {
            nothing = true;
        }
        if (words.denying().contains(lemma)) {
            denied = !denied;
        } else if (words.failing().contains(lemma) || lemma.equals("have") && yet(at)) {
            denied = !denied ^ negated;
        } else if (words.ending().contains(lemma)) {
            holding = match.frame().type().tie() ? Frame.Holding.ENDED : holding;
        } else if (words.beginning().contains(lemma)) {
            holding =
                    match.frame().holding() == Frame.Holding.STATE ? Frame.Holding.BEGUN : holding;
        } else if (words.planning().contains(lemma) || lemma.equals("be") && infinitive(below)) {
            if (!stateNoun()) {
                weaken(Certainty.PLANNED);
            }
        } else if (words.accusing().contains(lemma)) {
            suspicion(lemma);
        } else if (words.likelyVerbs().contains(lemma)
                && (facts.passive()
                        || !token.verb()
                        || lemma.equals("appear")
                        || lemma.equals("seem"))) {
            if (!facts.negated()) {
                weaken(Certainty.LIKELY);
            }
            denied ^= negated;
        } else if (words.possibleVerbs().contains(lemma)) {
            weaken(Certainty.POSSIBLE);
        } else if (words.saying().contains(lemma)) {
            nothing |= negated;
        } else if (negated && token.verb()) {
            denied = !denied;
        }
        facts.adverbs().forEach(this::adverb);
        if (!words.saying().contains(lemma) && facts.modals().stream().anyMatch(MAYBE::contains)) {
            weaken(Certainty.POSSIBLE);
        }
    }

    /// "are to leave on Monday".
    private boolean infinitive(int verb) {
        return sentence.token(verb).tag().equals("VB")
                && match.frame().type() != ClaimType.PRESENCE
                && sentence.children(verb).stream().anyMatch(child -> child.tag().equals("TO"));
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

    private void speaker(int word) {
        inward.addAll(voices.at(sentence, word));
    }

    private void sources(int at) {
        for (String source : SOURCES) {
            for (int token : sentence.roles().of(at, source)) {
                inward.addAll(fillers.at(sentence, token, Sort.ACTOR));
            }
        }
    }

    private void weaken(Certainty to) {
        if (certainty == Certainty.STATED) {
            certainty = to;
        }
    }
}
