package muster.cli;

import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;

import java.util.concurrent.Callable;

/// Prints what a shell needs to complete Muster's commands and options.
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        description = "Prints a script with which bash or zsh completes commands and options.",
        footer = {
            "",
            "Examples:",
            "  source <(muster completion)                             in this shell",
            "  muster completion > ~/.local/share/bash-completion/completions/muster"
        })
final class CompletionCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    CompletionCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        CommandLine muster = new Muster(surroundings, Wiring::wire).commandLine();
        surroundings.terminal().out().print(AutoComplete.bash("muster", muster));
        return Muster.FINE;
    }
}
