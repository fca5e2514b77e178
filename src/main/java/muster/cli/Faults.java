package muster.cli;

import muster.casebook.CasebookFault;
import muster.exchange.gold.BadGold;
import muster.knowledge.FaultyKnowledge;
import muster.parse.NoModels;
import muster.place.BadGazetteer;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.function.BooleanSupplier;

/// Tells a fault to the user in a line, and decides the exit code.
final class Faults {
    private final Terminal terminal;
    private final BooleanSupplier trace;

    Faults(Terminal terminal, BooleanSupplier trace) {
        this.terminal = terminal;
        this.trace = trace;
    }

    /// The words of the command line were not right.
    int misused(ParameterException fault) {
        CommandLine command = fault.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        StringBuilder line = new StringBuilder(name).append(": ").append(firstLine(fault));
        if (fault instanceof UnmatchedArgumentException unmatched) {
            List<String> near = unmatched.getSuggestions();
            if (!near.isEmpty()) {
                line.append("; did you mean ").append(String.join(" or ", near)).append("?");
            }
        }
        terminal.note(line.append(" (see '").append(name).append(" --help')").toString());
        return Muster.BAD_INPUT;
    }

    int tell(Throwable fault) {
        if (fault instanceof Terminal.Closed) {
            return Muster.FINE;
        }
        terminal.out().flush();
        if (trace.getAsBoolean()) {
            fault.printStackTrace(terminal.err());
        }
        return switch (fault) {
            case FaultyKnowledge knowledge -> {
                knowledge.faults().forEach(one -> terminal.note("knowledge/" + one));
                yield Muster.BAD_INPUT;
            }
            case CasebookFault casebook -> bad(String.valueOf(casebook.getMessage()));
            case BadGazetteer gazetteer -> bad(String.valueOf(gazetteer.getMessage()));
            case NoModels models -> bad(String.valueOf(models.getMessage()));
            case BadGold gold -> bad(String.valueOf(gold.getMessage()));
            case BadInput input -> bad(String.valueOf(input.getMessage()));
            case UncheckedIOException io when io.getCause() != null -> bad(said(io.getCause()));
            case IOException io -> bad(said(io));
            case OutOfMemoryError full ->
                    ours("the memory does not suffice (" + full.getMessage() + ")");
            default -> ours(fault.toString());
        };
    }

    private int bad(String what) {
        terminal.note("muster: " + what);
        return Muster.BAD_INPUT;
    }

    private int ours(String what) {
        terminal.note(
                "muster: this is a fault of Muster's, not yours: "
                        + what.lines().findFirst().orElse("")
                        + (trace.getAsBoolean() ? "" : " (--trace shows where)"));
        return Muster.OUR_FAULT;
    }

    /// What went wrong with a file, in words.
    static String said(IOException fault) {
        return switch (fault) {
            case NoSuchFileException missing -> missing.getFile() + ": there is no such file";
            case FileNotFoundException missing -> String.valueOf(missing.getMessage());
            case AccessDeniedException denied -> denied.getFile() + ": may not be opened";
            case FileSystemException other when other.getReason() != null ->
                    other.getFile() + ": " + other.getReason();
            default -> String.valueOf(fault.getMessage());
        };
    }

    private static String firstLine(Throwable fault) {
        return String.valueOf(fault.getMessage()).lines().findFirst().orElse("");
    }
}
