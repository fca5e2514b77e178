package muster.frame;

import muster.model.ActorKind;
import muster.model.Entity;
import muster.model.Part;
import muster.parse.Link;
import muster.parse.Sentence;
import muster.parse.Token;

import java.util.List;
import java.util.Set;

/// Whose word a sentence is on as a whole, where no verb of saying governs the clause itself: "A
/// shelled the post and drove cars into it, an officer told reporters", "X killed, army says",
/// "..., according to residents".
final class Attributions {
    /// How many words may stand before the colon.
    private static final int LABEL = 12;

    private static final Set<String> CONTRAST =
            Set.of("but", "while", "whereas", "although", "though", ";", "however");
    private static final Set<String> BREAKS = Set.of(",", "”", "\"", "-", "--", "–", "—");
    private static final Set<String> DASHES = Set.of("-", "--", "–", "—");
    private static final Set<String> INNER = Set.of("relcl", "acl", "pcomp", "xcomp");

    /// Roles of whom a clause is told by.
    static final List<String> SOURCES = List.of("according_to", "per", "citing");

    private final StanceWords words;
    private final Voices voices;
    private final Fillers fillers;

    Attributions(StanceWords words, Voices voices, Fillers fillers) {
        this.words = words;
        this.voices = voices;
        this.fillers = fillers;
    }

    /// "Lake Watch: nine herders killed": the body or person before the colon; a place, or a group,
    /// is a heading.
    List<Bound> before(Sentence sentence, int trigger) {
        for (int i = 1; i < trigger && i <= LABEL; i++) {
            if (sentence.token(i).form().equals(":")) {
                int last = i - 1;
                return fillers.mentionAt(sentence, last)
                        .filter(mention ->
                                mention.last() == last && opens(sentence, mention.first()))
                        .filter(mention ->
                                fillers.entities(mention).stream().allMatch(Attributions::tells))
                        .map(mention -> fillers.at(sentence, mention.head(), Sort.ACTOR))
                        .orElse(List.of());
            }
        }
        return List.of();
    }

    private static boolean opens(Sentence sentence, int first) {
        return sentence.tokens().subList(0, first).stream()
                .allMatch(token ->
                        token.punctuation()
                                || token.tag().equals("DT")
                                || token.form().equals("-"));
    }

    private static boolean reports(Entity entity) {
        return entity.kind() instanceof Entity.Kind.Of(ActorKind kind)
                && kind == ActorKind.ORGANISATION;
    }

    private static boolean tells(Entity entity) {
        return entity.kind() instanceof Entity.Kind.Of(ActorKind kind)
                && (kind == ActorKind.ORGANISATION || kind == ActorKind.PERSON);
    }

    /// "killed on Saturday (Lake Watch)", "(eleven dead, witnesses)": a source in brackets; beside
    /// a name the brackets hold another name.
    private List<Bound> bracketed(Sentence sentence, int open) {
        int close = open + 1;
        while (close < sentence.size() && !sentence.token(close).form().equals(")")) {
            close++;
        }
        int last = close - 1;
        boolean beside = fillers.mentionAt(sentence, open - 1).isPresent();
        return close == sentence.size() || beside
                ? List.of()
                : fillers.mentionAt(sentence, last)
                        .filter(mention -> mention.last() == last)
                        .filter(mention ->
                                mention.first() == open + 1
                                        || sentence.token(mention.first() - 1).form().equals(","))
                        .filter(mention ->
                                fillers.entities(mention).stream().allMatch(Attributions::tells)
                                        || words.witnesses().contains(sentence.token(last).lemma()))
                        .map(mention -> fillers.at(sentence, mention.head(), Sort.ACTOR))
                        .orElse(List.of());
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
            if (found.isEmpty() && token.form().equals(",") && opened(sentence, trigger)) {
                found = bracketed(sentence, i);
            }
            if (found.isEmpty() && (DASHES.contains(token.form()) || token.form().equals(":"))) {
                found = dashed(sentence, i);
            }
            if (found.isEmpty() && token.form().equals("(")) {
                found = bracketed(sentence, i);
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /// "strike (11 killed, witnesses)": the bracket is open at `trigger`.
    private static boolean opened(Sentence sentence, int trigger) {
        for (int i = trigger - 1; i >= 0; i--) {
            if (sentence.token(i).form().matches("[()]")) {
                return sentence.token(i).form().equals("(");
            }
        }
        return false;
    }

    /// "Rebels overran the town, an officer said, and burned the market": both are on his word.
    List<Bound> amid(Sentence sentence, int trigger) {
        for (int i = 1; i + 2 < trigger; i++) {
            Token verb = sentence.token(i);
            boolean parenthesis =
                    verb.verb()
                            && words.telling().contains(verb.lemma())
                            && sentence.token(i + 1).form().equals(",")
                            && sentence.token(i + 2).lemma().equals("and")
                            && parted(sentence, i);
            boolean goesOn =
                    parenthesis
                            && sentence.tokens().subList(i + 3, trigger).stream()
                                    .noneMatch(token -> CONTRAST.contains(token.lemma()));
            if (goesOn) {
                return voices.at(sentence, i);
            }
        }
        return List.of();
    }

    /// Its subject stands between commas with it.
    private static boolean parted(Sentence sentence, int verb) {
        return sentence.roles().of(verb, Link.SUBJ).stream()
                .filter(subject -> subject < verb)
                .map(subject -> start(sentence, subject))
                .anyMatch(first -> first > 1 && sentence.token(first - 1).form().equals(","));
    }

    /// "Rebels seize town - officials", "Rebels seize town: officials", at the end of a headline.
    private List<Bound> dashed(Sentence sentence, int dash) {
        int last = sentence.size() - 1;
        boolean headline = sentence.part().filter(part -> part == Part.Kind.HEADLINE).isPresent();
        return !headline && !sentence.token(dash).form().equals(":")
                ? List.of()
                : fillers.mentionAt(sentence, last)
                        .filter(mention -> mention.first() == dash + 1 && mention.last() == last)
                        .filter(mention ->
                                headline
                                        || words.witnesses().contains(sentence.token(last).lemma())
                                        || fillers.entities(mention).stream()
                                                .allMatch(Attributions::reports))
                        .map(mention -> fillers.at(sentence, mention.head(), Sort.ACTOR))
                        .orElse(List.of());
    }

    /// A verb of saying with nothing of its own to say.
    private boolean parenthesis(Sentence sentence, Token verb, int trigger) {
        if (!verb.verb()
                || !words.telling().contains(verb.lemma())
                || INNER.contains(verb.label())
                || sentence.under(trigger, verb.index()) && verb.label().equals("relcl")) {
            return false;
        }
        boolean whatever =
                sentence.tokens().subList(0, verb.index()).stream()
                        .anyMatch(token ->
                                Set.of("whatever", "what", "whoever").contains(token.lemma())
                                        && sentence.under(token.index(), verb.index()));
        if (whatever) {
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
                        List<Bound> found = voices.according(sentence, filler);
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
