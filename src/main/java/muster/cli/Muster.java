package muster.cli;

import muster.exchange.list.ListFormat;
import muster.model.ActorKind;
import muster.model.ClaimType;
import muster.model.Polarity;
import muster.model.Worded;
import muster.roll.Proposal;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/// The start of Muster: hands the words of the command line to the command that they name.
@Command(
        name = "muster",
        mixinStandardHelpOptions = true,
        versionProvider = Muster.Version.class,
        description = "Reads conflict reporting and keeps the muster roll.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Examples:",
            "  muster read examples/",
            "  muster claims --type pledge --quote",
            "  muster roll --as-of 2016-06-07",
            "  muster help read",
            "",
            "Exit codes: 0 fine; 1 our fault; 2 something that Muster was given is not right."
        })
public final class Muster implements Runnable {
    static final int FINE = 0;
    static final int OUR_FAULT = 1;
    static final int BAD_INPUT = 2;

    @Option(
            names = "--trace",
            scope = ScopeType.INHERIT,
            description = "On a fault, show where in the program it happened.")
    private boolean trace;

    @Spec private final CommandSpec spec = CommandSpec.create();

    private final Surroundings surroundings;
    private final PathMaker paths;

    Muster(Surroundings surroundings, PathMaker paths) {
        this.surroundings = surroundings;
        this.paths = paths;
    }

    public static void main(String[] arguments) {
        System.exit(new Muster(Surroundings.ofProcess(), Wiring::wire).run(arguments));
    }

    /// Runs one command and gives its exit code.
    int run(String... arguments) {
        Terminal terminal = surroundings.terminal();
        Faults faults = new Faults(terminal, () -> trace);
        try {
            int code =
                    commandLine(arguments.length == 0 ? "" : arguments[0])
                            .setParameterExceptionHandler((fault, given) -> faults.misused(fault))
                            .setExecutionExceptionHandler(
                                    (fault, command, parsed) -> faults.tell(fault))
                            .execute(arguments);
            terminal.flush();
            return code;
        } catch (Terminal.Closed nobodyReads) {
            return FINE;
        } catch (Throwable fault) {
            return faults.tell(fault);
        }
    }

    /// All commands, for shell completion.
    CommandLine commandLine() {
        return commandLine("");
    }

    /// The command of this name alone, since to look through all takes longer than most commands
    /// do; all of them where it names none.
    private CommandLine commandLine(String first) {
        Terminal terminal = surroundings.terminal();
        CommandLine line = new CommandLine(this);
        Map<String, Supplier<?>> commands = commands();
        Supplier<?> named = commands.get(first);
        (named == null ? commands.values() : List.of(named))
                .forEach(command -> line.addSubcommand(command.get()));
        if (named == null) {
            line.addSubcommand(new CommandLine.HelpCommand());
        }
        line.setOut(new java.io.PrintWriter(terminal.out(), true));
        line.setErr(new java.io.PrintWriter(terminal.err(), true));
        line.setColorScheme(
                CommandLine.Help.defaultColorScheme(terminal.outColours() ? Ansi.ON : Ansi.OFF));
        line.setUsageHelpWidth(Math.max(80, terminal.width()));
        line.registerConverter(LocalDate.class, Muster::day);
        line.registerConverter(ClaimType.class, worded(ClaimType.class));
        line.registerConverter(Polarity.class, worded(Polarity.class));
        line.registerConverter(ActorKind.class, worded(ActorKind.class));
        line.registerConverter(Proposal.Sort.class, worded(Proposal.Sort.class));
        line.registerConverter(ListFormat.class, worded(ListFormat.class));
        return line;
    }

    private Map<String, Supplier<?>> commands() {
        Map<String, Supplier<?>> commands = new LinkedHashMap<>();
        commands.put("read", () -> new ReadCommand(surroundings, paths));
        commands.put("claims", () -> new ClaimsCommand(surroundings));
        commands.put("dossier", () -> new DossierCommand(surroundings));
        commands.put("roll", () -> new RollCommand(surroundings));
        commands.put("news", () -> new NewsCommand(surroundings));
        commands.put("watch", () -> new WatchCommand(surroundings));
        commands.put("review", () -> new ReviewCommand(surroundings));
        commands.put("events", () -> new EventsCommand(surroundings));
        commands.put("grade", () -> new GradeCommand(surroundings));
        commands.put("serve", () -> new ServeCommand(surroundings, paths));
        commands.put("actors", () -> new ActorsCommand(surroundings));
        commands.put("names", () -> new NamesCommand(surroundings));
        commands.put("rulings", () -> new RulingsCommand(surroundings));
        commands.put("lists", () -> new ListsCommand(surroundings));
        commands.put("gazetteer", () -> new GazetteerCommand(surroundings));
        commands.put("check", () -> new CheckCommand(surroundings, paths));
        commands.put("score", () -> new ScoreCommand(surroundings, paths));
        commands.put("bench", () -> new BenchCommand(surroundings, paths));
        commands.put("completion", () -> new CompletionCommand(surroundings));
        return commands;
    }

    private static LocalDate day(String word) {
        try {
            return LocalDate.parse(word);
        } catch (DateTimeException e) {
            throw new TypeConversionException("'" + word + "' is no day; write it like 2016-06-07");
        }
    }

    private static <E extends Enum<E> & Worded> CommandLine.ITypeConverter<E> worded(
            Class<E> type) {
        Function<String, E> read = word -> Worded.of(type, word);
        return word -> {
            try {
                return read.apply(word);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        };
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which command?");
    }

    /// The version of the build.
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Muster.class.getPackage().getImplementationVersion();
            return new String[] {"muster " + (version == null ? "(not packaged)" : version)};
        }
    }
}
