package muster.parse;

import static org.assertj.core.api.Assertions.assertThat;

import muster.model.Part;
import muster.model.Report;
import muster.model.Span;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class BlocksTest {
    @Test
    void blank_lines_part_paragraphs() {
        assertThat(blocks("One fell.\n\nTwo\nrose.\n \nThree."))
                .containsExactly("0 One fell.", "1 Two\nrose.", "2 Three.");
    }

    @Test
    void a_heading_or_list_item_stands_alone_in_wrapped_text() {
        assertThat(
                        blocks(
                                "Northern front\n"
                                        + "The army took two hills and\n"
                                        + "lost one.\n"
                                        + "- a hill\n"
                                        + "- a town"))
                .containsExactly(
                        "0 Northern front",
                        "0 The army took two hills and\nlost one.",
                        "0 - a hill",
                        "0 - a town");
    }

    @Test
    void every_line_stands_alone_where_lines_are_paragraphs() {
        String line = "The army took the hill and held it through the night. ".repeat(3).strip();
        assertThat(blocks(line + "\nSouth\n" + line))
                .containsExactly("0 " + line, "0 South", "0 " + line);
    }

    @Test
    void a_dateline_stands_alone() {
        assertThat(blocks("MOGADISHU (Agency) — Gunmen fled."))
                .containsExactly("0 MOGADISHU (Agency) —", "0 Gunmen fled.");
        assertThat(blocks("BAMAKO, 3 April - Gunmen fled."))
                .containsExactly("0 BAMAKO, 3 April -", "0 Gunmen fled.");
        assertThat(blocks("GOMA, DR Congo, Jan. 5 (Agency) -- Men fled."))
                .containsExactly("0 GOMA, DR Congo, Jan. 5 (Agency) --", "0 Men fled.");
        assertThat(blocks("Sana'a (Agency) - Men fled."))
                .containsExactly("0 Sana'a (Agency) -", "0 Men fled.");
        assertThat(blocks("QUETTA: Men fled.")).containsExactly("0 QUETTA:", "0 Men fled.");
        assertThat(blocks("• Occupied areas: Men fled."))
                .containsExactly("0 • Occupied areas:", "0 Men fled.");
        assertThat(blocks("The Ministry said: Men fled.")).hasSize(1);
        assertThat(blocks("ISIS — once feared — fled.")).hasSize(1);
        assertThat(blocks("The Front (TF) — once feared — fled.")).hasSize(1);
    }

    @Test
    void remains_are_left_out_and_other_parts_kept_apart() {
        String text = "Hill falls\nShare this\nThe hill fell.";
        Report report =
                Report.of("r", Optional.empty(), text)
                        .withParts(
                                List.of(
                                        new Part(Part.Kind.HEADLINE, new Span(0, 10)),
                                        new Part(Part.Kind.NAVIGATION, new Span(11, 21))),
                                List.of());
        assertThat(Blocks.of(report, text))
                .containsExactly(
                        new Block(0, Optional.of(Part.Kind.HEADLINE), new Span(0, 10)),
                        new Block(1, Optional.empty(), new Span(22, 36)));
    }

    private static List<String> blocks(String text) {
        return Blocks.of(Report.of("r", Optional.empty(), text), text).stream()
                .map(block -> block.paragraph() + " " + block.span().in(text).strip())
                .toList();
    }
}
