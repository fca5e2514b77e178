package muster.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import muster.model.Report;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

class Nlp4jParserTest {
    private static final String TEXT =
            """
            The Northern Front’s fighters seized the village of Tal Ahmar on Jan. 28, 2016.[2] They \
            were backed by the Dawn Brigade, a group that the army’s 3rd Division had fought.

            “We hold it,” its spokesman, Abu Omar, said. Soldiers who fled regrouped near Kafr Sita.
            """;

    @Test
    void words_carry_lemma_tag_and_head() {
        Sentence sentence = ParserForTests.sentence("Fighters seized the village in 2016.");
        assertThat(sentence.tokens())
                .extracting(Token::form, Token::lemma, Token::tag, Token::head, Token::label)
                .containsExactly(
                        tuple("Fighters", "fighter", "NNS", 1, "nsubj"),
                        tuple("seized", "seize", "VBD", -1, "root"),
                        tuple("the", "the", "DT", 3, "det"),
                        tuple("village", "village", "NN", 1, "dobj"),
                        tuple("in", "in", "IN", 1, "prep"),
                        tuple("2016", "2016", "CD", 4, "pobj"),
                        tuple(".", ".", ".", 1, "punct"));
    }

    @Test
    void any_number_of_threads_gives_the_same_parse() throws Exception {
        Report report = Report.of("r", Optional.empty(), TEXT.repeat(5));
        String alone = ParsedText.of(ParserForTests.parser().parse(report));
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<String>> parsed = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                parsed.add(
                        threads.submit(() -> ParsedText.of(ParserForTests.parser().parse(report))));
            }
            for (Future<String> other : parsed) {
                assertThat(other.get()).isEqualTo(alone);
            }
        }
    }

    @Test
    void offsets_hold_for_any_text() {
        Random random = new Random(7);
        String alphabet =
                "aB é’‘“”\"'`-–—.,;:!?()[]/\\1290\n"
                        + "\t\u00a0\u200b\u00ad\u202e😀ح中\ud800&%$#@*<>|~^_{}+=";
        for (int round = 0; round < 60; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 120; i++) {
                int at = random.nextInt(alphabet.length());
                text.append(random.nextInt(3) == 0 ? "word " : alphabet.substring(at, at + 1));
            }
            assertOffsets(text.toString());
        }
        assertOffsets(TEXT);
    }

    @Test
    void an_endless_sentence_is_cut() {
        assertThat(ParserForTests.sentences("the army fled and ".repeat(400)))
                .allMatch(sentence -> sentence.size() <= 150);
        assertThat(ParserForTests.sentences("x".repeat(20_000))).hasSize(1);
        assertThat(ParserForTests.sentences("., .; ".repeat(500))).isEmpty();
    }

    private static void assertOffsets(String text) {
        int end = 0;
        for (Sentence sentence : ParserForTests.sentences(text)) {
            for (Token token : sentence.tokens()) {
                assertThat(token.span().start()).isGreaterThanOrEqualTo(end);
                assertThat(token.span().in(text)).isEqualTo(token.form()).isNotBlank();
                assertThat(token.head()).isBetween(-1, sentence.size() - 1);
                end = token.span().end();
            }
        }
    }
}
