package muster.frame;

import muster.model.ActorKind;
import muster.model.Entity;
import muster.model.Mention;
import muster.model.Mentions;
import muster.parse.Link;
import muster.parse.Parsed;
import muster.parse.Sentence;
import muster.parse.Token;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A spokesman speaks for his actor: where one is a claim's speaker, the actor is kept beside him
/// ("army spokesman Colonel X", "X, a ministry spokesman", "France's ambassador").
final class Spokespeople {
    private static final List<String> OWNERS = List.of("poss", "of", "for", Link.MOD);
    private static final Set<ActorKind> PEOPLE = Set.of(ActorKind.PERSON, ActorKind.COMMUNITY);

    private final Mentions mentions;
    private final Fillers fillers;
    private final Parsed parsed;
    private final Map<String, Bound> actorOf = new HashMap<>();

    Spokespeople(Parsed parsed, Mentions mentions, Fillers fillers, Set<String> mouthpieces) {
        this.parsed = parsed;
        this.mentions = mentions;
        this.fillers = fillers;
        for (Sentence sentence : parsed.sentences()) {
            for (Token token : sentence.tokens()) {
                if (token.verb() && token.lemma().equals("speak")) {
                    speaksFor(sentence, token.index());
                }
                if (token.noun() && mouthpiece(sentence, token, mouthpieces)) {
                    actor(sentence, token.index())
                            .ifPresent(actor ->
                                    persons(sentence, token.index())
                                            .forEach(id -> actorOf.putIfAbsent(id, actor)));
                }
            }
        }
    }

    /// "X, who speaks for the front".
    private void speaksFor(Sentence sentence, int verb) {
        for (int whom : sentence.roles().of(verb, "for")) {
            for (Bound actor : fillers.at(sentence, whom, Sort.BODY)) {
                sentence.roles().of(verb, Link.SUBJ).stream()
                        .flatMap(who -> fillers.at(sentence, who, Sort.PERSON).stream())
                        .flatMap(person -> person.entities().stream())
                        .forEach(id -> actorOf.putIfAbsent(id, actor));
            }
        }
    }

    /// "spokesman", "press secretary".
    private static boolean mouthpiece(Sentence sentence, Token token, Set<String> mouthpieces) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        return mouthpieces.contains(lemma)
                || token.index() > 0
                        && mouthpieces.contains(
                                sentence.token(token.index() - 1).lemma().toLowerCase(Locale.ROOT)
                                        + "_"
                                        + lemma);
    }

    /// `speakers`, each followed by whom he speaks for.
    List<Bound> withTheirActors(List<Bound> speakers) {
        List<Bound> all = new ArrayList<>();
        for (Bound speaker : speakers) {
            all.add(speaker);
            for (String id : speaker.entities()) {
                Bound actor = actorOf.get(id);
                boolean known =
                        actor == null
                                || speakers.stream()
                                        .anyMatch(s -> s.entities().equals(actor.entities()));
                if (!known) {
                    all.add(actor);
                }
            }
        }
        return all;
    }

    /// For whom they act who claim an act: "the group's spokesman claimed the raid" says that the
    /// group did it.
    List<Bound> actingFor(List<Bound> doers) {
        return doers.stream()
                .map(doer ->
                        doer.entities().size() == 1
                                ? actorOf.getOrDefault(doer.entities().getFirst(), doer)
                                : doer)
                .toList();
    }

    private Set<String> persons(Sentence sentence, int title) {
        Set<String> found = new LinkedHashSet<>();
        List<Integer> at = new ArrayList<>(List.of(title));
        at.addAll(sentence.roles().of(title, Link.IS));
        for (Link link : sentence.roles().playedBy(title)) {
            if (link.role().equals(Link.MOD) || link.role().equals(Link.APPOS)) {
                at.add(link.predicate());
            }
        }
        for (int token : at) {
            fillers.mentionAt(sentence, token).stream()
                    .flatMap(mention -> fillers.entities(mention).stream())
                    .filter(entity -> entity.person() || !entity.named() && !entity.place())
                    .map(Entity::id)
                    .forEach(found::add);
        }
        return found;
    }

    /// Whose spokesman; "a ministry spokesman" is that of the ministry which the report names.
    private Optional<Bound> actor(Sentence sentence, int title) {
        Optional<Bound> near = beside(sentence, title);
        boolean named =
                near.stream()
                        .flatMap(bound -> bound.entities().stream())
                        .anyMatch(id -> fillers.entity(id).named());
        return named
                ? near
                : sentence.children(title).stream()
                        .filter(child -> child.index() < title)
                        .flatMap(child -> described(sentence, child).stream())
                        .findFirst()
                        .or(() -> near);
    }

    private Optional<Bound> beside(Sentence sentence, int title) {
        for (String owner : OWNERS) {
            for (int at : sentence.roles().of(title, owner)) {
                Optional<Bound> found = institution(fillers.at(sentence, at, Sort.BODY));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return sentence.roles().playedBy(title).stream()
                .filter(link -> link.role().equals(Link.IS))
                .map(Link::predicate)
                .filter(word -> sentence.token(word).adjective())
                .flatMap(word -> institution(fillers.at(sentence, word, Sort.BODY)).stream())
                .findFirst();
    }

    private static Optional<Bound> institution(List<Bound> found) {
        return found.stream().filter(bound -> bound.mention().isPresent()).findFirst();
    }

    /// "army" of "an army spokesman" is the army that the report names elsewhere, before rather
    /// than later.
    private Optional<Bound> described(Sentence sentence, Token word) {
        Comparator<Mention> nearest =
                Comparator.comparing((Mention m) -> m.sentence() > sentence.index())
                        .thenComparing(m -> Math.abs(m.sentence() - sentence.index()));
        return mentions.all().stream()
                .filter(mention -> mention.form() != Mention.Form.PRONOUN)
                .filter(mention -> mention.sentence() != sentence.index())
                .filter(mention -> headed(mention, word))
                .filter(mention -> fillers.entities(mention).stream().allMatch(this::body))
                .filter(mention -> !mention.entities().isEmpty())
                .min(nearest)
                .map(mention ->
                        new Bound(
                                word.index(),
                                word.span(),
                                mention.entities(),
                                Optional.of(mention)));
    }

    private boolean headed(Mention mention, Token word) {
        Token head = parsed.sentences().get(mention.sentence()).token(mention.head());
        return head.lemma().equalsIgnoreCase(word.lemma());
    }

    private boolean body(Entity entity) {
        return entity.kind() instanceof Entity.Kind.Of(ActorKind kind) && !PEOPLE.contains(kind);
    }
}
