package muster.cli;

import muster.frame.Frame;
import muster.knowledge.Fault;
import muster.knowledge.FaultyKnowledge;
import muster.knowledge.KnowledgeFolder;
import muster.knowledge.TypeWords;
import muster.model.Claim;
import muster.model.ClaimType;
import muster.parse.Parser;
import muster.read.ExampleRun;
import muster.read.Reading;
import muster.roll.PolicyFile;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/// Validates the knowledge folder and names what is wrong with it by file and line.
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Validates knowledge/ and lists everything that is wrong in it, by file and line.",
            "",
            "Runs the examples of all frames too: each must be matched, each near miss left alone."
                + " With --corpus it also lists the frames that make no claim on those reports.",
            "",
            "With --against it reads reports twice, with knowledge/ as it was when Muster was built"
                    + " (or as it lies in the folder --before) and as it is now, and lists the"
                    + " claims won (+), lost (-) and changed (~, as it was and as it is)."
        },
        footer = {
            "",
            "Examples:",
            "  muster check",
            "  muster check --quick",
            "  muster check --corpus reports/",
            "  muster check --against reports/",
            "  muster check --against reports/ --before ../muster-1.0/knowledge"
        })
final class CheckCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final PathMaker paths;

    @Option(names = "--quick", description = "Only load the files; run no examples.")
    private boolean quick;

    @Option(
            names = "--corpus",
            paramLabel = "FOLDER",
            description = "List the frames that make no claim on these reports.")
    private @Nullable Path corpus;

    @Option(
            names = "--against",
            paramLabel = "REPORTS",
            description = "List the claims that a change of knowledge/ wins and loses there.")
    private @Nullable Path against;

    @Option(
            names = "--before",
            paramLabel = "KNOWLEDGE",
            description =
                    "With --against: the folder to compare with. Default: knowledge/ as it was when"
                            + " Muster was built.")
    private @Nullable Path before;

    CheckCommand(Surroundings surroundings, PathMaker paths) {
        this.surroundings = surroundings;
        this.paths = paths;
    }

    @Override
    public Integer call() {
        if (before != null && against == null) {
            throw new BadInput(
                    "--before says what to compare with; --against says on which reports");
        }
        KnowledgeFolder folder = surroundings.knowledge();
        List<Fault> faults = new ArrayList<>();
        TypeWords.load(folder, faults);
        policy(folder, faults);
        Parts parts = Parts.load(folder, surroundings.cache(), faults);
        List<Frame> frames = parts.frames().all();
        refuse(faults);
        long examples = frames.stream().mapToLong(frame -> frame.examples().size()).sum();
        Progress progress = new Progress(surroundings.terminal());
        if (!quick) {
            progress.at(() -> "running " + examples + " examples ...");
            Parser parser = Wiring.parser(surroundings, parts.lexicon(), progress);
            faults.addAll(
                    new ExampleRun(parser, parts.spotter(), parts.matcher()).run(parts.frames()));
            progress.clear();
            refuse(faults);
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
        if (corpus != null) {
            unused(frames, corpus, progress);
        }
        if (against != null) {
            compare(against, progress);
        }
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

    private void unused(List<Frame> frames, Path reports, Progress progress) {
        Set<String> used =
                read(surroundings.knowledge(), reports, progress, true).stream()
                        .flatMap(reading -> reading.claims().stream())
                        .map(Claim::rule)
                        .collect(Collectors.toSet());
        List<String> idle =
                frames.stream().map(Frame::id).filter(id -> !used.contains(id)).toList();
        say(idle.size() + " of " + frames.size() + " frames make no claim on " + reports + ":");
        idle.forEach(id -> say("  " + id));
    }

    private void compare(Path reports, Progress progress) {
        List<Reading> earlier;
        try (BuiltKnowledge built = BuiltKnowledge.open()) {
            KnowledgeFolder folder = before == null ? built.folder() : new KnowledgeFolder(before);
            if (!Files.isDirectory(folder.root())) {
                throw new BadInput(
                        before == null
                                ? "this build holds no copy of knowledge/; name one with --before"
                                : "--before names " + before + ", and there is no such folder");
            }
            earlier = read(folder, reports, progress, true);
        }
        List<Reading> now = read(surroundings.knowledge(), reports, progress, false);
        ClaimChanges changes =
                new ClaimChanges(surroundings.terminal(), Knowledge.load(surroundings).words());
        for (int i = 0; i < now.size(); i++) {
            changes.add(earlier.get(i), now.get(i));
        }
        changes.lines().forEach(this::say);
        say(now.size() + " reports in " + reports + ": " + changes.summary());
    }

    private List<Reading> read(
            KnowledgeFolder folder, Path reports, Progress progress, boolean note) {
        Knowledge knowledge = Knowledge.load(folder);
        return new CorpusRun(surroundings, progress)
                .read(reports, knowledge, paths.make(surroundings, knowledge, progress), note);
    }

    private void say(String line) {
        surroundings.terminal().out().println(line);
    }
}
