package muster.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

/// The option that says who judges; kept with every ruling.
final class Reviewer {
    @Option(
            names = "--who",
            paramLabel = "NAME",
            description = "Who judges; kept with every ruling (default: the user of this machine).")
    private @Nullable String who;

    String name(Surroundings surroundings) {
        return who == null ? surroundings.environment().getOrDefault("USER", "somebody") : who;
    }
}
