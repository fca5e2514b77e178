package muster.name;

import muster.model.Mention.Form;
import muster.parse.Link;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Makes the mentions of one sentence after another: names first, then descriptions and pronouns in
/// reading order, since each may stand for what came before.
final class LineSpots {
    private final Words words;
    private final NameSpots names;
    private final Descriptions descriptions;
    private final Phrases phrases;
    private final Focus focus;
    private final Pronouns pronouns;
    private final Definites definites;
    private final PlaceReference placeReference;
    private final SpelledOut spelledOut;
    private final OwnWords ownWords;
    private final Cast cast;

    LineSpots(Words words, Gathering gathered, Cast cast) {
        this.words = words;
        this.cast = cast;
        this.names = new NameSpots(words, gathered, cast);
        this.descriptions = new Descriptions(words, cast);
        this.phrases = new Phrases(words);
        this.focus = new Focus(words);
        this.pronouns = new Pronouns(words, focus);
        this.definites = new Definites(words, focus);
        this.placeReference = new PlaceReference(words, focus);
        this.spelledOut = new SpelledOut(focus);
        this.ownWords = new OwnWords(cast, words);
    }

    List<Spot> in(Line line, List<Run> runs) {
        focus.begin(line);
        List<Spot> named = names.in(line, runs);
        List<Spot> all = new ArrayList<>(named);
        Map<Spot, Phrase> ofSpot = new IdentityHashMap<>();
        for (Phrase phrase : phrases.in(line, runs)) {
            if (Descriptions.covering(named, phrase.noun()).isEmpty()) {
                Spot spot =
                        descriptions
                                .byName(phrase, named)
                                .orElseGet(() -> descriptions.spot(phrase));
                ofSpot.put(spot, phrase);
                all.add(spot);
            }
        }
        pronouns(line, runs, all);
        placeWords(line, named, all);
        all.sort(null);
        for (Spot spot : all) {
            if (!spot.resolved()) {
                Phrase phrase = ofSpot.get(spot);
                if (phrase != null) {
                    describe(spot, phrase, all);
                } else if (spot.form() == Form.PRONOUN) {
                    pronouns.resolve(spot);
                } else {
                    placeReference.resolve(spot, line.low(spot.last()));
                }
            }
            traits(spot, ofSpot.get(spot));
            focus.speak(spot);
        }
        focus.end(all);
        return all;
    }

    private static void traits(Spot spot, @Nullable Phrase phrase) {
        if (phrase != null) {
            for (int at = phrase.first(); at < phrase.noun(); at++) {
                String word = phrase.line().low(at);
                spot.parties().forEach(party -> party.trait(word));
            }
        }
    }

    private void describe(Spot spot, Phrase phrase, List<Spot> all) {
        if (is(spot, phrase, all) || own(spot, phrase, all)) {
            return;
        }
        Optional<List<Party>> spelled = spelledOut.of(spot, phrase, all);
        if (spelled.isPresent()) {
            spelledOut.tellBack(spot, phrase, spelled.get());
            spot.standsFor(spelled.get(), "spelled-out");
            return;
        }
        if (phrase.definite()) {
            if (definites.resolve(spot, phrase) || body(spot, phrase)) {
                return;
            }
            boolean vague =
                    words.in("ref-group", phrase.word())
                            || words.in("ref-groups", phrase.word())
                            || phrase.lead() == Phrase.Lead.BOTH;
            if (vague && phrase.noun() - phrase.first() < 2) {
                return;
            }
        }
        spot.standsFor(ownWords.party(phrase), "words");
    }

    /// "X, a group which ...", "X is a faction": the description is X.
    private boolean is(Spot spot, Phrase phrase, List<Spot> all) {
        Set<Party> described = new LinkedHashSet<>();
        for (int bearer : spot.line().sentence().roles().of(phrase.noun(), Link.IS)) {
            all.stream()
                    .filter(one -> one != spot && one.head() == bearer && one.resolved())
                    .findFirst()
                    .filter(one -> agree(phrase, one))
                    .filter(one -> described.isEmpty() || phrase.plural())
                    .ifPresent(one -> described.addAll(one.parties()));
        }
        if (!described.isEmpty()) {
            spot.standsFor(List.copyOf(described), "is");
            return true;
        }
        for (Link link : spot.line().sentence().roles().playedBy(phrase.noun())) {
            Optional<Spot> other =
                    all.stream()
                            .filter(one ->
                                    one != spot
                                            && one.form() == Form.NAME
                                            && one.head() == link.predicate()
                                            && one.resolved())
                            .findFirst();
            if (link.role().equals(Link.IS) && other.isPresent() && agree(phrase, other.get())) {
                spot.standsFor(other.get().parties(), "is");
                return true;
            }
        }
        return false;
    }

    private static boolean agree(Phrase phrase, Spot other) {
        return Spot.one(
                other,
                party ->
                        party.sort() == phrase.sort()
                                || phrase.word().equals("member") && party.sort().body()
                                || party.sort().body() && phrase.sort().body() && !phrase.plural()
                                || party.sort() == Sort.PERSON
                                        && Set.of(
                                                        Sort.COMMUNITY,
                                                        Sort.GROUP,
                                                        Sort.STATE_FORCE,
                                                        Sort.STATE)
                                                .contains(phrase.sort())
                                        && !phrase.plural());
    }

    /// "its fighters", "their men": the one whose they are.
    private boolean own(Spot spot, Phrase phrase, List<Spot> all) {
        if (phrase.lead() != Phrase.Lead.ITS || !words.in("noun-own-people", phrase.word())) {
            return false;
        }
        Optional<Spot> owner =
                all.stream()
                        .filter(other ->
                                other.first() == phrase.owner() && other.last() == phrase.owner())
                        .findFirst();
        if (owner.isEmpty()) {
            return false;
        }
        if (!owner.get().resolved()) {
            pronouns.resolve(owner.get());
        }
        if (!owner.get().resolved()
                || !owner.get().parties().stream()
                        .allMatch(
                                party -> party.sort().band() || party.sort() == Sort.STATE_FORCE)) {
            return false;
        }
        spot.standsFor(owner.get().parties(), "its:" + phrase.word());
        return true;
    }

    /// "the army", "the government", where the report speaks of just one.
    private boolean body(Spot spot, Phrase phrase) {
        String noun = phrase.word();
        if (phrase.noun() - phrase.first() > 1 || !phrase.definite()) {
            return false;
        }
        Optional<Party> found =
                noun.matches("army|military|troops|police")
                        ? cast.onlyForce(noun)
                        : Optional.empty();
        found.ifPresent(party -> {
            party.name(spot.text());
            spot.standsFor(party, "only:" + noun);
        });
        return found.isPresent();
    }

    private void pronouns(Line line, List<Run> runs, List<Spot> all) {
        for (int at = 0; at < line.size(); at++) {
            if (pronoun(line, at)) {
                all.add(new Spot(line, at, at, at, Form.PRONOUN, "pronoun:" + line.low(at)));
            }
        }
    }

    private boolean pronoun(Line line, int at) {
        String low = line.low(at);
        if (low.equals("whose")) {
            return true;
        }
        if (line.token(at).pronoun()) {
            return words.in("he", low)
                    || words.in("she", low)
                    || words.in("ref-singular", low)
                    || words.in("ref-plural", low);
        }
        boolean alone =
                !line.noun(at + 1) && !line.token(Math.min(at + 1, line.size() - 1)).adjective();
        boolean both =
                low.equals("both")
                        && alone
                        && !line.quote(at + 1)
                        && !line.low(at + 1).matches("the|of|in|[a-z]*")
                                | line.verb(at + 1)
                                | line.tag(at + 1).matches("MD|RB|\\.|,");
        boolean two = low.matches("two|three") && line.low(at - 1).equals("the") && alone;
        boolean last = low.matches("former|latter") && line.low(at - 1).equals("the") && alone;
        return both || two || last;
    }

    /// "the town", "that village", "the area": a noun of place alone with a determiner.
    private void placeWords(Line line, List<Spot> named, List<Spot> all) {
        for (int at = 1; at < line.size(); at++) {
            String low = line.low(at);
            boolean place =
                    words.in("ref-settlement", low)
                            || words.in("ref-area", low)
                            || words.in("ref-site", low)
                            || words.in("ref-country", low);
            boolean alone =
                    !line.noun(at + 1)
                            && !line.low(at + 1).equals("of")
                            && Descriptions.covering(named, at).isEmpty();
            int article = line.token(at - 1).adjective() && !line.cap(at - 1) ? at - 2 : at - 1;
            if (place && line.noun(at) && alone && line.low(article).matches("the|that|this")) {
                all.add(
                        new Spot(
                                line,
                                article,
                                at,
                                line.headOf(article, at),
                                Form.DESCRIPTION,
                                "the:" + low));
            }
        }
    }
}
