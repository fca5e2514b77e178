package muster.name;

import muster.model.Mention.Form;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes the mentions of one sentence after another: names first, then descriptions and pronouns in
/// reading order, since each may stand for what came before.
final class LineSpots {
    private final NameSpots names;
    private final Descriptions descriptions;
    private final SharedPeople sharedPeople;
    private final Phrases phrases;
    private final Focus focus;
    private final ReferenceWords references;
    private final Fronted fronted;
    private final Pronouns pronouns;
    private final PlaceReference placeReference;
    private final Describing describing;

    LineSpots(Words words, Gathering gathered, Cast cast) {
        this.names = new NameSpots(words, gathered, cast);
        this.descriptions = new Descriptions(words, cast);
        this.sharedPeople = new SharedPeople(words, descriptions);
        this.phrases = new Phrases(words);
        this.focus = new Focus(words);
        this.pronouns = new Pronouns(words, focus);
        this.references = new ReferenceWords(words);
        this.fronted = new Fronted(words);
        this.placeReference = new PlaceReference(words, focus);
        this.describing = new Describing(words, cast, focus, pronouns);
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
        all.addAll(references.pronouns(line));
        all.addAll(references.places(line, named));
        all.sort(null);
        for (Spot spot : all) {
            if (!spot.resolved() && spot.form() == Form.PRONOUN) {
                foretold(spot, all, ofSpot);
            }
            if (!spot.resolved()) {
                owner(ofSpot.get(spot), all, ofSpot);
                resolve(spot, ofSpot.get(spot), all);
            }
            if (ofSpot.get(spot) instanceof Phrase phrase) {
                sharedPeople.with(spot, phrase, named);
            }
            traits(spot, ofSpot.get(spot));
            focus.speak(spot);
        }
        focus.end(all);
        return all;
    }

    /// "the movement's fighters": first whom the movement stands for.
    private void owner(@Nullable Phrase phrase, List<Spot> all, Map<Spot, Phrase> ofSpot) {
        if (phrase == null || phrase.lead() != Phrase.Lead.OWNER) {
            return;
        }
        all.stream()
                .filter(one -> one.last() == phrase.owner() && !one.resolved())
                .findFirst()
                .ifPresent(one -> resolve(one, ofSpot.get(one), all));
    }

    private void resolve(Spot spot, @Nullable Phrase phrase, List<Spot> all) {
        if (phrase != null) {
            describing.describe(spot, phrase, all);
        } else if (spot.form() == Form.PRONOUN) {
            pronouns.resolve(spot);
        } else {
            placeReference.resolve(spot, spot.line().low(spot.last()));
        }
    }

    /// "From its base, which it held until May, the group raided": it, its and the group are one.
    private void foretold(Spot spot, List<Spot> all, Map<Spot, Phrase> ofSpot) {
        Optional<Spot> subject = fronted.subject(spot, all);
        if (subject.isEmpty()) {
            return;
        }
        Phrase phrase = ofSpot.get(subject.get());
        if (phrase != null && !subject.get().resolved()) {
            pronouns.resolve(spot);
            if (describing.fits(phrase, spot.parties())) {
                subject.get().standsFor(spot.parties(), "fronted");
            }
        } else if (subject.get().resolved() && !pronouns.begun(spot, subject.get())) {
            spot.standsFor(subject.get().parties(), "fronted");
        }
        all.stream()
                .filter(other -> other.form() == Form.PRONOUN && !other.resolved())
                .filter(other -> spot.compareTo(other) < 0 && other.compareTo(subject.get()) < 0)
                .filter(other -> pronouns.alike(spot, other))
                .forEach(other -> other.standsFor(spot.parties(), "fronted"));
    }

    private static void traits(Spot spot, @Nullable Phrase phrase) {
        if (phrase != null) {
            for (int at = phrase.first(); at < phrase.noun(); at++) {
                String word = phrase.line().low(at);
                spot.parties().forEach(party -> party.trait(word));
            }
        }
    }
}
