package muster.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.util.JavalinBindException;

import jakarta.servlet.ServletException;

import muster.casebook.Casebook;
import muster.casebook.CasebookFault;
import muster.knowledge.TypeWords;
import muster.roll.Policy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;

/// The reading room, open for visitors until it is closed.
public final class Server implements AutoCloseable {
    /// Where and for whom the room is open.
    ///
    /// @param port 0 = any that is free
    /// @param token that visitors must know; needed where other machines can reach the server
    public record Door(String host, int port, Optional<String> token) {
        /// Only this machine can come in.
        public boolean loopback() {
            try {
                return InetAddress.getByName(host).isLoopbackAddress();
            } catch (UnknownHostException e) {
                return false;
            }
        }
    }

    /// What the room shows, and with what new reports are read.
    public record Stock(
            Casebook casebook, Policy policy, TypeWords words, Clock clock, Workshop workshop) {}

    private final Javalin javalin;
    private final Readings readings;

    private Server(Javalin javalin, Readings readings) {
        this.javalin = javalin;
        this.readings = readings;
    }

    /// @param faults is told what went wrong through our own fault
    /// @throws IllegalArgumentException where other machines can reach it and there is no token
    public static Server open(Stock stock, Door door, Consumer<Throwable> faults) {
        if (!door.loopback() && door.token().filter(word -> !word.isBlank()).isEmpty()) {
            throw new IllegalArgumentException(
                    "other machines can reach " + door.host() + ": a token is needed");
        }
        Guard guard = new Guard(door.loopback(), door.token());
        Room room =
                new Room(
                        stock.casebook(),
                        stock.policy(),
                        stock.words(),
                        stock.clock(),
                        guard.forms());
        Readings readings = new Readings(stock.casebook(), stock.workshop());
        Javalin javalin =
                Javalin.create(config -> {
                    settings(config);
                    config.routes.before(guard::check);
                    new Routes(room, guard, readings).all(config.routes);
                    faults(config.routes, room, faults);
                });
        try {
            return new Server(javalin.start(door.host(), door.port()), readings);
        } catch (JavalinBindException e) {
            readings.close();
            throw new PortTaken(e);
        }
    }

    /// Another program listens there already.
    public static final class PortTaken extends RuntimeException {
        private static final long serialVersionUID = 1;

        PortTaken(Throwable cause) {
            super(cause);
        }
    }

    public int port() {
        return javalin.port();
    }

    @Override
    public void close() {
        readings.close();
        javalin.stop();
    }

    private static void settings(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.http.maxRequestSize = 1 << 20;
        config.http.prefer405over404 = true;
        config.jetty.multipartConfig.maxFileSize(AddPages.UPLOADED, SizeUnit.BYTES);
        config.jetty.multipartConfig.maxTotalRequestSize(100, SizeUnit.MB);
        config.jetty.multipartConfig.maxInMemoryFileSize(1, SizeUnit.MB);
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    }

    private static void faults(RoutesConfig routes, Room room, Consumer<Throwable> faults) {
        Faults told = new Faults(room);
        routes.exception(
                BadRequest.class,
                (fault, context) ->
                        told.tell(context, fault.status(), String.valueOf(fault.getMessage())));
        routes.exception(
                CasebookFault.class,
                (fault, context) -> told.tell(context, 409, String.valueOf(fault.getMessage())));
        routes.exception(
                ServletException.class,
                (fault, context) ->
                        told.tell(context, 413, "The form cannot be read, or is too large."));
        routes.exception(
                Exception.class,
                (fault, context) -> {
                    faults.accept(fault);
                    told.tell(context, 500, "Something went wrong here, through our own fault.");
                });
        routes.error(404, context -> told.missing(context));
        routes.error(405, context -> told.tell(context, 405, "That cannot be done here."));
    }

    /// Which address leads to which page.
    private record Routes(Room room, Guard guard, Readings readings) {
        void all(RoutesConfig routes) {
            ReportPages reports = new ReportPages(room);
            routes.get("/", reports::list);
            routes.get("/reports", reports::list);
            routes.get("/reports/{id}", reports::one);
            routes.get("/claims", new ClaimPages(room)::table);
            events(routes);
            NetworkPages networks = new NetworkPages(room);
            ActorPages actors = new ActorPages(room, networks);
            routes.get("/actors", actors::list);
            routes.get("/actors/{id}", actors::dossier);
            routes.get("/roll", new RollPages(room)::table);
            routes.get("/timeline", new TimelinePages(room, actors)::chart);
            routes.get("/network", networks::picture);
            routes.get("/map", new MapPages(room)::picture);
            routes.get("/tie", new TiePages(room)::one);
            routes.get("/place", new PlacePages(room)::place);
            routes.get("/assets/{name}", new Assets()::send);
            routes.get("/watch", new WatchPages(room)::list);
            routes.get("/news", new NewsPages(room)::list);
            api(routes, new Api(room, actors));
            reviewing(routes);
            adding(routes);
            routes.get("/login", this::door);
            routes.post("/login", this::login);
        }

        private void events(RoutesConfig routes) {
            EventPages events = new EventPages(room);
            routes.get("/events", events::list);
            routes.post(
                    "/events",
                    context -> {
                        guard.form(context);
                        events.rule(context);
                    });
            routes.post(
                    "/events/undo",
                    context -> {
                        guard.form(context);
                        events.undo(context);
                    });
        }

        private void adding(RoutesConfig routes) {
            AddPages add = new AddPages(room, readings);
            routes.get("/add", add::form);
            routes.get("/reading/{id}", add::progress);
            routes.post(
                    "/add",
                    context -> {
                        guard.form(context);
                        add.add(context);
                    });
            routes.post(
                    "/examples",
                    context -> {
                        guard.form(context);
                        add.examples(context);
                    });
        }

        private static void api(RoutesConfig routes, Api api) {
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

        private void reviewing(RoutesConfig routes) {
            ReviewPages review = new ReviewPages(room);
            routes.get("/review", review::queue);
            routes.post(
                    "/review",
                    context -> {
                        guard.form(context);
                        review.rule(context);
                    });
            routes.post(
                    "/review/undo",
                    context -> {
                        guard.form(context);
                        review.undo(context);
                    });
        }

        private void door(Context context) {
            room.show(context, "login", room.frame(context, Frame.Section.REPORTS, "Come in"), "");
        }

        private void login(Context context) {
            if (guard.login(context)) {
                context.redirect("/", HttpStatus.SEE_OTHER);
            } else {
                context.status(HttpStatus.FORBIDDEN);
                room.show(
                        context,
                        "login",
                        room.frame(context, Frame.Section.REPORTS, "Come in"),
                        "That is not the token.");
            }
        }
    }
}
