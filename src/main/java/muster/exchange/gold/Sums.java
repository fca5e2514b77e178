package muster.exchange.gold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Adds up what reports score, and says it.
final class Sums {
    private Tally ties = Tally.NONE;
    private Tally acts = Tally.NONE;
    private Tally fillers = Tally.NONE;
    private Tally grounded = Tally.NONE;
    private int invented;
    private int flipped;
    private final Map<String, Tally> types = new TreeMap<>();
    private final Map<String, Tally> qualities = new TreeMap<>();
    private final List<String> misses = new ArrayList<>();

    void report(String name) {
        misses.add("== " + name);
    }

    void tie(String type, int hit, int found, int wanted) {
        ties = ties.plus(hit, found, wanted);
        types.merge(type, new Tally(hit, found, wanted), Tally::plus);
    }

    void act(String type, int hit, int found, int wanted) {
        acts = acts.plus(hit, found, wanted);
        types.merge(type, new Tally(hit, found, wanted), Tally::plus);
    }

    void fillers(Set<Key> gold, Set<Key> ours) {
        fillers = fillers.plus(Said.shared(gold, ours), ours.size(), gold.size());
    }

    void quality(String what, boolean right) {
        qualities.merge(what, new Tally(right ? 1 : 0, 1, 1), Tally::plus);
    }

    void grounded(boolean right) {
        grounded = grounded.plus(right ? 1 : 0, 1, 1);
    }

    void invented(boolean yes) {
        invented += yes ? 1 : 0;
    }

    void flipped(boolean yes) {
        flipped += yes ? 1 : 0;
    }

    void missed(String what, String quote) {
        misses.add("  MISSED " + what + "   «" + brief(quote) + "»");
    }

    void wrong(String what, String quote) {
        misses.add("  WRONG  " + what + "   «" + brief(quote) + "»");
    }

    private static String brief(String quote) {
        String line = quote.replaceAll("\\s+", " ");
        return line.length() <= 90 ? line : line.substring(0, 90);
    }

    /// What was missed and what was wrong, report by report.
    List<String> misses() {
        return List.copyOf(misses);
    }

    Tally claims() {
        return ties.plus(acts);
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("claims   " + claims());
        lines.add("ties     " + ties);
        lines.add("acts     " + acts);
        lines.add("fillers  " + fillers + "   (roles and places of matched acts)");
        lines.add(
                "grounded "
                        + grounded.hit()
                        + " of "
                        + grounded.wanted()
                        + " quotes stand in the text at their offsets");
        lines.add(
                "invented start dates on matched ties: "
                        + invented
                        + "; ties with the wrong polarity: "
                        + flipped);
        qualities.forEach((what, tally) ->
                lines.add(
                        String.format(
                                Locale.ROOT,
                                "%s: %.3f (%d of %d)",
                                what,
                                tally.recall(),
                                tally.hit(),
                                tally.wanted())));
        lines.add("by type:");
        types.entrySet().stream()
                .sorted(
                        Comparator.comparingInt(
                                        (Map.Entry<String, Tally> type) -> type.getValue().wanted())
                                .reversed())
                .forEach(type ->
                        lines.add(
                                String.format(
                                        Locale.ROOT,
                                        "  %-12s %s",
                                        type.getKey(),
                                        type.getValue())));
        return lines;
    }
}
