package muster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

class ActorsCommandTest {
    private static final String SAID =
            " said on the radio, at the end of a long and dry summer, near the old bridge in the"
                    + " valley of the river. ";

    @TempDir private Path folder;
    private String casebook = "";

    @BeforeEach
    void read() throws Exception {
        casebook = folder.resolve("x.db").toString();
        report("r1", "A spokesman" + SAID + "Zarqun joined Greens. Greens attacked Blues.");
        report("r2", "A witness" + SAID + "Zarqoun joined Greens.");
    }

    private void report(String id, String text) throws Exception {
        Path file = Files.writeString(folder.resolve(id + ".txt"), text);
        CommandRun run =
                CommandRun.of(
                        "read",
                        file.toString(),
                        "--published",
                        "2016-06-07",
                        "--casebook",
                        casebook);
        assertThat(run.code()).as(run.err()).isZero();
    }

    private CommandRun run(String... words) {
        String[] all = java.util.Arrays.copyOf(words, words.length + 2);
        all[words.length] = "--casebook";
        all[words.length + 1] = casebook;
        return CommandRun.with(Map.of("USER", "ada"), "", all);
    }

    @Test
    void actors_are_listed_with_all_their_names() {
        assertThat(run("actors").out())
                .contains("Blues (group, #")
                .contains("Zarqoun (group, #1) new · Zarqun\n");
        assertThat(run("actors", "--like", "zarq").err()).endsWith("1 actor\n");
    }

    @Test
    void two_are_merged_and_the_undone_ruling_leaves_no_trace_but_the_log() throws Exception {
        String before = run("actors").out();
        String claims = run("claims", "--format", "jsonl").out();
        CommandRun merged = run("actors", "merge", "Blues", "Greens", "--why", "same flag");
        assertThat(merged.out())
                .isEqualTo(
                        "1 2026-11-22 merge 'group blues' with 'group greens' by ada (same"
                                + " flag)\n");
        assertThat(run("actors").out()).contains("Greens (group, #2) new · Blues\n");
        assertThat(run("rulings").out()).isEqualTo(merged.out());
        Path file = folder.resolve("team.tsv");
        assertThat(run("rulings", "export", file.toString()).err()).contains("1 rulings in ");
        assertThat(run("rulings", "import", file.toString()).err())
                .isEqualTo("0 of 1 rulings are new here\n");
        assertThat(run("rulings", "undo", "1", "--why", "no").out())
                .contains("; undone 2026-11-22 by ada");
        assertThat(run("actors").out()).isEqualTo(before);
        assertThat(run("claims", "--format", "jsonl").out()).isEqualTo(claims);
        assertThat(run("rulings").err()).isEqualTo("0 rulings\n");
        assertThat(run("rulings", "--undone").out()).contains("undone 2026-11-22");
    }

    @Test
    void a_name_is_split_off_and_a_name_is_ruled() {
        assertThat(run("actors", "split", "Zarqun", "Zarqoun").code()).isZero();
        assertThat(run("actors").out())
                .contains("Zarqoun (group, #")
                .contains("Zarqun (group, #1)");
        assertThat(run("actors", "rename", "Zarqun", "Men of Zarqun").code()).isZero();
        assertThat(run("actors", "note", "Zarqun", "asked the embassy").code()).isZero();
        assertThat(run("actors", "show", "Zarqun").out())
                .startsWith("#1 Men of Zarqun (group)\n    Zarqun · 1 report, first 2016-06-07, r1")
                .contains("rename 'group zarqun': Men of Zarqun by ada")
                .contains("note 'group zarqun': asked the embassy by ada")
                .doesNotContain("May be\n    0.9");
    }

    @Test
    void names_are_looked_up_in_casebook_and_roster() {
        CommandRun names = run("names", "Jabhat an-Nusra");
        assertThat(names.out()).contains("Al Nusrah Front (group) roster:al-nusrah-front · as");
        assertThat(names.err()).startsWith("0 actors of the casebook, ");
        assertThat(run("names", "Zarqun").out()).startsWith("#1 Zarqoun (group)\n    Zarqun · ");
    }

    @Test
    void a_list_says_and_does_not_decide() throws Exception {
        Path list =
                Files.writeString(
                        folder.resolve("my list.csv"),
                        "name,aliases,kind\nBlues,Greens|Azures,group\n,nobody,group\n");
        String before = run("actors").out();
        CommandRun added = run("lists", "add", list.toString(), "--day", "2020-01-02");
        assertThat(added.out()).startsWith("list:my-list: 1 entries, 3 names, 2 claims\n");
        assertThat(added.err()).startsWith("my list.csv:3: a row without a name is left out");
        assertThat(run("lists").out()).isEqualTo("list:my-list  my list.csv of 2020-01-02\n");
        assertThat(run("actors").out().lines().filter(line -> !line.startsWith("my list")))
                .containsExactlyElementsOf(before.lines().toList());
        assertThat(run("actors", "--open").out())
                .contains("my list.csv gives one entry this name and 'Greens'");
        assertThat(run("claims", "--type", "alias").out()).contains("Blues").contains("Azures");
    }

    @Test
    void whom_an_actor_may_be_is_asked_in_the_review() throws Exception {
        report("r3", "A trader" + SAID + "Ahrar attacked Greens.");
        String before = run("actors").out();
        CommandRun review =
                CommandRun.with(
                        Map.of("USER", "ada"),
                        "a same men\nq\n",
                        "review",
                        "--sort",
                        "actor",
                        "--actor",
                        "Ahrar",
                        "--casebook",
                        casebook);
        assertThat(review.out())
                .contains("actor are Ahrar (group, #")
                .contains("(roster:jamaat-ul-ahrar) one?")
                .contains("«Ahrar attacked Greens»")
                .contains("ruling 1 merge group ahrar / roster:jamaat-ul-ahrar");
        assertThat(run("actors", "--like", "ahrar").out()).contains("roster:jamaat-ul-ahrar");
        assertThat(run("rulings", "undo", "1").code()).isZero();
        assertThat(run("actors").out()).isEqualTo(before);
    }

    @Test
    void what_cannot_be_ruled_is_said_in_one_line() {
        assertThat(run("actors", "merge", "Nobody", "Greens").err())
                .isEqualTo("muster: the casebook knows nobody by the name of 'Nobody'\n");
        assertThat(run("actors", "merge", "Greens", "roster:none").err())
                .isEqualTo("muster: the roster has no entry 'roster:none'\n");
        assertThat(run("rulings", "undo", "9").err()).isEqualTo("muster: there is no ruling 9\n");
    }
}
