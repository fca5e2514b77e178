package muster.intake;

import muster.model.Part;
import muster.model.Report;
import muster.model.Span;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Marks what of a report's text is not its body: headline and captions, which make claims too, and
/// what the page left behind (menus, appeals, author notes, tags, links to other reports). Precise
/// before broad: in doubt a line is body.
public final class Remains {
    private final Menus menus;
    private final Bylines bylines;
    private final Captions captions;
    private final Pointers pointers;
    private final Tails tails;

    /// @param words the word classes of `knowledge/lexicon`, by name
    public Remains(Function<String, Set<String>> words) {
        menus = new Menus(words);
        bylines = new Bylines();
        captions = new Captions(words);
        pointers = new Pointers(words);
        tails = new Tails(words);
    }

    /// The same report with its parts and its links to other reports.
    public Report mark(Report report) {
        return mark(report, Structure.NONE);
    }

    Report mark(Report report, Structure structure) {
        Marks marks = new Marks(report, structure);
        header(marks);
        pointers.page(marks, structure);
        for (int at = 0; at < marks.size(); at++) {
            if (marks.free(at) && marks.line(at).brief()) {
                local(marks, at);
            }
        }
        pointers.lists(marks);
        new Top(bylines).mark(marks);
        tails.notes(marks);
        tails.after(marks);
        pointers.inline(marks);
        return marks.done();
    }

    private void local(Marks marks, int at) {
        List<Optional<Part.Kind>> found =
                List.of(
                        bylines.credit(marks, at),
                        tails.tags(marks, at),
                        pointers.line(marks, at),
                        menus.entry(marks, at),
                        captions.caption(marks, at),
                        tails.appeal(marks, at));
        found.stream()
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(kind -> marks.mark(at, kind));
    }

    /// The header's title is the headline, unless the text repeats it.
    private static void header(Marks marks) {
        String text = marks.report().text();
        Header header = Header.of(text);
        for (Header.Field field : header.fields()) {
            boolean repeated =
                    marks.lines().stream()
                            .filter(line -> line.span().start() >= header.end())
                            .limit(3)
                            .anyMatch(line ->
                                    line.folded().equals(Line.fold(field.value().in(text))));
            if (field.key().equals("title") && !repeated) {
                marks.mark(field.value(), Part.Kind.HEADLINE);
                marks.mark(new Span(field.line().start(), field.value().start()), Part.Kind.BYLINE);
            } else {
                marks.mark(field.line(), Part.Kind.BYLINE);
            }
        }
    }
}
