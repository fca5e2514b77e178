package muster.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import muster.casebook.CasebookTest.ClaimsByHand;
import muster.knowledge.KnowledgeFolder;
import muster.model.ActorKind;
import muster.model.Report;
import muster.name.IndexedRoster;
import muster.name.KnownActor;
import muster.name.NameFamily;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// Invented groups, linked across reports by the families of their names and by a roster.
class FamilyLinksTest {
    private static final NameFamily FAMILY =
            NameFamily.load(new KnowledgeFolder(Path.of("knowledge")), new ArrayList<>());
    private static final FamilyLinks.Names NAMES =
            new FamilyLinks.Names(
                    FAMILY,
                    new IndexedRoster(
                            List.of(
                                    known("hill", "Amber Hill Front", "Jabhat al-Zarqun", "ML"),
                                    known("lake", "Lake Army", "LAK", "TD"),
                                    known("lark", "Lark Army", "LAK", "LK")),
                            FAMILY));

    @TempDir private Path folder;
    private Casebook casebook;

    private static KnownActor known(String id, String name, String other, String country) {
        return new KnownActor(
                "roster:" + id,
                ActorKind.GROUP,
                name,
                List.of(name, other),
                List.of(country),
                Optional.empty());
    }

    @BeforeEach
    void open() {
        casebook = opened("a.db");
    }

    private Casebook opened(String file) {
        return Casebook.open(folder.resolve(file), Clock.systemUTC(), new FamilyLinks(() -> NAMES));
    }

    private void file(Casebook into, String report, String... names) {
        Report said = Report.of(report, Optional.empty(), report + ClaimsByHand.TEXT);
        into.file(said, List.of(ClaimsByHand.pledge(report, names)), "k");
    }

    private List<List<String>> names() {
        return casebook.actors().stream()
                .map(CasebookActor::names)
                .map(names -> names.stream().sorted().toList())
                .toList();
    }

    @Test
    void spellings_and_translations_of_one_name_are_one_actor() {
        file(casebook, "r1", "Jaysh al-Fulan");
        file(casebook, "r2", "Jaish ul Fulaan");
        file(casebook, "r3", "Army of Fulan");
        file(casebook, "r4", "Jaysh al-Qulan");
        assertThat(names())
                .containsExactlyInAnyOrder(
                        List.of("Army of Fulan", "Jaish ul Fulaan", "Jaysh al-Fulan"),
                        List.of("Jaysh al-Qulan"));
    }

    @Test
    void names_of_one_entry_of_the_roster_are_one_actor() {
        file(casebook, "r1", "Amber Hill Front");
        file(casebook, "r2", "Jabhat al-Zarqoun");
        assertThat(names()).containsExactly(List.of("Amber Hill Front", "Jabhat al-Zarqoun"));
        assertThat(casebook.actors("Amber Hil Front")).hasSize(1);
    }

    @Test
    void a_short_name_belongs_to_the_one_actor_that_reports_call_so() {
        file(casebook, "r1", "Salt Brigade", "SB");
        file(casebook, "r2", "SB");
        assertThat(names()).containsExactly(List.of("SB", "Salt Brigade"));
    }

    @Test
    void a_short_name_of_two_actors_stays_open() {
        file(casebook, "r1", "Salt Brigade", "SB");
        file(casebook, "r2", "Stone Battalion", "SB");
        file(casebook, "r3", "SB");
        assertThat(names())
                .containsExactlyInAnyOrder(
                        List.of("SB"), List.of("Salt Brigade"), List.of("Stone Battalion"));
        assertThat(casebook.claims(ClaimQuery.ALL.actor("Salt Brigade"))).hasSize(1);
    }

    @Test
    void an_acronym_of_two_entries_of_the_roster_stays_open() {
        file(casebook, "r1", "LAK");
        file(casebook, "r2", "Lake Army");
        assertThat(names()).containsExactlyInAnyOrder(List.of("LAK"), List.of("Lake Army"));
    }

    @Test
    void rulings_outrank_families() {
        file(casebook, "r1", "Jaysh al-Fulan");
        file(casebook, "r2", "Army of Fulan");
        List<CasebookActor> before = casebook.actors();
        Ruling ruling =
                new ActorRulings(casebook, "Ada")
                        .split(before.getFirst(), List.of("Army of Fulan"), "another");
        assertThat(names())
                .containsExactlyInAnyOrder(List.of("Army of Fulan"), List.of("Jaysh al-Fulan"));
        file(casebook, "r3", "Army of Fulan");
        assertThat(names()).hasSize(2);
        casebook.undo(ruling.number(), "Ada", "");
        assertThat(names()).containsExactly(List.of("Army of Fulan", "Jaysh al-Fulan"));
    }

    @Test
    void a_name_that_is_split_off_keeps_its_spellings() {
        file(casebook, "r1", "Salt Brigade", "Jaysh al-Fulan");
        Ruling ruling =
                new ActorRulings(casebook, "Ada")
                        .split(
                                casebook.actors("Salt Brigade").getFirst(),
                                List.of("Jaysh al-Fulan"),
                                "two groups");
        assertThat(ruling.about()).containsExactly("group jaysh fulan");
        assertThat(ruling.others()).containsExactly("group salt brigade");
        file(casebook, "r2", "Jaish ul Fulaan");
        assertThat(names())
                .containsExactlyInAnyOrder(
                        List.of("Jaish ul Fulaan", "Jaysh al-Fulan"), List.of("Salt Brigade"));
    }

    private List<String> alike() {
        return casebook.lookalikes().all().stream()
                .map(one -> one.actor().name() + " = " + one.name() + ": " + one.reason())
                .toList();
    }

    @Test
    void who_may_be_who_is_said_with_the_reason_until_somebody_rules() {
        file(casebook, "r1", "Liwa Fulan");
        file(casebook, "r2", "Liwa Fulan of the North");
        file(casebook, "r3", "Salt Brigade", "SB");
        assertThat(alike())
                .containsExactly(
                        "Liwa Fulan = Liwa Fulan of the North: 'Liwa Fulan' and 'Liwa Fulan of the"
                                + " North': liwa, fulan, only the second: north");
        CasebookActor one = casebook.actors("Liwa Fulan").getFirst();
        CasebookActor other = casebook.actors("Liwa Fulan of the North").getFirst();
        Ruling ruling = new ActorRulings(casebook, "Ada").apart(one, other, "two districts");
        assertThat(alike()).isEmpty();
        assertThat(casebook.lookalikes().apart(one.id(), other.id())).isTrue();
        casebook.undo(ruling.number(), "Ada", "");
        assertThat(alike()).hasSize(1);
    }

    @Test
    void initials_that_fit_by_chance_make_nobody_alike() {
        file(casebook, "r1", "Stone Battalion Men", "SBM");
        file(casebook, "r2", "Salt Brine Movement");
        assertThat(alike()).isEmpty();
        file(casebook, "r3", "LBM");
        file(casebook, "r4", "Lost Brine Movement");
        assertThat(alike())
                .containsExactly(
                        "LBM = Lost Brine Movement: 'LBM' and 'Lost Brine"
                                + " Movement': initials lbm");
    }

    @Test
    void two_entries_of_the_roster_are_two() {
        file(casebook, "r1", "Lake Army");
        file(casebook, "r2", "Lark Army");
        assertThat(alike()).isEmpty();
    }

    @Test
    void the_order_of_reading_does_not_matter() {
        List<String[]> said =
                new ArrayList<>(
                        List.of(
                                new String[] {"Salt Brigade", "SB"},
                                new String[] {"Stone Battalion", "SB"},
                                new String[] {"SB", "Sea Boys"},
                                new String[] {"SB"},
                                new String[] {"Salt Brigade of the North", "Salt Brigade"},
                                new String[] {"Liwa al-Milh", "Salt Brigade"},
                                new String[] {"Liwa al-Milih"},
                                new String[] {"LAK", "Lake Army"},
                                new String[] {"LAK"},
                                new String[] {"Lark Army"},
                                new String[] {"Amber Hill Front", "Hill"},
                                new String[] {"Hill", "Green Hill Men"},
                                new String[] {"Hill"}));
        List<List<List<String>>> results = new ArrayList<>();
        for (int round = 0; round < 12; round++) {
            Collections.shuffle(said, new Random(round));
            try (Casebook one = opened("o" + round + ".db")) {
                for (String[] names : said) {
                    file(one, String.join("-", names), names);
                }
                casebook.close();
                casebook = one;
                results.add(
                        names().stream()
                                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                                .toList());
            }
        }
        assertThat(results).containsOnly(results.getFirst());
    }

    @Test
    void a_re_reading_keeps_rulings_and_actors() {
        file(casebook, "r1", "Jaysh al-Fulan");
        file(casebook, "r2", "Army of Fulan", "AF");
        file(casebook, "r3", "Amber Hill Front");
        new ActorRulings(casebook, "Ada")
                .merge(
                        casebook.actors("AF").getFirst(),
                        casebook.actors("Amber Hill Front").getFirst(),
                        "");
        List<CasebookActor> before = casebook.actors();
        List<String> rulings = RulingsFile.lines(casebook.rulings());
        for (String report : List.of("r3", "r1", "r2")) {
            Report again = Report.of(report, Optional.empty(), report + ClaimsByHand.TEXT);
            String[] names =
                    switch (report) {
                        case "r1" -> new String[] {"Jaysh al-Fulan"};
                        case "r2" -> new String[] {"Army of Fulan", "AF"};
                        default -> new String[] {"Amber Hill Front"};
                    };
            casebook.file(again, List.of(ClaimsByHand.pledge(report, names)), "newer");
        }
        assertThat(casebook.actors()).isEqualTo(before);
        assertThat(RulingsFile.lines(casebook.rulings())).isEqualTo(rulings);
    }
}
