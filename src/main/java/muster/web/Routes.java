package muster.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;

import java.util.Optional;

/// Which address leads to which page.
///
/// @param networks shared with what works the network out beforehand
record Routes(Room room, Guard guard, Readings readings, NetworkPages networks) {
    void all(RoutesConfig routes) {
        pages(routes);
        routes.get("/assets/{name}", new Assets()::send);
        api(routes);
        events(routes);
        reviewing(routes);
        adding(routes);
        routes.get("/login", context -> door(context, ""));
        routes.post("/login", this::login);
    }

    private void pages(RoutesConfig routes) {
        ReportPages reports = new ReportPages(room);
        ActorPages actors = new ActorPages(room, networks);
        page(routes, "/", reports::list);
        page(routes, "/reports", reports::list);
        page(routes, "/reports/{id}", reports::one);
        page(routes, "/claims", new ClaimPages(room)::table);
        page(routes, "/actors", actors::list);
        page(routes, "/actors/{id}", actors::dossier);
        page(routes, "/roll", new RollPages(room)::table);
        page(routes, "/timeline", new TimelinePages(room, actors)::chart);
        page(routes, "/network", networks::picture);
        page(routes, "/map", new MapPages(room)::picture);
        page(routes, "/tie", new TiePages(room)::one);
        page(routes, "/place", new PlacePages(room)::place);
        page(routes, "/watch", new WatchPages(room)::list);
        page(routes, "/news", new NewsPages(room)::list);
    }

    /// A page whose address says from which day it looks: who leaves the day out is sent to the one
    /// with the day of the newest report, so that the address can be passed on.
    private void page(RoutesConfig routes, String path, Handler handler) {
        routes.get(
                path,
                context -> {
                    String asked = context.req().getRequestURI();
                    if (context.queryParam(Standpoint.DAY) == null && !asked.startsWith("//")) {
                        String query = Optional.ofNullable(context.queryString()).orElse("");
                        String more = query.isEmpty() ? "" : query + "&";
                        context.redirect(
                                asked + "?" + more + Standpoint.DAY + "=" + room.newest(),
                                HttpStatus.FOUND);
                    } else {
                        handler.handle(context);
                    }
                });
    }

    /// What changes something: only by a form of one of our pages.
    private void form(RoutesConfig routes, String path, Handler handler) {
        routes.post(
                path,
                context -> {
                    guard.form(context);
                    handler.handle(context);
                });
    }

    private void events(RoutesConfig routes) {
        EventPages events = new EventPages(room);
        page(routes, "/events", events::list);
        form(routes, "/events", events::rule);
        form(routes, "/events/undo", events::undo);
    }

    private void adding(RoutesConfig routes) {
        AddPages add = new AddPages(room, readings);
        page(routes, "/add", add::form);
        page(routes, "/reading/{id}", add::progress);
        form(routes, "/add", add::add);
        form(routes, "/examples", add::examples);
    }

    private void reviewing(RoutesConfig routes) {
        ReviewPages review = new ReviewPages(room);
        page(routes, "/review", review::queue);
        form(routes, "/review", review::rule);
        form(routes, "/review/undo", review::undo);
    }

    private void api(RoutesConfig routes) {
        Api api = new Api(room, new ActorPages(room, networks));
        routes.get("/api/v1/openapi.json", api::document);
        routes.get("/api/v1/reports", api::reports);
        routes.get("/api/v1/reports/{id}", api::report);
        routes.get("/api/v1/reports/{id}/claims", api::claimsOfReport);
        routes.get("/api/v1/claims", api::claims);
        routes.get("/api/v1/actors", api::actors);
        routes.get("/api/v1/actors/{id}", api::dossier);
        routes.get("/api/v1/roll", api::roll);
        routes.get("/api/v1/places", api::places);
    }

    private void door(Context context, String wrong) {
        room.show(context, "login", room.bare("Come in"), wrong);
    }

    private void login(Context context) {
        if (guard.login(context)) {
            context.redirect("/", HttpStatus.SEE_OTHER);
        } else {
            context.status(HttpStatus.FORBIDDEN);
            door(context, "That is not the token.");
        }
    }
}
