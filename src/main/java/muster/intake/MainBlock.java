package muster.intake;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds the element of a page that holds the report: the one article, the main element, or the
/// block with the most running text.
final class MainBlock {
    private static final int LEAST = 140;
    private static final int PARAGRAPH = 40;

    private MainBlock() {}

    static Element of(Document page) {
        Element body = page.body();
        return article(body)
                .or(() -> largest(body.select("main, [role=main], [itemprop=articleBody]")))
                .or(() -> densest(body))
                .orElse(body);
    }

    /// The one article that holds most of what all articles hold; a page of teasers has none.
    private static Optional<Element> article(Element body) {
        List<Element> articles =
                body.select("article").stream()
                        .filter(article -> article.parents().select("article").isEmpty())
                        .toList();
        int all = articles.stream().mapToInt(MainBlock::running).sum();
        return largest(articles).filter(best -> running(best) * 10 >= all * 6);
    }

    private static Optional<Element> largest(List<Element> elements) {
        Element best = null;
        int most = LEAST - 1;
        for (Element element : elements) {
            int running = running(element);
            if (running > most) {
                most = running;
                best = element;
            }
        }
        return Optional.ofNullable(best);
    }

    /// How many characters of paragraphs, less those of their links.
    private static int running(Element element) {
        int length = 0;
        for (Element paragraph : element.select("p")) {
            int links = 0;
            for (Element link : paragraph.select("a")) {
                links += link.text().length();
            }
            length += Math.max(0, paragraph.text().length() - links);
        }
        return length;
    }

    /// The block whose own paragraphs weigh most; those of its children count half. Old pages have
    /// text with line breaks and no paragraphs.
    private static Optional<Element> densest(Element body) {
        Map<Element, Integer> weights = new HashMap<>();
        Element best = null;
        for (Element paragraph : body.select("p")) {
            Element parent = paragraph.parent();
            int length = paragraph.text().length();
            if (parent == null || length < PARAGRAPH) {
                continue;
            }
            best = heavier(weights, best, parent, length);
            Element above = parent.parent();
            if (above != null) {
                best = heavier(weights, best, above, length / 2);
            }
        }
        for (Element block : body.select("div, td, section, center")) {
            int length = block.ownText().length();
            if (length >= LEAST) {
                best = heavier(weights, best, block, length);
            }
        }
        return Optional.ofNullable(best)
                .filter(found -> running(found) + found.ownText().length() >= LEAST);
    }

    private static Element heavier(
            Map<Element, Integer> weights, @Nullable Element best, Element block, int more) {
        int weight = weights.merge(block, more, Integer::sum);
        return best == null || weight > weights.getOrDefault(best, 0) ? block : best;
    }
}
