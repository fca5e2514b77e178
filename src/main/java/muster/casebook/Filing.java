package muster.casebook;

import muster.model.Certainty;
import muster.model.Claim;
import muster.model.Evidence;
import muster.model.Filler;
import muster.model.Polarity;
import muster.model.Report;
import muster.model.Worded;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Files one report with its claims, within one transaction.
final class Filing {
    private final Handle handle;
    private final Instant now;
    private final Ids ids;
    private final Linking linking;
    private final ReportRows reports;

    Filing(Handle handle, ActorLinks links, Instant now) {
        this.handle = handle;
        this.now = now;
        ids = new Ids(handle);
        linking = new Linking(handle, ids, links);
        reports = new ReportRows(handle);
    }

    Filed file(Report report, List<Claim> claims, String knowledge) {
        String sha256 = sha256(report.text());
        List<FiledReport> versions = reports.versions(report.id());
        Optional<FiledReport> same =
                versions.stream().filter(version -> version.sha256().equals(sha256)).findFirst();
        if (same.isPresent()) {
            return fileAgain(same.get(), report, claims, knowledge);
        }
        reports.replace(report.id(), now);
        int id = ids.next("report");
        reports.insert(id, versions.size() + 1, report, sha256, knowledge, now);
        insert(id, report, claims);
        return versions.isEmpty() ? Filed.NEW : Filed.NEW_VERSION;
    }

    private Filed fileAgain(
            FiledReport filed, Report report, List<Claim> claims, String knowledge) {
        if (filed.knowledge().equals(knowledge) && reports.whole(filed).equals(report)) {
            return Filed.UNCHANGED;
        }
        reports.update(filed.id(), report, knowledge);
        delete(filed.id());
        insert(filed.id(), report, claims);
        return Filed.READ_AGAIN;
    }

    private static String sha256(String text) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void delete(int version) {
        Map<Integer, List<Filler.Actor>> byIdentity = new LinkedHashMap<>();
        ClaimRows.reportActors(handle, version)
                .forEach((actor, identity) ->
                        byIdentity
                                .computeIfAbsent(identity, ignored -> new ArrayList<>())
                                .add(actor));
        String ofReport = "(select id from claim where report_id = ?)";
        handle.execute("delete from witness where report_id = ?", version);
        handle.execute("delete from evidence where claim_id in " + ofReport, version);
        handle.execute("delete from filler where claim_id in " + ofReport, version);
        handle.execute("delete from claim where report_id = ?", version);
        handle.execute("delete from report_place where report_id = ?", version);
        handle.execute("delete from report_actor where report_id = ?", version);
        linking.unlink(version, byIdentity);
    }

    private void insert(int version, Report report, List<Claim> claims) {
        if (claims.isEmpty()) {
            return;
        }
        WitnessRows witnesses = new WitnessRows(handle, version, report);
        Map<Filler, Integer> actors = actors(version, report.id(), claims, witnesses);
        Map<Filler, Integer> places = places(version, claims, witnesses);
        PreparedBatch rows = handle.prepareBatch(ClaimRows.INSERT);
        PreparedBatch fillers = handle.prepareBatch(ClaimRows.INSERT_FILLER);
        PreparedBatch evidence = handle.prepareBatch(ClaimRows.INSERT_EVIDENCE);
        int position = 0;
        for (Claim claim : claims) {
            int id = ids.next("claim");
            add(rows, id, version, position++, claim);
            add(fillers, id, "first", claim.firsts(), actors, places);
            add(fillers, id, "second", claim.seconds(), actors, places);
            add(fillers, id, "speaker", claim.speakers(), actors, places);
            add(fillers, id, "where", claim.where(), actors, places);
            witnesses.add(id, claim);
            int cited = 0;
            for (Evidence item : claim.evidence()) {
                evidence.add(
                        id,
                        cited++,
                        item.medium().word(),
                        item.text(),
                        item.span().start(),
                        item.span().end());
            }
        }
        for (PreparedBatch batch : List.of(rows, fillers, evidence)) {
            if (batch.size() > 0) {
                batch.execute();
            }
        }
        witnesses.insert();
    }

    private static void add(PreparedBatch rows, int id, int version, int position, Claim claim) {
        LocalDate[] bounds = {
            claim.when().start().after(),
            claim.when().start().before(),
            claim.when().end().after(),
            claim.when().end().before()
        };
        List<LocalDate> known = Stream.of(bounds).filter(Objects::nonNull).sorted().toList();
        rows.add(
                id,
                version,
                position,
                claim.type().word(),
                claim.polarity().word(),
                claim.certainty().word(),
                Days.numberOrNull(bounds[0]),
                Days.numberOrNull(bounds[1]),
                Days.numberOrNull(bounds[2]),
                Days.numberOrNull(bounds[3]),
                known.isEmpty() ? null : Days.number(known.getFirst()),
                known.isEmpty() ? null : Days.number(known.getLast()),
                claim.when().text().orElse(null),
                claim.when().rule(),
                claim.title().orElse(null),
                claim.share().map(Worded::word).orElse(null),
                claim.count().orElse(null),
                claim.means().orElse(null),
                claim.quote().span().start(),
                claim.quote().span().end(),
                claim.quote().text(),
                claim.rule());
    }

    private static void add(
            PreparedBatch rows,
            int claim,
            String part,
            List<? extends Filler> fillers,
            Map<Filler, Integer> actors,
            Map<Filler, Integer> places) {
        int position = 0;
        for (Filler filler : fillers) {
            @Nullable String name = filler instanceof Filler.Name word ? word.name() : null;
            rows.add(
                    claim,
                    part,
                    position++,
                    actors.get(unworded(filler)),
                    places.get(unworded(filler)),
                    name,
                    filler.text(),
                    filler.span().start(),
                    filler.span().end());
        }
    }

    private Map<Filler, Integer> actors(
            int version, String report, List<Claim> claims, WitnessRows witnesses) {
        Map<Filler, Integer> actors = new LinkedHashMap<>();
        Map<Filler.Actor, Set<String>> given = namesGiven(claims);
        fillers(claims)
                .forEach(filler -> {
                    if (unworded(filler) instanceof Filler.Actor actor
                            && !actors.containsKey(actor)) {
                        int id = ids.next("report_actor");
                        int identity =
                                linking.link(
                                        version,
                                        report,
                                        actor,
                                        given.getOrDefault(actor, Set.of()));
                        actors.put(actor, id);
                        witnesses.actor(actor, identity);
                        handle.execute(
                                ClaimRows.INSERT_ACTOR,
                                id,
                                version,
                                identity,
                                actor.id(),
                                actor.kind().word(),
                                actor.name(),
                                Lines.join(actor.names()));
                    }
                });
        return actors;
    }

    /// "X, formerly known as Y", "X (Y)": where the report says so outright, Y is X.
    private static Map<Filler.Actor, Set<String>> namesGiven(List<Claim> claims) {
        Map<Filler.Actor, Set<String>> given = new LinkedHashMap<>();
        for (Claim claim : claims) {
            if (claim.type().naming()
                    && claim.polarity() == Polarity.AFFIRMED
                    && claim.certainty() == Certainty.STATED
                    && claim.firsts().size() == 1
                    && unworded(claim.firsts().getFirst()) instanceof Filler.Actor actor) {
                claim.seconds()
                        .forEach(name ->
                                given.computeIfAbsent(actor, ignored -> new LinkedHashSet<>())
                                        .add(name.name()));
            }
        }
        return given;
    }

    private Map<Filler, Integer> places(int version, List<Claim> claims, WitnessRows witnesses) {
        Map<Filler, Integer> places = new LinkedHashMap<>();
        fillers(claims)
                .forEach(filler -> {
                    if (unworded(filler) instanceof Filler.Place place
                            && !places.containsKey(place)) {
                        int id = ids.next("report_place");
                        int across = place(place);
                        places.put(place, id);
                        witnesses.place(place, across);
                        handle.execute(
                                ClaimRows.INSERT_PLACE,
                                id,
                                version,
                                across,
                                place.id(),
                                NameKeys.plain(place.name()),
                                place.name(),
                                Lines.join(place.names()),
                                place.gazetteer().orElse(null),
                                place.point().map(point -> point.lat()).orElse(null),
                                place.point().map(point -> point.lon()).orElse(null),
                                place.precision().grade());
                    }
                });
        return places;
    }

    private int place(Filler.Place place) {
        String key = place.gazetteer().orElseGet(() -> "name " + NameKeys.plain(place.name()));
        return handle.createQuery("select id from place where key_text = ?")
                .bind(0, key)
                .mapTo(Integer.class)
                .findOne()
                .orElseGet(() -> {
                    int id = ids.next("place");
                    handle.execute(
                            "insert into place (id, key_text, name) values (?, ?, ?)",
                            id,
                            key,
                            place.name());
                    return id;
                });
    }

    private static Stream<Filler> fillers(List<Claim> claims) {
        return claims.stream()
                .flatMap(claim ->
                        Stream.of(claim.firsts(), claim.seconds(), claim.speakers(), claim.where())
                                .flatMap(List::stream));
    }

    /// Whom a filler stands for, whatever the words are.
    static Filler unworded(Filler filler) {
        return ClaimRows.worded(filler, "", ClaimRows.NOWHERE);
    }
}
