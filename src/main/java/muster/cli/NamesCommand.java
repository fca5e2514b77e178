package muster.cli;

import muster.casebook.Casebook;
import muster.casebook.CasebookActor;
import muster.casebook.Lookalikes;
import muster.cli.Terminal.Ink;
import muster.name.Candidate;
import muster.name.NameMatch;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/// Says who bears a name: actors of the casebook with all their names, and entries of the roster.
@Command(
        name = "names",
        mixinStandardHelpOptions = true,
        description = {
            "Says who bears a name, in any spelling, script or translation: actors of the casebook"
                    + " with all their names and where these were first used, and entries of the"
                    + " roster, with how surely and why."
        },
        footer = {"", "Examples:", "  muster names HTS", "  muster names \"جبهة النصرة\""})
final class NamesCommand implements Callable<Integer> {
    private static final int SHOWN = 12;

    private final Surroundings surroundings;

    @Mixin private final CasebookOption casebook = new CasebookOption();

    @Parameters(paramLabel = "NAME", description = "The name, in any spelling.")
    private String name = "";

    @Option(
            names = "--least",
            paramLabel = "SURENESS",
            description = "Of the roster only what is so sure, 0 to 1 (default: ${DEFAULT-VALUE}).")
    private double least = NameMatch.PERHAPS;

    NamesCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        KnownNames names = new KnownNames(surroundings::names).soon();
        Terminal terminal = surroundings.terminal();
        int actors = 0;
        if (casebook.there()) {
            try (Casebook opened = casebook.existing(surroundings, names)) {
                List<CasebookActor> bearers = opened.actors(name);
                actors = bearers.size();
                NamesText text = new NamesText(terminal, names.get().roster());
                if (actors > 0) {
                    Lookalikes alike = opened.lookalikes();
                    bearers.forEach(
                            actor -> text.print(actor, opened.names(actor), alike.entries(actor)));
                }
            }
        }
        List<Candidate> known = names.get().roster().candidates(name, least);
        known.stream().limit(SHOWN).forEach(this::print);
        terminal.note(
                actors
                        + (actors == 1 ? " actor" : " actors")
                        + " of the casebook, "
                        + known.size()
                        + " of the roster");
        return Muster.FINE;
    }

    private void print(Candidate candidate) {
        Terminal terminal = surroundings.terminal();
        String line =
                String.format(
                        Locale.ROOT,
                        "%.2f %s (%s) %s · as '%s': %s",
                        candidate.match().sureness(),
                        terminal.paint(Ink.BOLD, candidate.actor().name()),
                        candidate.actor().kind().word(),
                        terminal.paint(Ink.DIM, candidate.actor().id()),
                        candidate.name(),
                        candidate.match().said());
        terminal.out().println(Wrapped.of(line, "", "     ", terminal.width()));
    }
}
