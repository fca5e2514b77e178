package muster.cli;

import muster.casebook.ActorRulings;
import muster.casebook.Casebook;
import muster.casebook.CasebookActor;
import muster.casebook.Lookalikes;
import muster.casebook.Ruling;
import muster.cli.Terminal.Ink;
import muster.model.ActorKind;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;

/// Lists the actors of the casebook and whom else they may be, and rules on who is who.
@Command(
        name = "actors",
        mixinStandardHelpOptions = true,
        description = {
            "Lists the actors of the casebook, and rules on who is who.",
            "",
            "Readings propose who is who by families of names and the roster; a ruling outranks"
                + " them, holds for reports to come, and can be undone (muster rulings undo). An"
                + " actor is named by any of its names, or by its number: '#12'."
        },
        footer = {
            "",
            "Examples:",
            "  muster actors --open",
            "  muster actors show \"Al Nusrah\"",
            "  muster actors merge \"Reed Front\" \"#12\" --why \"same emir, same flag\"",
            "  muster actors split \"Reed Front\" \"Salt Brigade\" --why \"two groups\"",
            "  muster actors apart \"Reed Front\" \"Reed Army\""
        })
final class ActorsCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final KnownNames names;

    @Mixin private final CasebookOption casebook = new CasebookOption();

    @Option(names = "--kind", paramLabel = "KIND", description = "Only of this kind: person, ...")
    private @Nullable ActorKind kind;

    @Option(names = "--like", paramLabel = "WORDS", description = "Only with a name like this.")
    private String like = "";

    @Option(
            names = "--open",
            description = "In place of actors the pairs that may be one, the likest first.")
    private boolean open;

    @Option(names = "--limit", paramLabel = "N", description = "At most so many.")
    private int limit = Integer.MAX_VALUE;

    ActorsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        names = new KnownNames(surroundings::names);
    }

    @Override
    public Integer call() {
        try (Casebook opened = casebook.existing(surroundings, open ? names.soon() : names)) {
            Lookalikes alike = opened.lookalikes();
            if (open) {
                open(alike);
            } else {
                list(alike);
            }
        }
        return Muster.FINE;
    }

    private void list(Lookalikes alike) {
        Terminal terminal = surroundings.terminal();
        List<CasebookActor> chosen =
                alike.actors().stream().filter(this::chosen).limit(limit).toList();
        for (CasebookActor actor : chosen) {
            List<String> entries = alike.entries(actor);
            List<String> others = actor.names().subList(1, actor.names().size());
            String line =
                    terminal.paint(Ink.BOLD, actor.name())
                            + " ("
                            + actor.kind().word()
                            + ", #"
                            + actor.id()
                            + ") "
                            + terminal.paint(
                                    Ink.DIM, entries.isEmpty() ? "new" : String.join(" ", entries))
                            + (others.isEmpty() ? "" : " · " + String.join(" · ", others));
            terminal.out().println(Wrapped.of(line, "", "  ", terminal.width()));
        }
        terminal.note(chosen.size() == 1 ? "1 actor" : chosen.size() + " actors");
    }

    private boolean chosen(CasebookActor actor) {
        String part = like.toLowerCase(Locale.ROOT);
        return (kind == null || actor.kind() == kind)
                && actor.names().stream()
                        .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(part));
    }

    private void open(Lookalikes alike) {
        List<Lookalikes.Lookalike> all =
                alike.all().stream().filter(one -> chosen(one.actor())).toList();
        all.stream().limit(limit).forEach(one -> print(one, Who.numbered(one.actor()) + " = ", ""));
        surroundings
                .terminal()
                .note(all.size() == 1 ? "1 pair is open" : all.size() + " pairs are open");
    }

    private void print(Lookalikes.Lookalike one, String before, String indent) {
        Terminal terminal = surroundings.terminal();
        String line =
                String.format(
                        Locale.ROOT,
                        "%.2f %s%s%s? %s",
                        one.score(),
                        before,
                        one.key().startsWith("#") ? one.key() + " " : "",
                        one.name() + (one.key().startsWith("#") ? "" : " (" + one.key() + ")"),
                        terminal.paint(Ink.DIM, one.reason()));
        terminal.out().println(Wrapped.of(line, indent, indent + "     ", terminal.width()));
    }

    @Command(
            name = "show",
            mixinStandardHelpOptions = true,
            description = "Prints who bears a name: its names, its entry, whom else it may be.")
    int show(
            @Mixin CasebookOption from,
            @Parameters(paramLabel = "NAME", description = "Any name, or a number: '#12'.")
                    String name) {
        try (Casebook opened = from.existing(surroundings, names.soon())) {
            Known.actor(opened, name);
            Lookalikes alike = opened.lookalikes();
            NamesText text = new NamesText(surroundings.terminal(), names.get().roster());
            for (CasebookActor actor : opened.actors(name)) {
                text.print(actor, opened.names(actor), alike.entries(actor));
                List<Lookalikes.Lookalike> others = alike.of(actor);
                if (!others.isEmpty()) {
                    surroundings.terminal().out().println("  May be");
                    others.forEach(one -> print(one, "", "    "));
                }
                notes(opened, actor);
            }
        }
        return Muster.FINE;
    }

    private void notes(Casebook opened, CasebookActor actor) {
        List<String> keys = opened.keys(actor);
        List<Ruling> rulings =
                opened.rulings().stream()
                        .filter(Ruling::stands)
                        .filter(ruling ->
                                ruling.about().stream().anyMatch(keys::contains)
                                        || ruling.others().stream().anyMatch(keys::contains))
                        .toList();
        if (!rulings.isEmpty()) {
            surroundings.terminal().out().println("  Rulings");
            RulingsText text = new RulingsText(surroundings.terminal());
            rulings.forEach(ruling -> text.print(ruling, "    "));
        }
    }

    @Command(
            name = "merge",
            mixinStandardHelpOptions = true,
            description = "Rules that two are one.")
    int merge(
            @Mixin CasebookOption in,
            @Mixin Who who,
            @Parameters(paramLabel = "ONE") String one,
            @Parameters(paramLabel = "OTHER", description = "An actor, or roster:ENTRY.")
                    String other) {
        return rule(
                in,
                who,
                (rulings, opened) ->
                        rulings.merge(Who.actor(opened, one), key(opened, other), who.why()));
    }

    @Command(
            name = "apart",
            mixinStandardHelpOptions = true,
            description = "Rules that two are two, whatever reports or names say.")
    int apart(
            @Mixin CasebookOption in,
            @Mixin Who who,
            @Parameters(paramLabel = "ONE") String one,
            @Parameters(paramLabel = "OTHER", description = "An actor, or roster:ENTRY.")
                    String other) {
        return rule(
                in,
                who,
                (rulings, opened) ->
                        rulings.apart(Who.actor(opened, one), key(opened, other), who.why()));
    }

    @Command(
            name = "split",
            mixinStandardHelpOptions = true,
            description = "Rules that some names of an actor are another's.")
    int split(
            @Mixin CasebookOption in,
            @Mixin Who who,
            @Parameters(paramLabel = "ACTOR") String actor,
            @Parameters(paramLabel = "NAME", arity = "1..*", description = "Names that go.")
                    List<String> out) {
        return rule(
                in,
                who,
                (rulings, opened) -> rulings.split(Who.actor(opened, actor), out, who.why()));
    }

    @Command(
            name = "rename",
            mixinStandardHelpOptions = true,
            description = "Rules what an actor is called in lists and headings.")
    int rename(
            @Mixin CasebookOption in,
            @Mixin Who who,
            @Parameters(paramLabel = "ACTOR") String actor,
            @Parameters(paramLabel = "NAME") String name) {
        return rule(
                in,
                who,
                (rulings, opened) -> rulings.rename(Who.actor(opened, actor), name, who.why()));
    }

    @Command(
            name = "note",
            mixinStandardHelpOptions = true,
            description = "Keeps a remark on an actor.")
    int note(
            @Mixin CasebookOption in,
            @Mixin Who who,
            @Parameters(paramLabel = "ACTOR") String actor,
            @Parameters(paramLabel = "WORDS") String words) {
        return rule(in, who, (rulings, opened) -> rulings.note(Who.actor(opened, actor), words));
    }

    /// By what a ruling knows whom somebody names: an actor, or an entry of the roster.
    private String key(Casebook opened, String named) {
        if (!named.startsWith("roster:")) {
            return opened.keys(Who.actor(opened, named)).getFirst();
        }
        if (names.get().roster().entry(named).isEmpty()) {
            throw new BadInput("the roster has no entry '" + named + "'");
        }
        return named;
    }

    private int rule(
            CasebookOption in, Who who, BiFunction<ActorRulings, Casebook, Ruling> ruling) {
        try (Casebook opened = in.existing(surroundings)) {
            ActorRulings rulings = new ActorRulings(opened, who.who(surroundings));
            new RulingsText(surroundings.terminal()).print(ruling.apply(rulings, opened), "");
        }
        return Muster.FINE;
    }
}
