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
import java.util.Set;

/// The way up from a match's clause through the verbs and nouns that govern it: "denied that", "has
/// yet to", "is believed to", "vowed to", "a monitor said that".
final class StanceWalk {
    /// "setting houses on fire before leaving".
    private static final Set<String> BY_TIME = Set.of("after", "before", "since", "until", "while");

    /// "told us of killings", "spoke of a rout".
    private static final Set<String> ABOUT = Set.of("of", "about");

    /// "is not on the list": where it is said to be, not what was done.
    private static final Set<String> LISTS = Set.of("list", "blacklist", "register");

    private final StanceWords words;
    private final Voices voices;
    private final Fillers fillers;
    private final Sentence sentence;
    private final FrameMatch match;
    private final List<Bound> inward = new ArrayList<>();
    private final Set<Integer> seen = new HashSet<>();
    private final Set<Integer> denying = new HashSet<>();
    private final Weighing weighing;
    private final Withheld withheld;
    private final ClauseSteps steps;
    private final Belied belied;
    private final Phrasal phrasal;
    private final NamedTie tie;
    private boolean firm;
    private boolean said;

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
        tie = new NamedTie(sentence, match);
        weighing = new Weighing(words, sentence, match);
        withheld = new Withheld(words.proofs());
        steps = new ClauseSteps(words, sentence);
        belied = new Belied(words, sentence);
        phrasal = new Phrasal(words, sentence);
        EventNoun noun = new EventNoun(words, sentence, match.trigger());
        boolean ended = match.frame().holding() == Frame.Holding.ENDED;
        boolean listed =
                match.frame().type() == ClaimType.DESIGNATION
                        && !LISTS.contains(sentence.token(match.trigger()).lemma());
        firm = !ended && (noun.presupposed() || listed && noun.definite()) || tie.borne();
    }

    Weighing weighing() {
        return weighing;
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
            weighing.facts(match.trigger(), tie.named());
        }
        governedNoun(match.trigger());
        weighing.hedgedActor();
        if (!firm && belied.openWord(match.trigger())) {
            weighing.claimNothing();
        }
        int at = match.clause();
        while (at >= 0 && seen.add(at) && !weighing.nothing()) {
            sources(at);
            if (withheld.unproven(sentence, at) || !firm && belied.open(at)) {
                weighing.claimNothing();
            } else if (!firm && withheld.denies(sentence, at)) {
                weighing.deny();
            }
            at = step(at);
        }
    }

    /// One step up: to the verb (or noun) that this clause completes, else to the verb that it
    /// hangs on.
    private int step(int at) {
        if (words.speaks(sentence.token(at).lemma()) && steps.against(at)) {
            return -1;
        }
        int dismissal = belied.dismissal(at);
        if (dismissal >= 0 && !seen.contains(dismissal)) {
            speaker(dismissal);
            weighing.deny();
            return dismissal;
        }
        firm |= steps.known(at);
        Token striving = sentence.token(at);
        if (striving.head() >= 0
                && !firm
                && !said
                && steps.purpose(
                        striving, sentence.token(striving.head()), !match.frame().type().tie())) {
            weighing.weaken(Certainty.PLANNED);
        }
        for (Link link : sentence.roles().playedBy(at)) {
            if (link.role().equals(Link.COMP)
                    && !seen.contains(link.predicate())
                    && !steps.parted(at, link.predicate())
                    && !steps.gapped(at, link.predicate())) {
                governor(link.predicate(), at);
                return link.predicate();
            }
        }
        Token token = sentence.token(at);
        int reporting = steps.reporting(token);
        if (reporting >= 0 && !seen.contains(reporting)) {
            speaker(reporting);
            return reporting;
        }
        for (Link link : sentence.roles().playedBy(at)) {
            if (steps.charged(token, link) && !seen.contains(link.predicate())) {
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
        RetoldClauses retold = new RetoldClauses(words, sentence);
        int teller = retold.teller(above);
        if (token.verb() && teller >= 0 && retold.tells(above, at)) {
            governor(teller, at);
            return teller;
        }
        if (token.verb() && above.noun() && retold.tells(above, at)) {
            governor(head, at);
            return head;
        }
        boolean clings = token.verb() && above.noun() && words.weighs(above.lemma());
        if (clings && steps.infinitive(at)) {
            governor(head, at); // "lacked the strength to take it"
            return head;
        }
        if (token.verb() && above.noun() && at != match.clause() && steps.shows(token)) {
            return nounStep(at); // "has records showing that it paid them"
        }
        if (token.verb()) {
            boolean participle =
                    act
                            && above.noun()
                            && (token.label().equals("acl") || steps.restrictive(token, above));
            firm |= participle;
            return above.verb() ? head : participle ? nounStep(at) : throughPreposition(at, above);
        }
        boolean state = match.frame().holding() == Frame.Holding.STATE && !act;
        return state ? steps.being(at, seen) : nounStep(at);
    }

    /// "may be earning money by protecting X", "is committed to carrying out attacks".
    private int throughPreposition(int at, Token preposition) {
        int head = preposition.head();
        if (!preposition.tag().equals("IN") && !preposition.tag().equals("TO") || head < 0) {
            return -1;
        }
        String lemma = phrasal.meaning(head);
        if (preposition.lemma().equals("as") && words.quoting().contains(lemma)) {
            speaker(head); // "quoted a source as saying": on the source's word, and so it reports
            return head;
        }
        if (preposition.lemma().equals("by") && sentence.token(head).verb()) {
            weighing.maybe(head);
            return head;
        }
        boolean against = preposition.lemma().equals("against") && !words.weighs(lemma);
        if (against || withheld.unproven(sentence, preposition.index())) {
            weighing.claimNothing();
            return -1;
        }
        if (preposition.lemma().equals("in") && words.partaking().contains(lemma)) {
            governor(head, at);
            return head;
        }
        if (belied.stopped(head, at)
                || words.weighs(lemma) && !BY_TIME.contains(preposition.lemma())) {
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

    /// "denied the attack", "announced the arrest", "the alleged attack", "planned attack".
    private void governedNoun(int trigger) {
        if (sentence.token(trigger).verb()) {
            return;
        }
        boolean made = words.rulings().contains(sentence.token(trigger).lemma());
        for (Link link : sentence.roles().playedBy(trigger)) {
            if (made && link.role().equals(Link.OBJ)) {
                continue; // "rejected the decision to ban it": it was taken
            }
            Token above = sentence.token(link.predicate());
            if (words.involvement().contains(above.lemma())
                    && ClauseSteps.CHARGES.contains(link.role())) {
                governedNoun(above.index());
            }
            switch (link.role()) {
                case Link.OBJ, "in", "for", "~for" -> taken(above, link.role());
                case "of", "~of" -> told(above);
                case "as" -> named(above);
                default -> {}
            }
        }
        weighing.modifiers(trigger);
    }

    /// What the governing word at `at` says and does.
    private void governor(int at, int below) {
        if (belied.wrongly(at) && !firm) {
            weighing.deny();
            return;
        }
        if (belied.doubted(at) && !firm) {
            weighing.claimNothing();
        }
        if (words.speaks(phrasal.meaning(at)) && !steps.weighed(at, below)) {
            speaker(at);
        }
        if (!firm) {
            boolean before = weighing.denied();
            governedNoun(at);
            boolean called = said && words.planning().contains(phrasal.meaning(at));
            if (before == weighing.denied() && !called) {
                weighing.governor(at, below);
            }
            said |= words.announcing().contains(sentence.token(at).lemma());
        }
    }

    private void taken(Token above, String role) {
        String lemma = phrasal.meaning(above.index());
        boolean object = role.equals(Link.OBJ);
        boolean verb = above.verb();
        boolean silent =
                verb
                        && object
                        && words.announcing().contains(lemma)
                        && !words.claiming().contains(lemma)
                        && ClauseFacts.of(sentence, above.index()).negated();
        if (verb && words.claiming().contains(lemma)
                || verb && object && words.announcing().contains(lemma) && !silent) {
            speaker(above.index());
        }
        if (silent && !words.conceding().contains(lemma)
                || words.failing().contains(lemma) && object) {
            weighing.claimNothing();
        }
        if (words.denying().contains(lemma)
                && verb
                && !tie.named()
                && !firm
                && denying.add(above.index())) {
            weighing.deny(); // but "dismissed his deputy, Omar"
            if (words.speaks(lemma)) {
                speaker(above.index());
            }
        } else if (words.planning().contains(lemma)
                && !(verb && object && words.doing().contains(lemma))
                && (object || !lemma.equals("want"))) {
            weighing.meant(lemma);
        }
    }

    /// "accused X of the attack", "reports of the attack", "rumours of a deal".
    private void told(Token above) {
        if (above.verb() && words.accusing().contains(above.lemma())) {
            speaker(above.index());
            weighing.suspicion(above.lemma());
        } else {
            weighing.hearsay(above);
        }
    }

    /// "described him as the founder", "is widely regarded as its commander".
    private void named(Token above) {
        boolean passive = ClauseFacts.of(sentence, above.index()).passive();
        if (above.verb() && words.describing().contains(above.lemma())) {
            speaker(above.index());
        } else if (above.verb()
                && passive
                && words.regarding().contains(above.lemma())
                && match.frame().type() != ClaimType.DESIGNATION) {
            weighing.weaken(Certainty.LIKELY);
        }
    }

    private void speaker(int word) {
        inward.addAll(voices.at(sentence, word));
    }

    private void sources(int at) {
        for (String source : Attributions.SOURCES) {
            for (int token : sentence.roles().of(at, source)) {
                inward.addAll(voices.according(sentence, token));
            }
        }
        for (int account : sentence.roles().of(at, "by")) { // "by the group's own account"
            if (words.accounts().contains(sentence.token(account).lemma())) {
                inward.addAll(voices.at(sentence, account));
            }
        }
    }
}
