package muster.cli;

import muster.frame.Frame;
import muster.intake.Intake;
import muster.intake.Taken;
import muster.knowledge.Fault;
import muster.knowledge.FaultyKnowledge;
import muster.knowledge.KnowledgeFolder;
import muster.knowledge.TypeWords;
import muster.model.Claim;
import muster.model.ClaimType;
import muster.parse.Parser;
import muster.read.ExampleRun;
import muster.read.MusterReader;
import muster.read.Whereabouts;
import muster.roll.PolicyFile;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/// Validates the knowledge folder and names what is wrong with it by file and line.
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Validates knowledge/ and lists everything that is wrong in it, by file and line.",
            "",
            "Runs the examples of all frames too: each must be matched, each near miss left alone."
                    + " With --corpus it also lists the frames that make no claim on those reports."
        },
        footer = {
            "",
            "Examples:",
            "  muster check",
            "  muster check --quick",
            "  muster check --corpus reports/"
        })
final class CheckCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Option(names = "--quick", description = "Only load the files; run no examples.")
    private boolean quick;

    @Option(
            names = "--corpus",
            paramLabel = "FOLDER",
            description = "List the frames that make no claim on these reports.")
    private @Nullable Path corpus;

    CheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        KnowledgeFolder folder = surroundings.knowledge();
        List<Fault> faults = new ArrayList<>();
        TypeWords.load(folder, faults);
        policy(folder, faults);
        Parts parts = Parts.load(folder, surroundings.cache(), faults);
        List<Frame> frames = parts.frames().all();
        refuse(faults);
        long examples = frames.stream().mapToLong(frame -> frame.examples().size()).sum();
        if (!quick || corpus != null) {
            Progress progress = new Progress(surroundings.terminal());
            progress.at(() -> "running " + examples + " examples ...");
            Parser parser = Wiring.parser(surroundings, parts.lexicon(), progress);
            faults.addAll(
                    new ExampleRun(parser, parts.spotter(), parts.matcher()).run(parts.frames()));
            progress.clear();
            refuse(faults);
            if (corpus != null) {
                unused(frames, parts.reader(parser, Whereabouts.UNKNOWN), corpus);
            }
        }
        List<Frame> untried = frames.stream().filter(CheckCommand::untried).toList();
        untried.forEach(frame ->
                say(
                        "unused: knowledge/%s:%d: frame '%s' has no sentence in which it matches"
                                .formatted(frame.file(), frame.line(), frame.id())));
        say(
                "knowledge is in order: "
                        + ClaimType.values().length
                        + " types, "
                        + frames.size()
                        + " frames with "
                        + examples
                        + " examples"
                        + (quick ? " (not run), " : ", ")
                        + parts.lexicon().names().size()
                        + " word classes");
        return Muster.FINE;
    }

    private static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new FaultyKnowledge(faults);
        }
    }

    private static void policy(KnowledgeFolder folder, List<Fault> faults) {
        try {
            PolicyFile.load(folder);
        } catch (FaultyKnowledge faulty) {
            faults.addAll(faulty.faults());
        }
    }

    /// A frame that nobody has seen match.
    private static boolean untried(Frame frame) {
        return frame.examples().stream()
                .noneMatch(example -> example.kind() == Frame.Example.Kind.HIT);
    }

    private void unused(List<Frame> frames, MusterReader reader, Path reports) {
        Set<String> used = new TreeSet<>();
        Intake intake =
                new Intake(
                        Knowledge.load(surroundings.knowledge()).lexicon()::words,
                        Optional.empty(),
                        Intake.LIMIT);
        try (Stream<Taken> taken = intake.take(List.of(reports.toString()), surroundings.in())) {
            taken.forEach(each -> {
                switch (each) {
                    case Taken.Arrived arrived ->
                            reader.read(arrived.report()).claims().stream()
                                    .map(Claim::rule)
                                    .forEach(used::add);
                    case Taken.Skipped skipped ->
                            surroundings.terminal().note("skipped " + skipped);
                }
            });
        }
        List<String> idle =
                frames.stream().map(Frame::id).filter(id -> !used.contains(id)).toList();
        say(idle.size() + " of " + frames.size() + " frames make no claim on " + reports + ":");
        idle.forEach(id -> say("  " + id));
    }

    private void say(String line) {
        surroundings.terminal().out().println(line);
    }
}
