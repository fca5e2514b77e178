package muster.roll;

import java.util.ArrayList;
import java.util.List;

/// Writes a page as lines that a person reads in a terminal: `+` are quotes for a line, `-`
/// against.
public final class PageText {
    private PageText() {}

    public static List<String> of(Page page) {
        List<String> text = new ArrayList<>();
        text.add(page.title());
        if (!page.about().isEmpty()) {
            text.add("  " + page.about());
        }
        for (Page.Section section : page.sections()) {
            text.add("");
            text.add(section.heading());
            for (Page.Entry entry : section.entries()) {
                text.add("  " + entry.text());
                entry.notes().forEach(note -> text.add("    " + note));
                entry.words()
                        .forEach(words ->
                                text.add("    " + (words.against() ? "- " : "+ ") + words.told()));
            }
        }
        return text;
    }
}
