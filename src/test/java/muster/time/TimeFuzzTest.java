package muster.time;

import static org.assertj.core.api.Assertions.assertThat;

import muster.knowledge.KnowledgeFolder;
import muster.parse.Parsed;
import muster.parse.Sentence;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;

class TimeFuzzTest {
    private static final List<String> WORDS =
            List.of(
                    ("the a an of in on at since until from to between and before after by for"
                         + " within this last next that same past coming recent previous following"
                         + " early mid late earlier later first second third fourth half quarter"
                         + " end beginning turn day days week weeks month months year years decade"
                         + " hours ago 1 2 3 5 12 28 29 30 31 31st 99 999 1900 2014 2016 2099 1990s"
                         + " nineties January Feb. March May December Monday Sunday spring fall"
                         + " winter - – / , ( ) . ' 's || ¶ yesterday today now then time weekend"
                         + " night overnight Christmas Ramadan 9 11 attacks will army 2012-14"
                         + " 2016-02-30 31/12/2015 twenty-five several few a")
                            .split(" "));

    @Test
    void any_words_give_spans_in_the_text_and_possible_days() {
        TimeSpotter spotter = TimeSpotter.load(new KnowledgeFolder(Path.of("knowledge")));
        Random random = new Random(7);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 14; i++) {
                text.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
            }
            Optional<LocalDate> published =
                    random.nextInt(4) == 0
                            ? Optional.empty()
                            : Optional.of(LocalDate.of(2016, 1, 1).plusDays(random.nextInt(400)));
            Parsed parsed = Texts.parsed(published, text.toString());
            for (TimeMention mention : spotter.spot(parsed)) {
                Sentence sentence = parsed.sentences().get(mention.sentence());
                assertThat(mention.text())
                        .as(text.toString())
                        .isEqualTo(mention.span().in(text.toString()));
                assertThat(sentence.span().covers(mention.span())).as(text.toString()).isTrue();
                for (Aspect aspect : Aspect.values()) {
                    Bounds.of(aspect, Optional.of(mention), published);
                }
            }
        }
    }
}
