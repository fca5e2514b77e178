package muster.casebook;

import muster.model.ActorKind;
import muster.model.Worded;

import org.jdbi.v3.core.Handle;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What the actors, names and places of witnesses are called.
///
/// @param names by the ids of actors, and by those of names, which are below 0
/// @param kinds by the ids of actors
/// @param places by the ids of places
public record Parties(
        Map<Integer, String> names, Map<Integer, ActorKind> kinds, Map<Integer, String> places) {
    /// From here on it is quicker to read the whole table.
    private static final int MANY = 2000;

    public Parties {
        names = Map.copyOf(names);
        kinds = Map.copyOf(kinds);
        places = Map.copyOf(places);
    }

    public String name(int object) {
        return Optional.ofNullable(names.get(object)).orElse("?");
    }

    public ActorKind kind(int actor) {
        return Optional.ofNullable(kinds.get(actor)).orElse(ActorKind.GROUP);
    }

    public String place(int place) {
        return Optional.ofNullable(places.get(place)).orElse("?");
    }

    static Parties all(Handle handle) {
        return chosen(handle, "", "", "");
    }

    static Parties read(Handle handle, Collection<Integer> objects, Collection<Integer> places) {
        return chosen(handle, chosen(objects, 1), chosen(objects, -1), chosen(places, 1));
    }

    private static Parties chosen(Handle handle, String actors, String words, String places) {
        Map<Integer, String> names = new HashMap<>();
        Map<Integer, ActorKind> kinds = new HashMap<>();
        handle.createQuery("select id, name, kind from actor" + actors)
                .map((row, context) -> {
                    kinds.put(row.getInt(1), Worded.of(ActorKind.class, row.getString(3)));
                    return names.put(row.getInt(1), row.getString(2));
                })
                .list();
        return with(handle, names, kinds, words, places);
    }

    /// As they were called at an earlier moment.
    static Parties read(
            Handle handle,
            Collection<Integer> objects,
            Collection<Integer> places,
            Instant moment) {
        Map<Integer, String> names = new HashMap<>();
        Map<Integer, ActorKind> kinds = new HashMap<>();
        LabelsThen.at(handle, objects, moment)
                .forEach((actor, label) -> {
                    names.put(actor, label.name());
                    kinds.put(actor, Worded.of(ActorKind.class, label.kind()));
                });
        return with(handle, names, kinds, chosen(objects, -1), chosen(places, 1));
    }

    private static Parties with(
            Handle handle,
            Map<Integer, String> names,
            Map<Integer, ActorKind> kinds,
            String words,
            String places) {
        handle.createQuery("select -id, name from word" + words)
                .map((row, context) -> names.put(row.getInt(1), row.getString(2)))
                .list();
        Map<Integer, String> called = new HashMap<>();
        handle.createQuery("select id, name from place" + places)
                .map((row, context) -> called.put(row.getInt(1), row.getString(2)))
                .list();
        return new Parties(names, kinds, called);
    }

    private static String chosen(Collection<Integer> ids, int sign) {
        return ids.size() > MANY
                ? ""
                : ids.stream()
                        .filter(id -> id * sign > 0)
                        .map(id -> String.valueOf(id * sign))
                        .collect(Collectors.joining(",", " where id in (", ")"));
    }
}
