package muster.intake;

import muster.model.Part;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What follows a report on its page: the note on the author, appeals, tags, stray links.
final class Tails {
    private static final int DEEPEST = 30;
    private static final Pattern TAGS = Pattern.compile("[\\W_]*([\\p{L} ]{3,24}?)\\s*:(.*)");
    private static final String WORD = "\\p{Lu}[\\p{L}.'’-]*";
    private static final String PERSON =
            "(?:(?:Dr|Prof|Professor)\\.? )?%s(?: (?:(?:al|el|bin|ibn|de|van|von|da|di)[ -])?%s){1,3}"
                    .formatted(WORD, WORD);
    private static final Pattern NAME =
            Pattern.compile("(" + PERSON + ")(?:(?:, | and |, and )" + PERSON + "){0,3} (.*)");
    private static final Pattern IS =
            Pattern.compile("(?:is|was|are|has been)(?: also| currently| formerly)? (.*)");
    private static final Pattern FOR =
            Pattern.compile(
                    " (?:of|at|for|with|in|based|who|whose|covering|focus|focuses|focusing|specializing|specialising)"
                        + " ");

    private final Phrases appeals;
    private final Phrases appealOpeners;
    private final Phrases reader;
    private final Phrases speech;
    private final Phrases roles;
    private final Phrases verbs;
    private final Phrases noteHeadings;
    private final Phrases tagOpeners;

    Tails(Function<String, Set<String>> words) {
        appeals = Phrases.of(words, "remains-appeal");
        appealOpeners = Phrases.of(words, "remains-appeal-opener");
        reader = Phrases.of(words, "remains-reader");
        speech = Phrases.of(words, "remains-speech");
        roles = Phrases.of(words, "remains-author-role");
        verbs = Phrases.of(words, "remains-author-verb");
        noteHeadings = Phrases.of(words, "remains-author-heading");
        tagOpeners = Phrases.of(words, "remains-tags-opener");
    }

    /// "Tags: a, b", "Filed under a", or "Tags" alone.
    Optional<Part.Kind> tags(Marks marks, int at) {
        Line line = marks.line(at);
        Matcher label = TAGS.matcher(line.text());
        boolean labelled = label.matches() && tagOpeners.is(label.group(1));
        boolean loose =
                line.words() <= 25
                        && line.words() >= 3
                        && !line.ended()
                        && tagOpeners.folded().stream()
                                .filter(opener -> opener.strip().contains(" "))
                                .anyMatch(line.folded()::startsWith);
        boolean alone = tagOpeners.is(line.text()) && marks.endsAfter(at);
        return (labelled || loose || alone) && !line.prose()
                ? Optional.of(Part.Kind.TAGS)
                : Optional.empty();
    }

    /// Speaks to the reader of money or mail, late in the text or in a few words.
    Optional<Part.Kind> appeal(Marks marks, int at) {
        Line line = marks.line(at);
        String folded = line.folded();
        if (speech.in(folded) || "\"“'‘".indexOf(line.text().charAt(0)) >= 0) {
            return Optional.empty();
        }
        boolean button = appealOpeners.open(folded) && line.words() <= 14;
        boolean addressed = folded.contains(" you ") || folded.contains(" your ");
        long phrases = appeals.count(folded);
        boolean late = at * 2 >= marks.size() && marks.prosesAfter(at) <= 2;
        boolean appeal =
                button
                        || phrases >= 1 && addressed && (late || line.words() <= 30)
                        || phrases >= 2 && reader.in(folded) && late;
        return appeal ? Optional.of(Part.Kind.APPEAL) : Optional.empty();
    }

    /// Author notes, from the last line up to the last of the body.
    void notes(Marks marks) {
        for (int at = marks.size() - 1; at > 0 && at > marks.size() - DEEPEST; at--) {
            Line line = marks.line(at);
            if (!marks.free(at)) {
                continue;
            }
            if (note(marks, at)) {
                marks.mark(at, Part.Kind.AUTHOR_NOTE);
            } else if (noteHeadings.is(line.text()) && at + 1 < marks.size()) {
                marks.mark(at, Part.Kind.AUTHOR_NOTE);
                marks.mark(at + 1, Part.Kind.AUTHOR_NOTE);
            } else if (line.prose() && !headed(marks, at)) {
                return;
            }
        }
    }

    private boolean headed(Marks marks, int at) {
        return at > 0 && noteHeadings.is(marks.line(at - 1).text());
    }

    private boolean note(Marks marks, int at) {
        Line line = marks.line(at);
        if (!line.brief() || line.words() > 100) {
            return false;
        }
        Matcher name = NAME.matcher(line.text().replace('\u00a0', ' '));
        if (!name.matches()) {
            return false;
        }
        String rest = Line.fold(name.group(2));
        if (authors(marks).stream().anyMatch(author -> line.folded().startsWith(author))) {
            return IS.matcher(rest.strip()).matches() || verbs.open(rest);
        }
        boolean verb = line.words() <= 30 && verbs.open(rest);
        return (verb || role(rest)) && !knownBefore(marks, at, name.group(1));
    }

    /// " is a senior analyst at ...": the role among the first words, then where.
    private boolean role(String rest) {
        Matcher is = IS.matcher(rest.strip());
        if (!is.matches()) {
            return false;
        }
        List<String> words = Arrays.asList(is.group(1).split(" ", -1));
        String first = " " + String.join(" ", words.subList(0, Math.min(8, words.size()))) + " ";
        return (roles.in(first) || roles.in(first.replace("s ", " "))) && FOR.matcher(rest).find();
    }

    private static List<String> authors(Marks marks) {
        return marks
                .report()
                .author()
                .map(author -> Arrays.stream(author.split(",| and | & ")).toList())
                .orElse(List.of())
                .stream()
                .filter(author -> !author.isBlank())
                .map(Line::fold)
                .toList();
    }

    /// The body has spoken of this person: then this is body too.
    private static boolean knownBefore(Marks marks, int at, String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        String folded = Line.fold(last);
        for (int i = 0; i < at; i++) {
            if (marks.free(i) && marks.line(i).folded().contains(folded)) {
                return true;
            }
        }
        return false;
    }

    /// Short lines after the first note, appeal or tags at the end are links.
    void after(Marks marks) {
        boolean ended = false;
        for (int at = 1; at < marks.size(); at++) {
            Line line = marks.line(at);
            ended =
                    ended
                            || (marks.is(at, Part.Kind.TAGS)
                                            || marks.is(at, Part.Kind.APPEAL)
                                            || marks.is(at, Part.Kind.AUTHOR_NOTE))
                                    && at * 5 >= marks.size() * 2
                                    && marks.endsAfter(at);
            if (ended && marks.free(at) && !line.ended() && line.words() <= 15) {
                marks.mark(at, Part.Kind.NAVIGATION);
            }
        }
    }
}
