package muster.web;

import io.javalin.http.Context;

import muster.casebook.Catalogue;
import muster.casebook.ClaimQuery;
import muster.casebook.Counts;
import muster.casebook.FiledClaim;
import muster.casebook.FiledReport;
import muster.casebook.ListedReport;
import muster.casebook.Narrowing;
import muster.model.ClaimType;
import muster.model.Report;
import muster.model.SeeAlso;

import java.util.List;
import java.util.Optional;

/// The list of reports, and one report as a reader would like to read it.
public final class ReportPages {
    private static final int SIZE = 40;

    /// A page of the list.
    public record Shelf(List<ListedReport> reports, Paging paging, Search search, Counts counts) {}

    /// What the list was searched for; empty where it was not.
    public record Search(
            String words, String type, String actor, String place, String from, String to) {}

    /// A report, open.
    ///
    /// @param url its address, if a browser may be sent there
    /// @param versions all versions, the oldest first
    public record Open(
            FiledReport filed,
            Report report,
            Optional<String> url,
            List<MarkedText.Paragraph> paragraphs,
            int claims,
            List<SeeAlso> seeAlso,
            List<FiledReport> versions) {}

    private final Room room;

    ReportPages(Room room) {
        this.room = room;
    }

    void list(Context context) {
        Standpoint at = room.standpoint(context);
        Asked asked = Asked.query(context);
        Optional<String> words = asked.word("q");
        Narrowing narrowing = new Narrowing(words, Optional.empty(), at.moment());
        ClaimQuery query = query(asked);
        Catalogue catalogue = room.casebook().catalogue();
        Paging paging =
                new Paging(Paging.page(asked), SIZE, catalogue.countReports(query, narrowing));
        List<ListedReport> reports =
                catalogue.reports(query.page(SIZE, paging.skipped()), narrowing);
        Search search =
                new Search(
                        words.orElse(""),
                        asked.word("type").orElse(""),
                        asked.word("actor").orElse(""),
                        asked.word("place").orElse(""),
                        asked.word("from").orElse(""),
                        asked.word("to").orElse(""));
        room.show(
                context,
                "reports",
                room.frame(context, Frame.Section.REPORTS, "Reports"),
                new Shelf(reports, paging, search, room.casebook().counts()));
    }

    static ClaimQuery query(Asked asked) {
        ClaimQuery query =
                ClaimQuery.ALL
                        .types(asked.worded("type", ClaimType.class))
                        .days(asked.day("from"), asked.day("to"));
        Optional<String> actor = asked.word("actor");
        Optional<String> place = asked.word("place");
        query = actor.isPresent() ? query.actor(actor.get()) : query;
        return place.isPresent() ? query.place(place.get()) : query;
    }

    void one(Context context) {
        Standpoint at = room.standpoint(context);
        FiledReport filed =
                room.casebook()
                        .catalogue()
                        .version(number(context))
                        .orElseThrow(() -> BadRequest.missing("There is no such report."));
        Report report = room.casebook().report(filed);
        List<FiledClaim> claims = room.casebook().catalogue().claims(filed);
        MarkedText text = new MarkedText(report, claims, room.telling(at));
        room.show(
                context,
                "report",
                room.frame(context, Frame.Section.REPORTS, report.title().orElse(report.id())),
                new Open(
                        filed,
                        report,
                        report.url().flatMap(Outside::link),
                        text.paragraphs(),
                        claims.size(),
                        report.seeAlso(),
                        room.casebook().versions(filed.report())));
    }

    /// The number in the address.
    static int number(Context context) {
        try {
            return Integer.parseInt(context.pathParam("id"));
        } catch (NumberFormatException e) {
            throw BadRequest.missing("Addresses end in a number here.");
        }
    }
}
