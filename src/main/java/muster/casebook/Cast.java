package muster.casebook;

import muster.model.Certainty;
import muster.model.Claim;
import muster.model.Filler;
import muster.model.Polarity;
import muster.model.Report;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Who and where one version of a report speaks of, filed: the rows of its actors and places, and
/// whom they stand for across reports.
final class Cast {
    /// A row of the report, and what it stands for across reports.
    private record Part(int row, int across) {}

    private static final Part NONE = new Part(0, 0);

    private final Map<Filler, Part> actors = new HashMap<>();
    private final Map<Filler, Part> places = new HashMap<>();
    private final Map<Filler, Part> words = new HashMap<>();

    private Cast() {}

    static Cast file(
            Handle handle,
            Ids ids,
            Linking linking,
            int version,
            Report report,
            List<Claim> claims) {
        Set<Filler> parts = new LinkedHashSet<>();
        claims.stream().flatMap(Cast::fillers).forEach(filler -> parts.add(unworded(filler)));
        Cast cast = new Cast();
        cast.actors(handle, ids, linking, version, report.id(), claims, parts);
        cast.places(handle, ids, version, parts);
        cast.words(handle, ids, parts);
        return cast;
    }

    private static Stream<Filler> fillers(Claim claim) {
        return Stream.of(claim.firsts(), claim.seconds(), claim.speakers(), claim.where())
                .flatMap(List::stream);
    }

    /// Whom a filler stands for, whatever the words are.
    private static Filler unworded(Filler filler) {
        return ClaimRows.worded(filler, "", ClaimRows.NOWHERE);
    }

    /// The row of the report's actor that `filler` is; 0 where it is none.
    int actorRow(Filler filler) {
        return actors.getOrDefault(unworded(filler), NONE).row();
    }

    int placeRow(Filler filler) {
        return places.getOrDefault(unworded(filler), NONE).row();
    }

    /// The identity of an actor; below 0 a word; 0 where it is neither.
    int object(Filler filler) {
        Filler part = unworded(filler);
        int identity = actors.getOrDefault(part, NONE).across();
        return identity != 0 ? identity : -words.getOrDefault(part, NONE).across();
    }

    int place(Filler filler) {
        return places.getOrDefault(unworded(filler), NONE).across();
    }

    private void actors(
            Handle handle,
            Ids ids,
            Linking linking,
            int version,
            String report,
            List<Claim> claims,
            Set<Filler> parts) {
        Map<Filler.Actor, Set<String>> given = new LinkedHashMap<>();
        for (Filler part : parts) {
            if (part instanceof Filler.Actor actor) {
                given.put(actor, new LinkedHashSet<>());
            }
        }
        claims.forEach(claim -> namesGiven(claim, given));
        Map<Filler.Actor, Integer> identities = linking.link(version, report, given);
        PreparedBatch rows = handle.prepareBatch(ClaimRows.INSERT_ACTOR);
        identities.forEach((actor, identity) -> {
            int id = ids.next("report_actor");
            actors.put(actor, new Part(id, identity));
            rows.add(
                    id,
                    version,
                    identity,
                    actor.id(),
                    actor.kind().word(),
                    actor.name(),
                    Lines.join(actor.names()));
        });
        execute(rows);
    }

    /// "X, formerly known as Y", "X (Y)": where the report itself says so outright, Y is X. What it
    /// has others say, a published list for one, proves nothing.
    private static void namesGiven(Claim claim, Map<Filler.Actor, Set<String>> given) {
        if (claim.type().naming()
                && claim.polarity() == Polarity.AFFIRMED
                && claim.certainty() == Certainty.STATED
                && claim.speakers().isEmpty()
                && claim.firsts().size() == 1
                && unworded(claim.firsts().getFirst()) instanceof Filler.Actor actor) {
            claim.seconds()
                    .forEach(name ->
                            given.computeIfAbsent(actor, none -> new LinkedHashSet<>())
                                    .add(name.name()));
        }
    }

    private void places(Handle handle, Ids ids, int version, Set<Filler> parts) {
        Map<Filler.Place, String> keys = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        for (Filler part : parts) {
            if (part instanceof Filler.Place place) {
                String plain = "name " + NameKeys.plain(place.name());
                String key = place.gazetteer().orElse(plain);
                keys.put(place, key);
                names.merge(key, place.name(), Cast::first);
            }
        }
        Map<String, Integer> across = new Interned(handle, ids).ids("place", names);
        PreparedBatch rows = handle.prepareBatch(ClaimRows.INSERT_PLACE);
        keys.forEach((place, key) -> {
            int id = ids.next("report_place");
            int shared = across.getOrDefault(key, 0);
            places.put(place, new Part(id, shared));
            rows.add(
                    id,
                    version,
                    shared,
                    place.id(),
                    NameKeys.plain(place.name()),
                    place.name(),
                    Lines.join(place.names()),
                    place.gazetteer().orElse(null),
                    place.point().map(point -> point.lat()).orElse(null),
                    place.point().map(point -> point.lon()).orElse(null),
                    place.precision().grade());
        });
        execute(rows);
    }

    private void words(Handle handle, Ids ids, Set<Filler> parts) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Filler part : parts) {
            if (part instanceof Filler.Name word) {
                names.merge(NameKeys.plain(word.name()), word.name(), Cast::first);
            }
        }
        Map<String, Integer> across = new Interned(handle, ids).ids("word", names);
        for (Filler part : parts) {
            if (part instanceof Filler.Name word) {
                int id = across.getOrDefault(NameKeys.plain(word.name()), 0);
                words.put(word, new Part(id, id));
            }
        }
    }

    private static String first(String one, String other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static void execute(PreparedBatch rows) {
        if (rows.size() > 0) {
            rows.execute();
        }
    }
}
