package muster.frame;

import muster.knowledge.Lexicon;
import muster.model.Entity;
import muster.model.Mention;
import muster.model.Mentions;
import muster.parse.Link;
import muster.parse.Parsed;
import muster.parse.Sentence;
import muster.parse.Token;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Says who or what the word at a token stands for, looking through words like "a number of" or
/// "positions of".
final class Fillers {
    private static final int DEEPEST = 3;
    private static final List<String> OWNERS =
            List.of("of", "poss", "mod", "belong_to", "from", "by", "within");

    private static final Set<String> ONE_PART = Set.of("faction", "wing", "branch", "splinter");

    private static final Pattern SOLDIERS =
            Pattern.compile(" (?:peacekeepers|troops|soldiers|forces?|helicopters|jets|patrols?)$");

    private static final Pattern PART =
            Pattern.compile("^[Tt]he .*(?:wing|branch|arm|faction|brigade|battalion)$");

    private final Mentions mentions;
    private final Set<String> transparent;
    private final Set<String> assets;
    private final Set<String> relational;
    private final Set<String> ownMen;
    private final Set<String> turnedAway;
    private final Set<String> media;
    private final Grounds grounds;
    private final EarlierSites earlier;

    Fillers(Parsed parsed, Mentions mentions, Lexicon lexicon) {
        this.mentions = mentions;
        earlier = new EarlierSites(parsed, lexicon.words("ref-site"));
        transparent = lexicon.words("transparent");
        assets = lexicon.words("assets");
        ownMen = lexicon.words("own-men");
        turnedAway = lexicon.words("turned-away");
        relational = lexicon.words("relational");
        media = lexicon.words("publication-nouns");
        grounds = new Grounds(lexicon);
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
            return List.of(name(sentence, token));
        }
        Optional<Mention> mention = mentionAt(sentence, token);
        List<Bound> members = members(sentence, token, sort, depth);
        if (!members.isEmpty() && mention.map(this::unnamed).orElse(true)) {
            return members;
        }
        if (depth == 0 && mention.map(this::unnamed).orElse(true)) {
            List<Bound> named = namedAs(sentence, token, sort);
            if (!named.isEmpty() || person(sentence, token)) {
                return named;
            }
        }
        Optional<Bound> before =
                mention.filter(this::unnamed)
                        .filter(m -> !one(sentence, m))
                        .filter(m -> !entities(m).stream().allMatch(Sort.PERSON::takes))
                        .flatMap(m -> nameBefore(sentence, token, sort));
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
        if (turned(sentence, token)) {
            return own.stream().toList();
        }
        if (own.isPresent()
                && mention.filter(this::unnamed).isPresent()
                && men(sentence, token)
                && !sentence.token(token).tag().equals("NN")) {
            List<Bound> owners = through(sentence, token, sort, depth);
            boolean fighters = owners.stream().allMatch(this::namedGroup);
            if (!owners.isEmpty() && fighters) {
                return owners;
            }
        }
        if (own.isPresent()) {
            return withJoint(sentence, own.get(), token, sort);
        }
        List<Bound> owned =
                depth < DEEPEST && !oneNamed(sentence, token, mention)
                        ? through(sentence, token, sort, depth)
                        : List.<Bound>of();
        return owned.isEmpty() && sort == Sort.PLACE && depth == 0
                ? earlier.of(sentence, token, this)
                : owned;
    }

    /// "X fighters"; "small groups of X fighters", but not "the groups of X".
    private boolean men(Sentence sentence, int token) {
        String lemma = sentence.token(token).lemma();
        return ownMen.contains(lemma)
                || lemma.equals("group")
                        && sentence.roles().of(token, "of").stream()
                                .anyMatch(of -> ownMen.contains(sentence.token(of).lemma()));
    }

    private List<Bound> withJoint(Sentence sentence, Bound own, int token, Sort sort) {
        List<Bound> all = new ArrayList<>();
        if (ownMen.contains(sentence.token(token).lemma()) && own.mention().isPresent()) {
            for (int owner : JointOwners.before(sentence, own.mention().get())) {
                mentionAt(sentence, owner)
                        .filter(m -> entities(m).stream().allMatch(Sort.NAMED_GROUP::takes))
                        .flatMap(m -> bound(m, owner, sort))
                        .ifPresent(all::add);
            }
        }
        all.add(own);
        return all;
    }

    /// "X was the first group to", "X is one of several groups that", "X was among the clerics
    /// who": what the noun does, X does.
    private List<Bound> namedAs(Sentence sentence, int token, Sort sort) {
        List<Bound> named = new ArrayList<>();
        for (int at : Carriers.of(sentence, token)) {
            mentionAt(sentence, at)
                    .filter(m -> told(m, !named.isEmpty()))
                    .flatMap(m -> bound(m, at, sort))
                    .ifPresent(named::add);
        }
        return Bounds.distinct(named);
    }

    /// "Its leader, Dan Yaro, belonged to X": he did, his group did not.
    private boolean person(Sentence sentence, int token) {
        return !ownMen.contains(sentence.token(token).lemma())
                && sentence.token(token).tag().equals("NN")
                && Stream.of(Link.IS, "~" + Link.IS)
                        .flatMap(role -> sentence.roles().of(token, role).stream())
                        .flatMap(at -> mentionAt(sentence, at).stream())
                        .anyMatch(mention ->
                                mention.form() == Mention.Form.NAME
                                        && entities(mention).stream().allMatch(Sort.PERSON::takes));
    }

    /// "the Front's commander, Dan Yaro, left": he did, the Front did not.
    private boolean oneNamed(Sentence sentence, int token, Optional<Mention> mention) {
        return sentence.token(token).tag().equals("NN")
                && mention.filter(m -> entities(m).size() == 1)
                        .map(m -> entities(m).getFirst())
                        .filter(entity -> entity.named() && entity.person())
                        .isPresent();
    }

    /// A name; behind a name also "the Mora wing of X".
    private static boolean told(Mention mention, boolean behind) {
        return mention.form() == Mention.Form.NAME
                || behind
                        && mention.form() == Mention.Form.DESCRIPTION
                        && PART.matcher(mention.text()).find();
    }

    /// "a Dawn Front faction" is not the front.
    private static boolean one(Sentence sentence, Mention mention) {
        return ONE_PART.contains(sentence.token(mention.head()).lemma())
                && sentence.token(mention.first()).lemma().matches("an?|another|one");
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

    /// "former X commanders", "dissident X fighters" are not X.
    private boolean turned(Sentence sentence, int token) {
        return ownMen.contains(sentence.token(token).lemma())
                && sentence.roles().of(token, Link.MOD).stream()
                        .anyMatch(at -> turnedAway.contains(sentence.token(at).lemma()));
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
                // "nine civilians, including three children" are nine
                at(sentence, member, sort, sort == Sort.PLACE ? depth + 1 : DEEPEST).stream()
                        .filter(bound ->
                                bound.mention()
                                        .filter(m -> told(m, !members.isEmpty()))
                                        .isPresent())
                        .forEach(members::add);
            }
        }
        return members;
    }

    /// "remnants of X", "X commanders": X, where X is a group.
    private boolean namedGroup(Bound bound) {
        return bound.entities().stream()
                .map(mentions::entity)
                .allMatch(entity -> entity.named() && Sort.FORCE.takes(entity));
    }

    private Optional<Bound> bound(Mention mention, int token, Sort sort) {
        if (sort.byName() && mention.form() != Mention.Form.NAME) {
            return Optional.empty();
        }
        List<String> fitting =
                entities(mention).stream()
                        .filter(entity -> sort.takes(entity) || soldiers(mention, entity, sort))
                        .map(Entity::id)
                        .toList();
        return fitting.isEmpty()
                ? Optional.empty()
                : Optional.of(new Bound(token, mention.span(), fitting, Optional.of(mention)));
    }

    /// "UN peacekeepers" are armed, though the United Nations are no army.
    private static boolean soldiers(Mention mention, Entity entity, Sort sort) {
        return (sort == Sort.ARMED || sort == Sort.FORCE)
                && Sort.STATE.takes(entity)
                && SOLDIERS.matcher(mention.text()).find();
    }

    private Optional<Bound> place(Sentence sentence, int token) {
        return mentionAt(sentence, token).flatMap(m -> bound(m, token, Sort.PLACE));
    }

    private List<Bound> through(Sentence sentence, int token, Sort sort, int depth) {
        String lemma = sentence.token(token).lemma();
        if (sort == Sort.PLACE && grounds.known(lemma)) {
            List<Bound> ground = grounds.at(sentence, token, this::place);
            if (!ground.isEmpty()) {
                return ground;
            }
        }
        boolean group = transparent.contains(lemma);
        if (!group && !(assets.contains(lemma) && sort != Sort.PLACE)) {
            return List.of();
        }
        boolean ground = grounds.known(lemma) || lemma.equals("capital");
        for (String owner : OWNERS) {
            if (owner.equals("from") && ground && sort != Sort.PLACE) {
                continue; // "to capture the capital from X"
            }
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

    /// The whole name at a token, else its plain words.
    private Bound name(Sentence sentence, int token) {
        return mentionAt(sentence, token)
                .filter(mention -> mention.head() == token && mention.form() == Mention.Form.NAME)
                .map(mention ->
                        new Bound(
                                token,
                                mention.span(),
                                entities(mention).stream().map(Entity::id).toList(),
                                Optional.of(mention)))
                .orElseGet(() -> words(sentence, token));
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
}
