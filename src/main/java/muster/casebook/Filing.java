package muster.casebook;

import muster.model.Claim;
import muster.model.Evidence;
import muster.model.Filler;
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
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// Files one report with its claims, within one transaction.
final class Filing {
    private final Handle handle;
    private final Instant now;
    private final Ids ids;
    private final Linking linking;
    private final Passages passages;
    private final ReportRows reports;

    Filing(Handle handle, ActorLinks links, Instant now) {
        this.handle = handle;
        this.now = now;
        ids = new Ids(handle);
        linking = new Linking(handle, ids, links);
        passages = new Passages(handle, ids);
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
        delete(filed.id(), filed.report());
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

    private void delete(int version, String report) {
        Map<Filler.Actor, Integer> actors = ClaimRows.reportActors(handle, version);
        String ofReport = "(select id from claim where report_id = ?)";
        passages.delete(version);
        handle.execute("delete from witness where report_id = ?", version);
        handle.execute("delete from evidence where claim_id in " + ofReport, version);
        handle.execute("delete from filler where claim_id in " + ofReport, version);
        handle.execute("delete from claim where report_id = ?", version);
        handle.execute("delete from report_place where report_id = ?", version);
        handle.execute("delete from report_actor where report_id = ?", version);
        linking.unlink(version, report, actors);
    }

    private void insert(int version, Report report, List<Claim> claims) {
        if (claims.isEmpty()) {
            return;
        }
        Cast cast = Cast.file(handle, ids, linking, version, report, claims);
        WitnessRows witnesses = new WitnessRows(handle, ids, version, report, cast);
        PreparedBatch rows = handle.prepareBatch(ClaimRows.INSERT);
        PreparedBatch fillers = handle.prepareBatch(ClaimRows.INSERT_FILLER);
        PreparedBatch evidence = handle.prepareBatch(ClaimRows.INSERT_EVIDENCE);
        int position = 0;
        for (Claim claim : claims) {
            int id = ids.next("claim");
            add(rows, id, version, position++, claim);
            add(fillers, id, "first", claim.firsts(), cast);
            add(fillers, id, "second", claim.seconds(), cast);
            add(fillers, id, "speaker", claim.speakers(), cast);
            add(fillers, id, "where", claim.where(), cast);
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
        passages.file(version, report, claims);
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
            PreparedBatch rows, int claim, String part, List<? extends Filler> fillers, Cast cast) {
        int position = 0;
        for (Filler filler : fillers) {
            int actor = cast.actorRow(filler);
            int place = cast.placeRow(filler);
            @Nullable String name = filler instanceof Filler.Name word ? word.name() : null;
            rows.add(
                    claim,
                    part,
                    position++,
                    actor == 0 ? null : actor,
                    place == 0 ? null : place,
                    name,
                    filler.text(),
                    filler.span().start(),
                    filler.span().end());
        }
    }
}
