package muster.frame;

import muster.model.Entity;
import muster.model.Mention;
import muster.parse.Link;
import muster.parse.Parsed;
import muster.parse.Sentence;
import muster.parse.Token;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Who speaks at each verb of saying in a report, read from first to last: "he added" goes on with
/// the one who spoke before, "the spokesman" is the one who was named as such.
final class Voices {
    /// How many sentences "he added" may look back.
    private static final int FAR = 3;

    private static final Set<String> OWNERS = Set.of("poss", "by", "from", "of");
    private static final Set<String> ONE = Set.of("he", "she");

    private record Place(int sentence, int verb) {}

    /// Somebody who spoke, with the words that he was introduced with.
    private record Heard(int sentence, int paragraph, List<Bound> speakers, Set<String> words) {}

    private final Fillers fillers;
    private final StanceWords words;
    private final Map<Place, List<Bound>> spoken = new HashMap<>();
    private final Map<Place, List<Bound>> told = new HashMap<>();
    private final List<Heard> heard = new ArrayList<>();

    Voices(Parsed parsed, StanceWords words, Fillers fillers) {
        this.words = words;
        this.fillers = fillers;
        for (Sentence sentence : parsed.sentences()) {
            for (Token token : sentence.tokens()) {
                if (token.verb() && words.speaks(token.lemma())) {
                    spoken.put(
                            new Place(sentence.index(), token.index()),
                            listen(sentence, token.index()));
                }
                for (int source : sentence.roles().of(token.index(), "according_to")) {
                    List<Bound> named = source(sentence, source);
                    told.put(new Place(sentence.index(), source), named);
                    hear(sentence, named, List.of(source));
                }
            }
        }
    }

    /// Who says what the verb or noun at `word` governs; nobody where no actor does.
    List<Bound> at(Sentence sentence, int word) {
        List<Bound> speakers = spoken.get(new Place(sentence.index(), word));
        return speakers == null ? subjects(sentence, word) : speakers;
    }

    /// Whose word "according to" names; nobody where no actor does.
    List<Bound> according(Sentence sentence, int source) {
        List<Bound> named = told.get(new Place(sentence.index(), source));
        return named == null ? fillers.at(sentence, source, Sort.ACTOR) : named;
    }

    /// "according to the same statement": that of the one who spoke last.
    private List<Bound> source(Sentence sentence, int noun) {
        List<Bound> found = actors(sentence, noun);
        return found.isEmpty() ? ofStatement(sentence, noun).orElse(found) : found;
    }

    private Optional<List<Bound>> ofStatement(Sentence sentence, int noun) {
        boolean statement =
                words.statements().contains(sentence.token(noun).lemma())
                        && definite(sentence, noun);
        return statement
                ? heard.reversed().stream()
                        .filter(each -> each.sentence() >= sentence.index() - FAR)
                        .findFirst()
                        .map(each -> at(each, noun, sentence))
                : Optional.empty();
    }

    private List<Bound> listen(Sentence sentence, int verb) {
        Token token = sentence.token(verb);
        List<Bound> found = subjects(sentence, verb);
        boolean tells = words.telling().contains(token.lemma());
        List<Integer> subjects = sentence.roles().of(verb, Link.SUBJ);
        if (subjects.isEmpty()) {
            return found;
        }
        List<Bound> known = known(sentence, verb, subjects.getFirst(), found);
        List<Bound> inner = tells ? cited(sentence, verb, subjects) : List.of();
        if (tells) {
            hear(sentence, known, subjects);
        }
        return Stream.concat(inner.stream(), known.stream()).toList();
    }

    private void hear(Sentence sentence, List<Bound> speakers, List<Integer> nouns) {
        heard.add(
                new Heard(
                        sentence.index(),
                        sentence.paragraph(),
                        speakers,
                        introduction(sentence, nouns)));
    }

    /// "the agency, quoting a police source, said": the police source's word, inside the agency's.
    private List<Bound> cited(Sentence sentence, int verb, List<Integer> subjects) {
        return sentence.tokens().stream()
                .filter(token -> token.tag().equals("VBG"))
                .filter(token -> words.quoting().contains(token.lemma()))
                .filter(token ->
                        token.head() == verb
                                || subjects.contains(token.head())
                                || token.index() > verb
                                        && sentence.token(token.index() - 1).form().equals(",")
                                        && sentence.under(token.index(), verb))
                .flatMap(token -> sentence.roles().of(token.index(), Link.OBJ).stream())
                .flatMap(source -> actors(sentence, source).stream())
                .toList();
    }

    /// The same, where the words only take up somebody who spoke before.
    private List<Bound> known(Sentence sentence, int verb, int subject, List<Bound> found) {
        Optional<Mention> mention = fillers.mentionAt(sentence, subject);
        String form = sentence.token(subject).form().toLowerCase(Locale.ROOT);
        boolean pronoun =
                mention.filter(m -> m.form() == Mention.Form.PRONOUN).isPresent()
                        || sentence.token(subject).pronoun();
        if (pronoun && (found.isEmpty() || goesOn(sentence, verb))) {
            return last(sentence, form).map(each -> at(each, subject, sentence)).orElse(found);
        }
        if (found.isEmpty() && ofStatement(sentence, subject).isPresent()) {
            return ofStatement(sentence, subject).get();
        }
        if (!pronoun && definite(sentence, subject) && found.stream().noneMatch(this::named)) {
            String noun = sentence.token(subject).lemma();
            return heard.reversed().stream()
                    .filter(each -> !each.speakers().isEmpty() && said(each, noun))
                    .findFirst()
                    .map(each -> at(each, subject, sentence))
                    .orElse(found);
        }
        return found;
    }

    /// "he added", "..., it said", and "It accused ..." right after what it said.
    private boolean goesOn(Sentence sentence, int verb) {
        Token token = sentence.token(verb);
        if (words.goingOn().contains(token.lemma())) {
            return true;
        }
        boolean next =
                !heard.isEmpty()
                        && heard.getLast().sentence() == sentence.index() - 1
                        && heard.getLast().paragraph() == sentence.paragraph()
                        && !heard.getLast().speakers().isEmpty();
        if (next && token.head() < 0 && words.sayingOn().contains(token.lemma())) {
            return true;
        }
        int before = sentence.roles().of(verb, Link.SUBJ).stream().min(Integer::compare).orElse(0);
        return words.telling().contains(token.lemma())
                && before > 0
                && before < verb
                && Set.of(",", "”", "\"").contains(sentence.token(before - 1).form());
    }

    private Optional<Heard> last(Sentence sentence, String pronoun) {
        return heard.reversed().stream()
                .filter(each -> each.sentence() >= sentence.index() - FAR)
                .findFirst()
                .filter(each -> each.speakers().stream().allMatch(bound -> fits(bound, pronoun)));
    }

    private boolean fits(Bound bound, String pronoun) {
        boolean several = bound.entities().size() > 1;
        return bound.entities().stream()
                .map(fillers::entity)
                .allMatch(entity ->
                        ONE.contains(pronoun)
                                ? !several && (entity.person() || !entity.named())
                                : !pronoun.equals("it") || !several && !entity.person());
    }

    /// "the experts" of "the Group of Experts".
    private static boolean said(Heard heard, String noun) {
        return heard.words().stream()
                .anyMatch(word -> word.equalsIgnoreCase(noun) || word.equalsIgnoreCase(noun + "s"));
    }

    private static List<Bound> at(Heard heard, int token, Sentence sentence) {
        return heard.speakers().stream()
                .map(bound ->
                        new Bound(
                                token,
                                sentence.token(token).span(),
                                bound.entities(),
                                bound.mention()))
                .toList();
    }

    private boolean named(Bound bound) {
        return bound.entities().stream().map(fillers::entity).anyMatch(Entity::named);
    }

    private static boolean definite(Sentence sentence, int noun) {
        return sentence.children(noun).stream()
                .anyMatch(child -> Set.of("the", "same", "that").contains(child.lemma()));
    }

    /// "source" and "security" of "a security source", "spokesman" of "army spokesman X" and of "X,
    /// a spokesman".
    private static Set<String> introduction(Sentence sentence, List<Integer> subjects) {
        Set<String> words = new HashSet<>();
        for (int subject : subjects) {
            words.add(sentence.token(subject).lemma());
            for (Token token : sentence.tokens()) {
                boolean of =
                        token.head() >= 0
                                && sentence.token(token.head()).head() == subject
                                && sentence.token(token.head()).lemma().equals("of");
                if (token.noun() && (token.head() == subject || of)) {
                    words.add(token.lemma().toLowerCase(Locale.ROOT));
                }
            }
            for (Link link : sentence.roles().playedBy(subject)) {
                if (link.role().equals(Link.IS)) {
                    words.add(sentence.token(link.predicate()).lemma());
                }
            }
        }
        return words;
    }

    /// The subject of the word, else whose it is ("the group's claim", "a statement by X").
    List<Bound> subjects(Sentence sentence, int word) {
        List<Integer> subjects = nearest(sentence, word, sentence.roles().of(word, Link.SUBJ));
        List<Bound> found = new ArrayList<>();
        for (int subject : subjects) {
            boolean inside =
                    subjects.stream()
                                    .anyMatch(other ->
                                            other != subject && inside(sentence, subject, other))
                            && !found.isEmpty();
            if (!inside) {
                found.addAll(actors(sentence, subject));
            }
        }
        return found.isEmpty() && !sentence.token(word).verb() ? owners(sentence, word) : found;
    }

    /// Of two subjects that no "and" joins the nearer ("Northern Group Commander X said").
    private static List<Integer> nearest(Sentence sentence, int word, List<Integer> subjects) {
        List<Integer> direct =
                subjects.stream().filter(at -> sentence.token(at).head() == word).toList();
        return direct.size() < 2
                ? subjects
                : subjects.stream()
                        .filter(at -> at.equals(direct.getLast()) || !direct.contains(at))
                        .toList();
    }

    private List<Bound> actors(Sentence sentence, int noun) {
        List<Bound> found = fillers.at(sentence, noun, Sort.ACTOR);
        return found.isEmpty() ? owners(sentence, noun) : found;
    }

    private List<Bound> owners(Sentence sentence, int noun) {
        for (Link link : sentence.roles().of(noun)) {
            boolean statement =
                    link.role().equals(Link.MOD)
                            && words.statements().contains(sentence.token(noun).lemma());
            boolean body = link.role().equals(Link.MOD); // "the Dawn monitoring service"
            if (statement || body || OWNERS.contains(link.role())) {
                Sort sort = body && !statement ? Sort.NAMED_BODY : Sort.AGENT;
                List<Bound> found = fillers.at(sentence, link.filler(), sort);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /// "fifty of its commanders": the commanders hang on the fifty, and are the same people.
    private static boolean inside(Sentence sentence, int below, int above) {
        return sentence.under(below, above) && !sentence.token(below).label().equals("conj");
    }
}
