package muster.roll;

import static org.assertj.core.api.Assertions.assertThat;

import muster.casebook.Casebook;
import muster.casebook.CasebookActor;
import muster.casebook.Ruling;
import muster.casebook.WitnessQuery;
import muster.model.Window;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class RollTest {
    private static final Instant NOON = Instant.parse("2020-01-01T12:00:00Z");

    @TempDir Path folder;

    private Casebook casebook(String history) throws Exception {
        return casebook("a.db", history, NOON);
    }

    private Casebook casebook(String name, String history, Instant now) throws Exception {
        Path file = Files.writeString(folder.resolve("history.txt"), history);
        Casebook casebook = Casebook.open(folder.resolve(name), Clock.fixed(now, ZoneOffset.UTC));
        TestHistory.read(file).file(casebook);
        return casebook;
    }

    private static List<String> text(Casebook casebook, RollQuery query) {
        Roll roll = Roll.of(casebook, AsOfTest.POLICY, query);
        return RollText.of(roll, Quotes.of(casebook, roll.lines()));
    }

    private static final String TWO_SIDES =
            """
            report a 2016-06-07 by Harbour Courier
            | The Tern Company said it is a branch of the Black Reef.
            claim branch Tern Company -> Black Reef said Tern Company [now/now] «it is a branch of the Black Reef»
            report b 2016-06-10 by Lowland Post
            | The Black Reef denied that the Tern Company is its branch.
            claim branch denied Tern Company -> Black Reef said Black Reef [now/now] «the Tern Company is its branch»
            """;

    @Test
    void a_disputed_line_shows_both_sides() throws Exception {
        try (Casebook casebook = casebook(TWO_SIDES)) {
            assertThat(text(casebook, RollQuery.of(LocalDate.of(2016, 6, 12))))
                    .containsExactly(
                            "Roll as of 2016-06-12: 1 line",
                            "",
                            "branch",
                            "  Tern Company → Black Reef · disputed (claims speak for it and"
                                    + " against it) · began by 2016-06-07 · 1 independent word",
                            "    + «it is a branch of the Black Reef» said Tern Company ·"
                                    + " Harbour Courier, 2016-06-07",
                            "    - «the Tern Company is its branch» said Black Reef ·"
                                    + " Lowland Post, 2016-06-10");
        }
    }

    @Test
    void the_roll_can_be_one_sides_account_or_leave_a_source_out() throws Exception {
        try (Casebook casebook = casebook(TWO_SIDES)) {
            RollQuery query = RollQuery.of(LocalDate.of(2016, 6, 12));
            WitnessQuery bySpeaker =
                    new WitnessQuery(Optional.empty(), Optional.of("Black Reef"), Optional.empty());
            WitnessQuery withoutPaper =
                    new WitnessQuery(
                            Optional.empty(), Optional.empty(), Optional.of("Lowland Post"));
            assertThat(Roll.of(casebook, AsOfTest.POLICY, query.sources(bySpeaker)).lines())
                    .extracting(RollLine::status)
                    .containsExactly(Status.DENIED);
            assertThat(Roll.of(casebook, AsOfTest.POLICY, query.sources(withoutPaper)).lines())
                    .extracting(RollLine::status)
                    .containsExactly(Status.PRESUMABLY);
        }
    }

    private static String copied(String id, String publisher, String end) {
        return """
        report %s 2016-06-07 by %s
        | The Tern Company, which holds the long road between the harbour and the old mill, is a branch of the Black Reef%s.
        claim branch Tern Company -> Black Reef [now/now] «is a branch of the Black Reef»
        """
                .formatted(id, publisher, end);
    }

    @Test
    void copies_and_one_speakers_word_count_once() throws Exception {
        String history =
                copied("a", "Harbour Courier", "")
                        + copied("b", "Lowland Post", ", it was learned")
                        + """
                        report c 2016-06-08 by Hill Gazette
                        | The Coast Monitor said the Tern Company is a branch of the Black Reef.
                        claim branch Tern Company -> Black Reef said Coast Monitor [now/now] «the Tern Company is a branch of the Black Reef»
                        report d 2016-06-09 by Valley News
                        | According to the Coast Monitor the Tern Company is a branch of the Black Reef.
                        claim branch Tern Company -> Black Reef said Coast Monitor [now/now] «the Tern Company is a branch of the Black Reef»
                        report e 2016-06-09 by Harbour Courier
                        | A branch of the Black Reef is the Tern Company.
                        claim branch Tern Company -> Black Reef [now/now] «A branch of the Black Reef is the Tern Company»
                        """;
        try (Casebook casebook = casebook(history)) {
            RollQuery query = RollQuery.of(LocalDate.of(2016, 6, 10));
            assertThat(Roll.of(casebook, AsOfTest.POLICY, query).lines())
                    .extracting(line -> line.support().size(), RollLine::independent)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple(5, 2));
        }
    }

    @Test
    void a_tie_over_time_is_cut_where_the_answer_changes() throws Exception {
        try (Casebook casebook =
                casebook(
                        Files.readString(
                                Path.of("src/test/resources/muster/roll/histories/05-town.txt")))) {
            List<History> histories =
                    Roll.over(
                            casebook,
                            AsOfTest.POLICY,
                            RollQuery.of(LocalDate.of(2014, 1, 1)).actor("Kestrel Brigade"),
                            new Window(LocalDate.of(2013, 1, 1), LocalDate.of(2013, 12, 31)));
            assertThat(histories)
                    .extracting(History::periods)
                    .extracting(List::toString)
                    .containsExactly(
                            "[certainly 2013-04-17 to 2013-04-17, presumably 2013-04-18 to"
                                    + " 2013-07-05, ended 2013-07-06 to 2013-12-31]");
        }
    }

    @Test
    void a_dossier_gathers_names_ties_acts_and_places() throws Exception {
        String history =
                """
                report a 2015-05-01 by Harbour Courier
                | The Dune Front is a branch of the Mountain Circle.
                claim branch Dune Front -> Mountain Circle [now/now] «The Dune Front is a branch of the Mountain Circle»
                report b 2016-08-01 by Lowland Post
                | The Open Road, once the Dune Front, captured Tell Amber on 30 July 2016.
                claim renamed Open Road -> Dune Front [..2016-08-01/-] «The Open Road, once the Dune Front»
                claim seizure Open Road -> at Tell Amber [2016-07-30/2016-07-30] «captured Tell Amber on 30 July 2016»
                """;
        try (Casebook casebook = casebook(history)) {
            List<Dossier> dossiers =
                    Dossier.of(
                            casebook,
                            AsOfTest.POLICY,
                            "Dune Front",
                            RollQuery.of(LocalDate.of(2016, 8, 1)));
            assertThat(PageText.of(DossierPage.of(dossiers.getFirst(), LocalDate.of(2016, 8, 1))))
                    .containsExactly(
                            "Dune Front (group)",
                            "",
                            "Names",
                            "  Dune Front · 1 report, first Harbour Courier, 2015-05-01",
                            "    + «The Dune Front is a branch of the Mountain Circle» · Harbour"
                                    + " Courier, 2015-05-01",
                            "  Open Road · 1 report, first Lowland Post, 2016-08-01",
                            "    + «The Open Road, once the Dune Front» · Lowland Post, 2016-08-01",
                            "",
                            "Ties: renamed",
                            "  Dune Front → Dune Front · certainly (attested for that day) · began"
                                    + " by 2016-08-01 · 1 independent word",
                            "    certainly from 2016-08-01",
                            "    + «The Open Road, once the Dune Front» · Lowland Post, 2016-08-01",
                            "",
                            "Ties: branch",
                            "  Dune Front → Mountain Circle · presumably (last attested before, and"
                                + " presumed to go on) · began by 2015-05-01 · 1 independent word",
                            "    possibly 2015-04-01 to 2015-04-30; certainly 2015-05-01 to"
                                + " 2015-05-01; presumably 2015-05-02 to 2018-04-30; possibly from"
                                + " 2018-05-01",
                            "    + «The Dune Front is a branch of the Mountain Circle» · Harbour"
                                    + " Courier, 2015-05-01",
                            "",
                            "Presence and control",
                            "  Dune Front → Tell Amber · presumably (last attested before, and"
                                    + " presumed to go on) · began 2016-07-30 · 1 independent word",
                            "    certainly 2016-07-30 to 2016-07-30; presumably 2016-07-31 to"
                                    + " 2017-01-26; possibly from 2017-01-27",
                            "    + «captured Tell Amber on 30 July 2016» · Lowland Post,"
                                    + " 2016-08-01",
                            "",
                            "Acts: seizure",
                            "  Tell Amber · 2016-07-30",
                            "    + «captured Tell Amber on 30 July 2016» · Lowland Post,"
                                    + " 2016-08-01",
                            "",
                            "Places",
                            "  Tell Amber · 1 seizure",
                            "    + «captured Tell Amber on 30 July 2016» · Lowland Post,"
                                    + " 2016-08-01");
        }
    }

    @Test
    void an_expectation_stays_open_until_a_later_claim_answers_it() throws Exception {
        String first =
                """
                report a 2014-09-09 by Harbour Courier
                | The Ash Company vowed to join the Northern Hall by the end of the year. The Ash Company has yet to swear allegiance to the Old Man.
                claim member planned Ash Company -> Northern Hall [2014-09-09..2014-12-31/-] «The Ash Company vowed to join the Northern Hall by the end of the year»
                claim pledge denied Ash Company -> Old Man [now/now] «The Ash Company has yet to swear allegiance to the Old Man»
                """;
        String second =
                """
                report b 2015-05-20 by Lowland Post
                | The Ash Company swore allegiance to the Old Man in April 2015.
                claim pledge Ash Company -> Old Man [2015-04-01..2015-04-30/-] «The Ash Company swore allegiance to the Old Man in April 2015»
                """;
        LocalDate day = LocalDate.of(2015, 6, 1);
        try (Casebook casebook = casebook(first)) {
            assertThat(new WatchList(casebook).all()).allMatch(Expectation::open);
        }
        try (Casebook casebook = casebook("a.db", second, NOON.plus(Duration.ofDays(1)))) {
            List<Expectation> all = new WatchList(casebook).all();
            assertThat(all)
                    .extracting(
                            one -> one.raised().claim().type().word(),
                            Expectation::open,
                            one -> one.overdue(day),
                            one -> one.age(day).orElse(-1L))
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("member", true, true, 265L),
                            org.assertj.core.groups.Tuple.tuple("pledge", false, false, 265L));
            News news =
                    News.since(
                            casebook,
                            AsOfTest.POLICY,
                            RollQuery.of(day),
                            NOON.plus(Duration.ofHours(1)));
            assertThat(news.began())
                    .extracting(line -> line.type().word() + " " + line.subject().name())
                    .containsExactly("pledge Ash Company");
            assertThat(news.answered()).hasSize(1);
            assertThat(news.actors()).isEmpty();
        }
        String third =
                """
                report c 2015-05-25 by Lowland Post
                | The Elm Company is allied with the Ash Company, or AshCo. The Old Man has no follower in the Ash Company.
                claim ally Elm Company -> Ash Company=AshCo [now/now] «The Elm Company is allied with the Ash Company, or AshCo»
                claim pledge denied Ash Company -> Old Man [now/now] «The Old Man has no follower in the Ash Company»
                """;
        try (Casebook casebook = casebook("a.db", third, NOON.plus(Duration.ofDays(2)))) {
            News news =
                    News.since(
                            casebook,
                            AsOfTest.POLICY,
                            RollQuery.of(day),
                            NOON.plus(Duration.ofHours(30)));
            assertThat(news.actors())
                    .extracting(CasebookActor::name)
                    .containsExactly("Elm Company");
            List<String> fresh = new ArrayList<>();
            news.names().forEach((actor, names) -> names.forEach(name -> fresh.add(name.name())));
            assertThat(fresh).containsExactly("AshCo");
            assertThat(news.disputed())
                    .extracting(line -> line.type().word())
                    .containsExactly("pledge");
            assertThat(news.began()).extracting(line -> line.type().word()).containsExactly("ally");
        }
    }

    @Test
    void what_is_known_by_a_day_bears_the_names_of_that_day() throws Exception {
        String first =
                """
                report a 2014-09-09 by Harbour Courier
                | The Ash Company belongs to the Northern Hall.
                claim member Ash Company -> Northern Hall [now/now] «The Ash Company belongs to the Northern Hall»
                """;
        String second =
                """
                report b 2015-05-20 by Lowland Post
                | The Ash Company, or AshCo, is allied with the Elm Company.
                claim ally Ash Company=AshCo -> Elm Company [now/now] «The Ash Company, or AshCo, is allied with the Elm Company»
                """;
        casebook(first).close();
        Instant then = NOON.plus(Duration.ofHours(1));
        try (Casebook casebook = casebook("a.db", second, NOON.plus(Duration.ofDays(1)))) {
            CasebookActor ash = casebook.actors("Ash Company").getFirst();
            rule(casebook, Ruling.Kind.RENAME, casebook.keys(ash).getFirst(), "Ash Brigade");
            WitnessQuery known =
                    new WitnessQuery(Optional.of(then), Optional.empty(), Optional.empty());
            RollQuery june = RollQuery.of(LocalDate.of(2015, 6, 1));
            Dossier now = Dossier.of(casebook, AsOfTest.POLICY, "Ash Company", june).getFirst();
            assertThat(now.actor().names()).containsExactly("Ash Brigade", "Ash Company", "AshCo");
            Dossier old =
                    Dossier.of(casebook, AsOfTest.POLICY, "Ash Company", june.sources(known))
                            .getFirst();
            assertThat(old.actor().names()).containsExactly("Ash Company");
            assertThat(old.names()).extracting(use -> use.name()).containsExactly("Ash Company");
            assertThat(casebook.actors(Optional.of(then)))
                    .extracting(CasebookActor::name)
                    .containsExactly("Ash Company", "Northern Hall");
        }
    }

    @Test
    void rolls_of_one_gathering_are_those_of_many() throws Exception {
        try (Casebook casebook = casebook(TWO_SIDES)) {
            Rolls rolls = Rolls.of(casebook, AsOfTest.POLICY, WitnessQuery.ALL);
            for (int days : new int[] {0, 400, 30, 3000, 0, 1}) {
                LocalDate day = LocalDate.of(2014, 6, 1).plusDays(days);
                assertThat(rolls.on(day))
                        .isEqualTo(Roll.of(casebook, AsOfTest.POLICY, RollQuery.of(day)));
            }
        }
    }

    private static void rule(Casebook casebook, Ruling.Kind kind, String about, String value) {
        casebook.rule(new Ruling.Draft(kind, List.of(about), List.of(), value, "Ada", ""));
    }
}
