package muster.place;

import muster.knowledge.Lexicon;
import muster.model.Mentions;
import muster.parse.Parsed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Chooses for each place of a report which of the many places of that name is meant.
///
/// What counts, in this order: what the report says of where it lies, the word for its kind, the
/// other places and the countries of the report, and only then how important a place is. A name
/// that nobody knows, or whose places all lie elsewhere than the report says, stays without a
/// point.
public final class PlaceChooser {
    private static final int MOST_CONTENDERS = 24;

    private final Gazetteer gazetteer;
    private final Regions regions;
    private final Countries countries;
    private final PlaceWords words;
    private final Verdict verdict;

    public PlaceChooser(
            Gazetteer gazetteer, Regions regions, Countries countries, Lexicon lexicon) {
        this.gazetteer = gazetteer;
        this.regions = regions;
        this.countries = countries;
        this.words = new PlaceWords(lexicon);
        this.verdict = new Verdict(gazetteer, countries);
    }

    /// Chooses for every entity of `mentions` that is a place; the keys are the entities' ids, in
    /// their order.
    public Map<String, PlaceChoice> choose(Parsed parsed, Mentions mentions) {
        PlaceScene scene = new PlaceScene(parsed, mentions, words, countries);
        Map<String, Double> shares = scene.countryShares();
        Map<String, List<Candidate>> asked = new HashMap<>();
        List<Contest> contests = new ArrayList<>();
        for (PlaceQuestion question : scene.questions()) {
            contests.add(contest(question, shares, asked));
        }
        new Company(contests).settle();
        Map<String, PlaceChoice> choices = new LinkedHashMap<>();
        for (Contest contest : contests) {
            choices.put(contest.question().id(), verdict.on(contest, shares));
        }
        return choices;
    }

    private List<Candidate> find(String name, Map<String, List<Candidate>> asked) {
        return asked.computeIfAbsent(name, gazetteer::find);
    }

    private Contest contest(
            PlaceQuestion question,
            Map<String, Double> shares,
            Map<String, List<Candidate>> asked) {
        PlacePhrase phrase = reading(question.phrases(), asked);
        List<Territory> within = new ArrayList<>();
        for (String wording : question.within()) {
            territory(wording, asked).filter(Territory::known).ifPresent(within::add);
        }
        List<Candidate> candidates = find(phrase.name(), asked);
        for (String wording : question.perhapsWithin()) {
            territory(wording, asked)
                    .filter(Territory::known)
                    .filter(territory ->
                            candidates.stream()
                                    .anyMatch(
                                            candidate -> territory.holds(candidate.entry(), true)))
                    .ifPresent(within::add);
        }
        boolean margin = candidates.stream().noneMatch(candidate -> held(candidate, within, false));
        Weights weights = new Weights(question, phrase, within, shares);
        List<Contender> contenders = new ArrayList<>();
        List<GazetteerEntry> outside = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (held(candidate, within, margin)) {
                contenders.add(new Contender(candidate, weights.of(candidate)));
            } else {
                outside.add(candidate.entry());
            }
        }
        contenders.sort((a, b) -> Double.compare(b.alone(), a.alone()));
        List<Contender> best = contenders.subList(0, Math.min(MOST_CONTENDERS, contenders.size()));
        return new Contest(question, phrase, best, outside, within);
    }

    private static boolean held(Candidate candidate, List<Territory> within, boolean margin) {
        return within.stream().allMatch(territory -> territory.holds(candidate.entry(), margin));
    }

    /// The most literal reading that a gazetteer knows as it is spelled, else the least literal.
    private PlacePhrase reading(List<PlacePhrase> phrases, Map<String, List<Candidate>> asked) {
        for (PlacePhrase phrase : phrases) {
            if (find(phrase.name(), asked).stream().anyMatch(Candidate::same)) {
                return phrase;
            }
        }
        for (PlacePhrase phrase : phrases.reversed()) {
            if (!find(phrase.name(), asked).isEmpty()) {
                return phrase;
            }
        }
        return phrases.getLast();
    }

    private Optional<Territory> territory(String wording, Map<String, List<Candidate>> asked) {
        List<PlacePhrase> readings = PlacePhrase.readings(wording, words);
        PlacePhrase phrase = reading(readings, asked);
        return Optional.of(new Territory(phrase, find(phrase.name(), asked), regions));
    }
}
