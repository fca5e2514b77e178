package muster.casebook;

import muster.model.ActorKind;
import muster.model.Certainty;
import muster.model.Claim;
import muster.model.Filler;
import muster.model.Polarity;
import muster.model.Report;
import muster.model.Window;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes of each claim the witnesses that rolls are derived from: one for each pair (and place)
/// that it speaks of.
final class WitnessRows {
    private static final String INSERT =
            "insert into witness (claim_id, report_id, type, subject, object, place, denied,"
                    + " surety, start_after, start_before, end_after, end_before, published,"
                    + " speaker, outlet, copied)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)";

    /// Whom a claim speaks of: an identity (below 0 a word) and a place, 0 = none.
    private record Party(int identity, int place) {
        static final Party NONE = new Party(0, 0);
    }

    private final Cast cast;
    private final int version;
    private final int published;
    private final int outlet;
    private final PreparedBatch rows;

    WitnessRows(Handle handle, Ids ids, int version, Report report, Cast cast) {
        this.version = version;
        this.cast = cast;
        published = number(report.published().orElse(null));
        Optional<String> name = report.publisher().or(report::author);
        String key = name.map(NameKeys::plain).orElseGet(() -> "report " + report.id());
        outlet =
                new Interned(handle, ids)
                        .ids("outlet", Map.of(key, name.orElse(report.id())))
                        .getOrDefault(key, 0);
        rows = handle.prepareBatch(INSERT);
    }

    void insert() {
        if (rows.size() > 0) {
            rows.execute();
        }
    }

    void add(int id, Claim claim) {
        switch (claim.type()) {
            case ALLY, RIVAL -> pairs(id, claim);
            case KILLING, DETENTION -> {
                for (Filler target : claim.seconds()) {
                    if (target instanceof Filler.Actor dead && dead.kind() == ActorKind.PERSON) {
                        add(id, claim, Party.NONE, party(target));
                    }
                }
            }
            case SEIZURE, WITHDRAWAL -> held(id, claim);
            case OFFENSIVE,
                    CLASH,
                    ATTACK,
                    STRIKE,
                    SIEGE,
                    FREEING,
                    PUBLICATION,
                    AGREEMENT,
                    MOVEMENT -> {}
            case ALIAS,
                    RENAMED,
                    FOUNDED,
                    MEMBER,
                    BRANCH,
                    PLEDGE,
                    INDEPENDENT,
                    SPLIT,
                    MERGER,
                    LEADS,
                    SERVES,
                    SUPPORTS,
                    COMPOSITION,
                    MODELLED,
                    DESIGNATION,
                    PRESENCE,
                    CONTROL ->
                    crossed(id, claim);
        }
    }

    private void crossed(int id, Claim claim) {
        for (Filler first : orNone(claim.firsts())) {
            for (Filler second : orNone(claim.seconds())) {
                add(id, claim, party(first), party(second));
            }
        }
    }

    /// "A and B are allies of C", and "A, B and C are allies" with all of them on one side.
    private void pairs(int id, Claim claim) {
        List<Filler> firsts = claim.firsts();
        if (!claim.seconds().isEmpty()) {
            crossed(id, claim);
            return;
        }
        for (int one = 0; one < firsts.size(); one++) {
            for (int other = one + 1; other < firsts.size(); other++) {
                add(id, claim, party(firsts.get(one)), party(firsts.get(other)));
            }
        }
    }

    private void held(int id, Claim claim) {
        for (Filler.Place place : claim.where()) {
            int at = party(place).place();
            for (Filler actor : orNone(claim.firsts())) {
                for (Filler target : orNone(claim.seconds())) {
                    Party other = new Party(party(target).identity(), at);
                    add(id, claim, party(actor), other);
                }
            }
        }
    }

    private void add(int id, Claim claim, Party first, Party second) {
        Window start = claim.when().start();
        Window end = claim.when().end();
        rows.add(
                id,
                version,
                claim.type().word(),
                first.identity(),
                second.identity(),
                second.place(),
                claim.polarity() == Polarity.DENIED ? 1 : 0,
                surety(claim.certainty()),
                number(start.after()),
                number(start.before()),
                number(end.after()),
                number(end.before()),
                published,
                claim.speakers().isEmpty() ? 0 : party(claim.speakers().getLast()).identity(),
                outlet);
    }

    private static int surety(Certainty certainty) {
        return switch (certainty) {
            case STATED -> 0;
            case LIKELY -> 1;
            case POSSIBLE -> 2;
            case PLANNED -> 3;
        };
    }

    static Certainty certainty(int surety) {
        return switch (surety) {
            case 0 -> Certainty.STATED;
            case 1 -> Certainty.LIKELY;
            case 2 -> Certainty.POSSIBLE;
            default -> Certainty.PLANNED;
        };
    }

    private static final Filler NOBODY = new Filler.Name("", "", ClaimRows.NOWHERE);

    private static List<Filler> orNone(List<Filler> fillers) {
        return fillers.isEmpty() ? List.of(NOBODY) : fillers;
    }

    private Party party(Filler filler) {
        return new Party(cast.object(filler), cast.place(filler));
    }

    private static int number(@Nullable LocalDate day) {
        return day == null ? 0 : Days.number(day);
    }
}
