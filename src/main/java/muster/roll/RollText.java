package muster.roll;

import muster.casebook.FiledClaim;
import muster.model.ClaimType;
import muster.model.Window;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// Writes a roll as lines that a person reads in a terminal.
public final class RollText {
    private RollText() {}

    /// Grouped by type; under each line its quotes, `+` for it and `-` against it.
    public static List<String> of(Roll roll, Quotes quotes) {
        List<String> text = new ArrayList<>();
        tell(roll, lines -> quotes, text::addAll);
        return text;
    }

    /// The same, part by part: of a large roll, neither all quotes nor the whole text are held.
    ///
    /// @param quotes fetches those of some lines
    /// @param out takes the next part
    public static void tell(
            Roll roll, Function<List<RollLine>, Quotes> quotes, Consumer<List<String>> out) {
        List<History> ties =
                roll.lines().stream().map(line -> new History(line, List.of())).toList();
        tell("Roll as of " + roll.day(), ties, quotes, out);
    }

    /// The ties of a time, each with how it changed, part by part.
    public static void tell(
            List<History> ties,
            Function<List<RollLine>, Quotes> quotes,
            Consumer<List<String>> out) {
        tell("Roll over time", ties, quotes, out);
    }

    private static void tell(
            String heading,
            List<History> ties,
            Function<List<RollLine>, Quotes> quotes,
            Consumer<List<String>> out) {
        out.accept(List.of(heading + ": " + lines(ties.size())));
        @Nullable ClaimType type = null;
        for (List<History> part : Quotes.parts(ties)) {
            List<String> text = new ArrayList<>();
            type = ties(part, type, quotes.apply(lines(part)), text);
            out.accept(text);
        }
    }

    private static List<RollLine> lines(List<History> ties) {
        return ties.stream().map(History::line).toList();
    }

    private static String lines(int lines) {
        return lines == 1 ? "1 line" : lines + " lines";
    }

    /// @param before the type under whose heading the lines before stand
    /// @return that of the last line
    private static @Nullable ClaimType ties(
            List<History> ties, @Nullable ClaimType before, Quotes quotes, List<String> text) {
        @Nullable ClaimType type = before;
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
        return type;
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
