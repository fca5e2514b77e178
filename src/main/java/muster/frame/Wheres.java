package muster.frame;

import muster.model.ClaimType;
import muster.model.Mention;
import muster.parse.Link;
import muster.parse.Sentence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds where an act happened: the places that hang on its verb or noun by a preposition of place.
final class Wheres {
    private static final Set<String> PREPOSITIONS =
            Set.of(
                    "in",
                    "at",
                    "near",
                    "on",
                    "around",
                    "outside",
                    "inside",
                    "of",
                    "from",
                    "to",
                    "toward",
                    "towards",
                    "into",
                    "between",
                    "across",
                    "along",
                    "throughout",
                    "within",
                    "north_of",
                    "south_of",
                    "east_of",
                    "west_of",
                    "against",
                    "for",
                    "over",
                    "through",
                    "close_to",
                    "beyond",
                    "off",
                    "via",
                    "where");

    /// What happens at one place.
    private static final Set<ClaimType> LOCAL =
            Set.of(
                    ClaimType.ATTACK,
                    ClaimType.STRIKE,
                    ClaimType.CLASH,
                    ClaimType.SEIZURE,
                    ClaimType.WITHDRAWAL,
                    ClaimType.SIEGE,
                    ClaimType.KILLING,
                    ClaimType.DETENTION);

    /// What hits elsewhere than where it comes from: "raids from bases in X into Y".
    private static final Set<ClaimType> REMOTE =
            Set.of(ClaimType.ATTACK, ClaimType.STRIKE, ClaimType.OFFENSIVE, ClaimType.MOVEMENT);

    /// Where one goes who leaves.
    private static final Set<String> AWAY = Set.of("to", "toward", "towards", "into", "for");

    /// "killed ten and wounded six in Mora": both there.
    private static final Set<String> OUTCOMES =
            Set.of("wound", "injure", "hurt", "kill", "burn", "abduct", "kidnap", "loot");

    private Wheres() {}

    static void fill(
            Map<String, List<Bound>> roles,
            Frame frame,
            Sentence sentence,
            int trigger,
            Fillers fillers) {
        List<Bound> places = new ArrayList<>(roles.getOrDefault("where", List.of()));
        boolean placed =
                frame.roles().containsKey("where") && frame.needs().contains(Set.of("where"));
        if (placed || frame.roles().containsKey("where") && !places.isEmpty()) {
            roles.put("where", Bounds.distinct(places));
            return;
        }
        Set<Integer> taken = new HashSet<>();
        if (frame.type() == ClaimType.WITHDRAWAL) {
            AWAY.forEach(way -> taken.addAll(sentence.roles().of(trigger, way)));
        }
        if (REMOTE.contains(frame.type())) {
            source(sentence, trigger, "from", taken);
            source(sentence, trigger, "~from", taken);
        }
        gather(sentence, trigger, fillers, taken, places);
        if (places.isEmpty()) {
            for (Link link : sentence.roles().playedBy(trigger)) {
                boolean says =
                        link.role().equals(Link.OBJ)
                                || link.role().equals(Link.SUBJ)
                                || link.role().equals("in");
                if (says && sentence.token(link.predicate()).verb()) {
                    if (link.role().equals("in")) { // "fled to X in the battle": that was not in X
                        AWAY.forEach(to -> taken.addAll(sentence.roles().of(link.predicate(), to)));
                    }
                    for (Link from : sentence.roles().of(link.predicate())) {
                        if (from.role().equals("from")) {
                            taken.add(from.filler()); // "fire coming from X" fell elsewhere
                        }
                    }
                    gather(sentence, link.predicate(), fillers, taken, places);
                }
            }
        }
        for (int next :
                places.isEmpty() ? sentence.roles().of(trigger, "~next") : List.<Integer>of()) {
            if (OUTCOMES.contains(sentence.token(next).lemma())) {
                gather(sentence, next, fillers, taken, places);
            }
        }
        if (!places.isEmpty()) {
            roles.put("where", Bounds.distinct(innermost(places, sentence)));
        }
    }

    /// "fired from positions at Mora": neither the positions nor Mora.
    private static void source(Sentence sentence, int trigger, String role, Set<Integer> taken) {
        for (int from : sentence.roles().of(trigger, role)) {
            taken.add(from);
            sentence.roles().of(from).stream()
                    .filter(link -> PREPOSITIONS.contains(link.role()))
                    .forEach(link -> taken.add(link.filler()));
        }
    }

    /// "Sibut. Seized on 26 January by rebels.": at the place that stands over the paragraph,
    /// unless something else was seized.
    static void under(
            Map<String, List<Bound>> roles,
            Frame frame,
            Sentence sentence,
            int trigger,
            Headings headings) {
        boolean placed = !roles.getOrDefault("where", List.of()).isEmpty();
        boolean site =
                frame.conditions().stream()
                        .anyMatch(
                                condition -> condition.wanted() && condition.path().begins("obj"));
        boolean object = !sentence.roles().of(trigger, Link.OBJ).isEmpty();
        boolean verb = sentence.token(trigger).verb();
        boolean ground = Set.of(ClaimType.SEIZURE, ClaimType.WITHDRAWAL).contains(frame.type());
        if (!placed && LOCAL.contains(frame.type()) && (!ground || verb && (site || !object))) {
            boolean peopled = !roles.getOrDefault("actor", List.of()).isEmpty();
            if (frame.type() != ClaimType.CLASH || peopled) {
                headings.over(sentence).ifPresent(place -> roles.put("where", List.of(place)));
            }
        }
    }

    /// "the village of X in Y province": the village alone; Y only says where it lies.
    private static List<Bound> innermost(List<Bound> places, Sentence sentence) {
        Set<Integer> around = new HashSet<>();
        for (Bound place : places) {
            for (Link link : sentence.roles().of(place.token())) {
                if (Set.of("in", "of", "appos").contains(link.role())) {
                    around.add(link.filler());
                }
            }
        }
        for (Bound outer : places) {
            for (Bound inner : places) {
                if (inner.token() < outer.token() && lies(sentence, inner.token(), outer.token())) {
                    around.add(outer.token());
                }
            }
        }
        return places.stream().filter(place -> !around.contains(place.token())).toList();
    }

    /// Only "in" and what belongs to the second stand between: "raided Mora in northern Kalo".
    private static boolean lies(Sentence sentence, int inner, int outer) {
        int first = sentence.token(inner + 1).lemma().equals(",") ? inner + 2 : inner + 1;
        boolean in = first < outer && sentence.token(first).lemma().equals("in");
        for (int at = first + 1; in && at < outer; at++) {
            in = sentence.under(at, outer) && !sentence.token(at).lemma().equals(",");
        }
        return in
                && sentence.children(outer).stream().noneMatch(kid -> kid.label().equals("conj"))
                && !sentence.token(outer).label().equals("conj");
    }

    /// "the Mora police station": the station is nobody, and Mora stands before it.
    private static boolean site(Sentence sentence, Link inner, int noun, Fillers fillers) {
        return (inner.role().equals(Link.MOD) || inner.role().equals(Link.POSS))
                && fillers.mentionAt(sentence, noun).isEmpty()
                && fillers.mentionAt(sentence, inner.filler())
                        .filter(mention -> mention.form() == Mention.Form.NAME)
                        .isPresent();
    }

    private static void gather(
            Sentence sentence,
            int predicate,
            Fillers fillers,
            Set<Integer> taken,
            List<Bound> into) {
        for (Link link : sentence.roles().of(predicate)) {
            String role = link.role().startsWith("~") ? link.role().substring(1) : link.role();
            boolean object =
                    role.equals(Link.OBJ) || role.equals(Link.MOD) || role.equals(Link.POSS);
            if ((object || PREPOSITIONS.contains(role)) && taken.add(link.filler())) {
                List<Bound> found = fillers.at(sentence, link.filler(), Sort.PLACE);
                into.addAll(found);
                boolean person =
                        fillers.at(sentence, link.filler(), Sort.PERSON).stream()
                                .anyMatch(bound -> bound.token() == link.filler());
                if (found.isEmpty() && !person && sentence.token(link.filler()).noun()) {
                    // "a camp at X", "positions in X": the place of the thing is the place of the
                    // act
                    for (Link inner : sentence.roles().of(link.filler())) {
                        if ((site(sentence, inner, link.filler(), fillers)
                                        || Set.of(
                                                        "in", "at", "near", "of", "outside",
                                                        "around", "on")
                                                .contains(inner.role()))
                                && (role.equals(Link.OBJ) || PREPOSITIONS.contains(role))
                                && !link.role().startsWith("~")) {
                            into.addAll(fillers.at(sentence, inner.filler(), Sort.PLACE));
                        }
                    }
                }
            }
        }
    }
}
