package muster.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds the noun phrases whose noun is a person, a band, a force, a people: the descriptions of a
/// sentence.
final class Phrases {
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private final Words words;
    private final NounSorts sorts;
    private final BareCounts counts;
    private final Holders holders;

    Phrases(Words words) {
        this.words = words;
        this.sorts = new NounSorts(words);
        this.counts = new BareCounts(words);
        this.holders = new Holders(words, sorts);
    }

    List<Phrase> in(Line line, List<Run> runs) {
        List<Phrase> found = new ArrayList<>();
        if (line.size() < 3) {
            return found;
        }
        for (int noun = 0; noun < line.size(); noun++) {
            if (inside(runs, noun)) {
                continue;
            }
            if (counts.at(line, noun)) {
                found.add(count(line, noun));
            } else if (headNoun(line, noun)) {
                phrase(line, noun, runs).ifPresent(found::add);
                office(line, noun, runs).ifPresent(found::add);
            } else {
                holders.at(line, noun).ifPresent(found::add);
            }
        }
        return found;
    }

    private static boolean inside(List<Run> runs, int at) {
        return runs.stream().anyMatch(run -> run.holds(at));
    }

    private Phrase count(Line line, int at) {
        int first = counts.number(line, at) ? quantity(line, at) : start(line, at);
        if (line.low(first).equals("at") && !line.low(first + 1).matches("least|most")) {
            first++;
        }
        return new Phrase(
                line, first, at, at, Sort.COMMUNITY, Phrase.Lead.COUNT, counts.many(line, at), -1);
    }

    private boolean headNoun(Line line, int at) {
        if (at > 0
                && line.tag(at - 1).equals("NNS")
                && Set.of("hostage", "prisoner", "captive").contains(line.low(at))) {
            return false;
        }
        if (Set.of("hostage", "prisoner", "captive").contains(line.low(at))
                && Set.of("take", "hold").contains(line.lemma(at - 1))) {
            return false; // "eleven taken prisoner"
        }
        boolean nounish =
                line.noun(at)
                        || Set.of(
                                                "dead",
                                                "wounded",
                                                "displaced",
                                                "military",
                                                "extremist",
                                                "jihadist",
                                                "islamist",
                                                "militant",
                                                "separatist")
                                        .contains(line.low(at))
                                && (line.low(at - 1).matches("the|its|their|'s")
                                        || counted(line, at))
                                && !line.noun(at + 1);
        if (line.hyphen(at - 1) && line.low(at - 2).equals("in")) {
            return false; // "second-in-command"
        }
        boolean captive =
                line.tag(at).equals("NNS")
                        && Set.of("hostage", "prisoner", "captive").contains(line.low(at + 1));
        if (captive) {
            return nounish; // "took ten soldiers prisoner"
        }
        boolean compound =
                line.noun(at + 1)
                                && !line.cap(at + 1)
                                && !words.in("day-adverb", line.low(at + 1))
                                && !line.low(at + 1).equals("'s")
                                && !words.arabic().contains(line.low(at + 1))
                        || line.hyphen(at + 1) && line.glued(at + 1) && line.glued(at + 2);
        return nounish && !compound;
    }

    /// "43 dead", "300 civilian dead", but in "left 43 dead" the number is alone.
    private static boolean counted(Line line, int at) {
        int number = at > 1 && line.token(at - 1).adjective() ? at - 2 : at - 1;
        return number >= 0
                && !line.verb(at)
                && line.tag(number).equals("CD")
                && line.sentence().under(number, at);
    }

    private Optional<Phrase> phrase(Line line, int noun, List<Run> runs) {
        int first = start(line, noun);
        Optional<Sort> sort = sorts.of(line, first, noun).or(() -> sides(line, first, noun));
        if (sort.isEmpty()) {
            return Optional.empty();
        }
        int owner = owner(line, first, noun);
        Phrase.Lead lead = lead(line, first, noun, owner);
        boolean plural =
                line.tag(noun).endsWith("S") && !line.low(noun).equals("forces")
                        || sorts.many(line.low(noun));
        boolean staff = line.low(noun).equals("staff") && line.low(noun - 1).equals("of");
        if (line.low(first).equals("no") || staff) {
            return Optional.empty();
        }
        boolean title =
                sort.get() == Sort.PERSON && runs.stream().anyMatch(run -> run.first() == noun + 1);
        return title
                ? Optional.empty()
                : Optional.of(new Phrase(line, first, noun, noun, sort.get(), lead, plural, owner));
    }

    /// "both sides", "the two sides": of whom it was told before.
    private static Optional<Sort> sides(Line line, int first, int noun) {
        boolean two =
                line.low(first).matches("both|neither")
                        || line.low(first).equals("the")
                                && line.low(first + 1).matches("two|warring");
        return two && line.low(noun).matches("sides?|camps?|foes|rivals|belligerents")
                ? Optional.of(Sort.GROUP)
                : Optional.empty();
    }

    /// "army spokesman", "the Rovian junta leader": whose spokesman and leader he is.
    private Optional<Phrase> office(Line line, int noun, List<Run> runs) {
        int body = noun - 1;
        boolean named =
                body >= 0
                        && !line.low(body).equals("fighter")
                        && (line.tag(body).equals("NN")
                                || line.initial(body) && line.tag(body).equals("NNP")
                                || line.low(body).equals("military")
                                        && (body == 0
                                                || line.tag(body - 1).equals("DT")
                                                || line.possessive(body - 1)
                                                || words.demonym(line.low(body - 1)))
                                        && (words.in("of-military", line.low(noun))
                                                || line.possessive(body - 1)
                                                        && line.low(noun).matches("chief|leader")))
                        && (!line.cap(body) || line.initial(body))
                        && !inside(runs, body)
                        && !field(line, body)
                        && (words.in("office", line.low(noun))
                                || words.in("ref-coalition", line.low(body))
                                        && words.in("of-coalition", line.low(noun)));
        if (!named) {
            return Optional.empty();
        }
        if (line.possessive(body - 1) && words.states().named(line.low(body - 2)).isPresent()) {
            return sorts.of(line, body - 2, body) // "Rovia's military chief"
                    .filter(sort -> sort == Sort.STATE_FORCE)
                    .map(sort ->
                            new Phrase(
                                    line,
                                    body - 2,
                                    body,
                                    body,
                                    sort,
                                    Phrase.Lead.OWNER,
                                    false,
                                    body - 2));
        }
        int opening =
                line.low(body).equals("force") && line.low(body - 1).equals("air")
                        ? body - 1
                        : body;
        int first = opening > 0 && words.demonym(line.low(opening - 1)) ? opening - 1 : opening;
        return sorts.of(line, first, body)
                .filter(Sort::body)
                .filter(sort -> sort != Sort.ORGANISATION)
                .map(sort ->
                        new Phrase(
                                line,
                                first,
                                body,
                                body,
                                sort,
                                opening < body ? Phrase.Lead.NONE : Phrase.Lead.THE,
                                false,
                                -1));
    }

    /// "intelligence chief": of what he is the chief, in some body.
    private boolean field(Line line, int body) {
        return line.low(body).equals("intelligence")
                && line.low(body + 1).matches("chief|head|leader|commander|boss|director|deputy")
                && (body == 0 || !words.demonym(line.low(body - 1)));
    }

    /// Where the phrase of `noun` begins: adjectives, nouns, numbers, determiners, possessors
    /// before it.
    private int start(Line line, int noun) {
        int at = noun;
        while (at > 0 && belongs(line, at - 1, noun)) {
            at--;
        }
        return quantity(line, at);
    }

    private boolean belongs(Line line, int at, int noun) {
        String tag = line.tag(at);
        String low = line.low(at);
        if (line.quote(at)
                || low.equals("left")
                || low.matches("earlier|later") && words.in("time-noun", line.low(at - 1))
                || words.neverName().contains(low)
                || line.tag(at + 1).equals("CD") && line.noun(at) && !line.possessive(at)
                || low.matches("dead|alive")
                        && !line.sentence().under(at, noun) // "shot dead two men"
                || words.in("time-noun", low) && !line.hyphen(at + 1) // but "a 36-year-old man"
                || YEAR.matcher(low).matches()) {
            return false;
        }
        boolean conjunction =
                low.equals("that")
                        && (line.tag(noun).endsWith("S") || line.tag(at + 1).equals("CD"));
        if (conjunction || line.tag(at + 1).equals("WP$")) {
            return false;
        }
        if (line.possessive(at)) {
            return true;
        }
        if (line.possessive(at + 1)) {
            return line.noun(at) || tag.startsWith("PRP");
        }
        if (tag.equals("WP$")) {
            return true;
        }
        if (line.hyphen(at)) {
            return line.glued(at) && line.glued(at + 1);
        }
        if (line.hyphen(at + 1) && line.glued(at + 1)) {
            return true;
        }
        boolean determiner =
                tag.equals("DT") || tag.equals("PDT") || tag.endsWith("P$") || tag.equals("CD");
        if (line.tag(at + 1).equals("DT") && !low.equals("all") && !low.equals("both")
                || line.tag(at + 1).equals("PRP$")) {
            return false;
        }
        boolean modifier =
                tag.startsWith("JJ")
                        || tag.startsWith("NN") && !line.lemma(at).matches("\\d{4}")
                        || (tag.equals("VBN") || tag.equals("VBG"))
                                && line.sentence().under(at, noun)
                                && !line.verb(at - 1)
                        || tag.equals("FW");
        return determiner
                || modifier
                || line.tag(at).equals("RB") && words.in("quantity-adverb", low)
                || line.tag(at).equals("RBS");
    }

    /// "hundreds of gunmen", "at least 14 people", "three of its detachments".
    private int quantity(Line line, int first) {
        int at = first;
        if (line.low(at - 1).equals("of")
                && (words.in("quantity", line.low(at - 2)) || line.tag(at - 2).equals("CD"))) {
            at -= 2;
            while (at > 0
                    && (line.tag(at - 1).equals("DT")
                            || line.tag(at - 1).equals("CD")
                            || line.token(at - 1).adjective())) {
                at--;
            }
        }
        boolean counted =
                line.number(at) || line.tag(at).equals("CD") || words.in("quantity", line.low(at));
        if (Set.of("least", "than", "many").contains(line.low(at))
                && Set.of("at", "more", "fewer", "less", "as").contains(line.low(at - 1))) {
            at--;
        }
        while (counted
                && at > 0
                && words.in("quantity-adverb", line.low(at - 1))
                && !line.low(at - 1).equals("to")
                && !line.low(at - 1).equals("well")) {
            at--;
        }
        return line.low(at).equals("as") || line.low(at).equals("than") ? first : at;
    }

    private int owner(Line line, int first, int noun) {
        for (int at = noun - 1; at >= first; at--) {
            if (line.tag(at).endsWith("P$")) {
                return at;
            }
            if (line.possessive(at)) {
                return at - 1;
            }
        }
        return -1;
    }

    private Phrase.Lead lead(Line line, int first, int noun, int owner) {
        if (owner >= 0) {
            return line.tag(owner).endsWith("P$") ? Phrase.Lead.ITS : Phrase.Lead.OWNER;
        }
        for (int at = first; at <= noun; at++) {
            switch (line.low(at)) {
                case "the" -> {
                    return at > first && line.low(first).equals("both")
                            ? Phrase.Lead.BOTH
                            : at > first && !line.low(first).equals("all")
                                    ? Phrase.Lead.COUNT
                                    : Phrase.Lead.THE;
                }
                case "this", "that", "these", "those", "such" -> {
                    return Phrase.Lead.THIS;
                }
                case "both" -> {
                    return Phrase.Lead.BOTH;
                }
                case "a",
                        "an",
                        "another",
                        "some",
                        "several",
                        "many",
                        "any",
                        "other",
                        "few",
                        "more",
                        "no" -> {
                    return Phrase.Lead.A;
                }
                default -> {
                    if (line.tag(at).equals("CD")
                            || words.in("quantity", line.low(at)) && at < noun) {
                        return Phrase.Lead.COUNT;
                    }
                }
            }
        }
        return Phrase.Lead.NONE;
    }
}
