package muster.frame;

import muster.knowledge.Lexicon;
import muster.model.Entity;
import muster.model.Mention;
import muster.model.Mentions;
import muster.parse.Sentence;
import muster.parse.Token;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Says who or what the word at a token stands for, looking through words like "a number of" or
/// "positions of".
final class Fillers {
    private static final int DEEPEST = 3;
    private static final List<String> OWNERS =
            List.of("of", "poss", "mod", "belong_to", "from", "by");

    private final Mentions mentions;
    private final Set<String> transparent;
    private final Set<String> assets;
    private final Set<String> relational;
    private final Set<String> media;

    Fillers(Mentions mentions, Lexicon lexicon) {
        this.mentions = mentions;
        transparent = lexicon.words("transparent");
        assets = lexicon.words("assets");
        relational = lexicon.words("relational");
        media = lexicon.words("publication-nouns");
    }

    /// The mention whose head stands at `token`, or the name that covers it.
    Optional<Mention> mentionAt(Sentence sentence, int token) {
        return mentions.at(sentence.index(), token)
                .filter(mention -> mention.head() == token || mention.form() == Mention.Form.NAME);
    }

    List<Entity> entities(Mention mention) {
        return mentions.of(mention);
    }

    Entity entity(String id) {
        return mentions.entity(id);
    }

    /// Everybody that the word at `token` stands for and that `sort` takes; none is an answer.
    List<Bound> at(Sentence sentence, int token, Sort sort) {
        return at(sentence, token, sort, 0);
    }

    private List<Bound> at(Sentence sentence, int token, Sort sort, int depth) {
        if (sort == Sort.NAME) {
            return List.of(words(sentence, token));
        }
        Optional<Mention> mention = mentionAt(sentence, token);
        List<Bound> members = members(sentence, token, sort, depth);
        if (!members.isEmpty() && mention.map(this::unnamed).orElse(true)) {
            return members;
        }
        Optional<Bound> before =
                mention.filter(this::unnamed).flatMap(m -> nameBefore(sentence, token, sort));
        if (before.isPresent()) {
            return List.of(before.get());
        }
        if (mention.filter(this::unnamed).isPresent()
                && relational.contains(sentence.token(token).lemma())) {
            return List.of();
        }
        Optional<Bound> shown =
                mention.filter(this::unnamed).flatMap(m -> shownBy(sentence, m, token, sort));
        if (shown.isPresent()) {
            return List.of(shown.get());
        }
        Optional<Bound> own = mention.flatMap(m -> bound(m, token, sort));
        if (own.isPresent()) {
            return List.of(own.get());
        }
        List<Bound> named =
                mention.isPresent() || depth >= DEEPEST
                        ? List.of()
                        : bearers(sentence, token, sort, depth);
        return !named.isEmpty()
                ? named
                : depth < DEEPEST ? through(sentence, token, sort, depth) : List.of();
    }

    /// "the former professor Dan Yaro" is Dan Yaro.
    private List<Bound> bearers(Sentence sentence, int token, Sort sort, int depth) {
        List<Bound> bearers = new ArrayList<>();
        for (int bearer : sentence.roles().of(token, "is")) {
            boolean name =
                    bearer > token
                            && mentionAt(sentence, bearer)
                                    .filter(m -> m.form() == Mention.Form.NAME)
                                    .isPresent();
            if (name) {
                bearers.addAll(at(sentence, bearer, sort, depth + 1));
            }
        }
        return bearers;
    }

    /// "the Dawn Front ("DF") coalition" is the front itself.
    private Optional<Bound> nameBefore(Sentence sentence, int token, Sort sort) {
        if (!transparent.contains(sentence.token(token).lemma())) {
            return Optional.empty();
        }
        for (int at : sentence.roles().of(token, "mod")) {
            Optional<Mention> name =
                    mentionAt(sentence, at).filter(m -> m.form() == Mention.Form.NAME);
            boolean group =
                    name.isPresent() && entities(name.get()).stream().allMatch(Sort.GROUP::takes);
            if (group) {
                return bound(name.get(), at, sort);
            }
        }
        return Optional.empty();
    }

    /// "the brigade released videos showing fighters in battle": the brigade's own.
    private Optional<Bound> shownBy(Sentence sentence, Mention mention, int token, Sort sort) {
        if (mention.first() != mention.last() || sort == Sort.PERSON || sort == Sort.COMMUNITY) {
            return Optional.empty();
        }
        int at = sentence.token(token).head();
        while (at >= 0 && !media.contains(sentence.token(at).lemma())) {
            at = sentence.token(at).head();
        }
        for (int subject : at < 0 ? List.<Integer>of() : sentence.roles().of(at, "subj")) {
            Optional<Bound> owner =
                    mentionAt(sentence, subject).flatMap(m -> bound(m, subject, Sort.GROUP));
            if (owner.isPresent()) {
                return owner;
            }
        }
        return Optional.empty();
    }

    private boolean unnamed(Mention mention) {
        return entities(mention).stream().noneMatch(Entity::named);
    }

    /// "six smaller groups, among them A, B and C" stands for A, B and C.
    private List<Bound> members(Sentence sentence, int token, Sort sort, int depth) {
        if (depth >= DEEPEST) {
            return List.of();
        }
        List<Bound> members = new ArrayList<>();
        for (int member : sentence.roles().of(token, "including")) {
            if (member != token) {
                members.addAll(at(sentence, member, sort, DEEPEST));
            }
        }
        return members;
    }

    private Optional<Bound> bound(Mention mention, int token, Sort sort) {
        List<String> fitting =
                entities(mention).stream().filter(sort::takes).map(Entity::id).toList();
        return fitting.isEmpty()
                ? Optional.empty()
                : Optional.of(new Bound(token, mention.span(), fitting, Optional.of(mention)));
    }

    private List<Bound> through(Sentence sentence, int token, Sort sort, int depth) {
        String lemma = sentence.token(token).lemma();
        boolean group = transparent.contains(lemma);
        if (!group && !(assets.contains(lemma) && sort != Sort.PLACE)) {
            return List.of();
        }
        for (String owner : OWNERS) {
            List<Bound> found = new ArrayList<>();
            for (int at : sentence.roles().of(token, owner)) {
                if (at != token) {
                    found.addAll(at(sentence, at, sort, depth + 1));
                }
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /// The plain words at a token, with what stands before them and belongs to them.
    Bound words(Sentence sentence, int token) {
        int first = token;
        while (first > 0 && modifies(sentence, first - 1, token)) {
            first--;
        }
        return new Bound(token, sentence.span(first, token), List.of(), Optional.empty());
    }

    private boolean modifies(Sentence sentence, int at, int token) {
        Token word = sentence.token(at);
        boolean part =
                word.adjective()
                        || word.noun()
                        || word.form().equals("-")
                        || word.tag().equals("VBN");
        return part && sentence.under(at, token) && mentionAt(sentence, at).isEmpty();
    }

    /// One bound for each token, the first of equal ones.
    static List<Bound> distinct(List<Bound> bounds) {
        Map<String, Bound> seen = new LinkedHashMap<>();
        for (Bound bound : bounds) {
            seen.putIfAbsent(
                    bound.entities().isEmpty()
                            ? bound.span().toString()
                            : bound.entities().toString(),
                    bound);
        }
        return List.copyOf(seen.values());
    }
}
