package muster.casebook;

import org.jdbi.v3.core.Handle;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A name that reports give an actor.
///
/// @param uses in how many current reports
/// @param first the earliest published report that uses it
/// @param firstRead when the casebook first read the name for this actor
public record NameUse(String name, int uses, FiledReport first, Instant firstRead) {
    private record Row(FiledReport report, List<String> names) {}

    static List<NameUse> read(Handle handle, int actor) {
        List<Row> rows =
                handle.createQuery(
                                "select a.name a_name, a.names a_names, "
                                        + ReportRows.COLUMNS
                                        + " from identity i"
                                        + " join report_actor a on a.identity_id = i.id"
                                        + " join report r on r.id = a.report_id"
                                        + " where i.actor_id = ? and r.replaced_at is null"
                                        + " order by coalesce(r.published, 99999999), r.report,"
                                        + " a.id")
                        .bind(0, actor)
                        .map((row, context) -> {
                            List<String> names = Lines.split(row.getString("a_names"));
                            return new Row(
                                    ReportRows.filed(row),
                                    names.isEmpty() ? List.of(row.getString("a_name")) : names);
                        })
                        .list();
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
