package muster.casebook;

import muster.model.Part;
import muster.model.Report;
import muster.model.SeeAlso;
import muster.model.Span;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Reports to rows and back.
final class ReportRows {
    static final String COLUMNS =
            "r.id r_id, r.report r_report, r.version r_version, r.sha256, r.knowledge, r.published,"
                    + " r.title r_title, r.author, r.publisher, r.url, r.read_at, r.replaced_at";

    private final Handle handle;

    ReportRows(Handle handle) {
        this.handle = handle;
    }

    static FiledReport filed(ResultSet row) throws SQLException {
        String replaced = row.getString("replaced_at");
        return new FiledReport(
                row.getInt("r_id"),
                row.getString("r_report"),
                row.getInt("r_version"),
                row.getString("sha256"),
                row.getString("knowledge"),
                Optional.ofNullable(Days.day(whole(row, "published"))),
                Optional.ofNullable(row.getString("r_title")),
                Optional.ofNullable(row.getString("author")),
                Optional.ofNullable(row.getString("publisher")),
                Optional.ofNullable(row.getString("url")),
                Instant.parse(row.getString("read_at")),
                Optional.ofNullable(replaced).map(Instant::parse));
    }

    static @Nullable Integer whole(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : value;
    }

    List<FiledReport> versions(String report) {
        return handle.createQuery(
                        "select "
                                + COLUMNS
                                + " from report r where r.report = ? order by r.version")
                .bind(0, report)
                .map((row, context) -> filed(row))
                .list();
    }

    List<FiledReport> current() {
        return handle.createQuery(
                        "select "
                                + COLUMNS
                                + " from report r where r.replaced_at is null"
                                + " order by coalesce(r.published, 0), r.report")
                .map((row, context) -> filed(row))
                .list();
    }

    /// The report as it came, of one version.
    Report whole(FiledReport filed) {
        String text =
                handle.createQuery("select body from report where id = ?")
                        .bind(0, filed.id())
                        .mapTo(String.class)
                        .one();
        return new Report(
                filed.report(),
                filed.published(),
                filed.title(),
                filed.author(),
                filed.publisher(),
                filed.url(),
                text,
                parts(filed.id()),
                seeAlso(filed.id()));
    }

    private List<Part> parts(int id) {
        return handle.createQuery(
                        "select kind, start_at, end_at from part where report_id = ?"
                                + " order by position")
                .bind(0, id)
                .map((row, context) ->
                        new Part(
                                Part.Kind.valueOf(row.getString(1)),
                                new Span(row.getInt(2), row.getInt(3))))
                .list();
    }

    private List<SeeAlso> seeAlso(int id) {
        return handle.createQuery(
                        "select title, url, start_at, end_at from see_also where report_id = ?"
                                + " order by position")
                .bind(0, id)
                .map((row, context) ->
                        new SeeAlso(
                                row.getString(1),
                                Optional.ofNullable(row.getString(2)),
                                new Span(row.getInt(3), row.getInt(4))))
                .list();
    }

    void insert(int id, int version, Report report, String sha256, String knowledge, Instant now) {
        handle.createUpdate(
                        "insert into report (id, report, version, sha256, knowledge, published,"
                                + " title, author, publisher, url, body, read_at) values (:id,"
                                + " :report, :version, :sha256, :knowledge, :published, :title,"
                                + " :author, :publisher, :url, :body, :read_at)")
                .bind("id", id)
                .bind("report", report.id())
                .bind("version", version)
                .bind("sha256", sha256)
                .bind("knowledge", knowledge)
                .bind("published", Days.numberOrNull(report.published().orElse(null)))
                .bind("title", report.title().orElse(null))
                .bind("author", report.author().orElse(null))
                .bind("publisher", report.publisher().orElse(null))
                .bind("url", report.url().orElse(null))
                .bind("body", report.text())
                .bind("read_at", Moments.text(now))
                .execute();
        insertParts(id, report);
    }

    void update(int id, Report report, String knowledge) {
        handle.createUpdate(
                        "update report set knowledge = :knowledge, published = :published,"
                                + " title = :title, author = :author, publisher = :publisher,"
                                + " url = :url where id = :id")
                .bind("id", id)
                .bind("knowledge", knowledge)
                .bind("published", Days.numberOrNull(report.published().orElse(null)))
                .bind("title", report.title().orElse(null))
                .bind("author", report.author().orElse(null))
                .bind("publisher", report.publisher().orElse(null))
                .bind("url", report.url().orElse(null))
                .execute();
        handle.execute("delete from part where report_id = ?", id);
        handle.execute("delete from see_also where report_id = ?", id);
        insertParts(id, report);
    }

    void replace(String report, Instant now) {
        handle.execute(
                "update report set replaced_at = ? where report = ? and replaced_at is null",
                Moments.text(now),
                report);
    }

    private void insertParts(int id, Report report) {
        int position = 0;
        for (Part part : report.parts()) {
            handle.execute(
                    "insert into part (report_id, position, kind, start_at, end_at)"
                            + " values (?, ?, ?, ?, ?)",
                    id,
                    position++,
                    part.kind().name(),
                    part.span().start(),
                    part.span().end());
        }
        position = 0;
        for (SeeAlso link : report.seeAlso()) {
            handle.execute(
                    "insert into see_also (report_id, position, title, url, start_at, end_at)"
                            + " values (?, ?, ?, ?, ?, ?)",
                    id,
                    position++,
                    link.title(),
                    link.url().orElse(null),
                    link.span().start(),
                    link.span().end());
        }
    }
}
