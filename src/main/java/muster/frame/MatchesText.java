package muster.frame;

import muster.model.Mentions;
import muster.parse.Parsed;
import muster.parse.Sentence;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/// The matches of a report in words: which frame, on which word, who fills what, by whose word.
/// What `read --show matches` prints.
public final class MatchesText {
    private MatchesText() {}

    public static String of(Parsed parsed, Mentions mentions, List<FrameMatch> matches) {
        StringBuilder text = new StringBuilder();
        for (Sentence sentence : parsed.sentences()) {
            List<FrameMatch> here =
                    matches.stream().filter(match -> match.sentence() == sentence.index()).toList();
            if (!here.isEmpty()) {
                text.append(sentence.span().in(parsed.report().text()).replaceAll("\\s+", " "))
                        .append('\n');
                here.forEach(match ->
                        text.append("  ")
                                .append(line(match, sentence, parsed, mentions))
                                .append('\n'));
            }
        }
        return text.toString();
    }

    private static String line(
            FrameMatch match, Sentence sentence, Parsed parsed, Mentions mentions) {
        StringBuilder line = new StringBuilder(match.frame().id());
        line.append(" on «").append(sentence.token(match.trigger()).form()).append('»');
        new TreeMap<>(match.roles())
                .forEach((role, bounds) -> {
                    if (!bounds.isEmpty()) {
                        line.append("; ")
                                .append(role)
                                .append(": ")
                                .append(
                                        String.join(
                                                ", ",
                                                bounds.stream()
                                                        .map(bound ->
                                                                words(bound, parsed, mentions))
                                                        .toList()));
                    }
                });
        line.append("; ")
                .append(match.polarity().word())
                .append(", ")
                .append(match.certainty().word());
        line.append(", ").append(match.holding().name().toLowerCase(Locale.ROOT));
        if (!match.speakers().isEmpty()) {
            line.append("; says ")
                    .append(
                            String.join(
                                    ", says ",
                                    match.speakers().stream()
                                            .map(bound -> words(bound, parsed, mentions))
                                            .toList()));
        }
        return line.append(" (")
                .append(match.frame().file())
                .append(':')
                .append(match.frame().line())
                .append(')')
                .toString();
    }

    private static String words(Bound bound, Parsed parsed, Mentions mentions) {
        String text = bound.span().in(parsed.report().text()).replaceAll("\\s+", " ");
        List<String> names =
                bound.entities().stream().map(id -> mentions.entity(id).name()).toList();
        String how = bound.mention().map(mention -> ", " + mention.how()).orElse("");
        return names.isEmpty() || names.equals(List.of(text))
                ? "«" + text + "»"
                : "«" + text + "» = " + String.join(" + ", names) + how;
    }
}
