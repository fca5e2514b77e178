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
        text.add("Roll as of " + roll.day() + ": " + roll.lines().size() + " lines");
        @Nullable ClaimType type = null;
        for (RollLine line : roll.lines()) {
            if (line.type() != type) {
                type = line.type();
                text.add("");
                text.add(type.word());
            }
            text.add("  " + line(line));
            text.addAll(quotes(line, quotes));
        }
        return text;
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

    static List<String> quotes(RollLine line, Quotes quotes) {
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
