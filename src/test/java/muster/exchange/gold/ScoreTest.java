package muster.exchange.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import muster.exchange.ClaimLines;
import muster.model.Claim;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

class ScoreTest {
    private static final String TEXT =
            "The Harra Column (HC) has sworn allegiance to the Dawn Front. On 3 May the column's"
                    + " men attacked Dera Qasr. The Dawn Front denied it. It may leave.";

    @TempDir private Path folder;

    @BeforeEach
    void gold() throws Exception {
        Files.writeString(folder.resolve("one.txt"), TEXT);
        Files.writeString(
                folder.resolve("one.json"),
                """
                {"published": "2016-06-07",
                 "actors": {"HC": {"kind": "group", "names": ["Harra Column", "HC"]},
                            "DF": {"kind": "group", "names": ["Dawn Front"]}},
                 "places": {"DQ": {"names": ["Dera Qasr"]}},
                 "claims": [
                  {"type": "pledge", "quote": "has sworn allegiance", "subject": ["HC"], "object": ["DF"],
                   "when": {"start": [null, "2016-06-07"], "end": [null, null]}},
                  {"type": "attack", "quote": "the column's men attacked Dera Qasr", "actor": ["HC"],
                   "where": ["DQ"]},
                  {"type": "alias", "quote": "HC", "subject": ["HC"], "object": ["HC"]}],
                 "optional": [
                  {"type": "withdrawal", "quote": "It may leave", "actor": ["DF"], "certainty": "possible"}]}
                """);
    }

    private static Claim claim(String json) {
        return new ClaimLines().claim(json.replace('\'', '"').replace("\n", ""));
    }

    private static String quote(String words) {
        int at = TEXT.indexOf(words);
        return "'quote':{'start':%d,'end':%d,'text':'%s'}"
                .formatted(at, at + words.length(), words);
    }

    private static final String HC = "{'id':'a1','kind':'group','name':'The Harra Column'}";
    private static final String DF = "{'id':'a2','kind':'group','name':'Dawn Front'}";

    private Score score(Claim... claims) {
        return Score.of(folder, Map.of("one", List.of(claims)), false);
    }

    private static Claim pledge(String polarity) {
        return claim(
                "{'report':'one','type':'pledge','polarity':'%s','roles':{'subject':[%s],'object':[%s]},%s,'when':{'start':{'before':'2016-06-07'}}}"
                        .formatted(polarity, HC, DF, quote("has sworn allegiance")));
    }

    @Test
    void what_is_right_is_hit() {
        Claim attack =
                claim(
                        "{'report':'one','type':'attack','roles':{'actor':[%s]},'where':[{'id':'p1','name':'Dera Qasr','precision':1}],%s}"
                                .formatted(HC, quote("attacked")));
        Claim optional =
                claim(
                        "{'report':'one','type':'withdrawal','roles':{'actor':[%s]},%s}"
                                .formatted(DF, quote("It may leave")));
        Score score = score(pledge("affirmed"), attack, optional);
        assertThat(score.claims()).isEqualTo(new Tally(2, 2, 3));
        assertThat(score.misses()).containsExactly("== one", "  MISSED alias HC -> hc   «HC»");
        assertThat(score.lines())
                .contains(
                        "claims   P 1.000  R 0.667  F1 0.800  (2 hit, 2 found, 3 in gold)",
                        "grounded 3 of 3 quotes stand in the text at their offsets",
                        "when (all four bounds): 1.000 (1 of 1)");
    }

    @Test
    void a_wrong_polarity_is_told() {
        Score score = score(pledge("denied"));
        assertThat(score.claims()).isEqualTo(new Tally(0, 1, 3));
        assertThat(score.lines())
                .contains(
                        "invented start dates on matched ties: 0; ties with the wrong polarity: 1");
        assertThat(score.misses())
                .contains("  WRONG  pledge HC -> DF (denied)   «has sworn allegiance»");
    }

    @Test
    void an_act_in_another_sentence_is_not_the_same() {
        Claim attack =
                claim(
                        "{'report':'one','type':'attack','roles':{'actor':[%s]},%s}"
                                .formatted(HC, quote("denied it")));
        assertThat(score(attack).claims()).isEqualTo(new Tally(0, 1, 3));
    }

    @Test
    void names_are_compared_without_case_accents_article_and_possessive() {
        assertThat(Key.plain("The  Jaysh al-Fateh’s")).isEqualTo("jaysh al fateh");
        assertThat(Key.plain("Ḥarakat Aḥrār")).isEqualTo("harakat ahrar");
    }

    @Test
    void faulty_gold_is_refused_by_file() throws Exception {
        Files.writeString(folder.resolve("two.json"), "{}");
        Files.writeString(
                folder.resolve("one.json"),
                "{\"claims\": [{\"type\": \"pledge\", \"quote\": \"no such words\"}]}");
        assertThatExceptionOfType(BadGold.class)
                .isThrownBy(() -> Score.reports(folder))
                .withMessage(
                        "%s: quote is not in the text: 'no such words'\n%s: no text two.txt beside it"
                                .formatted(folder.resolve("one.json"), folder.resolve("two.json")));
    }
}
