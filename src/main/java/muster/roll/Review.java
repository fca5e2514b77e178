package muster.roll;

import muster.casebook.Casebook;
import muster.casebook.ClaimKey;
import muster.casebook.ClaimQuery;
import muster.casebook.FiledClaim;
import muster.casebook.Narrowing;
import muster.casebook.Ruling;
import muster.casebook.Standing;
import muster.model.Certainty;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Gathers what waits for a reviewer: nothing of it was ruled on yet, or only remarked on.
public final class Review {
    private final Casebook casebook;
    private final Standing standing;
    private final List<Pending> open = new ArrayList<>();

    private Review(Casebook casebook, Standing standing) {
        this.casebook = casebook;
        this.standing = standing;
    }

    /// All, conflicts first.
    public static List<Pending> open(Casebook casebook, Policy policy, RollQuery query) {
        return open(casebook, policy, query, EnumSet.allOf(Proposal.Sort.class));
    }

    /// Only those of some sorts.
    ///
    /// @param query of which actor, where it names one, and whose claims count
    public static List<Pending> open(
            Casebook casebook, Policy policy, RollQuery query, Set<Proposal.Sort> sorts) {
        Review review = new Review(casebook, casebook.standing(query.sources()));
        for (Proposal.Sort sort : Proposal.Sort.values()) {
            if (sorts.contains(sort)) {
                review.add(sort, policy, query);
            }
        }
        return List.copyOf(review.open);
    }

    private void add(Proposal.Sort sort, Policy policy, RollQuery query) {
        switch (sort) {
            case CONFLICT -> conflicts(policy, query);
            case ACTOR -> SameActors.pending(casebook, query).forEach(this::add);
            case PLACE -> places(query);
            case EVENT -> events(query);
            case HEDGED -> hedged(query);
        }
    }

    private void add(Pending proposal) {
        boolean decided =
                standing.about(proposal.key()).stream()
                        .anyMatch(ruling ->
                                ruling.kind() != Ruling.Kind.NOTE
                                        && ruling.kind() != Ruling.Kind.GRADE);
        if (!decided) {
            open.add(proposal);
        }
    }

    private void conflicts(Policy policy, RollQuery query) {
        for (Conflict conflict : Roll.conflicts(casebook, policy, query)) {
            boolean decided =
                    conflict.rulings().stream()
                            .anyMatch(ruling -> ruling.kind() == Ruling.Kind.STATUS);
            if (!decided || conflict.state() == Conflict.State.NEEDS_WORK) {
                open.add(
                        new Pending(
                                Proposal.Sort.CONFLICT,
                                conflict.key(),
                                conflict.about() + " · " + days(conflict),
                                conflict.sides().stream()
                                        .map(side ->
                                                new Pending.Part(
                                                        side.says(), List.of(), side.claims()))
                                        .toList()));
            }
        }
    }

    private static String days(Conflict conflict) {
        return conflict.days().stream()
                .map(History.Period::toString)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private void places(RollQuery query) {
        casebook.unplaced()
                .forEach((name, claims) -> {
                    List<FiledClaim> wanted = claims.stream().filter(of(query)).toList();
                    if (!wanted.isEmpty()) {
                        add(
                                new Pending(
                                        Proposal.Sort.PLACE,
                                        "place\t" + name,
                                        "no gazetteer knows the place '" + name + "'",
                                        List.of(Pending.Part.of(name, wanted))));
                    }
                });
    }

    private void events(RollQuery query) {
        List<Event> events =
                query.actor().isEmpty()
                        ? Events.of(casebook, standing)
                        : Events.of(
                                casebook,
                                standing,
                                casebook.claims(ClaimQuery.ALL.actor(query.actor().get())));
        for (Event event : events) {
            if (event.claims().size() > 1 && !event.ruled()) {
                String differences =
                        event.differences().isEmpty()
                                ? ""
                                : "; they differ: " + String.join("; ", event.differences());
                add(
                        new Pending(
                                Proposal.Sort.EVENT,
                                event.key(),
                                event.claims().size()
                                        + " claims seem to be about one "
                                        + event.type().word()
                                        + differences,
                                List.of(Pending.Part.of("one event", event.claims()))));
            }
        }
    }

    private void hedged(RollQuery query) {
        ClaimQuery wanted = query.actor().map(ClaimQuery.ALL::actor).orElse(ClaimQuery.ALL);
        Narrowing possible =
                new Narrowing(Optional.empty(), Optional.of(Certainty.POSSIBLE), Optional.empty());
        for (FiledClaim filed : casebook.catalogue().claims(wanted, possible)) {
            add(
                    new Pending(
                            Proposal.Sort.HEDGED,
                            ClaimKey.of(filed),
                            "only possible: " + Quotes.line(filed),
                            List.of(Pending.Part.of(filed.claim().type().word(), List.of(filed)))));
        }
    }

    private Predicate<FiledClaim> of(RollQuery query) {
        if (query.actor().isEmpty()) {
            return filed -> true;
        }
        Set<Integer> actors = casebook.actorIds(query.actor().get(), query.sources());
        return filed -> filed.actors().values().stream().anyMatch(actors::contains);
    }
}
