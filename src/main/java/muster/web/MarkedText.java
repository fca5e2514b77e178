package muster.web;

import muster.casebook.FiledClaim;
import muster.model.Claim;
import muster.model.Filler;
import muster.model.Part;
import muster.model.Report;
import muster.model.Span;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// A report's text cut into stretches that all look alike: part of the same claims, name of the
/// same actor or place, body or remains.
public final class MarkedText {
    /// A paragraph with the claims whose words begin in it.
    ///
    /// @param part `headline`, `caption`, ..., `left` for remains, or nothing for body
    public record Paragraph(String part, List<Stretch> stretches, List<Numbered> claims) {}

    /// @param claims the numbers of the claims to whose words it belongs
    /// @param begins the numbers of those that begin here
    /// @param remains no part of what the report says
    public record Stretch(
            Piece piece, List<Integer> claims, List<Numbered> begins, boolean remains) {}

    /// @param number in the order of the text, from 1
    public record Numbered(int number, ToldClaim claim) {}

    private record Named(Span span, Piece.Link link) {}

    private final String text;
    private final Report report;
    private final List<FiledClaim> claims;
    private final List<Numbered> numbered = new ArrayList<>();
    private final List<Named> named = new ArrayList<>();

    MarkedText(Report report, List<FiledClaim> claims, Telling telling) {
        this.text = report.text();
        this.report = report;
        this.claims = claims;
        Map<String, Piece.Link> names = new LinkedHashMap<>();
        for (FiledClaim filed : claims) {
            numbered.add(new Numbered(numbered.size() + 1, telling.tell(filed)));
            mark(filed, telling, names);
            time(filed.claim());
        }
        names.forEach(this::everywhere);
    }

    private void mark(FiledClaim filed, Telling telling, Map<String, Piece.Link> names) {
        List<Filler> all = new ArrayList<>(filed.claim().firsts());
        all.addAll(filed.claim().seconds());
        all.addAll(filed.claim().speakers());
        all.addAll(filed.claim().where());
        for (Filler filler : all) {
            telling.link(filed, filler)
                    .ifPresent(link -> {
                        if (filler.span().length() > 0) {
                            named.add(new Named(filler.span(), link));
                        }
                        names(filler).forEach(name -> names.putIfAbsent(name, link));
                    });
        }
    }

    private static List<String> names(Filler filler) {
        return switch (filler) {
            case Filler.Actor actor -> actor.names();
            case Filler.Place place -> place.names();
            case Filler.Name ignored -> List.of();
        };
    }

    /// The words of time of a claim, which come without their place in the text.
    private void time(Claim claim) {
        claim.when()
                .text()
                .filter(words -> !words.isBlank())
                .ifPresent(words -> {
                    int at = text.indexOf(words, claim.quote().span().start());
                    if (at < 0 || at > claim.quote().span().end() + 200) {
                        at = text.lastIndexOf(words, claim.quote().span().start());
                    }
                    if (at >= 0) {
                        Span span = new Span(at, at + words.length());
                        named.add(new Named(span, new Piece.Link("", "time")));
                    }
                });
    }

    /// Marks a name that begins with a capital wherever it stands.
    private void everywhere(String name, Piece.Link link) {
        if (name.length() < 3 || Character.isLowerCase(name.charAt(0))) {
            return;
        }
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
            Span span = new Span(at, at + name.length());
            if (alone(span) && named.stream().noneMatch(other -> other.span().overlaps(span))) {
                named.add(new Named(span, link));
            }
        }
    }

    private boolean alone(Span span) {
        return (span.start() == 0 || !Character.isLetterOrDigit(text.charAt(span.start() - 1)))
                && (span.end() == text.length()
                        || !Character.isLetterOrDigit(text.charAt(span.end())));
    }

    List<Paragraph> paragraphs() {
        List<Paragraph> paragraphs = new ArrayList<>();
        TreeSet<Integer> cuts = cuts();
        int from = 0;
        while (from < text.length()) {
            int to = text.indexOf('\n', from);
            Span line = new Span(from, to < 0 ? text.length() : to);
            if (!line.in(text).isBlank()) {
                paragraphs.add(paragraph(line, cuts));
            }
            from = line.end() + 1;
        }
        return paragraphs;
    }

    private TreeSet<Integer> cuts() {
        TreeSet<Integer> cuts = new TreeSet<>();
        report.parts().forEach(part -> add(cuts, part.span()));
        named.forEach(one -> add(cuts, one.span()));
        claims.forEach(filed -> add(cuts, filed.claim().quote().span()));
        return cuts;
    }

    private void add(TreeSet<Integer> cuts, Span span) {
        cuts.add(Math.min(span.start(), text.length()));
        cuts.add(Math.min(span.end(), text.length()));
    }

    private Paragraph paragraph(Span line, TreeSet<Integer> cuts) {
        List<Stretch> stretches = new ArrayList<>();
        List<Numbered> here = new ArrayList<>();
        int from = line.start();
        while (from < line.end()) {
            Integer next = cuts.higher(from);
            int to = next == null ? line.end() : Math.min(next, line.end());
            Stretch stretch = stretch(new Span(from, to), line);
            stretches.add(stretch);
            here.addAll(stretch.begins());
            from = to;
        }
        boolean left =
                stretches.stream().allMatch(one -> one.remains() || one.piece().text().isBlank());
        return new Paragraph(left ? "left" : part(line), stretches, here);
    }

    private Stretch stretch(Span span, Span line) {
        List<Integer> inside = new ArrayList<>();
        List<Numbered> begins = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            Span quote = claims.get(i).claim().quote().span();
            if (quote.overlaps(span)) {
                inside.add(i + 1);
            }
            boolean first = quote.start() >= line.start() && quote.start() < line.end();
            if (first && span.start() <= quote.start() && quote.start() < span.end()) {
                begins.add(numbered.get(i));
            }
        }
        Piece.Link link =
                named.stream()
                        .filter(one -> one.span().covers(span))
                        .min((a, b) -> Integer.compare(a.span().length(), b.span().length()))
                        .map(Named::link)
                        .orElse(new Piece.Link("", ""));
        boolean remains = report.partAt(span).filter(Part.Kind::remains).isPresent();
        Piece piece = new Piece(span.in(text), link.href(), link.kind());
        return new Stretch(piece, inside, begins, remains);
    }

    private String part(Span line) {
        Optional<Part.Kind> kind = report.partAt(line);
        return kind.map(one ->
                        switch (one) {
                            case HEADLINE -> "headline";
                            case STANDFIRST -> "standfirst";
                            case CAPTION -> "caption";
                            case BYLINE, NAVIGATION, APPEAL, AUTHOR_NOTE, TAGS, SEE_ALSO -> "";
                        })
                .orElse("");
    }
}
