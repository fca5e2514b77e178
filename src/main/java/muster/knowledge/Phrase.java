package muster.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A sentence with holes: `{actor} took [{where}|ground][ from {target}]`. A slot `{…}` is filled
/// from a claim; of `[a|b]` the first alternative counts whose slots are all filled, else nothing.
public final class Phrase {
    private static final Pattern PART = Pattern.compile("\\[([^\\[\\]]*)\\]|[^\\[\\]]+");
    private static final Pattern SLOT = Pattern.compile("\\{([^{}]*)\\}");

    /// Stretches of the sentence; more than one alternative, or an empty last one, where brackets
    /// stood.
    private final List<List<String>> parts;

    private Phrase(List<List<String>> parts) {
        this.parts = List.copyOf(parts);
    }

    /// @throws IllegalArgumentException where brackets do not match or a slot is none of `slots`
    public static Phrase of(String pattern, Set<String> slots) {
        List<List<String>> parts = new ArrayList<>();
        int end = 0;
        for (MatchResult part : PART.matcher(pattern).results().toList()) {
            if (part.start() != end) {
                break;
            }
            end = part.end();
            String inside = part.group(1);
            parts.add(
                    inside == null
                            ? List.of(part.group())
                            : List.of((inside + "|").split("\\|", -1)));
        }
        if (end != pattern.length()) {
            throw new IllegalArgumentException(
                    "brackets must come in pairs, none inside another: " + pattern);
        }
        Set<String> unknown = new LinkedHashSet<>(slots(pattern));
        unknown.removeAll(slots);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(
                    "slot {"
                            + unknown.iterator().next()
                            + "} is none of "
                            + String.join(", ", slots));
        }
        return new Phrase(parts);
    }

    private static List<String> slots(String text) {
        return SLOT.matcher(text).results().map(slot -> slot.group(1)).toList();
    }

    /// The sentence with its slots filled. A slot that is not in `values` drops its alternative;
    /// outside brackets it shows as `somebody`.
    public String with(Map<String, String> values) {
        StringBuilder sentence = new StringBuilder();
        for (List<String> alternatives : parts) {
            Optional<String> chosen =
                    alternatives.stream()
                            .filter(text -> values.keySet().containsAll(slots(text)))
                            .findFirst();
            sentence.append(filled(chosen.orElse(alternatives.getFirst()), values));
        }
        return sentence.toString();
    }

    private static String filled(String text, Map<String, String> values) {
        return SLOT.matcher(text)
                .replaceAll(slot ->
                        Matcher.quoteReplacement(values.getOrDefault(slot.group(1), "somebody")));
    }
}
