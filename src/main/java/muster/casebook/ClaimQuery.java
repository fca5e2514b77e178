package muster.casebook;

import muster.model.ClaimType;
import muster.model.Polarity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Which claims are wanted: all that meet every condition. Start from [#ALL].
///
/// @param types any of these; empty = all
/// @param actor any name of an actor in a role (not as the speaker)
/// @param place any spelling of a place where it happened or which it is about
/// @param from with `to`: the days that the claim names overlap these, both included
/// @param speaker any name of an actor who says so inside the report
/// @param report the report's own id
/// @param replaced claims of replaced versions of reports too
/// @param limit at most so many, in the order of publication
public record ClaimQuery(
        List<ClaimType> types,
        Optional<String> actor,
        Optional<String> place,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<String> speaker,
        Optional<Polarity> polarity,
        Optional<String> report,
        boolean replaced,
        int limit,
        int offset) {
    public static final ClaimQuery ALL =
            new ClaimQuery(
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    Integer.MAX_VALUE,
                    0);

    public ClaimQuery {
        types = List.copyOf(types);
    }

    public ClaimQuery types(ClaimType... wanted) {
        return types(List.of(wanted));
    }

    public ClaimQuery types(List<ClaimType> wanted) {
        return new ClaimQuery(
                wanted, actor, place, from, to, speaker, polarity, report, replaced, limit, offset);
    }

    public ClaimQuery actor(String name) {
        return new ClaimQuery(
                types,
                Optional.of(name),
                place,
                from,
                to,
                speaker,
                polarity,
                report,
                replaced,
                limit,
                offset);
    }

    public ClaimQuery place(String name) {
        return new ClaimQuery(
                types,
                actor,
                Optional.of(name),
                from,
                to,
                speaker,
                polarity,
                report,
                replaced,
                limit,
                offset);
    }

    public ClaimQuery days(Optional<LocalDate> first, Optional<LocalDate> last) {
        return new ClaimQuery(
                types, actor, place, first, last, speaker, polarity, report, replaced, limit,
                offset);
    }

    public ClaimQuery speaker(String name) {
        return new ClaimQuery(
                types,
                actor,
                place,
                from,
                to,
                Optional.of(name),
                polarity,
                report,
                replaced,
                limit,
                offset);
    }

    public ClaimQuery polarity(Polarity wanted) {
        return new ClaimQuery(
                types,
                actor,
                place,
                from,
                to,
                speaker,
                Optional.of(wanted),
                report,
                replaced,
                limit,
                offset);
    }

    public ClaimQuery report(String id) {
        return new ClaimQuery(
                types,
                actor,
                place,
                from,
                to,
                speaker,
                polarity,
                Optional.of(id),
                replaced,
                limit,
                offset);
    }

    public ClaimQuery withReplaced() {
        return new ClaimQuery(
                types, actor, place, from, to, speaker, polarity, report, true, limit, offset);
    }

    public ClaimQuery page(int most, int skipped) {
        return new ClaimQuery(
                types, actor, place, from, to, speaker, polarity, report, replaced, most, skipped);
    }
}
