package muster.cli;

import muster.casebook.Ruling;
import muster.cli.Terminal.Ink;

import java.util.List;
import java.util.stream.Collectors;

/// Prints rulings for people, one a line.
final class RulingsText {
    private final Terminal terminal;

    RulingsText(Terminal terminal) {
        this.terminal = terminal;
    }

    void print(Ruling ruling, String indent) {
        String day = ruling.made().toString().substring(0, 10);
        StringBuilder line = new StringBuilder();
        line.append(ruling.number()).append(" ").append(terminal.paint(Ink.DATE, day));
        line.append(" ").append(terminal.paint(Ink.BOLD, ruling.kind().word()));
        line.append(" ").append(said(ruling.about()));
        if (!ruling.others().isEmpty()) {
            line.append(ruling.kind() == Ruling.Kind.SPLIT ? " from " : " with ");
            line.append(said(ruling.others()));
        }
        if (!ruling.value().isEmpty()) {
            line.append(": ").append(ruling.value());
        }
        line.append(" by ").append(ruling.who());
        if (!ruling.why().isEmpty()) {
            line.append(" (").append(ruling.why()).append(")");
        }
        ruling.undone()
                .ifPresent(back ->
                        line.append("; undone ")
                                .append(back.at().toString(), 0, 10)
                                .append(" by ")
                                .append(back.who())
                                .append(back.why().isEmpty() ? "" : " (" + back.why() + ")"));
        terminal.out()
                .println(Wrapped.of(line.toString(), indent, indent + "    ", terminal.width()));
    }

    private static String said(List<String> keys) {
        return keys.stream().map(key -> "'" + key + "'").collect(Collectors.joining(", "));
    }
}
