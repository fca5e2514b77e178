package muster.casebook;

import muster.model.ClaimType;
import muster.model.Point;
import muster.model.Precision;
import muster.model.Window;
import muster.model.Worded;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What readers leaf through: reports, claims, actors and places in lists, a page at a time, as
/// known now or by a moment.
public final class Catalogue {
    private final Database database;
    private final ActorLinks links;

    Catalogue(Database database, ActorLinks links) {
        this.database = database;
        this.links = links;
    }

    /// The reports that make a claim which `query` wants (any report, where it wants nothing), the
    /// newest first.
    public List<ListedReport> reports(ClaimQuery query, Narrowing narrowing) {
        return database.read(handle -> new ReportSearch(handle, links, query, narrowing).found());
    }

    /// How many there are, whatever the page.
    public int count(ClaimQuery query, Narrowing narrowing) {
        return database.read(handle -> new ClaimSearch(handle, links).count(query, narrowing));
    }

    public int countReports(ClaimQuery query, Narrowing narrowing) {
        return database.read(handle -> new ReportSearch(handle, links, query, narrowing).count());
    }

    public List<FiledClaim> claims(ClaimQuery query, Narrowing narrowing) {
        return database.read(handle -> {
            List<Integer> ids = new ClaimSearch(handle, links).ids(query, narrowing);
            return ClaimRows.knownBy(handle, narrowing.knownBy()).whole(ids);
        });
    }

    /// The last day on which a report was published.
    public Optional<LocalDate> newest() {
        return database.read(handle ->
                handle.createQuery(
                                "select published from report"
                                        + " where replaced_at is null and published is not null"
                                        + " order by published desc limit 1")
                        .mapTo(Integer.class)
                        .findOne()
                        .map(Days::day));
    }

    /// Differs whenever something was filed, read again, ruled or undone.
    public String state() {
        return database.read(handle ->
                handle.createQuery(
                                "select (select count(*) from report) || '-'"
                                        + " || (select coalesce(max(id), 0) from claim) || '-'"
                                        + " || (select count(*) from claim) || '-'"
                                        + " || (select count(*) from ruling) || '-'"
                                        + " || (select count(*) from ruling"
                                        + " where undone_at is not null)")
                        .mapTo(String.class)
                        .one());
    }

    /// Differs whenever a report was filed or read again.
    public String filed() {
        return database.read(handle ->
                handle.createQuery(
                                "select (select count(*) from report) || '-'"
                                        + " || (select coalesce(max(id), 0) from claim) || '-'"
                                        + " || (select count(*) from claim)")
                        .mapTo(String.class)
                        .one());
    }

    /// One version of a report, by its number in the casebook.
    public Optional<FiledReport> version(int id) {
        return database.read(handle ->
                handle.createQuery("select " + ReportRows.COLUMNS + " from report r where r.id = ?")
                        .bind(0, id)
                        .map((row, context) -> ReportRows.filed(row))
                        .findOne());
    }

    /// The claims of one version of a report, as they stand in it.
    public List<FiledClaim> claims(FiledReport version) {
        return database.read(handle -> {
            List<Integer> ids =
                    handle.createQuery(
                                    "select id from claim where report_id = ? order by"
                                            + " quote_start, quote_end desc, position")
                            .bind(0, version.id())
                            .mapTo(Integer.class)
                            .list();
            return new ClaimRows(handle).whole(ids);
        });
    }

    /// By the ids of actors, in how many current reports they stand.
    public Map<Integer, Integer> reportsOfActors() {
        return database.read(handle -> {
            Map<Integer, Integer> reports = new LinkedHashMap<>();
            handle.createQuery(
                            "select i.actor_id, count(distinct a.report_id) from report_actor a"
                                    + " join identity i on i.id = a.identity_id"
                                    + " join report r on r.id = a.report_id"
                                    + " where r.replaced_at is null group by i.actor_id")
                    .map((row, context) -> reports.put(row.getInt(1), row.getInt(2)))
                    .list();
            return reports;
        });
    }

    /// All places of which claims speak that were known by `moment`, by name.
    public List<CasebookPlace> places(Optional<Instant> moment) {
        return database.read(handle -> places(handle, moment, ""));
    }

    /// The acts that reports place somewhere, one for each place, in the order of their ids.
    public List<PlacedAct> acts(Optional<Instant> moment) {
        return database.read(handle -> {
            Query query =
                    handle.createQuery(
                            "select c.id, c.type, rp.place_id, c.polarity, c.start_after,"
                                    + " c.start_before, c.end_after, c.end_before"
                                    + " from filler f join claim c on c.id = f.claim_id"
                                    + " join report r on r.id = c.report_id"
                                    + " join report_place rp on rp.id = f.place_id"
                                    + " where f.part = 'where' and "
                                    + Known.condition(moment)
                                    + " order by c.id, f.position");
            moment.ifPresent(at -> query.bind("known", Moments.text(at)));
            return query.map((row, context) ->
                            new PlacedAct(
                                    row.getInt(1),
                                    Worded.of(ClaimType.class, row.getString(2)),
                                    row.getInt(3),
                                    row.getString(4).equals("denied"),
                                    window(row, 5),
                                    window(row, 7)))
                    .list();
        });
    }

    private static Window window(ResultSet row, int column) throws SQLException {
        int after = row.getInt(column);
        int before = row.getInt(column + 1);
        return new Window(
                Days.day(after == 0 ? null : after), Days.day(before == 0 ? null : before));
    }

    public Optional<CasebookPlace> place(int id) {
        return database.read(handle ->
                places(handle, Optional.empty(), " and p.id = " + id).stream().findFirst());
    }

    private record Seen(CasebookPlace place, String name) {}

    private static List<CasebookPlace> places(
            Handle handle, Optional<Instant> moment, String condition) {
        Query query =
                handle.createQuery(
                        "select p.id, p.name, rp.name, rp.gazetteer, rp.lat, rp.lon,"
                                + " min(rp.grade), count(distinct f.claim_id)"
                                + " from place p join report_place rp on rp.place_id = p.id"
                                + " join report r on r.id = rp.report_id"
                                + " join filler f on f.place_id = rp.id where "
                                + Known.condition(moment)
                                + condition
                                + " group by p.id, p.name, rp.name, rp.gazetteer, rp.lat, rp.lon"
                                + " order by p.name, p.id, count(distinct f.claim_id) desc");
        moment.ifPresent(at -> query.bind("known", Moments.text(at)));
        Map<Integer, List<Seen>> seen = new LinkedHashMap<>();
        query.map(
                        (row, context) -> {
                            double lat = row.getDouble(5);
                            Optional<Point> point =
                                    row.wasNull()
                                            ? Optional.empty()
                                            : Optional.of(new Point(lat, row.getDouble(6)));
                            return new Seen(
                                    new CasebookPlace(
                                            row.getInt(1),
                                            row.getString(2),
                                            List.of(),
                                            Optional.ofNullable(row.getString(4)),
                                            point,
                                            Precision.of(row.getInt(7)),
                                            row.getInt(8)),
                                    row.getString(3));
                        })
                .forEach(one ->
                        seen.computeIfAbsent(one.place().id(), none -> new ArrayList<>()).add(one));
        return seen.values().stream().map(Catalogue::joined).toList();
    }

    private static CasebookPlace joined(List<Seen> all) {
        CasebookPlace first = all.getFirst().place();
        Set<String> names = new LinkedHashSet<>(Set.of(first.name()));
        int claims = 0;
        Precision best = first.precision();
        for (Seen one : all) {
            names.add(one.name());
            claims += one.place().claims();
            best = one.place().precision().compareTo(best) < 0 ? one.place().precision() : best;
        }
        Optional<Point> point =
                all.stream().flatMap(one -> one.place().point().stream()).findFirst();
        return new CasebookPlace(
                first.id(),
                first.name(),
                List.copyOf(names),
                first.gazetteer(),
                point,
                best,
                claims);
    }
}
