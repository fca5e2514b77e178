package muster.cli;

import muster.casebook.CasebookActor;
import muster.casebook.NameUse;
import muster.cli.Terminal.Ink;
import muster.name.DatedName;
import muster.name.Roster;
import muster.name.Years;

import java.util.List;

/// Prints the names of an actor: those of reports with their first use, and those of the roster.
final class NamesText {
    private final Terminal terminal;
    private final Roster roster;

    NamesText(Terminal terminal, Roster roster) {
        this.terminal = terminal;
        this.roster = roster;
    }

    void print(CasebookActor actor, List<NameUse> uses, List<String> entries) {
        terminal.out().println(terminal.paint(Ink.BOLD, Who.numbered(actor)));
        for (NameUse use : uses) {
            String first = use.first().published().map(day -> day + ", ").orElse("");
            line(
                    use.name()
                            + " · "
                            + (use.uses() == 1 ? "1 report" : use.uses() + " reports")
                            + ", first "
                            + first
                            + use.first().report());
        }
        entries.forEach(this::entry);
        terminal.flush();
    }

    private void entry(String id) {
        terminal.out().println("  Taken for " + terminal.paint(Ink.DIM, id));
        roster.entry(id)
                .ifPresent(known -> {
                    String countries =
                            known.countries().isEmpty()
                                    ? ""
                                    : " · " + String.join(", ", known.countries());
                    line("active " + years(known.active()) + countries + " · " + known.source());
                    known.names().forEach(name -> line(name(name)));
                });
    }

    private static String name(DatedName name) {
        return name.used().equals(Years.ALWAYS)
                ? name.name()
                : name.name() + " · " + years(name.used());
    }

    private static String years(Years years) {
        return years.from().map(String::valueOf).orElse("")
                + "-"
                + years.until().map(String::valueOf).orElse("");
    }

    private void line(String text) {
        terminal.out().println(Wrapped.of(text, "    ", "      ", terminal.width()));
    }
}
