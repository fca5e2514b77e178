package muster.casebook;

import org.jdbi.v3.core.Handle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// A name that reports give an actor.
///
/// @param uses in how many current reports
/// @param first the earliest published report that uses it
/// @param firstRead when the casebook first read the name for this actor
public record NameUse(String name, int uses, FiledReport first, Instant firstRead) {
    private record Row(int actor, FiledReport report, List<String> names) {}

    /// By the ids of actors, their names in the order of their first use.
    static Map<Integer, List<NameUse>> read(Handle handle, Collection<Integer> actors) {
        String in = actors.stream().map(String::valueOf).collect(Collectors.joining(","));
        Map<Integer, List<Row>> rows = new LinkedHashMap<>();
        handle.createQuery(
                        "select i.actor_id, a.name a_name, a.names a_names, "
                                + ReportRows.COLUMNS
                                + " from identity i"
                                + " join report_actor a on a.identity_id = i.id"
                                + " join report r on r.id = a.report_id"
                                + " where i.actor_id in ("
                                + in
                                + ") and r.replaced_at is null"
                                + " order by coalesce(r.published, 99999999), r.report,"
                                + " a.id")
                .map((row, context) -> {
                    List<String> names = Lines.split(row.getString("a_names"));
                    return new Row(
                            row.getInt(1),
                            ReportRows.filed(row),
                            names.isEmpty() ? List.of(row.getString("a_name")) : names);
                })
                .forEach(row ->
                        rows.computeIfAbsent(row.actor(), none -> new ArrayList<>()).add(row));
        Map<Integer, List<NameUse>> uses = new LinkedHashMap<>();
        rows.forEach((actor, own) -> uses.put(actor, uses(own)));
        return uses;
    }

    private static List<NameUse> uses(List<Row> rows) {
        Map<String, FiledReport> first = new LinkedHashMap<>();
        Map<String, Set<Integer>> reports = new LinkedHashMap<>();
        Map<String, Instant> read = new LinkedHashMap<>();
        for (Row row : rows) {
            for (String name : row.names()) {
                first.putIfAbsent(name, row.report());
                Instant at = row.report().readAt();
                read.merge(name, at, (one, other) -> one.isBefore(other) ? one : other);
                reports.computeIfAbsent(name, none -> new LinkedHashSet<>()).add(row.report().id());
            }
        }
        return first.entrySet().stream()
                .map(entry ->
                        new NameUse(
                                entry.getKey(),
                                reports.getOrDefault(entry.getKey(), Set.of()).size(),
                                entry.getValue(),
                                read.getOrDefault(entry.getKey(), entry.getValue().readAt())))
                .toList();
    }
}
