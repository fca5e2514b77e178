package muster.cli;

import muster.knowledge.Fault;
import muster.knowledge.FaultyKnowledge;
import muster.knowledge.KnowledgeFolder;
import muster.knowledge.Lexicon;
import muster.knowledge.TypeWords;

import picocli.CommandLine.Command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/// Validates the knowledge folder and names what is wrong with it by file and line.
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Validates knowledge/ and lists everything that is wrong in it.",
        footer = {"", "Example:", "  muster check"})
final class CheckCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    CheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        KnowledgeFolder folder = surroundings.knowledge();
        List<Fault> faults = new ArrayList<>();
        TypeWords.load(folder, faults);
        Lexicon lexicon = Lexicon.load(folder, faults);
        if (!faults.isEmpty()) {
            throw new FaultyKnowledge(faults);
        }
        surroundings
                .terminal()
                .out()
                .println("knowledge is in order: " + lexicon.names().size() + " word classes");
        return Muster.FINE;
    }
}
