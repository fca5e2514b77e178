package muster.frame;

import muster.knowledge.Lexicon;
import muster.model.ActorKind;
import muster.model.ClaimType;
import muster.model.Entity;
import muster.model.Evidence;
import muster.model.Medium;
import muster.model.Mentions;
import muster.parse.Link;
import muster.parse.Parsed;
import muster.parse.Sentence;
import muster.parse.Token;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds the media that a report cites for a claim. A thing (a video, a letter) shows it, or it is
/// said in one; witnesses and officials are media where they are the ones who say it.
///
/// What is only part of the act ("stormed a radio station", "police arrested") is no medium.
final class Media {
    private static final Set<Medium> PEOPLE = Set.of(Medium.WITNESS, Medium.OFFICIAL);
    private static final Set<String> WITHIN =
            Set.of("in", "on", "via", "through", "over", "by_means_of");
    private static final Set<String> TOLD =
            Set.of("in", "on", "via", "through", "over", "by", "from", "during", "subj");
    private static final Set<String> CARRIED =
            Set.of("conj", "xcomp", "prep", "pobj", "dobj", "nsubjpass");
    private static final Set<String> STOPS = Set.of("nsubj", "appos");
    private static final Set<String> CLAUSES = Set.of("relcl", "acl");
    private static final int STEPS = 12;

    private final Map<Medium, Set<String>> words = new EnumMap<>(Medium.class);
    private final Set<String> showing;
    private final Parsed parsed;
    private final Mentions mentions;

    Media(Lexicon lexicon, Parsed parsed, Mentions mentions) {
        this.parsed = parsed;
        this.mentions = mentions;
        showing = lexicon.words("media-verbs");
        for (Medium medium : Medium.values()) {
            words.put(medium, lexicon.words("medium-" + medium.word()));
        }
    }

    /// @param speakers on whose word `match` stands
    List<Evidence> of(FrameMatch match, List<Bound> speakers, Sentence sentence) {
        Map<Integer, Evidence> found = new LinkedHashMap<>();
        for (int token : cited(match, sentence)) {
            Token word = sentence.token(token);
            thing(word, sentence)
                    .ifPresent(medium ->
                            found.put(token, new Evidence(medium, word.form(), word.span())));
        }
        List<Evidence> all = new ArrayList<>(found.values());
        people(speakers).ifPresent(all::add);
        return all;
    }

    /// Nouns that tell or show the clause: above it ("videos showing ..."), beside the verb above
    /// it ("said in a letter that"), where the clause itself took place ("swore in a recording"),
    /// or what it brought out ("released a video").
    private Set<Integer> cited(FrameMatch match, Sentence sentence) {
        Set<Integer> cited = new LinkedHashSet<>();
        if (match.trigger() == match.clause() || match.holding() == Frame.Holding.ACT) {
            cited.addAll(with(sentence, match.clause(), WITHIN)); // not "its chief X said in a"
        }
        if (match.frame().type() == ClaimType.PUBLICATION) {
            cited.add(match.trigger());
            cited.addAll(sentence.roles().of(match.clause(), Link.OBJ));
        }
        int at = match.clause();
        for (int step = 0; step < STEPS; step++) {
            int above = sentence.token(at).head();
            if (above < 0 || !carries(sentence, at, above)) {
                return cited;
            }
            Token high = sentence.token(above);
            if (high.noun()) {
                cited.add(above);
            } else if (showing.contains(high.lemma())) {
                cited.addAll(with(sentence, above, TOLD));
            }
            at = above;
        }
        return cited;
    }

    /// What tells the word at `above` tells the one at `low` too.
    private boolean carries(Sentence sentence, int low, int above) {
        Token high = sentence.token(above);
        String label = sentence.token(low).label();
        if (STOPS.contains(label)) {
            return false;
        }
        if (high.verb()) {
            return CARRIED.contains(label) || showing.contains(high.lemma());
        }
        if (high.noun() && CLAUSES.contains(label)) {
            int verb = high.head();
            return thing(high, sentence).isPresent()
                    || verb >= 0 && showing.contains(sentence.token(verb).lemma());
        }
        return high.noun() || preposition(high);
    }

    private static boolean preposition(Token token) {
        return token.tag().equals("IN") || token.tag().equals("TO");
    }

    private static List<Integer> with(Sentence sentence, int verb, Set<String> roles) {
        List<Integer> fillers = new ArrayList<>();
        for (Link link : sentence.roles().of(verb)) {
            if (roles.contains(link.role()) || Attributions.SOURCES.contains(link.role())) {
                fillers.add(link.filler());
            }
        }
        return fillers;
    }

    /// "a video statement" is a video: what the noun is made of goes first.
    private Optional<Medium> thing(Token token, Sentence sentence) {
        return sentence.children(token.index()).stream()
                .filter(part -> part.index() < token.index())
                .flatMap(part -> named(part).stream())
                .findFirst()
                .filter(made -> thing(token).isPresent())
                .or(() -> thing(token));
    }

    private Optional<Medium> thing(Token token) {
        return token.noun() ? named(token) : Optional.empty();
    }

    private Optional<Medium> named(Token token) {
        return words.entrySet().stream()
                .filter(entry -> !PEOPLE.contains(entry.getKey()))
                .filter(entry -> !token.properNoun() || entry.getKey() == Medium.SOCIAL_MEDIA)
                .filter(entry -> known(entry.getValue(), token))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean known(Set<String> words, Token token) {
        return words.contains(token.lemma())
                || words.contains(token.form().toLowerCase(Locale.ROOT));
    }

    /// A state, its forces and those who hold an office in it are official; a group's are not.
    private Optional<Evidence> people(List<Bound> speakers) {
        if (speakers.stream().anyMatch(this::fights)) {
            return Optional.empty();
        }
        for (Bound speaker : speakers) {
            for (Medium medium : List.of(Medium.WITNESS, Medium.OFFICIAL)) {
                Optional<Token> word = word(speaker, words.getOrDefault(medium, Set.of()));
                if (word.isPresent()) {
                    return Optional.of(new Evidence(medium, word.get().form(), word.get().span()));
                }
            }
            if (kinds(speaker).stream().anyMatch(Media::state)) {
                return speaker.mention()
                        .map(mention ->
                                new Evidence(Medium.OFFICIAL, mention.text(), mention.span()));
            }
        }
        return Optional.empty();
    }

    private boolean fights(Bound speaker) {
        return kinds(speaker).stream()
                .anyMatch(kind -> kind == ActorKind.GROUP || kind == ActorKind.COALITION);
    }

    private static boolean state(ActorKind kind) {
        return kind == ActorKind.STATE || kind == ActorKind.STATE_FORCE;
    }

    private List<ActorKind> kinds(Bound speaker) {
        List<ActorKind> kinds = new ArrayList<>();
        for (String id : speaker.entities()) {
            if (mentions.entity(id) instanceof Entity entity
                    && entity.kind() instanceof Entity.Kind.Of(ActorKind kind)) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    /// One of `words` within what the speaker is called there.
    private Optional<Token> word(Bound speaker, Set<String> words) {
        return speaker.mention()
                .flatMap(mention -> {
                    Sentence sentence = parsed.sentences().get(mention.sentence());
                    return sentence.tokens().stream()
                            .filter(token ->
                                    token.index() >= mention.first()
                                                    && token.index() <= mention.last()
                                            || token.head() == mention.head()
                                                    && token.index() < mention.first())
                            .filter(token -> token.noun() && known(words, token))
                            .findFirst();
                });
    }
}
