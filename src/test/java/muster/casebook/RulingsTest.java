package muster.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import muster.casebook.CasebookTest.ClaimsByHand;
import muster.casebook.MadeReports.Made;
import muster.model.Report;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

class RulingsTest {
    private static final Clock NOON =
            Clock.fixed(Instant.parse("2020-05-01T12:00:00Z"), ZoneOffset.UTC);

    @TempDir Path folder;
    private Casebook casebook;
    private ActorRulings rulings;

    @BeforeEach
    void open() {
        casebook = Casebook.open(folder.resolve("a.db"), NOON);
        rulings = new ActorRulings(casebook, "Ada");
    }

    private void file(Casebook into, String report, String... names) {
        Report said = Report.of(report, Optional.empty(), report + ClaimsByHand.TEXT);
        into.file(said, List.of(ClaimsByHand.pledge(report, names)), "k");
    }

    private CasebookActor actor(String name) {
        return casebook.actors(name).getFirst();
    }

    private List<List<String>> names() {
        return casebook.actors().stream().map(CasebookActor::names).toList();
    }

    @Test
    void two_actors_become_one_and_part_again() {
        file(casebook, "r1", "Reed Battalion");
        file(casebook, "r2", "Battalion of the Reed");
        List<CasebookActor> before = casebook.actors();
        Ruling ruling =
                rulings.merge(actor("Reed Battalion"), actor("Battalion of the Reed"), "same emir");
        assertThat(names()).containsExactly(List.of("Battalion of the Reed", "Reed Battalion"));
        assertThat(casebook.claims(ClaimQuery.ALL.actor("Reed Battalion"))).hasSize(2);
        casebook.undo(ruling.number(), "Bo", "they are not");
        assertThat(casebook.actors()).isEqualTo(before);
        assertThat(casebook.rulings())
                .containsExactly(
                        new Ruling(
                                1,
                                Ruling.Kind.MERGE,
                                List.of("group reed battalion"),
                                List.of("group battalion of reed"),
                                "",
                                "Ada",
                                "same emir",
                                NOON.instant(),
                                Optional.of(
                                        new Ruling.Undone(NOON.instant(), "Bo", "they are not"))));
    }

    @Test
    void names_that_a_report_ties_together_are_kept_apart_by_a_ruling() {
        file(casebook, "r1", "Salt Brigade", "Brine Company");
        file(casebook, "r2", "Brine Company");
        assertThat(casebook.actors()).hasSize(1);
        Ruling ruling =
                rulings.split(actor("Salt Brigade"), List.of("Brine Company"), "two groups");
        assertThat(casebook.actors()).hasSize(2);
        file(casebook, "r3", "Salt Brigade", "Brine Company");
        assertThat(casebook.actors()).hasSize(2);
        assertThat(casebook.claims(ClaimQuery.ALL.actor("Brine Company")))
                .extracting(claim -> claim.source().report())
                .containsExactly("r2");
        casebook.undo(ruling.number(), "Ada", "");
        assertThat(casebook.actors()).hasSize(1);
    }

    @Test
    void names_that_are_split_off_together_stay_together() {
        file(casebook, "r1", "Salt Brigade", "Brine Company", "Sea Men");
        List<CasebookActor> before = casebook.actors();
        Ruling ruling =
                rulings.split(actor("Salt Brigade"), List.of("Brine Company", "Sea Men"), "");
        assertThat(names())
                .containsExactlyInAnyOrder(
                        List.of("Salt Brigade"), List.of("Brine Company", "Sea Men"));
        casebook.undo(ruling.number(), "Ada", "");
        assertThat(casebook.actors()).isEqualTo(before);
    }

    @Test
    void a_ruled_name_outranks_what_most_reports_say() {
        file(casebook, "r1", "Salt Brigade", "SB");
        file(casebook, "r2", "SB");
        file(casebook, "r3", "SB");
        Ruling ruling = rulings.rename(actor("SB"), "Salt Brigade", "in full");
        assertThat(actor("SB").name()).isEqualTo("Salt Brigade");
        casebook.undo(ruling.number(), "Ada", "");
        assertThat(actor("SB").name()).isEqualTo("SB");
    }

    @Test
    void rulings_survive_a_re_reading_and_hold_for_reports_to_come() {
        file(casebook, "r1", "Reed Battalion");
        file(casebook, "r2", "Battalion of the Reed");
        rulings.merge(actor("Reed Battalion"), actor("Battalion of the Reed"), "");
        List<Ruling> log = casebook.rulings();
        Report again = Report.of("r1", Optional.empty(), "r1" + ClaimsByHand.TEXT);
        casebook.file(again, List.of(ClaimsByHand.pledge("r1", "Reed Battalion")), "better");
        file(casebook, "r4", "Reed Battalion");
        assertThat(casebook.actors()).hasSize(1);
        assertThat(casebook.rulings()).isEqualTo(log);
    }

    @Test
    void any_number_of_rulings_undone_in_any_order_leaves_no_trace() {
        for (Made made : new MadeReports(20).made(30)) {
            casebook.file(made.report(), made.claims(), "k");
        }
        Random random = new Random(21);
        List<CasebookActor> before = casebook.actors();
        List<Integer> made = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            List<CasebookActor> all = casebook.actors();
            CasebookActor one = all.get(random.nextInt(all.size()));
            CasebookActor other = all.get(random.nextInt(all.size()));
            if (i % 3 == 2 && casebook.keys(one).size() > 1) {
                List<String> keys = casebook.keys(one);
                made.add(
                        casebook.rule(
                                        new Ruling.Draft(
                                                Ruling.Kind.SPLIT,
                                                keys.subList(0, 1),
                                                keys.subList(1, keys.size()),
                                                "",
                                                "Ada",
                                                ""))
                                .number());
            } else if (one.id() != other.id()) {
                made.add(rulings.merge(one, other, "").number());
            }
        }
        Collections.shuffle(made, random);
        made.forEach(number -> casebook.undo(number, "Ada", ""));
        assertThat(casebook.actors()).isEqualTo(before);
    }

    @Test
    void rulings_go_out_to_a_file_and_into_another_casebook() {
        file(casebook, "r1", "Reed Battalion");
        file(casebook, "r2", "Battalion of the Reed");
        rulings.merge(actor("Reed Battalion"), actor("Battalion of the Reed"), "a\ttab | \\ bar");
        rulings.note(actor("Reed Battalion"), "two lines\nof note");
        List<String> lines = RulingsFile.lines(casebook.rulings());
        try (Casebook other = Casebook.open(folder.resolve("b.db"), Clock.systemUTC())) {
            assertThat(other.add(RulingsFile.read("team.tsv", lines))).isEqualTo(2);
            assertThat(other.add(RulingsFile.read("team.tsv", lines))).isZero();
            assertThat(RulingsFile.lines(other.rulings())).isEqualTo(lines);
            file(other, "r2", "Battalion of the Reed");
            file(other, "r1", "Reed Battalion");
            assertThat(other.actors())
                    .extracting(CasebookActor::names)
                    .containsExactly(List.of("Battalion of the Reed", "Reed Battalion"));
        }
    }

    @Test
    void what_cannot_be_ruled_says_why() {
        file(casebook, "r1", "Reed Battalion");
        CasebookActor reed = actor("Reed Battalion");
        assertThatThrownBy(() -> rulings.split(reed, List.of("Salt"), ""))
                .hasMessage("'Reed Battalion' has no name 'Salt'");
        assertThatThrownBy(() -> rulings.split(reed, List.of("Reed Battalion"), ""))
                .hasMessage("these are all the names of 'Reed Battalion'");
        assertThatThrownBy(() -> rulings.merge(reed, reed, ""))
                .hasMessage("these are one actor already: Reed Battalion");
        assertThatThrownBy(() -> casebook.undo(7, "Ada", "")).hasMessage("there is no ruling 7");
        assertThatThrownBy(() -> RulingsFile.read("team.tsv", List.of("merge\ta")))
                .hasMessage("team.tsv:1: a ruling has 10 fields parted by tabs, this line has 2");
    }
}
