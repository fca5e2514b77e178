package muster.cli;

import muster.casebook.WitnessQuery;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/// The options that say whose claims count, the same for all that answers from claims.
final class SourceOptions {
    @Option(
            names = "--known-by",
            paramLabel = "DAY",
            description = "As the casebook stood at the end of this day.")
    private @Nullable LocalDate knownBy;

    @Option(
            names = "--speaker",
            paramLabel = "NAME",
            description = "Only by what this actor says inside reports.")
    private @Nullable String speaker;

    @Option(
            names = "--without",
            paramLabel = "NAME",
            description = "Without what this actor says, publishes or writes.")
    private @Nullable String without;

    WitnessQuery query() {
        return new WitnessQuery(
                Optional.ofNullable(knownBy)
                        .map(day -> day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant()),
                Optional.ofNullable(speaker),
                Optional.ofNullable(without));
    }
}
