package muster.roll;

import muster.casebook.ClaimKey;
import muster.casebook.Correction;
import muster.casebook.FiledClaim;
import muster.casebook.Ruling;
import muster.model.Worded;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Something that a reviewer is to decide, with the words in view and the rulings that each answer
/// makes.
///
/// @param key what rulings about it are about
/// @param sides of a conflict two or more answers; of actors the two; of all others one
public record Proposal(Sort sort, String key, String question, List<Side> sides) {
    public Proposal {
        sides = List.copyOf(sides);
    }

    /// What is proposed.
    public enum Sort implements Worded {
        /// Claims contradict each other: which side is right?
        CONFLICT,
        /// Two actors, or an actor and an entry of the roster, may be one.
        ACTOR,
        /// No gazetteer knows the place.
        PLACE,
        /// Several claims seem to be about one act.
        EVENT,
        /// The report itself is unsure.
        HEDGED;

        @Override
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// One answer.
    ///
    /// @param keys what a ruling in its favour is about: keys of actors or claims
    public record Side(String says, List<String> keys, List<FiledClaim> claims) {
        public Side {
            keys = List.copyOf(keys);
            claims = List.copyOf(claims);
        }

        static Side of(String says, List<FiledClaim> claims) {
            return new Side(says, claims.stream().map(ClaimKey::of).distinct().toList(), claims);
        }
    }

    /// It is right; of a conflict the side with this index is.
    public Ruling.Draft accept(int side, String who, String why) {
        return switch (sort) {
            case CONFLICT ->
                    draft(Ruling.Kind.STATUS, List.of(key), others(side), "accepted", who, why);
            case ACTOR ->
                    draft(
                            Ruling.Kind.MERGE,
                            keys().subList(0, 1),
                            keys().subList(1, keys().size()),
                            "",
                            who,
                            why);
            case EVENT -> draft(Ruling.Kind.TOGETHER, keys(), List.of(), "", who, why);
            case HEDGED -> draft(Ruling.Kind.ACCEPT, keys(), List.of(), "", who, why);
            case PLACE -> draft(Ruling.Kind.ACCEPT, List.of(key), List.of(), "", who, why);
        };
    }

    /// It is wrong; of a conflict: both sides stand.
    public Ruling.Draft reject(String who, String why) {
        return switch (sort) {
            case CONFLICT ->
                    draft(Ruling.Kind.STATUS, List.of(key), List.of(), "conflict", who, why);
            case ACTOR ->
                    draft(
                            Ruling.Kind.SPLIT,
                            sides.getFirst().keys(),
                            sides.getLast().keys(),
                            "",
                            who,
                            why);
            case EVENT -> draft(Ruling.Kind.APART, keys(), List.of(), "", who, why);
            case HEDGED -> draft(Ruling.Kind.REJECT, keys(), List.of(), "", who, why);
            case PLACE -> {
                List<String> all = new ArrayList<>(List.of(key));
                all.addAll(keys());
                yield draft(Ruling.Kind.REJECT, all, List.of(), "", who, why);
            }
        };
    }

    /// One side of it alone.
    public Proposal only(int side) {
        return new Proposal(sort, key, question, List.of(sides.get(side)));
    }

    /// Its claims say something else.
    public Ruling.Draft correct(Correction correction, String who, String why) {
        List<String> all = new ArrayList<>(List.of(key));
        sides.stream().flatMap(side -> side.claims().stream()).map(ClaimKey::of).forEach(all::add);
        return draft(
                Ruling.Kind.CORRECT,
                all.stream().distinct().toList(),
                List.of(),
                String.join("\n", correction.lines()),
                who,
                why);
    }

    /// Somebody has to look into it.
    public Ruling.Draft needsWork(String who, String why) {
        return draft(Ruling.Kind.STATUS, List.of(key), List.of(), "needs work", who, why);
    }

    /// A remark; it stays open.
    public Ruling.Draft note(String note, String who) {
        return draft(Ruling.Kind.NOTE, List.of(key), List.of(), note, who, "");
    }

    private List<String> keys() {
        return sides.stream().flatMap(side -> side.keys().stream()).distinct().toList();
    }

    private List<String> others(int accepted) {
        List<String> others = new ArrayList<>();
        for (int i = 0; i < sides.size(); i++) {
            if (i != accepted) {
                others.addAll(sides.get(i).keys());
            }
        }
        others.removeAll(sides.get(accepted).keys());
        return others.stream().distinct().toList();
    }

    private static Ruling.Draft draft(
            Ruling.Kind kind,
            List<String> about,
            List<String> others,
            String value,
            String who,
            String why) {
        return new Ruling.Draft(kind, about, others, value, who, why);
    }
}
