package muster.web;

import io.javalin.http.Context;

import java.util.List;
import java.util.Optional;

/// Tells a visitor what is wrong, on a page.
final class Faults {
    private final Room room;

    Faults(Room room) {
        this.room = room;
    }

    void tell(Context context, int status, String what) {
        context.status(status);
        if (context.path().startsWith("/api/")) {
            Api.problem(context, status, what);
            return;
        }
        Standpoint at = new Standpoint(room.today(), Optional.empty());
        Frame frame =
                new Frame(
                        status == 404 ? "Not here" : "Not like that",
                        Frame.Section.REPORTS,
                        at,
                        room.today(),
                        "/",
                        List.of(),
                        "",
                        "");
        room.show(context, "fault", frame, what);
    }

    /// Nothing has that address, and nobody has said so yet.
    void missing(Context context) {
        if (Optional.ofNullable(context.result()).orElse("").length() < 200) {
            tell(context, 404, "Nothing has the address " + context.path() + ".");
        }
    }
}
