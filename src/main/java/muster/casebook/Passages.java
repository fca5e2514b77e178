package muster.casebook;

import muster.model.Claim;
import muster.model.Report;
import muster.model.Span;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Finds the paragraphs of a report that copy, nearly word for word, a paragraph of another.
final class Passages {
    /// From this likeness on two paragraphs are copies.
    private static final double COPY = 0.6;

    /// A paragraph that very many carry is compared with these first ones; they stand for the rest.
    private static final int COMPARED = 20;

    private record Passage(int id, int report, Span span, int copy) {}

    private final Handle handle;
    private final Ids ids;

    Passages(Handle handle, Ids ids) {
        this.handle = handle;
        this.ids = ids;
    }

    void delete(int version) {
        handle.execute(
                "delete from passage_band where passage_id in"
                        + " (select id from passage where report_id = ?)",
                version);
        handle.execute("delete from passage where report_id = ?", version);
    }

    void file(int version, Report report, List<Claim> claims) {
        Map<Integer, Span> paragraphs = new TreeMap<>();
        for (Claim claim : claims) {
            Span span = paragraph(report.text(), claim.quote().span().start());
            paragraphs.put(span.start(), span);
        }
        PreparedBatch rows =
                handle.prepareBatch(
                        "insert into passage (id, report_id, start_at, end_at, copy_id)"
                                + " values (?, ?, ?, ?, 0)");
        PreparedBatch bands =
                handle.prepareBatch("insert into passage_band (band, passage_id) values (?, ?)");
        Map<Passage, Shingles> filed = new LinkedHashMap<>();
        for (Span span : paragraphs.values()) {
            Shingles shingles = Shingles.of(span.in(report.text()));
            if (!shingles.none()) {
                Passage passage = new Passage(ids.next("passage"), version, span, 0);
                filed.put(passage, shingles);
                rows.add(passage.id(), version, span.start(), span.end());
                for (long band : new TreeSet<>(longs(shingles.bands()))) {
                    bands.add(band, passage.id());
                }
            }
        }
        if (filed.isEmpty()) {
            return;
        }
        rows.execute();
        bands.execute();
        compare(version, filed);
    }

    private static List<Long> longs(long[] bands) {
        List<Long> longs = new ArrayList<>();
        for (long band : bands) {
            longs.add(band);
        }
        return longs;
    }

    /// The line of text around `at`.
    private static Span paragraph(String text, int at) {
        int from = text.lastIndexOf('\n', Math.max(0, at - 1)) + 1;
        int to = text.indexOf('\n', at);
        return new Span(Math.min(from, at), to < 0 ? text.length() : to);
    }

    private void compare(int version, Map<Passage, Shingles> filed) {
        Map<Integer, List<Passage>> near = near(version, filed.keySet().stream().toList());
        Map<Integer, String> texts = new TreeMap<>();
        filed.forEach((passage, shingles) -> {
            List<Passage> copies = new ArrayList<>();
            Set<Integer> joined = new TreeSet<>();
            for (Passage other : near.getOrDefault(passage.id(), List.of())) {
                if (joined.contains(other.copy())) {
                    continue; // one of its copies is a copy of this already
                }
                String text = texts.computeIfAbsent(other.report(), this::text);
                if (shingles.likeness(Shingles.of(other.span().in(text))) >= COPY) {
                    copies.add(other);
                    if (other.copy() > 0) {
                        joined.add(other.copy());
                    }
                }
            }
            if (!copies.isEmpty()) {
                copies.add(passage);
                join(copies);
            }
        });
    }

    private String text(int version) {
        return handle.createQuery("select body from report where id = ?")
                .bind(0, version)
                .mapTo(String.class)
                .one();
    }

    /// By passage, the passages of other reports that share a band with it.
    private Map<Integer, List<Passage>> near(int version, List<Passage> filed) {
        Map<Integer, List<Passage>> near = new TreeMap<>();
        handle.createQuery(
                        "select distinct m.passage_id, p.id, p.report_id, p.start_at, p.end_at,"
                                + " p.copy_id from passage_band m"
                                + " join passage_band o on o.band = m.band"
                                + " join passage p on p.id = o.passage_id"
                                + " join report r on r.id = p.report_id"
                                + " where m.passage_id"
                                + Among.IDS
                                + " and r.report <> (select report from report where id = :version)"
                                + " order by m.passage_id, p.id")
                .bind("ids", Among.of(filed.stream().map(Passage::id).toList()))
                .bind("version", version)
                .map((row, context) -> {
                    List<Passage> some =
                            near.computeIfAbsent(row.getInt(1), none -> new ArrayList<>());
                    if (some.size() < COMPARED) {
                        some.add(
                                new Passage(
                                        row.getInt(2),
                                        row.getInt(3),
                                        new Span(row.getInt(4), row.getInt(5)),
                                        row.getInt(6)));
                    }
                    return some;
                })
                .list();
        return near;
    }

    /// Gives passages one number, and all that copied any of them before.
    private void join(List<Passage> copies) {
        TreeSet<Integer> before =
                new TreeSet<>(
                        handle.createQuery(
                                        "select distinct copy_id from passage where copy_id > 0"
                                                + " and id"
                                                + Among.IDS)
                                .bind("ids", Among.of(copies.stream().map(Passage::id).toList()))
                                .mapTo(Integer.class)
                                .list());
        int copy = before.isEmpty() ? next() : before.removeFirst();
        for (int other : before) {
            handle.execute("update passage set copy_id = ? where copy_id = ?", copy, other);
            handle.execute("update witness set copied = ? where copied = ?", copy, other);
        }
        for (Passage passage : copies) {
            if (passage.copy() == copy) {
                continue;
            }
            handle.execute("update passage set copy_id = ? where id = ?", copy, passage.id());
            handle.execute(
                    "update witness set copied = ? where claim_id in (select id from claim"
                            + " where report_id = ? and quote_start >= ? and quote_start < ?)"
                            + " and report_id = ?",
                    copy,
                    passage.report(),
                    passage.span().start(),
                    passage.span().end(),
                    passage.report());
        }
    }

    private int next() {
        int id = ids.next("copy");
        handle.execute("insert into copy (id) values (?)", id);
        return id;
    }

    /// By claim, the number that its passage shares with its copies.
    static Map<Integer, Integer> copies(Handle handle, Collection<Integer> claims) {
        Map<Integer, Integer> copies = new TreeMap<>();
        if (!claims.isEmpty()) {
            handle.createQuery(
                            "select c.id, p.copy_id from claim c join passage p on p.report_id ="
                                + " c.report_id and c.quote_start >= p.start_at and c.quote_start <"
                                + " p.end_at where p.copy_id > 0 and c.id"
                                    + Among.IDS)
                    .bind("ids", Among.of(claims))
                    .map((row, context) -> copies.put(row.getInt(1), row.getInt(2)))
                    .list();
        }
        return copies;
    }
}
