package muster.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;

import jakarta.servlet.ServletException;

import muster.casebook.CasebookFault;

import java.util.function.Consumer;

/// Tells a visitor what is wrong, on a page, and a program in its own form.
final class Faults {
    private final Room room;

    Faults(Room room) {
        this.room = room;
    }

    /// @param ours is told what went wrong through our own fault
    void all(RoutesConfig routes, Consumer<Throwable> ours) {
        routes.exception(
                BadRequest.class,
                (fault, context) ->
                        tell(context, fault.status(), String.valueOf(fault.getMessage())));
        routes.exception(
                CasebookFault.class,
                (fault, context) -> tell(context, 409, String.valueOf(fault.getMessage())));
        routes.exception(
                ServletException.class,
                (fault, context) ->
                        tell(context, 413, "The form cannot be read, or is too large."));
        routes.exception(
                HttpResponseException.class,
                (fault, context) -> tell(context, fault.getStatus(), words(fault, context)));
        routes.exception(
                Exception.class,
                (fault, context) -> {
                    ours.accept(fault);
                    tell(context, 500, "Something went wrong here, through our own fault.");
                });
    }

    private static String words(HttpResponseException fault, Context context) {
        return switch (fault.getStatus()) {
            case 404 -> "Nothing has the address " + context.path() + ".";
            case 405 -> "That cannot be done here.";
            case 413 -> "That is too large.";
            default -> "That cannot be done here: " + fault.getMessage() + ".";
        };
    }

    private void tell(Context context, int status, String what) {
        context.status(status);
        if (context.path().startsWith("/api/")) {
            Api.problem(context, status, what);
        } else {
            String title = status == 404 ? "Not here" : "Not like that";
            room.show(context, "fault", room.bare(context, title), what);
        }
    }
}
