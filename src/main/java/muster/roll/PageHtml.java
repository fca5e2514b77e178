package muster.roll;

import java.util.ArrayList;
import java.util.List;

/// Writes a page as one HTML file that needs nothing else.
public final class PageHtml {
    private static final String STYLE =
            "body{font:16px/1.5 Georgia,serif;max-width:46rem;margin:2rem auto;padding:0 1rem;"
                    + "color:#222;background:#fff}h1,h2{font-family:sans-serif;line-height:1.2}"
                    + "h2{margin-top:2rem;border-bottom:1px solid #ccc}ul{padding-left:1.2rem}"
                    + "li{margin:.4rem 0}.note{color:#555}blockquote{margin:.3rem 0 .3rem 1rem;"
                    + "padding-left:.6rem;border-left:3px solid #4a7;color:#333}"
                    + "blockquote.against{border-color:#b55}";

    private PageHtml() {}

    public static List<String> of(Page page) {
        List<String> html = new ArrayList<>();
        html.add("<!DOCTYPE html>");
        html.add("<html lang=\"en\">");
        html.add("<head><meta charset=\"utf-8\">");
        html.add("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        html.add("<title>" + escaped(page.title()) + "</title>");
        html.add("<style>" + STYLE + "</style></head>");
        html.add("<body>");
        html.add("<h1>" + escaped(page.title()) + "</h1>");
        if (!page.about().isEmpty()) {
            html.add("<p>" + escaped(page.about()) + "</p>");
        }
        page.sections().forEach(section -> section(section, html));
        html.add("</body>");
        html.add("</html>");
        return html;
    }

    private static void section(Page.Section section, List<String> html) {
        html.add("<section>");
        html.add("<h2>" + escaped(section.heading()) + "</h2>");
        html.add("<ul>");
        for (Page.Entry entry : section.entries()) {
            html.add("<li>" + escaped(entry.text()));
            entry.notes()
                    .forEach(note -> html.add("<div class=\"note\">" + escaped(note) + "</div>"));
            entry.words().forEach(words -> html.add(words(words)));
            html.add("</li>");
        }
        html.add("</ul>");
        html.add("</section>");
    }

    private static String words(Page.Words words) {
        String link =
                words.claim()
                        .source()
                        .url()
                        .filter(url -> url.startsWith("http"))
                        .map(url -> " <a href=\"" + escaped(url) + "\">report</a>")
                        .orElse("");
        return "<blockquote"
                + (words.against() ? " class=\"against\">against: " : ">")
                + escaped(words.told())
                + link
                + "</blockquote>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
