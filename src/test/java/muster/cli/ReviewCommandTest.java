package muster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class ReviewCommandTest {
    @TempDir private Path folder;
    private String casebook = "";

    @BeforeEach
    void read() throws Exception {
        casebook = folder.resolve("x.db").toString();
        read(
                "one",
                "2016-06-07",
                "On the radio it was said that Reds joined Greens. Not all agree.");
        read("two", "2016-06-08", "A paper says that Reds never joined Greens.");
        read("three", "2016-06-09", "Pinks may join Greens, and Whites vowed to join Greens.");
    }

    private void read(String name, String day, String text) throws Exception {
        Path report = Files.writeString(folder.resolve(name + ".txt"), text);
        assertThat(run("", "read", report.toString(), "--published", day).code()).isZero();
    }

    private CommandRun run(String in, String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--casebook", casebook));
        return CommandRun.with(Map.of("USER", "ada"), in, all.toArray(String[]::new));
    }

    private String roll() {
        return run("", "roll", "--as-of", "2016-06-10", "--actor", "Reds").out();
    }

    @Test
    void a_conflict_is_shown_with_both_sentences_and_settled_by_a_ruling() {
        assertThat(roll()).contains("Reds → Greens · disputed");
        CommandRun review = run("a 2 the paper was there\nq\n", "review", "--sort", "conflict");
        assertThat(review.out())
                .contains("[1/1] conflict member: Reds → Greens")
                .contains("1. Reds → Greens\n")
                .contains("On the radio it was said that «Reds joined Greens». Not all agree.")
                .contains("2. not: Reds → Greens\n")
                .contains("ada, 2026-11-22 · the paper was there");
        assertThat(review.err()).isEqualTo("1 ruling made, 0 left\n");
        assertThat(roll()).contains("Reds → Greens · denied");
        assertThat(run("", "review", "--list", "--sort", "conflict").out()).isEmpty();
    }

    @Test
    void the_last_answer_can_be_undone() {
        String before = roll();
        CommandRun review = run("a 1\nu\nq\n", "review", "--sort", "conflict,hedged");
        assertThat(review.out()).contains("undone by ada");
        assertThat(roll()).isEqualTo(before);
    }

    @Test
    void a_hedged_claim_is_corrected_rejected_or_remarked_on() {
        CommandRun review =
                run("n nobody else says so\nc certainty=stated\n", "review", "--sort", "hedged");
        assertThat(review.out())
                .contains("«Pinks may join Greens», and Whites")
                .contains("note claim three member")
                .contains("certainty=stated");
        assertThat(run("", "roll", "--as-of", "2016-06-10", "--actor", "Pinks").out())
                .contains("Pinks → Greens · presumably")
                .contains("[corrected to certainty=stated]");
    }

    @Test
    void what_is_no_answer_is_said_and_asked_again() {
        CommandRun review = run("x\na\nc size=3\n?\n", "review", "--sort", "conflict");
        assertThat(review.out())
                .contains("'x' is no answer; ? tells them all")
                .contains("say which side is right: a 1 to a 2")
                .contains("size")
                .contains("n NOTE");
        assertThat(review.code()).isZero();
        assertThat(review.err()).isEqualTo("0 rulings made, 1 left\n");
    }

    @Test
    void grades_stand_beside_quotes() {
        assertThat(run("", "grade", "one:1", "2", "--why", "heard it").out())
                .contains("grade claim one member")
                .contains(": 2 · ada, 2026-11-22 · heard it");
        assertThat(roll()).contains("«Reds joined Greens» · one, 2016-06-07 [credibility 2]");
        assertThat(run("", "grade", "one:9", "2").err())
                .isEqualTo("muster: report 'one' has 1 claims, and no number 9\n");
        assertThat(run("", "grade", "one", "7").err())
                .isEqualTo("muster: '7' is no grade: sources are A to F, claims are 1 to 6\n");
    }

    @Test
    void what_was_vowed_is_watched_until_it_is_answered() throws Exception {
        CommandRun watch = run("", "watch", "--as-of", "2016-06-19");
        assertThat(watch.out())
                .isEqualTo(
                        """
                        Open
                          Whites → Greens · member · open for 10 days · was due by 2016-06-09
                            ? «Whites vowed to join Greens» · three, 2016-06-09
                        """);
        read("four", "2016-07-01", "In the end Whites joined Greens.");
        assertThat(run("", "watch").out()).isEmpty();
        assertThat(run("", "watch", "--all").out())
                .contains("Answered\n", "! «Whites joined Greens» · four, 2016-07-01");
    }

    @Test
    void news_tell_what_was_read_since() {
        CommandRun news = run("", "news", "--since", "1", "--as-of", "2016-06-10");
        assertThat(news.out()).contains("Newly disputed\n", "New actors\n", "  Greens (group)\n");
        assertThat(run("", "news", "--since", "2027-01-01").out()).isEqualTo("Nothing new.\n");
        assertThat(run("", "news", "--since", "soon").err())
                .isEqualTo(
                        "muster: --since is 'soon'; write a day like 2016-06-07 or a number of"
                                + " days\n");
    }

    @Test
    void the_roll_over_a_time_tells_how_ties_changed() {
        CommandRun roll =
                run("", "roll", "--from", "2016-01-01", "--to", "2016-12-31", "--actor", "Reds");
        assertThat(roll.out())
                .startsWith("Roll over time: 1 line\n\nmember\n  Reds → Greens · ")
                .contains("certainly 2016-06-07 to 2016-06-07; disputed 2016-06-08 to 2016-12-31");
        assertThat(run("", "roll", "--from", "2016-02-01", "--to", "2016-01-01").code())
                .isEqualTo(2);
        assertThat(run("", "roll", "--as-of", "2016-06-10", "--format", "jsonl").out())
                .contains("{\"type\":\"member\",\"subject\":{\"name\":\"Reds\"");
    }

    @Test
    void a_dossier_is_text_markdown_html_or_json() throws Exception {
        assertThat(run("", "dossier", "Reds", "--format", "md").out())
                .startsWith(
                        "# Reds (group)\n\n"
                                + "## Names\n\n"
                                + "- Reds · 2 reports, first one, 2016-06-07\n");
        assertThat(run("", "dossier", "Reds", "--format", "html").out())
                .startsWith("<!DOCTYPE html>\n")
                .contains("<h2>Contradictions</h2>", "<blockquote>«Reds joined Greens» · one")
                .endsWith("</html>\n");
        assertThat(run("", "dossier", "Reds", "--format", "json").out())
                .contains("\"contradictions\" : [ {", "\"says\" : \"Reds → Greens\"");
        Path file = folder.resolve("d.html");
        CommandRun written =
                run("", "dossier", "Reds", "--format", "html", "--out", file.toString());
        assertThat(written.out()).isEmpty();
        assertThat(Files.readString(file)).startsWith("<!DOCTYPE html>");
    }

    @Test
    void claims_are_made_one_event_that_nobody_proposed_and_taken_apart_again() throws Exception {
        read("four", "2016-07-01", "Reds attacked Blues.");
        read("five", "2016-07-09", "Last week Reds attacked Blues.");
        assertThat(run("", "events").out()).isEmpty();
        assertThat(run("", "events", "join", "four:1", "five:1", "--why", "one raid").out())
                .contains("together claim four attack", "ada, 2026-11-22 · one raid");
        assertThat(run("", "events").out())
                .contains("attack · 2 independent words · ruled")
                .contains("  date: 2016-07-01 / 2016-07-09")
                .contains("    four:1 «Reds attacked Blues» · four, 2016-07-01");
        assertThat(run("", "events", "part", "five:1").out()).contains("apart claim five attack");
        assertThat(run("", "events").out()).isEmpty();
        run("", "rulings", "undo", "2");
        assertThat(run("", "events").out()).contains("ruled");
        run("", "rulings", "undo", "1");
        assertThat(run("", "events").out()).isEmpty();
        assertThat(run("", "events", "join", "one:1", "four:1").err())
                .contains("one event is one act, told several times; these are member and attack");
        assertThat(run("", "events", "part", "four:1").err())
                .contains("choose claims to take out of an event in which others stay");
        assertThat(run("", "events", "join", "four:1", "four").err())
                .contains("'four' names no claim");
    }
}
