package muster.casebook;

import muster.model.ActorKind;
import muster.model.Certainty;
import muster.model.Claim;
import muster.model.ClaimType;
import muster.model.Evidence;
import muster.model.Filler;
import muster.model.Medium;
import muster.model.Point;
import muster.model.Polarity;
import muster.model.Precision;
import muster.model.Quote;
import muster.model.Share;
import muster.model.Span;
import muster.model.When;
import muster.model.Window;
import muster.model.Worded;

import org.jdbi.v3.core.Handle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Claims to rows and back, whole.
final class ClaimRows {
    static final String INSERT =
            "insert into claim (id, report_id, position, type, polarity, certainty, start_after,"
                + " start_before, end_after, end_before, first_day, last_day, time_words,"
                + " time_rule, title, share, quantity, means, quote_start, quote_end, quote, rule)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    static final String INSERT_FILLER =
            "insert into filler (claim_id, part, position, actor_id, place_id, name, words,"
                    + " start_at, end_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    static final String INSERT_EVIDENCE =
            "insert into evidence (claim_id, position, medium, words, start_at, end_at)"
                    + " values (?, ?, ?, ?, ?, ?)";
    static final String INSERT_ACTOR =
            "insert into report_actor (id, report_id, identity_id, local_id, kind, name, names)"
                    + " values (?, ?, ?, ?, ?, ?, ?)";
    static final String INSERT_PLACE =
            "insert into report_place (id, report_id, place_id, local_id, place_key, name, names,"
                    + " gazetteer, lat, lon, grade) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    static final Span NOWHERE = new Span(0, 0);

    private static final int AT_ONCE = 1000;

    private static final int[] NOW = {};

    private final Handle handle;
    private final int[] then;

    ClaimRows(Handle handle) {
        this(handle, NOW);
    }

    private ClaimRows(Handle handle, int[] then) {
        this.handle = handle;
        this.then = then;
    }

    /// Rows whose actors are told as they were known by `moment`, or are now.
    static ClaimRows knownBy(Handle handle, Optional<Instant> moment) {
        return new ClaimRows(handle, moment.map(at -> ActorsThen.at(handle, at)).orElse(NOW));
    }

    /// The claims of these ids, in the order of `ids`.
    List<FiledClaim> whole(List<Integer> ids) {
        List<FiledClaim> all = new ArrayList<>(ids.size());
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            List<Integer> some = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
            String in =
                    some.stream().map(String::valueOf).collect(Collectors.joining(",", "(", ")"));
            Map<Integer, Fillers> fillers = fillers(in);
            Map<Integer, List<Evidence>> evidence = evidence(in);
            Map<Integer, FiledClaim> found = claims(in, fillers, evidence);
            some.forEach(id -> Optional.ofNullable(found.get(id)).ifPresent(all::add));
        }
        return all;
    }

    /// The actors of one version of a report, without words, and the identities that lead them.
    static Map<Filler.Actor, Integer> reportActors(Handle handle, int version) {
        Map<Filler.Actor, Integer> actors = new LinkedHashMap<>();
        handle.createQuery(
                        "select local_id, kind, name, names, identity_id from report_actor"
                                + " where report_id = ? order by id")
                .bind(0, version)
                .map((row, context) -> actors.put(actor(row), row.getInt("identity_id")))
                .list();
        return actors;
    }

    static Filler worded(Filler filler, String words, Span span) {
        return switch (filler) {
            case Filler.Actor(
                            String id,
                            ActorKind kind,
                            String name,
                            List<String> names,
                            var t,
                            var s) ->
                    new Filler.Actor(id, kind, name, names, words, span);
            case Filler.Place place ->
                    new Filler.Place(
                            place.id(),
                            place.name(),
                            place.names(),
                            words,
                            span,
                            place.gazetteer(),
                            place.point(),
                            place.precision());
            case Filler.Name(String name, var t, var s) -> new Filler.Name(name, words, span);
        };
    }

    private static Filler.Actor actor(ResultSet row) throws SQLException {
        return new Filler.Actor(
                row.getString("local_id"),
                Worded.of(ActorKind.class, row.getString("kind")),
                row.getString("name"),
                Lines.split(row.getString("names")),
                "",
                NOWHERE);
    }

    /// What fills one claim, by part.
    private static final class Fillers {
        final List<Filler> firsts = new ArrayList<>();
        final List<Filler> seconds = new ArrayList<>();
        final List<Filler.Actor> speakers = new ArrayList<>();
        final List<Filler.Place> where = new ArrayList<>();
        final Map<String, Integer> actors = new HashMap<>();

        void add(String part, Filler filler) {
            switch (part) {
                case "first" -> firsts.add(filler);
                case "second" -> seconds.add(filler);
                case "speaker" -> speakers.add((Filler.Actor) filler);
                case "where" -> where.add((Filler.Place) filler);
                default -> throw new IllegalStateException("no part of a claim: " + part);
            }
        }
    }

    private Map<Integer, Fillers> fillers(String in) {
        Map<Integer, Filler> places = places(in);
        Map<Integer, Fillers> byClaim = new HashMap<>();
        handle.createQuery(
                        "select f.claim_id, f.part, f.position, f.actor_id, f.place_id,"
                                + " f.name f_name, f.words, f.start_at, f.end_at, a.local_id,"
                                + " a.kind, a.name, a.names, a.identity_id,"
                                + " i.actor_id casebook_actor"
                                + " from filler f"
                                + " left join report_actor a on a.id = f.actor_id"
                                + " left join identity i on i.id = a.identity_id"
                                + " where f.claim_id in "
                                + in
                                + " order by f.claim_id, f.part, f.position")
                .map((row, context) -> {
                    Fillers all =
                            byClaim.computeIfAbsent(row.getInt("claim_id"), id -> new Fillers());
                    Filler filler = filler(row, all, places);
                    Span span = new Span(row.getInt("start_at"), row.getInt("end_at"));
                    all.add(row.getString("part"), worded(filler, row.getString("words"), span));
                    return filler;
                })
                .list();
        return byClaim;
    }

    private Filler filler(ResultSet row, Fillers all, Map<Integer, Filler> places)
            throws SQLException {
        Integer place = ReportRows.whole(row, "place_id");
        Filler known = place == null ? null : places.get(place);
        if (known != null) {
            return known;
        }
        if (ReportRows.whole(row, "actor_id") != null) {
            Filler.Actor actor = actor(row);
            boolean now = then.length == 0;
            all.actors.put(
                    actor.id(),
                    now ? row.getInt("casebook_actor") : then[row.getInt("identity_id")]);
            return actor;
        }
        return new Filler.Name(row.getString("f_name"), "", NOWHERE);
    }

    private Map<Integer, Filler> places(String in) {
        Map<Integer, Filler> places = new HashMap<>();
        handle.createQuery(
                        "select id, local_id, name, names, gazetteer, lat, lon, grade"
                                + " from report_place where id in"
                                + " (select place_id from filler where claim_id in "
                                + in
                                + ")")
                .map((row, context) -> {
                    double lat = row.getDouble("lat");
                    Optional<Point> point =
                            row.wasNull()
                                    ? Optional.empty()
                                    : Optional.of(new Point(lat, row.getDouble("lon")));
                    return places.put(
                            row.getInt("id"),
                            new Filler.Place(
                                    row.getString("local_id"),
                                    row.getString("name"),
                                    Lines.split(row.getString("names")),
                                    "",
                                    NOWHERE,
                                    Optional.ofNullable(row.getString("gazetteer")),
                                    point,
                                    Precision.of(row.getInt("grade"))));
                })
                .list();
        return places;
    }

    private Map<Integer, List<Evidence>> evidence(String in) {
        Map<Integer, List<Evidence>> byClaim = new HashMap<>();
        handle.createQuery(
                        "select claim_id, medium, words, start_at, end_at from evidence"
                                + " where claim_id in "
                                + in
                                + " order by claim_id, position")
                .map((row, context) ->
                        byClaim.computeIfAbsent(row.getInt(1), id -> new ArrayList<>())
                                .add(
                                        new Evidence(
                                                Worded.of(Medium.class, row.getString(2)),
                                                row.getString(3),
                                                new Span(row.getInt(4), row.getInt(5)))))
                .list();
        return byClaim;
    }

    private Map<Integer, FiledClaim> claims(
            String in, Map<Integer, Fillers> fillers, Map<Integer, List<Evidence>> evidence) {
        Map<Integer, FiledClaim> claims = new HashMap<>();
        handle.createQuery(
                        "select c.*, "
                                + ReportRows.COLUMNS
                                + " from claim c join report r on r.id = c.report_id where c.id in "
                                + in)
                .map((row, context) -> {
                    int id = row.getInt("id");
                    FiledReport source = ReportRows.filed(row);
                    Fillers filled = fillers.getOrDefault(id, new Fillers());
                    Claim claim = claim(row, source, filled, evidence.getOrDefault(id, List.of()));
                    return claims.put(id, new FiledClaim(id, claim, source, filled.actors));
                })
                .list();
        return claims;
    }

    private static Claim claim(
            ResultSet row, FiledReport source, Fillers filled, List<Evidence> evidence)
            throws SQLException {
        Span quote = new Span(row.getInt("quote_start"), row.getInt("quote_end"));
        return new Claim(
                source.report(),
                Worded.of(ClaimType.class, row.getString("type")),
                filled.firsts,
                filled.seconds,
                Worded.of(Polarity.class, row.getString("polarity")),
                Worded.of(Certainty.class, row.getString("certainty")),
                filled.speakers,
                evidence,
                when(row),
                filled.where,
                Optional.ofNullable(row.getString("title")),
                Optional.ofNullable(row.getString("share"))
                        .map(word -> Worded.of(Share.class, word)),
                Optional.ofNullable(row.getString("quantity")),
                Optional.ofNullable(row.getString("means")),
                new Quote(quote, row.getString("quote")),
                row.getString("rule"));
    }

    private static When when(ResultSet row) throws SQLException {
        return new When(
                window(row, "start_after", "start_before"),
                window(row, "end_after", "end_before"),
                Optional.ofNullable(row.getString("time_words")),
                row.getString("time_rule"));
    }

    private static Window window(ResultSet row, String after, String before) throws SQLException {
        return new Window(
                Days.day(ReportRows.whole(row, after)), Days.day(ReportRows.whole(row, before)));
    }
}
