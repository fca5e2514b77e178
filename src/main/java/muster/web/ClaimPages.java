package muster.web;

import io.javalin.http.Context;

import muster.casebook.ClaimQuery;
import muster.casebook.FiledClaim;
import muster.casebook.Narrowing;
import muster.model.Certainty;
import muster.model.ClaimType;
import muster.model.Polarity;

import java.util.List;

/// The claims as a table that can be narrowed down; the address keeps how.
public final class ClaimPages {
    static final int SIZE = 50;

    /// A page of the table.
    public record Table(List<ToldClaim> claims, Paging paging) {}

    private final Room room;

    ClaimPages(Room room) {
        this.room = room;
    }

    void table(Context context) {
        Standpoint at = room.standpoint(context);
        Asked asked = Asked.query(context);
        ClaimQuery query = query(asked);
        Narrowing narrowing = narrowing(asked, at);
        int total = room.casebook().catalogue().count(query, narrowing);
        Paging paging = new Paging(Paging.page(asked), SIZE, total);
        List<FiledClaim> claims =
                room.casebook().catalogue().claims(query.page(SIZE, paging.skipped()), narrowing);
        room.show(
                context,
                "claims",
                room.frame(context, Frame.Section.CLAIMS, "Claims"),
                new Table(room.telling(at).tell(claims), paging));
    }

    static Narrowing narrowing(Asked asked, Standpoint at) {
        return new Narrowing(
                asked.word("q"),
                asked.worded("certainty", Certainty.class).stream().findFirst(),
                at.moment());
    }

    static ClaimQuery query(Asked asked) {
        return new ClaimQuery(
                asked.worded("type", ClaimType.class),
                asked.word("actor"),
                asked.word("place"),
                asked.day("from"),
                asked.day("to"),
                asked.word("speaker"),
                asked.worded("polarity", Polarity.class).stream().findFirst(),
                asked.word("report"),
                false,
                Integer.MAX_VALUE,
                0);
    }
}
