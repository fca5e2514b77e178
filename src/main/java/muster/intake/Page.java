package muster.intake;

import muster.model.Part;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The report on a web page: its main text with paragraphs parted by blank lines, and what its
/// markup says of title, author, day and parts.
record Page(Facts facts, PageText.Rendered rendered) {
    private static final Pattern CHARSET =
            Pattern.compile("(?i)charset\\s*=\\s*[\"']?\\s*([a-z0-9_:.+-]+)");

    static Page read(String html) {
        Document document = Jsoup.parse(html);
        PageFacts facts = new PageFacts(document);
        facts.url().ifPresent(document::setBaseUri);
        Element main = MainBlock.of(document);
        Optional<String> headline =
                main.selectFirst("h1") == null ? facts.title(main) : Optional.empty();
        return new Page(facts.of(main), new PageText(main).render(headline));
    }

    /// The encoding that a page declares, where Java knows it.
    static Optional<Charset> declared(byte[] bytes) {
        String head =
                new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
        Matcher matcher = CHARSET.matcher(head);
        try {
            return matcher.find()
                    ? Optional.of(Charset.forName(matcher.group(1)))
                    : Optional.empty();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    Taken report(Press press, String source, String id, List<String> notes) {
        if (!says()) {
            return new Taken.Skipped(source, "no text on this page");
        }
        return press.report(source, id, facts, rendered.text(), rendered.structure(), notes);
    }

    /// Something is left beside menus, bylines and a headline.
    private boolean says() {
        int marked = 0;
        for (Part part : rendered.structure().parts()) {
            boolean counts = part.kind().remains() || part.kind() == Part.Kind.HEADLINE;
            marked += counts ? part.span().length() + 2 : 0;
        }
        return rendered.text().length() > marked;
    }
}
