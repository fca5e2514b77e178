package muster.time;

import muster.model.Report;
import muster.model.Span;
import muster.parse.Parsed;
import muster.parse.Roles;
import muster.parse.Sentence;
import muster.parse.Token;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts text into sentences and tokens without a parser: `||` ends a sentence, `¶` a paragraph.
/// Tags are guessed, all words hang on nothing.
final class Texts {
    private static final Pattern TOKEN =
            Pattern.compile(
                    "['’]s\\b|[A-Z][a-z]{2,4}\\.(?=\\s*\\d)|[\\p{L}\\d]+(?:[-–/'’][\\p{L}\\d]+(?<!['’]s))*"
                        + "|\\d[\\d,.]*\\d|\\S");
    private static final Set<String> SMALL =
            Set.of(
                    "the", "a", "an", "in", "on", "at", "of", "and", "or", "to", "by", "for",
                    "from", "with", "since", "until", "before", "after", "its", "their", "who",
                    "which", "that", "when", "where", "over", "near", "against", "during");

    private Texts() {}

    static Parsed parsed(Optional<LocalDate> published, String text) {
        List<Sentence> sentences = new ArrayList<>();
        int paragraph = 0;
        int from = 0;
        while (from < text.length()) {
            int pipe = text.indexOf("||", from);
            int pilcrow = text.indexOf("¶", from);
            int to =
                    Math.min(
                            pipe < 0 ? text.length() : pipe, pilcrow < 0 ? text.length() : pilcrow);
            sentences.add(sentence(text, from, to, sentences.size(), paragraph));
            paragraph += to == pilcrow ? 1 : 0;
            from = to == pipe ? to + 2 : to + 1;
        }
        return new Parsed(Report.of("r", published, text), sentences);
    }

    private static Sentence sentence(String text, int from, int to, int index, int paragraph) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text).region(from, to);
        while (matcher.find()) {
            String form = matcher.group();
            boolean participle =
                    !tokens.isEmpty() && tokens.getLast().form().equalsIgnoreCase("be");
            tokens.add(
                    new Token(
                            tokens.size(),
                            new Span(matcher.start(), matcher.end()),
                            form,
                            form.toLowerCase(Locale.ROOT),
                            participle ? "VBN" : tag(form),
                            -1,
                            ""));
        }
        return new Sentence(
                index,
                paragraph,
                Optional.empty(),
                new Span(from, to),
                tokens,
                new Roles(tokens.size(), List.of()));
    }

    private static String tag(String form) {
        String low = form.toLowerCase(Locale.ROOT);
        if (low.equals("will")) {
            return "MD";
        }
        if (Set.of("is", "has", "are", "have").contains(low)) {
            return "VBZ";
        }
        if (Set.of("was", "were", "had", "said", "took", "held", "swore").contains(low)
                || low.endsWith("ed")) {
            return "VBD";
        }
        if (Set.of("meet", "hold", "leave", "be", "start").contains(low)) {
            return "VB";
        }
        if (low.endsWith("ly") && !low.equals("july")) {
            return "JJ";
        }
        return !Character.isLetter(form.charAt(0)) ? "CD" : SMALL.contains(low) ? "IN" : "NN";
    }
}
