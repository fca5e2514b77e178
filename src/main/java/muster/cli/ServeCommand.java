package muster.cli;

import muster.casebook.Casebook;
import muster.intake.Intake;
import muster.knowledge.TypeWords;
import muster.place.GazetteerStore;
import muster.roll.PolicyFile;
import muster.web.Server;
import muster.web.Workshop;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

/// Opens the reading room: the casebook in a browser.
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = {
            "Opens the reading room: the casebook in a browser.",
            "",
            "Only this machine can come in, unless --host says otherwise; then visitors must know"
                    + " the token. Starts a casebook where there is none. Ctrl-C closes the room."
        },
        footer = {
            "",
            "Examples:",
            "  muster serve",
            "  muster serve --port 8080 --casebook war.db",
            "  MUSTER_TOKEN=... muster serve --host 0.0.0.0"
        })
final class ServeCommand implements Callable<Integer> {
    private static final String TOKEN = "MUSTER_TOKEN";

    private final Surroundings surroundings;
    private final PathMaker paths;

    @Mixin private final CasebookOption casebook = new CasebookOption();

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "The port (default: ${DEFAULT-VALUE}; 0: any that is free).")
    private int port = 7300;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description = "The address to listen at (default: ${DEFAULT-VALUE}).")
    private String host = "127.0.0.1";

    @Option(
            names = "--token",
            paramLabel = "WORD",
            description =
                    "What visitors must know; needed with --host. Safer in the environment as"
                            + " MUSTER_TOKEN.")
    private @Nullable String token;

    ServeCommand(Surroundings surroundings, PathMaker paths) {
        this.surroundings = surroundings;
        this.paths = paths;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > 65535) {
            throw new BadInput("--port is " + port + ", and ports go from 0 to 65535");
        }
        Server.Door door = new Server.Door(host, port, token());
        if (!door.loopback() && door.token().isEmpty()) {
            throw new BadInput(
                    "other machines can reach "
                            + host
                            + ": set a token (--token, or MUSTER_TOKEN in the environment)");
        }
        Knowledge knowledge = Knowledge.load(surroundings);
        try (Casebook opened = casebook.open(surroundings);
                Server server = open(opened, knowledge, door)) {
            surroundings
                    .terminal()
                    .note("the reading room is open at http://" + host + ":" + server.port() + "/");
            surroundings.terminal().note("Ctrl-C closes it");
            new CountDownLatch(1).await();
        }
        return Muster.FINE;
    }

    private Optional<String> token() {
        return Optional.ofNullable(token)
                .or(() -> Optional.ofNullable(surroundings.environment().get(TOKEN)))
                .filter(word -> !word.isBlank());
    }

    private Server open(Casebook opened, Knowledge knowledge, Server.Door door) {
        LazyPath path =
                new LazyPath(() ->
                        paths.make(surroundings, knowledge, new Progress(surroundings.terminal())));
        Workshop workshop =
                new Workshop(
                        report -> path.open().read(report).claims(),
                        published ->
                                new Intake(knowledge.lexicon()::words, published, Intake.LIMIT),
                        knowledge.fingerprint(surroundings),
                        surroundings.home().resolve("examples"),
                        GazetteerStore.villages(surroundings.gazetteers()));
        TypeWords words = knowledge.words();
        Server.Stock stock =
                new Server.Stock(
                        opened,
                        PolicyFile.load(surroundings.knowledge()),
                        words,
                        surroundings.clock(),
                        workshop);
        try {
            return Server.open(
                    stock,
                    door,
                    fault -> surroundings.terminal().note("a fault of ours: " + fault));
        } catch (Server.PortTaken taken) {
            throw new BadInput(host + ":" + port + " is taken; name another with --port");
        }
    }
}
