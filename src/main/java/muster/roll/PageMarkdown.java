package muster.roll;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Writes a page as Markdown, with links to reports whose address is known.
public final class PageMarkdown {
    private static final Pattern SPECIAL = Pattern.compile("([\\\\`*_\\[\\]<>#|~])");

    private PageMarkdown() {}

    public static List<String> of(Page page) {
        List<String> text = new ArrayList<>();
        text.add("# " + escaped(page.title()));
        if (!page.about().isEmpty()) {
            text.add("");
            text.add(escaped(page.about()));
        }
        for (Page.Section section : page.sections()) {
            text.add("");
            text.add("## " + escaped(section.heading()));
            text.add("");
            for (Page.Entry entry : section.entries()) {
                text.add("- " + escaped(entry.text()));
                entry.notes().forEach(note -> text.add("  - *" + escaped(note) + "*"));
                entry.words().forEach(words -> text.add("  - " + words(words)));
            }
        }
        return text;
    }

    private static String words(Page.Words words) {
        String told = (words.against() ? "against: " : "") + escaped(words.told());
        return words.claim()
                .source()
                .url()
                .filter(url -> url.startsWith("http"))
                .map(url -> told + " ([report](<" + url.replace(">", "%3E") + ">))")
                .orElse(told);
    }

    private static String escaped(String text) {
        return SPECIAL.matcher(text).replaceAll("\\\\$1");
    }
}
