package muster.cli;

import muster.exchange.gold.Score;
import muster.intake.Intake;
import muster.intake.Taken;
import muster.model.Claim;
import muster.read.Reading;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/// Reads a folder of gold reports and says how well the claims agree with what people wrote down.
@Command(
        name = "score",
        mixinStandardHelpOptions = true,
        description = {
            "Reads reports for which people wrote down what is right, and says how well the claims"
                    + " agree.",
            "",
            "GOLD holds NAME.json beside NAME.txt; docs/measuring.md tells its form and how claims"
                    + " are matched."
        },
        footer = {"", "Examples:", "  muster score my-gold/", "  muster score my-gold/ --misses"})
final class ScoreCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final PathMaker paths;

    @Parameters(paramLabel = "GOLD", description = "The folder.")
    private Path gold = Path.of("");

    @Option(
            names = {"-m", "--misses"},
            description = "List what was missed and what was wrong.")
    private boolean misses;

    @Option(
            names = "--lenient",
            description = "Count types of one family as one, for instance attack and clash.")
    private boolean lenient;

    ScoreCommand(Surroundings surroundings, PathMaker paths) {
        this.surroundings = surroundings;
        this.paths = paths;
    }

    @Override
    public Integer call() {
        Terminal terminal = surroundings.terminal();
        Progress progress = new Progress(terminal);
        Score score = Score.of(gold, read(progress), lenient);
        progress.clear();
        if (misses) {
            score.misses().forEach(terminal.out()::println);
        }
        score.lines().forEach(terminal.out()::println);
        return Muster.FINE;
    }

    private Map<String, List<Claim>> read(Progress progress) {
        byte[] reports = Score.reports(gold).getBytes(StandardCharsets.UTF_8);
        Knowledge knowledge = Knowledge.load(surroundings);
        Intake intake = new Intake(knowledge.lexicon()::words, Optional.empty(), Intake.LIMIT);
        MainPath path = paths.make(surroundings, knowledge, progress);
        Map<String, List<Claim>> claims = new LinkedHashMap<>();
        try (Stream<Taken> taken = intake.take(List.of("-"), new ByteArrayInputStream(reports))) {
            new InOrder(2)
                    .<Taken, Reading>run(
                            taken.iterator(),
                            each -> reading(each, path),
                            reading -> {
                                claims.put(reading.report().id(), reading.claims());
                                progress.at(() -> claims.size() + " reports read ...");
                            });
        }
        return claims;
    }

    private static Reading reading(Taken taken, MainPath path) {
        return switch (taken) {
            case Taken.Arrived arrived -> path.read(arrived.report());
            case Taken.Skipped skipped -> throw new BadInput(skipped.toString());
        };
    }
}
