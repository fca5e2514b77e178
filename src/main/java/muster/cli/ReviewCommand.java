package muster.cli;

import muster.casebook.Casebook;
import muster.roll.Pending;
import muster.roll.PolicyFile;
import muster.roll.Proposal;
import muster.roll.Review;
import muster.roll.RollQuery;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

/// Walks a reviewer through what is open, one question at a time, in a plain terminal.
@Command(
        name = "review",
        mixinStandardHelpOptions = true,
        description = {
            "Walks through what waits for a reviewer.",
            "",
            "Conflicts, actors that may be one (with how surely and why), places that no gazetteer"
                + " knows, claims that seem to be about one event, and claims of which the report"
                + " is unsure: each with its sentences in view. Every answer is kept with who gave"
                + " it and when, and can be undone. Lines are read from standard input, so it works"
                + " over ssh and in scripts."
        },
        footer = {
            "",
            "Examples:",
            "  muster review",
            "  muster review --sort actor",
            "  muster review --sort conflict --actor \"Al Nusrah\"",
            "  muster review --list"
        })
final class ReviewCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin private final CasebookOption casebook = new CasebookOption();
    @Mixin private final Reviewer reviewer = new Reviewer();

    @Option(
            names = "--sort",
            split = ",",
            paramLabel = "SORT",
            completionCandidates = Words.Proposals.class,
            description = "Only of this sort, or of several: ${COMPLETION-CANDIDATES}.")
    private List<Proposal.Sort> sorts = List.of();

    @Option(
            names = "--actor",
            paramLabel = "NAME",
            description = "Only what is open about this actor.")
    private @Nullable String actor;

    @Option(names = "--list", description = "List what is open, and ask nothing.")
    private boolean list;

    ReviewCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Terminal terminal = surroundings.terminal();
        RollQuery query = RollQuery.of(LocalDate.now(surroundings.clock()));
        Set<Proposal.Sort> wanted =
                sorts.isEmpty() ? EnumSet.allOf(Proposal.Sort.class) : EnumSet.copyOf(sorts);
        KnownNames names = new KnownNames(surroundings::names).soon();
        try (Casebook opened = casebook.existing(surroundings, names)) {
            if (actor != null) {
                Known.actor(opened, actor);
                query = query.actor(actor);
            }
            List<Pending> open =
                    Review.open(opened, PolicyFile.load(surroundings.knowledge()), query, wanted);
            ReviewTalk talk = new ReviewTalk(opened, terminal, open, reviewer.name(surroundings));
            if (list) {
                talk.list();
            } else {
                talk.run(
                        new BufferedReader(
                                new InputStreamReader(surroundings.in(), StandardCharsets.UTF_8)));
            }
        }
        return Muster.FINE;
    }
}
