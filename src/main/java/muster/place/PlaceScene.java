package muster.place;

import muster.model.Entity;
import muster.model.Mention;
import muster.model.Mentions;
import muster.parse.Parsed;
import muster.parse.Sentence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads out of a report's words how its places lie to one another, and which countries it speaks
/// of.
final class PlaceScene {
    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*)*");
    private static final Pattern WORD = Pattern.compile("[\\p{L}-]+");
    private static final int FAR_APART = 60;
    private static final double PEOPLE = 0.4;

    private final Parsed parsed;
    private final Mentions mentions;
    private final PlaceWords words;
    private final Countries countries;
    private final Map<String, PlaceQuestion> questions = new LinkedHashMap<>();
    private final Map<String, Double> votes = new HashMap<>();

    PlaceScene(Parsed parsed, Mentions mentions, PlaceWords words, Countries countries) {
        this.parsed = parsed;
        this.mentions = mentions;
        this.words = words;
        this.countries = countries;
        for (Entity entity : mentions.entities()) {
            if (entity.place()) {
                ask(entity);
            }
        }
        for (Sentence sentence : parsed.sentences()) {
            vote(sentence);
            relate(sentence);
        }
    }

    Collection<PlaceQuestion> questions() {
        return questions.values();
    }

    /// How much of what is said of countries is said of each; codes of ISO 3166, adding up to 1.
    Map<String, Double> countryShares() {
        double all = votes.values().stream().mapToDouble(Double::doubleValue).sum();
        Map<String, Double> shares = new HashMap<>();
        votes.forEach((code, votes) -> shares.put(code, votes / all));
        return shares;
    }

    private void ask(Entity entity) {
        PlaceQuestion question = new PlaceQuestion(entity.id());
        for (String name : entity.names()) {
            List<PlacePhrase> readings = PlacePhrase.readings(name, words);
            question.phrases().addAll(readings);
            readings.forEach(reading -> reading.within().ifPresent(question.within()::add));
        }
        questions.put(entity.id(), question);
    }

    private String text(Sentence sentence) {
        return sentence.span().in(parsed.report().text());
    }

    /// "Syria" counts whole, "Syrian" less: groups are called by people who are far from home.
    private void vote(Sentence sentence) {
        Matcher names = NAME.matcher(text(sentence));
        while (names.find()) {
            String name = names.group();
            Optional<Countries.Country> whole = countries.named(name.replaceFirst("['’]s$", ""));
            if (whole.isPresent()) {
                votes.merge(whole.get().code(), 1.0, Double::sum);
                continue;
            }
            Matcher parts = WORD.matcher(name);
            while (parts.find()) {
                countries
                        .named(parts.group())
                        .ifPresent(country -> votes.merge(country.code(), PEOPLE, Double::sum));
                countries
                        .ofAdjective(parts.group())
                        .ifPresent(country -> votes.merge(country.code(), PEOPLE, Double::sum));
            }
        }
    }

    private void relate(Sentence sentence) {
        List<Mention> places = new ArrayList<>();
        for (Mention mention : mentions.all()) {
            if (mention.sentence() == sentence.index() && question(mention).isPresent()) {
                places.add(mention);
            }
        }
        places.sort((a, b) -> a.span().compareTo(b.span()));
        for (int i = 0; i < places.size(); i++) {
            Mention here = places.get(i);
            question(here)
                    .ifPresent(question -> {
                        question.sentences().add(sentence.index());
                        before(sentence, here, question);
                    });
            if (i + 1 < places.size()) {
                between(places, i);
            }
        }
    }

    private Optional<PlaceQuestion> question(Mention mention) {
        if (mention.form() != Mention.Form.NAME) {
            return Optional.empty();
        }
        return mention.entities().stream()
                .filter(questions::containsKey)
                .map(questions::get)
                .findFirst();
    }

    /// "south of X", "near X": only its surroundings; "the Syrian town of X", "Syria's X": in
    /// Syria.
    private void before(Sentence sentence, Mention here, PlaceQuestion question) {
        int start = sentence.span().start();
        String before =
                parsed.report()
                        .text()
                        .substring(Math.max(start, here.span().start() - 50), here.span().start());
        List<String> last = new ArrayList<>();
        Matcher matcher = WORD.matcher(before);
        while (matcher.find()) {
            last.add(matcher.group());
        }
        int at = last.size() - 1;
        while (at >= 0 && passing(last.get(at))) {
            at--;
        }
        if (at >= 0 && words.near(last.get(at).toLowerCase(Locale.ROOT))
                || at >= 0
                        && at < last.size() - 1
                        && last.get(at + 1).equals("of")
                        && words.side(last.get(at).toLowerCase(Locale.ROOT))) {
            question.around().add(here.span());
        }
        if (at >= 0 && at < last.size() - 1 && last.get(at + 1).equals("of")) {
            String low = last.get(at).toLowerCase(Locale.ROOT);
            words.kind(low).ifPresent(kind -> question.saidToBe(kind, words.small(low)));
        }
        for (int i = last.size() - 1; i >= 0 && i > last.size() - 5; i--) {
            Optional<Countries.Country> country = countries.ofAdjective(last.get(i));
            if (country.isPresent() && leadsTo(last.subList(i + 1, last.size()))) {
                question.within().add(country.get().name());
                return;
            }
        }
    }

    private static boolean passing(String word) {
        return word.equals("of") || word.equals("the") || word.equals("to") || word.equals("from");
    }

    /// Only words such as "border town of" stand between "Syrian" and the name.
    private boolean leadsTo(List<String> between) {
        boolean sort = between.isEmpty();
        for (String word : between) {
            String low = word.toLowerCase(Locale.ROOT);
            sort |= words.kind(low).isPresent();
            if (!passing(low)
                    && !words.beside(low)
                    && !words.side(low)
                    && words.kind(low).isEmpty()) {
                return false;
            }
        }
        return sort;
    }

    /// What the words between two places say: "X in Y", "Y's X", "X, Y", "X, a town south of Y".
    private void between(List<Mention> places, int at) {
        Mention one = places.get(at);
        Mention other = places.get(at + 1);
        int from = one.span().end();
        int to = other.span().start();
        if (from > to || to - from > FAR_APART) {
            return;
        }
        PlaceQuestion left = question(one).orElseThrow();
        PlaceQuestion right = question(other).orElseThrow();
        String between = parsed.report().text().substring(from, to).replaceAll("\\s+", " ");
        String low = between.toLowerCase(Locale.ROOT).strip();
        if (left == right) {
            return;
        }
        if (low.matches("['’]s?( .*)?")) {
            if (leadsTo(List.of(low.replaceFirst("^['’]s? ?", "").split(" ")))
                    || low.length() < 3) {
                right.within().add(one.text());
            }
            return;
        }
        if (low.equals(",") || low.equals("(")) {
            boolean series = listed(places, at - 1) || listed(places, at + 1);
            if (!series || countries.named(other.text()).isPresent()) {
                left.perhapsWithin().add(other.text());
            }
            return;
        }
        List<String> last = List.of(low.replaceAll("[,()]", " ").strip().split(" +"));
        int end = last.size() - 1;
        while (end > 0
                && (last.get(end).equals("the")
                        || words.beside(last.get(end))
                        || words.side(last.get(end)))) {
            end--;
        }
        String word = last.get(end);
        String previous = end > 0 ? last.get(end - 1) : "";
        if (word.equals("in")
                || word.equals("of") && (end == 0 || words.kind(previous).isPresent())) {
            if (!crossesVerb(last.subList(0, end))) {
                left.within().add(other.text());
            }
        } else if (words.near(word)
                || word.matches("of|from|to") && (words.side(previous) || words.near(previous))) {
            left.beside().add(new PlaceQuestion.Beside(right.id(), words.towards(previous)));
        }
    }

    /// The place at `at` and the next are parted by a comma, "and" or "or".
    private boolean listed(List<Mention> places, int at) {
        if (at < 0 || at + 1 >= places.size()) {
            return false;
        }
        int from = places.get(at).span().end();
        int to = places.get(at + 1).span().start();
        return from <= to
                && parsed.report().text().substring(from, to).strip().matches(",?( ?and| ?or)?");
    }

    /// "X before moving on to fight in Y": too much stands between for X to lie in Y.
    private boolean crossesVerb(List<String> between) {
        return between.stream()
                        .filter(word ->
                                !words.beside(word)
                                        && words.kind(word).isEmpty()
                                        && !words.side(word)
                                        && !words.near(word)
                                        && !passing(word)
                                        && !word.isEmpty())
                        .count()
                > 1;
    }
}
