package muster.roll;

import muster.casebook.FiledClaim;
import muster.model.ClaimType;
import muster.model.Window;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Writes a roll as lines that a person reads in a terminal.
public final class RollText {
    private RollText() {}

    /// Grouped by type; under each line its quotes, `+` for it and `-` against it.
    public static List<String> of(Roll roll, Quotes quotes) {
        List<String> text = new ArrayList<>();
        text.add("Roll as of " + roll.day() + ": " + lines(roll.lines().size()));
        List<History> ties =
                roll.lines().stream().map(line -> new History(line, List.of())).toList();
        ties(ties, quotes, text);
        return text;
    }

    /// The ties of a time, each with how it changed.
    public static List<String> of(List<History> ties, Quotes quotes) {
        List<String> text = new ArrayList<>();
        text.add("Roll over time: " + lines(ties.size()));
        ties(ties, quotes, text);
        return text;
    }

    private static String lines(int lines) {
        return lines == 1 ? "1 line" : lines + " lines";
    }

    private static void ties(List<History> ties, Quotes quotes, List<String> text) {
        @Nullable ClaimType type = null;
        for (History tie : ties) {
            if (tie.line().type() != type) {
                type = tie.line().type();
                text.add("");
                text.add(type.word());
            }
            text.add("  " + line(tie.line()));
            if (!tie.periods().isEmpty()) {
                text.add("    " + tie.told());
            }
            text.addAll(quotes(tie.line(), quotes));
        }
    }

    /// `Liwa Badr → Front of the South · certainly · since 2014 · 2 independent words`
    public static String line(RollLine line) {
        List<String> parts = new ArrayList<>();
        parts.add(line.subject().name() + object(line));
        parts.add(line.status().word() + " (" + line.reason().text() + ")");
        window("began", line.start()).ifPresent(parts::add);
        window("ended", line.end()).ifPresent(parts::add);
        parts.add(words(line.independent()));
        return String.join(" · ", parts);
    }

    static String words(int independent) {
        return independent == 1 ? "1 independent word" : independent + " independent words";
    }

    private static String object(RollLine line) {
        String arrow = line.type().symmetric() ? " ↔ " : " → ";
        return line.object().map(party -> arrow + party.name()).orElse("");
    }

    /// The quotes of a line, `+` for it and `-` against it.
    public static List<String> quotes(RollLine line, Quotes quotes) {
        List<String> text = new ArrayList<>();
        for (FiledClaim claim : quotes.claims(line.support())) {
            text.add("    + " + quotes.told(claim));
        }
        for (FiledClaim claim : quotes.claims(line.against())) {
            text.add("    - " + quotes.told(claim));
        }
        return text;
    }

    /// `began between 2015-10-01 and 2015-12-31`; empty where no bound is known.
    public static Optional<String> window(String verb, Window window) {
        if (window.after() == null) {
            return Optional.ofNullable(window.before()).map(day -> verb + " by " + day);
        }
        if (window.before() == null) {
            return Optional.of(verb + " on " + window.after() + " or later");
        }
        return Optional.of(
                window.after().equals(window.before())
                        ? verb + " " + window.after()
                        : verb + " between " + window.after() + " and " + window.before());
    }
}
