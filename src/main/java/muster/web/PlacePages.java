package muster.web;

import io.javalin.http.Context;

import muster.casebook.CasebookPlace;
import muster.casebook.ClaimQuery;
import muster.casebook.FiledClaim;

import java.util.List;
import java.util.Optional;

/// All that reports say of one place.
public final class PlacePages {
    private static final int SIZE = 60;

    /// The page of a place.
    ///
    /// @param place empty where no claim is about it
    public record Here(
            String name, Optional<CasebookPlace> place, List<ToldClaim> claims, Paging paging) {}

    private final Room room;

    PlacePages(Room room) {
        this.room = room;
    }

    void place(Context context) {
        Standpoint at = room.standpoint(context);
        Asked asked = Asked.query(context);
        String name =
                asked.word("name").orElseThrow(() -> new BadRequest("Which place? Give 'name'."));
        ClaimQuery query = ClaimQuery.ALL.place(name);
        int total = room.casebook().catalogue().count(query, room.narrowing(at));
        Paging paging = new Paging(Paging.page(asked), SIZE, total);
        List<FiledClaim> claims =
                room.casebook()
                        .catalogue()
                        .claims(query.page(SIZE, paging.skipped()), room.narrowing(at));
        Optional<CasebookPlace> place =
                room.casebook().catalogue().places(at.moment()).stream()
                        .filter(one -> one.names().contains(name))
                        .findFirst();
        room.show(
                context,
                "place",
                room.frame(context, Frame.Section.MAP, name),
                new Here(name, place, room.telling(at).tell(claims), paging));
    }
}
