package muster.frame;

import muster.parse.Link;
import muster.parse.Sentence;
import muster.parse.Token;

import java.util.List;
import java.util.Set;

/// Whose word a sentence is on as a whole, where no verb of saying governs the clause itself: "A
/// shelled the post and drove cars into it, an officer told reporters", "X killed, army says",
/// "..., according to residents".
final class Attributions {
    private static final Set<String> CONTRAST =
            Set.of("but", "while", "whereas", "although", "though", ";", "however");
    private static final Set<String> BREAKS = Set.of(",", "”", "\"", "-", "--", "–", "—");
    private static final Set<String> INNER = Set.of("relcl", "acl", "pcomp", "xcomp");
    private static final List<String> SOURCES = List.of("according_to", "per", "citing");

    private final StanceWords words;
    private final Voices voices;
    private final Fillers fillers;

    Attributions(StanceWords words, Voices voices, Fillers fillers) {
        this.words = words;
        this.voices = voices;
        this.fillers = fillers;
    }

    /// Who says what stands at `trigger`, said behind it in the sentence.
    List<Bound> behind(Sentence sentence, int trigger) {
        for (int i = trigger + 1; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (CONTRAST.contains(token.lemma())) {
                return List.of();
            }
            List<Bound> found =
                    parenthesis(sentence, token, trigger) ? voices.at(sentence, i) : List.of();
            if (found.isEmpty() && token.lemma().equals("accord") || token.lemma().equals("per")) {
                found = source(sentence, i);
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /// A verb of saying with nothing of its own to say.
    private boolean parenthesis(Sentence sentence, Token verb, int trigger) {
        if (!verb.verb()
                || !words.telling().contains(verb.lemma())
                || INNER.contains(verb.label())
                || sentence.under(trigger, verb.index()) && verb.label().equals("relcl")) {
            return false;
        }
        boolean silent = true;
        int first = verb.index();
        for (Link link : sentence.roles().of(verb.index())) {
            boolean recipient = verb.lemma().equals("tell") || link.filler() < trigger;
            silent &= !link.role().equals(Link.COMP) || link.filler() < verb.index();
            silent &= !link.role().equals(Link.OBJ) || recipient;
            if (link.role().equals(Link.SUBJ) && link.filler() > trigger) {
                first = Math.min(first, start(sentence, link.filler()));
            }
        }
        return silent && first > trigger + 1 && BREAKS.contains(sentence.token(first - 1).form());
    }

    /// The first word of the phrase that the noun at `head` heads, as far as it stands before it.
    private static int start(Sentence sentence, int head) {
        int first = head;
        for (Token token : sentence.tokens()) {
            if (token.index() < first
                    && !token.label().equals("punct")
                    && sentence.under(token.index(), head)) {
                first = token.index();
            }
        }
        return first;
    }

    private List<Bound> source(Sentence sentence, int preposition) {
        boolean apart = preposition > 0 && BREAKS.contains(sentence.token(preposition - 1).form());
        for (Token token : apart ? sentence.tokens() : List.<Token>of()) {
            for (String role : SOURCES) {
                for (int filler : sentence.roles().of(token.index(), role)) {
                    if (filler > preposition) {
                        List<Bound> found = fillers.at(sentence, filler, Sort.ACTOR);
                        if (!found.isEmpty()) {
                            return found;
                        }
                    }
                }
            }
        }
        return List.of();
    }
}
