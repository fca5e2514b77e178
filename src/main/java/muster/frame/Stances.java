package muster.frame;

import muster.knowledge.Lexicon;
import muster.model.Certainty;
import muster.model.Polarity;
import muster.parse.ClauseFacts;
import muster.parse.Link;
import muster.parse.Sentence;
import muster.parse.Token;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Works out polarity, certainty and speakers of a match by walking up from its clause through the
/// verbs that govern it: "denied that", "has yet to", "is believed to", "vowed to", "a monitor said
/// that".
final class Stances {
    /// "accused of sheltering", "blamed for killing".
    private static final Set<String> CHARGES = Set.of("of", "for", "with", "in");

    private final Set<String> claiming;
    private final Set<String> saying;
    private final Set<String> denying;
    private final Set<String> failing;
    private final Set<String> planning;
    private final Set<String> beginning;
    private final Set<String> ending;
    private final Set<String> accusing;
    private final Set<String> likelyVerbs;
    private final Set<String> possibleVerbs;
    private final Set<String> likelyAdverbs;
    private final Set<String> possibleAdverbs;
    private final Set<String> unsaying;
    private final Set<String> former;

    Stances(Lexicon lexicon) {
        claiming = lexicon.words("claiming");
        saying = lexicon.words("saying");
        denying = lexicon.words("denying");
        failing = lexicon.words("failing");
        planning = lexicon.words("planning");
        beginning = lexicon.words("beginning");
        ending = lexicon.words("ending");
        accusing = lexicon.words("accusing");
        likelyVerbs = lexicon.words("likely-verbs");
        possibleVerbs = lexicon.words("possible-verbs");
        likelyAdverbs = lexicon.words("likely-adverbs");
        possibleAdverbs = lexicon.words("possible-adverbs");
        unsaying = lexicon.words("unsaying");
        former = lexicon.words("former-adverbs");
    }

    /// Empty where nothing is claimed: a question, a condition, "did not say whether".
    Optional<Stance> of(FrameMatch match, Sentence sentence, Fillers fillers) {
        Walk walk = new Walk(sentence, fillers, match);
        walk.up();
        if (walk.nothing) {
            return Optional.empty();
        }
        Polarity polarity =
                match.polarity() == Polarity.AFFIRMED == !walk.denied
                        ? Polarity.AFFIRMED
                        : Polarity.DENIED;
        return Optional.of(new Stance(polarity, walk.certainty, walk.holding, walk.speakers()));
    }

    private final class Walk {
        private final Sentence sentence;
        private final Fillers fillers;
        private final FrameMatch match;
        private final List<Bound> inward = new ArrayList<>();
        private final Set<Integer> seen = new HashSet<>();
        private Certainty certainty;
        private boolean denied;
        private Frame.Holding holding;
        private boolean nothing;

        Walk(Sentence sentence, Fillers fillers, FrameMatch match) {
            this.sentence = sentence;
            this.fillers = fillers;
            this.match = match;
            certainty = match.certainty();
            holding = match.holding();
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
            int clause = match.clause();
            facts(match.trigger());
            governedNoun(match.trigger());
            int at = clause;
            while (at >= 0 && seen.add(at) && !nothing) {
                sources(at);
                at = step(at);
            }
        }

        /// One step up: to the verb (or noun) that this clause completes, else to the verb that it
        /// hangs on.
        private int step(int at) {
            for (Link link : sentence.roles().playedBy(at)) {
                if (link.role().equals(Link.COMP) && !seen.contains(link.predicate())) {
                    governor(link.predicate(), at);
                    return link.predicate();
                }
            }
            Token token = sentence.token(at);
            for (Link link : sentence.roles().playedBy(at)) {
                boolean charged =
                        token.verb()
                                && CHARGES.contains(link.role())
                                && accusing.contains(sentence.token(link.predicate()).lemma());
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
            if (token.verb()) {
                return above.verb() ? head : -1;
            }
            boolean act = !match.frame().type().tie();
            boolean copula = match.frame().holding() == Frame.Holding.STATE && !act;
            return copula ? -1 : nounStep(at);
        }

        /// An event noun stands under the verb of its clause: climb to it through nouns and
        /// prepositions.
        private int nounStep(int at) {
            int head = sentence.token(at).head();
            while (head >= 0 && !sentence.token(head).verb()) {
                head = sentence.token(head).head();
            }
            return head;
        }

        /// "denied the attack", "the alleged attack", "no attack", "planned attack".
        private void governedNoun(int trigger) {
            if (sentence.token(trigger).verb()) {
                return;
            }
            for (Link link : sentence.roles().playedBy(trigger)) {
                String verb = sentence.token(link.predicate()).lemma();
                if (link.role().equals(Link.OBJ)
                        || link.role().equals("in")
                        || link.role().equals("for")
                        || link.role().equals("~for")) {
                    if (claiming.contains(verb) && sentence.token(link.predicate()).verb()) {
                        speaker(link.predicate());
                    }
                    if (failing.contains(verb) && link.role().equals(Link.OBJ)) {
                        nothing = true;
                    }
                    if (denying.contains(verb) && sentence.token(link.predicate()).verb()) {
                        denied = !denied;
                        speaker(link.predicate());
                    } else if (planning.contains(verb) && !match.frame().type().tie()) {
                        weaken(Certainty.PLANNED);
                    }
                }
            }
            for (Token child : sentence.children(trigger)) {
                adverb(child.form().toLowerCase(Locale.ROOT));
                if (Set.of(
                                "planned",
                                "intended",
                                "threatened",
                                "future",
                                "upcoming",
                                "looming",
                                "imminent")
                        .contains(child.form().toLowerCase(Locale.ROOT))) {
                    weaken(Certainty.PLANNED);
                }
            }
        }

        /// What the clause says of itself: negation, modals, adverbs.
        private void facts(int at) {
            ClauseFacts facts = ClauseFacts.of(sentence, at);
            nothing |= facts.question() || facts.conditional() || facts.imperative();
            if (facts.ended() && match.frame().type().tie()) {
                holding = Frame.Holding.ENDED;
            }
            denied ^= facts.negated() && !facts.ended();
            if (match.frame().holding() == Frame.Holding.STATE
                    && facts.adverbs().stream().anyMatch(former::contains)) {
                holding = Frame.Holding.ENDED;
            }
            modals(facts);
            facts.adverbs().forEach(this::adverb);
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
            if (likelyAdverbs.contains(word)) {
                weaken(Certainty.LIKELY);
            } else if (possibleAdverbs.contains(word)) {
                weaken(Certainty.POSSIBLE);
            }
        }

        /// What the governing word does to the clause at `below`.
        private void governor(int at, int below) {
            Token token = sentence.token(at);
            String lemma = token.lemma();
            ClauseFacts facts = ClauseFacts.of(sentence, at);
            boolean negated = facts.negated();
            governedNoun(at);
            if (facts.conditional() || unsaying.contains(lemma)) {
                nothing = true;
            }
            if (denying.contains(lemma)) {
                denied = !denied;
                speaker(at);
            } else if (failing.contains(lemma) || lemma.equals("have") && yet(at)) {
                denied = !denied ^ negated;
            } else if (ending.contains(lemma)) {
                holding = match.frame().type().tie() ? Frame.Holding.ENDED : holding;
            } else if (beginning.contains(lemma)) {
                holding =
                        match.frame().holding() == Frame.Holding.STATE
                                ? Frame.Holding.BEGUN
                                : holding;
            } else if (planning.contains(lemma)) {
                if (!stateNoun()) {
                    weaken(Certainty.PLANNED);
                }
            } else if (accusing.contains(lemma)) {
                speaker(at);
            } else if (likelyVerbs.contains(lemma)
                    && (facts.passive()
                            || !token.verb()
                            || lemma.equals("appear")
                            || lemma.equals("seem"))) {
                weaken(Certainty.LIKELY);
                denied ^= negated;
            } else if (possibleVerbs.contains(lemma)) {
                weaken(Certainty.POSSIBLE);
                speaker(at);
            } else if (saying.contains(lemma)) {
                nothing |= negated;
                speaker(at);
            } else if (negated && token.verb()) {
                denied = !denied;
            }
            facts.adverbs().forEach(this::adverb);
            if (!saying.contains(lemma)
                    && facts.modals().stream()
                            .anyMatch(Set.of("may", "might", "could")::contains)) {
                weaken(Certainty.POSSIBLE);
            }
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

        /// The subject of a verb of saying; not the matter itself ("videos show") nor a thing
        /// without an actor.
        private void speaker(int verb) {
            for (int subject : sentence.roles().of(verb, Link.SUBJ)) {
                List<Bound> found = fillers.at(sentence, subject, Sort.ACTOR);
                if (found.isEmpty()) {
                    for (String owner : List.of("poss", "by", "from", "of")) {
                        for (int at : sentence.roles().of(subject, owner)) {
                            found = found.isEmpty() ? fillers.at(sentence, at, Sort.AGENT) : found;
                        }
                    }
                }
                found.forEach(inward::add);
            }
        }

        private void sources(int at) {
            for (String source : List.of("according_to", "per", "citing")) {
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
}
