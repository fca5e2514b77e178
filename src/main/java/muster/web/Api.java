package muster.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

import muster.casebook.CasebookPlace;
import muster.casebook.Catalogue;
import muster.casebook.ClaimQuery;
import muster.casebook.FiledClaim;
import muster.casebook.FiledReport;
import muster.casebook.Narrowing;
import muster.exchange.ClaimJson;
import muster.exchange.ListJson;
import muster.exchange.RollJson;
import muster.roll.Quotes;
import muster.roll.RollLine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// The same for programs, under `/api/v1`: JSON as the command line writes it, a page at a time,
/// with tags by which an unchanged answer need not be sent again.
final class Api {
    private static final int SIZE = 50;
    private static final int LARGEST = 500;

    private final Room room;
    private final ActorPages dossiers;
    private final ClaimJson claims = new ClaimJson();
    private final RollJson rolls = new RollJson();
    private final ListJson lists = new ListJson();

    Api(Room room, ActorPages dossiers) {
        this.room = room;
        this.dossiers = dossiers;
    }

    private void answer(Context context, Supplier<String> json) {
        String query = Optional.ofNullable(context.queryString()).orElse("");
        String state = room.casebook().catalogue().state() + " " + room.today();
        String tag =
                '"'
                        + Assets.digest(
                                (state + context.path() + "?" + query)
                                        .getBytes(StandardCharsets.UTF_8))
                        + '"';
        context.header("ETag", tag);
        if (Assets.known(context, tag)) {
            context.status(HttpStatus.NOT_MODIFIED);
            return;
        }
        context.contentType("application/json; charset=utf-8").result(json.get());
    }

    private static Paging paging(Asked asked, int total) {
        return new Paging(Paging.page(asked), asked.number("size", SIZE, 1, LARGEST), total);
    }

    private String page(Paging paging, List<String> items) {
        return lists.page(items, paging.page(), paging.size(), paging.total());
    }

    void document(Context context) {
        try (InputStream in = Api.class.getResourceAsStream("openapi.json")) {
            if (in == null) {
                throw new IllegalStateException("no openapi.json");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            answer(context, () -> text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void reports(Context context) {
        answer(
                context,
                () -> {
                    Asked asked = Asked.query(context);
                    Narrowing narrowing =
                            new Narrowing(
                                    asked.word("q"),
                                    Optional.empty(),
                                    room.standpoint(context).moment());
                    ClaimQuery query = ReportPages.query(asked);
                    Catalogue catalogue = room.casebook().catalogue();
                    Paging paging = paging(asked, catalogue.countReports(query, narrowing));
                    return page(
                            paging,
                            catalogue
                                    .reports(query.page(paging.size(), paging.skipped()), narrowing)
                                    .stream()
                                    .map(lists::report)
                                    .toList());
                });
    }

    private FiledReport version(Context context) {
        return room.casebook()
                .catalogue()
                .version(ReportPages.number(context))
                .orElseThrow(() -> BadRequest.missing("There is no such report."));
    }

    void report(Context context) {
        answer(
                context,
                () -> {
                    FiledReport filed = version(context);
                    return lists.report(filed, room.casebook().report(filed));
                });
    }

    void claimsOfReport(Context context) {
        answer(
                context,
                () -> {
                    List<FiledClaim> all = room.casebook().catalogue().claims(version(context));
                    return page(new Paging(1, Math.max(1, all.size()), all.size()), written(all));
                });
    }

    private List<String> written(List<FiledClaim> all) {
        return all.stream().map(filed -> claims.line(filed.claim())).toList();
    }

    void claims(Context context) {
        answer(
                context,
                () -> {
                    Asked asked = Asked.query(context);
                    ClaimQuery query = ClaimPages.query(asked);
                    Narrowing narrowing = ClaimPages.narrowing(asked, room.standpoint(context));
                    Catalogue catalogue = room.casebook().catalogue();
                    Paging paging = paging(asked, catalogue.count(query, narrowing));
                    return page(
                            paging,
                            written(
                                    catalogue.claims(
                                            query.page(paging.size(), paging.skipped()),
                                            narrowing)));
                });
    }

    void actors(Context context) {
        answer(
                context,
                () -> {
                    Asked asked = Asked.query(context);
                    Map<Integer, Integer> reports = room.reportsOfActors();
                    List<String> all =
                            dossiers
                                    .found(asked.word("q").orElse(""), room.standpoint(context))
                                    .stream()
                                    .map(actor ->
                                            lists.actor(actor, reports.getOrDefault(actor.id(), 0)))
                                    .toList();
                    return cut(asked, all);
                });
    }

    private String cut(Asked asked, List<String> all) {
        Paging paging = paging(asked, all.size());
        return page(paging, all.stream().skip(paging.skipped()).limit(paging.size()).toList());
    }

    void dossier(Context context) {
        answer(
                context,
                () ->
                        rolls.of(
                                dossiers.dossier(
                                        ReportPages.number(context), room.standpoint(context))));
    }

    void roll(Context context) {
        answer(
                context,
                () -> {
                    Asked asked = Asked.query(context);
                    Standpoint at = room.standpoint(context);
                    List<RollLine> lines =
                            RollPages.chosen(room.roll(RollPages.query(asked, at)).lines(), asked);
                    Paging paging = paging(asked, lines.size());
                    List<RollLine> some =
                            lines.stream().skip(paging.skipped()).limit(paging.size()).toList();
                    Quotes quotes = Quotes.of(room.casebook(), some);
                    return page(
                            paging, some.stream().map(line -> rolls.line(line, quotes)).toList());
                });
    }

    void places(Context context) {
        answer(
                context,
                () -> {
                    List<CasebookPlace> places =
                            room.casebook().catalogue().places(room.standpoint(context).moment());
                    return cut(Asked.query(context), places.stream().map(lists::place).toList());
                });
    }

    /// Tells a program what is wrong.
    static void problem(Context context, int status, String what) {
        String title =
                Optional.ofNullable(HttpStatus.forStatus(status))
                        .map(HttpStatus::getMessage)
                        .orElse("");
        context.status(status)
                .contentType("application/problem+json; charset=utf-8")
                .result(new ListJson().problem(status, title, what));
    }
}
