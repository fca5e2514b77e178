package muster.roll;

import static org.assertj.core.api.Assertions.assertThat;

import muster.casebook.Casebook;
import muster.casebook.ClaimKey;
import muster.casebook.ClaimQuery;
import muster.casebook.FiledClaim;
import muster.casebook.Ruling;
import muster.casebook.Standing;
import muster.casebook.WitnessQuery;
import muster.model.ClaimType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;

class ConflictTest {
    private static final Clock NOON =
            Clock.fixed(Instant.parse("2020-01-01T12:00:00Z"), ZoneOffset.UTC);
    private static final RollQuery JUNE = RollQuery.of(LocalDate.of(2016, 6, 12));

    private static final String TWO_EMIRS =
            """
            persons Abu Harun, Abu Idris
            report a 2016-06-07 by Harbour Courier
            | Abu Harun is the emir of the Tern Company.
            claim leads Abu Harun -> Tern Company [now/now] «Abu Harun is the emir of the Tern Company»
            report b 2016-06-10 by Lowland Post
            | Abu Idris is the emir of the Tern Company.
            claim leads Abu Idris -> Tern Company [now/now] «Abu Idris is the emir of the Tern Company»
            """;

    private static final String ONE_RAID =
            """
            report a 2016-06-07 by Harbour Courier
            | The Tern Company raided Tell Amber on 5 June.
            claim attack Tern Company -> Reef Guard at Tell Amber [2016-06-05/2016-06-05] «The Tern Company raided Tell Amber on 5 June»
            report b 2016-06-08 by Lowland Post
            | Fighters of the Tern Company attacked Tell Amber on 6 June.
            claim attack Tern Company -> at Tell Amber [2016-06-06/2016-06-06] «Fighters of the Tern Company attacked Tell Amber on 6 June»
            report c 2016-06-20 by Lowland Post
            | The Tern Company attacked Tell Amber again on 19 June.
            claim attack Tern Company -> at Tell Amber [2016-06-19/2016-06-19] «The Tern Company attacked Tell Amber again on 19 June»
            """;

    @TempDir Path folder;

    private Casebook casebook(String history) throws Exception {
        Path file = Files.writeString(folder.resolve("history.txt"), history);
        Casebook casebook = Casebook.open(folder.resolve("a.db"), NOON);
        TestHistory.read(file).file(casebook);
        return casebook;
    }

    private static Conflict only(Casebook casebook) {
        return Roll.conflicts(casebook, AsOfTest.POLICY, JUNE).getFirst();
    }

    private static List<Status> leaders(Casebook casebook) {
        return Roll.of(casebook, AsOfTest.POLICY, JUNE).lines().stream()
                .filter(line -> line.type() == ClaimType.LEADS)
                .map(RollLine::status)
                .toList();
    }

    private static Ruling rule(Casebook casebook, Ruling.Kind kind, String about, String value) {
        return casebook.rule(
                new Ruling.Draft(kind, List.of(about), List.of(), value, "Ada", "asked around"));
    }

    @Test
    void two_leaders_at_a_time_are_a_conflict_until_somebody_rules() throws Exception {
        try (Casebook casebook = casebook(TWO_EMIRS)) {
            Conflict conflict = only(casebook);
            assertThat(conflict.about()).isEqualTo("leads: one at a time for Tern Company");
            assertThat(conflict.sides())
                    .extracting(Conflict.Side::says)
                    .containsExactly("Abu Harun → Tern Company", "Abu Idris → Tern Company");
            assertThat(conflict.state()).isEqualTo(Conflict.State.CONFLICT);
            assertThat(leaders(casebook)).containsOnly(Status.DISPUTED);

            rule(casebook, Ruling.Kind.STATUS, conflict.key(), "needs work");
            assertThat(only(casebook).state()).isEqualTo(Conflict.State.NEEDS_WORK);
            assertThat(only(casebook).note()).contains("asked around");
            assertThat(leaders(casebook)).containsOnly(Status.DISPUTED);
        }
    }

    @Test
    void accepting_a_side_sets_the_others_claims_aside_until_it_is_undone() throws Exception {
        try (Casebook casebook = casebook(TWO_EMIRS)) {
            Proposal proposal =
                    Review.open(casebook, AsOfTest.POLICY, JUNE).stream()
                            .filter(one -> one.sort() == Proposal.Sort.CONFLICT)
                            .findFirst()
                            .orElseThrow()
                            .whole(casebook);
            Ruling ruling = casebook.rule(proposal.accept(1, "Ada", "heard him speak"));
            assertThat(leaders(casebook)).containsExactly(Status.PRESUMABLY);
            assertThat(Review.open(casebook, AsOfTest.POLICY, JUNE))
                    .noneMatch(one -> one.sort() == Proposal.Sort.CONFLICT);
            casebook.undo(ruling.number(), "Ada", "");
            assertThat(leaders(casebook)).containsExactly(Status.DISPUTED, Status.DISPUTED);
        }
    }

    @Test
    void rejected_and_corrected_claims_change_the_roll_but_not_the_claims() throws Exception {
        try (Casebook casebook = casebook(TWO_EMIRS)) {
            List<FiledClaim> claims = casebook.claims(ClaimQuery.ALL);
            rule(casebook, Ruling.Kind.REJECT, ClaimKey.of(claims.getFirst()), "");
            assertThat(leaders(casebook)).containsExactly(Status.PRESUMABLY);
            rule(
                    casebook,
                    Ruling.Kind.CORRECT,
                    ClaimKey.of(claims.getLast()),
                    "polarity=denied\nfirst=Abu Harun");
            List<RollLine> lines =
                    Roll.of(casebook, AsOfTest.POLICY, JUNE.actor("Abu Harun")).lines();
            assertThat(lines)
                    .extracting(RollLine::status, line -> line.subject().name())
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(Status.DENIED, "Abu Harun"));
            assertThat(Roll.of(casebook, AsOfTest.POLICY, JUNE.actor("Abu Idris")).lines())
                    .isEmpty();
            assertThat(casebook.claims(ClaimQuery.ALL)).isEqualTo(claims);
        }
    }

    @Test
    void grades_are_shown_and_decide_nothing() throws Exception {
        try (Casebook casebook = casebook(TWO_EMIRS)) {
            rule(casebook, Ruling.Kind.GRADE, Standing.source("Harbour Courier"), "A");
            rule(casebook, Ruling.Kind.GRADE, Standing.source("Lowland Post"), "E");
            Roll roll = Roll.of(casebook, AsOfTest.POLICY, JUNE);
            assertThat(leaders(casebook)).containsOnly(Status.DISPUTED);
            assertThat(RollText.of(roll, Quotes.of(casebook, roll.lines())))
                    .contains(
                            "    + «Abu Harun is the emir of the Tern Company» · Harbour Courier,"
                                    + " 2016-06-07 [Harbour Courier graded A]");
        }
    }

    private static List<List<String>> events(Casebook casebook) {
        return Events.of(casebook, casebook.standing(WitnessQuery.ALL)).stream()
                .map(event ->
                        event.claims().stream().map(claim -> claim.source().report()).toList())
                .toList();
    }

    @Test
    void reports_of_one_act_are_one_event_with_its_differences_shown() throws Exception {
        try (Casebook casebook = casebook(ONE_RAID)) {
            assertThat(events(casebook)).containsExactly(List.of("a", "b"), List.of("c"));
            Event event = Events.of(casebook, casebook.standing(WitnessQuery.ALL)).getFirst();
            assertThat(event.differences()).containsExactly("date: 2016-06-05 / 2016-06-06");
            assertThat(event.independent()).isEqualTo(2);
        }
    }

    @Test
    void rulings_part_and_join_events() throws Exception {
        try (Casebook casebook = casebook(ONE_RAID)) {
            Proposal proposal =
                    Review.open(casebook, AsOfTest.POLICY, JUNE, EnumSet.of(Proposal.Sort.EVENT))
                            .getFirst()
                            .whole(casebook);
            casebook.rule(proposal.reject("Ada", "two raids"));
            assertThat(events(casebook)).containsExactly(List.of("a"), List.of("b"), List.of("c"));
            List<FiledClaim> claims = casebook.claims(ClaimQuery.ALL);
            casebook.rule(
                    new Ruling.Draft(
                            Ruling.Kind.TOGETHER,
                            List.of(ClaimKey.of(claims.get(1)), ClaimKey.of(claims.get(2))),
                            List.of(),
                            "",
                            "Ada",
                            ""));
            assertThat(events(casebook)).containsExactly(List.of("a"), List.of("b", "c"));
        }
    }
}
