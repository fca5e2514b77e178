package muster.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.util.JavalinBindException;

import muster.casebook.Casebook;
import muster.knowledge.TypeWords;
import muster.roll.Policy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.List;
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
    private final Room room;

    private Server(Javalin javalin, Readings readings, Room room) {
        this.javalin = javalin;
        this.readings = readings;
        this.room = room;
    }

    /// @param faults is told what went wrong through our own fault
    /// @throws IllegalArgumentException where other machines can reach it and there is no token
    public static Server open(Stock stock, Door door, Consumer<Throwable> faults) {
        if (!door.loopback() && door.token().filter(word -> !word.isBlank()).isEmpty()) {
            throw new IllegalArgumentException(
                    "other machines can reach " + door.host() + ": a token is needed");
        }
        Guard guard = new Guard(door.loopback(), door.token());
        Room room = new Room(stock, guard.forms());
        NetworkPages networks = new NetworkPages(room);
        Runnable prepare = () -> room.prepare(at -> networks.network(at, 0));
        Readings readings = new Readings(stock.casebook(), stock.workshop(), prepare);
        Javalin javalin =
                Javalin.create(config -> {
                    settings(config);
                    config.routes.before(guard::check);
                    new Routes(room, guard, readings, networks).all(config.routes);
                    new Faults(room).all(config.routes, faults);
                });
        try {
            Server open = new Server(javalin.start(door.host(), door.port()), readings, room);
            prepare.run();
            return open;
        } catch (JavalinBindException e) {
            readings.close();
            room.close();
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

    /// The addresses that lead somewhere, as `GET /reports/{id}`.
    List<String> addresses() {
        return javalin.unsafe.internalRouter.allHttpHandlers().stream()
                .map(one -> one.endpoint)
                .filter(one -> one.method.isHttpMethod())
                .map(one -> one.method + " " + one.path)
                .toList();
    }

    @Override
    public void close() {
        readings.close();
        javalin.stop();
        room.close();
    }

    private static void settings(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.http.maxRequestSize = 1 << 20;
        config.http.prefer405over404 = true;
        config.jetty.multipartConfig.maxFileSize(AddPages.UPLOADED, SizeUnit.BYTES);
        config.jetty.multipartConfig.maxTotalRequestSize(100, SizeUnit.MB);
        config.jetty.multipartConfig.maxInMemoryFileSize(1, SizeUnit.MB);
        // Jetty takes 200,000 bytes of form fields, unless told; letters take up to four
        config.jetty.modifyServletContextHandler(
                handler -> handler.setMaxFormContentSize(5 * AddPages.PASTED));
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    }
}
