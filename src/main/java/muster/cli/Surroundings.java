package muster.cli;

import muster.knowledge.KnowledgeFolder;
import muster.name.NameStore;
import muster.parse.ModelCache;
import muster.place.GazetteerStore;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.time.Clock;
import java.util.Map;

/// What a command stands in: the terminal, the environment, the clock, and where Muster lies.
///
/// @param in standard input
/// @param home the project's folder, which the start script knows
record Surroundings(
        Terminal terminal,
        InputStream in,
        Map<String, String> environment,
        Path home,
        Path userHome,
        Clock clock) {
    Surroundings {
        environment = Map.copyOf(environment);
    }

    static Surroundings ofProcess() {
        Map<String, String> environment = System.getenv();
        return new Surroundings(
                Terminal.of(environment, System.getProperties()),
                System.in,
                environment,
                Path.of(System.getProperty("muster.home", "")),
                Path.of(System.getProperty("user.home", "")),
                Clock.systemUTC());
    }

    /// Where Muster keeps what it can make again: `$MUSTER_CACHE`, else `~/.cache/muster`.
    Path cache() {
        return ModelCache.base(environment, userHome);
    }

    /// Where the gazetteers lie that the user loaded.
    Path gazetteers() {
        return GazetteerStore.folder(environment, userHome);
    }

    /// Where the names of [#knowledge()] are kept.
    NameStore names() {
        return new NameStore(knowledge(), cache(), build());
    }

    /// Tells this build from others; empty where the program is no one file.
    private static String build() {
        try {
            CodeSource program = Surroundings.class.getProtectionDomain().getCodeSource();
            Path jar = program == null ? null : Path.of(program.getLocation().toURI());
            if (jar == null || !Files.isRegularFile(jar)) {
                return "";
            }
            return Files.size(jar) + " " + Files.getLastModifiedTime(jar) + " " + Runtime.version();
        } catch (IOException | URISyntaxException e) {
            return "";
        }
    }

    /// The folder `$MUSTER_KNOWLEDGE`, else `knowledge/` of the project.
    ///
    /// @throws BadInput where there is none
    KnowledgeFolder knowledge() {
        String given = environment.getOrDefault("MUSTER_KNOWLEDGE", "");
        Path folder = given.isBlank() ? home.resolve("knowledge") : Path.of(given);
        if (!Files.isDirectory(folder)) {
            throw new BadInput(
                    given.isBlank()
                            ? "no folder "
                                    + folder
                                    + "; start Muster with ./muster, or set MUSTER_KNOWLEDGE to the"
                                    + " knowledge folder"
                            : "MUSTER_KNOWLEDGE names " + folder + ", and there is no such folder");
        }
        return new KnowledgeFolder(folder);
    }
}
