package muster.roll;

import muster.casebook.Casebook;
import muster.casebook.FiledClaim;
import muster.casebook.FiledReport;
import muster.casebook.WitnessQuery;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// Which claims count where claims themselves are listed, as [WitnessQuery] says for rolls.
final class Counting {
    private final WitnessQuery query;
    private final Set<Integer> speakers;
    private final Set<Integer> without;

    private Counting(WitnessQuery query, Set<Integer> speakers, Set<Integer> without) {
        this.query = query;
        this.speakers = speakers;
        this.without = without;
    }

    static Counting of(Casebook casebook, WitnessQuery query) {
        return new Counting(
                query,
                query.speaker().map(name -> casebook.actorIds(name, query)).orElse(Set.of()),
                query.without().map(name -> casebook.actorIds(name, query)).orElse(Set.of()));
    }

    boolean counts(FiledClaim filed) {
        return (query.knownBy().isEmpty() ? filed.source().current() : then(filed.source()))
                && (query.speaker().isEmpty() || said(filed, speakers))
                && (query.without().isEmpty() || !without(filed));
    }

    /// It had been read by the moment that is asked for.
    boolean knows(Instant read) {
        return query.knownBy().filter(read::isAfter).isEmpty();
    }

    private boolean then(FiledReport report) {
        Instant moment = query.knownBy().orElseThrow();
        return knows(report.readAt())
                && report.replacedAt().filter(at -> !at.isAfter(moment)).isEmpty();
    }

    private static boolean said(FiledClaim filed, Set<Integer> actors) {
        return filed.claim().speakers().stream()
                .anyMatch(speaker -> actors.contains(filed.actor(speaker)));
    }

    private boolean without(FiledClaim filed) {
        FiledReport source = filed.source();
        String name = query.without().orElse("");
        return said(filed, without)
                || source.report().equals(name)
                || is(source.publisher(), name)
                || is(source.author(), name);
    }

    private static boolean is(Optional<String> one, String other) {
        return one.filter(other::equalsIgnoreCase).isPresent();
    }
}
