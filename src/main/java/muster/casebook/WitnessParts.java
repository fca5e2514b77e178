package muster.casebook;

import org.jdbi.v3.core.Handle;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// All witnesses of a casebook; of a large one they are read in parts side by side, each over a
/// connection of its own.
final class WitnessParts {
    private static final int LARGE = 50_000;
    private static final int MOST_PARTS = 4;

    private final Database database;
    private final ActorLinks links;
    private final WitnessQuery query;

    WitnessParts(Database database, ActorLinks links, WitnessQuery query) {
        this.database = database;
        this.links = links;
        this.query = query;
    }

    /// What changes whenever a report is filed or a ruling made or undone: by it parts are of one
    /// casebook, though each was read in a transaction of its own.
    private record State(int rows, int reports, int rulings, int undone) {
        static State of(Handle handle) {
            return handle.createQuery(
                            "select (select coalesce(max(rowid), 0) from witness),"
                                    + " (select coalesce(max(id), 0) from report),"
                                    + " (select coalesce(max(id), 0) from ruling),"
                                    + " (select count(undone_at) from ruling)")
                    .map((row, context) ->
                            new State(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4)))
                    .one();
        }
    }

    private record Start(State state, int[] actors) {}

    private record Part(State state, List<Witness> witnesses) {}

    List<Witness> all() {
        int parts = Math.min(MOST_PARTS, Runtime.getRuntime().availableProcessors());
        Start start = database.read(handle -> new Start(State.of(handle), actors(handle)));
        if (parts < 2 || start.state().rows() < LARGE) {
            return whole();
        }
        int step = start.state().rows() / parts + 1;
        List<Part> read =
                IntStream.range(0, parts)
                        .parallel()
                        .mapToObj(i -> part(start.actors(), i * step, step))
                        .toList();
        if (read.stream().anyMatch(part -> !part.state().equals(start.state()))) {
            return whole();
        }
        List<Witness> all = new ArrayList<>(start.state().rows());
        read.forEach(part -> all.addAll(part.witnesses()));
        return all;
    }

    private int[] actors(Handle handle) {
        return query.knownBy()
                .map(moment -> ActorsThen.at(handle, moment))
                .orElseGet(() -> ActorsThen.now(handle));
    }

    private Part part(int[] actors, int after, int count) {
        return database.read(handle -> {
            State state = State.of(handle);
            Witnesses witnesses = new Witnesses(handle, links, query);
            return new Part(state, witnesses.all(actors, after, count));
        });
    }

    private List<Witness> whole() {
        return database.read(handle ->
                new Witnesses(handle, links, query).all(actors(handle), 0, Integer.MAX_VALUE));
    }
}
