package muster.roll;

import static org.assertj.core.api.Assertions.assertThat;

import muster.casebook.ActorRulings;
import muster.casebook.Casebook;
import muster.casebook.CasebookActor;
import muster.casebook.ClaimKey;
import muster.casebook.ClaimQuery;
import muster.casebook.FiledClaim;
import muster.casebook.Ruling;
import muster.casebook.WitnessQuery;
import muster.model.Report;
import muster.model.When;
import muster.model.Window;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// What holds of every roll, whatever the claims.
class RollPropertiesTest {
    private static final Instant START = Instant.parse("2020-01-01T00:00:00Z");
    private static final List<LocalDate> DAYS =
            List.of(
                    LocalDate.of(2013, 6, 1),
                    LocalDate.of(2014, 8, 1),
                    LocalDate.of(2016, 6, 7),
                    LocalDate.of(2019, 1, 1));

    @TempDir Path folder;

    /// A clock that goes on by an hour whenever it is asked.
    private static Clock ticking() {
        Instant[] now = {START};
        InstantSource source =
                () -> {
                    now[0] = now[0].plus(Duration.ofHours(1));
                    return now[0];
                };
        return source.withZone(ZoneOffset.UTC);
    }

    private Casebook open(String name) {
        return Casebook.open(folder.resolve(name), ticking());
    }

    private static List<String> text(Casebook casebook, RollQuery query) {
        Roll roll = Roll.of(casebook, AsOfTest.POLICY, query);
        return RollText.of(roll, Quotes.of(casebook, query.sources(), roll.lines(), List.of()));
    }

    private static List<String> rolls(Casebook casebook, WitnessQuery sources) {
        List<String> rolls = new ArrayList<>();
        DAYS.forEach(day -> rolls.addAll(text(casebook, RollQuery.of(day).sources(sources))));
        return rolls;
    }

    private record Filing(TestHistory history, Report report) {}

    private static List<Filing> filings() throws Exception {
        List<Filing> filings = new ArrayList<>();
        for (TestHistory history : TestHistory.all()) {
            history.reports().forEach(report -> filings.add(new Filing(history, report)));
        }
        return filings;
    }

    private static void file(Casebook casebook, List<Filing> filings) {
        filings.forEach(
                one -> casebook.file(one.report(), one.history().of(one.report()), "by hand"));
    }

    @Test
    void the_order_of_reading_does_not_matter_and_reading_twice_changes_nothing() throws Exception {
        List<Filing> filings = filings();
        try (Casebook one = open("a.db");
                Casebook other = open("b.db")) {
            file(one, filings);
            List<String> rolls = rolls(one, WitnessQuery.ALL);
            Collections.shuffle(filings, new Random(1));
            file(other, filings);
            assertThat(rolls(other, WitnessQuery.ALL)).isEqualTo(rolls);
            file(other, filings);
            assertThat(rolls(other, WitnessQuery.ALL)).isEqualTo(rolls);
        }
    }

    @Test
    void known_by_a_moment_is_the_roll_that_was_answered_then() throws Exception {
        List<Filing> filings = filings();
        Collections.shuffle(filings, new Random(2));
        try (Casebook casebook = open("a.db")) {
            List<Instant> moments = new ArrayList<>();
            List<List<String>> answers = new ArrayList<>();
            Random random = new Random(3);
            for (int from = 0; from < filings.size(); from += 10) {
                file(casebook, filings.subList(from, Math.min(from + 10, filings.size())));
                rule(casebook, random);
                Instant last = last(casebook);
                moments.add(last);
                answers.add(rolls(casebook, WitnessQuery.ALL));
            }
            for (int i = 0; i < moments.size(); i++) {
                WitnessQuery then =
                        new WitnessQuery(
                                Optional.of(moments.get(i)), Optional.empty(), Optional.empty());
                List<String> unlike = new ArrayList<>(rolls(casebook, then));
                answers.get(i).forEach(line -> unlike.remove(line));
                assertThat(unlike).isEmpty();
                assertThat(rolls(casebook, then)).isEqualTo(answers.get(i));
            }
        }
    }

    @Test
    void the_roll_of_an_actor_is_its_part_of_the_whole_roll() throws Exception {
        try (Casebook casebook = open("a.db")) {
            file(casebook, filings());
            for (LocalDate day : DAYS) {
                RollQuery query = RollQuery.of(day);
                List<RollLine> all = Roll.of(casebook, AsOfTest.POLICY, query).lines();
                for (CasebookActor actor : casebook.actors()) {
                    List<RollLine> its =
                            all.stream()
                                    .filter(line ->
                                            is(actor, line.subject())
                                                    || line.object()
                                                            .filter(party -> is(actor, party))
                                                            .isPresent())
                                    .toList();
                    RollQuery one = query.actor("#" + actor.id());
                    assertThat(Roll.of(casebook, AsOfTest.POLICY, one).lines()).isEqualTo(its);
                }
            }
        }
    }

    private static boolean is(CasebookActor actor, Party party) {
        return party.sort() == Party.Sort.ACTOR && party.id() == actor.id();
    }

    private static Instant last(Casebook casebook) {
        Instant last = START;
        for (Ruling ruling : casebook.rulings()) {
            Instant at = ruling.undone().map(Ruling.Undone::at).orElse(ruling.made());
            last = at.isAfter(last) ? at : last;
        }
        return last;
    }

    private static void rule(Casebook casebook, Random random) {
        List<CasebookActor> actors = casebook.actors();
        CasebookActor one = actors.get(random.nextInt(actors.size()));
        CasebookActor other = actors.get(random.nextInt(actors.size()));
        List<FiledClaim> claims = casebook.claims(ClaimQuery.ALL);
        String claim = ClaimKey.of(claims.get(random.nextInt(claims.size())));
        casebook.rule(
                new Ruling.Draft(
                        Ruling.Kind.REJECT, List.of(claim), List.of(), "", "Ada", "misread"));
        String unsure = ClaimKey.of(claims.get(random.nextInt(claims.size())));
        casebook.rule(
                new Ruling.Draft(
                        Ruling.Kind.CORRECT,
                        List.of(unsure),
                        List.of(),
                        "first=" + one.name() + "\ncertainty=likely",
                        "Ada",
                        "misread"));
        if (one.id() != other.id()) {
            Ruling ruling = new ActorRulings(casebook, "Ada").merge(one, other, "");
            if (random.nextBoolean()) {
                casebook.undo(ruling.number(), "Ada", "");
            }
        }
    }

    @Test
    void undoing_the_last_ruling_restores_the_previous_roll_exactly() throws Exception {
        try (Casebook casebook = open("a.db")) {
            file(casebook, filings());
            Random random = new Random(4);
            for (int i = 0; i < 10; i++) {
                Roll before = Roll.of(casebook, AsOfTest.POLICY, RollQuery.of(DAYS.get(2)));
                int from = casebook.rulings().size();
                rule(casebook, random);
                List<Ruling> rulings = casebook.rulings();
                for (int made = rulings.size() - 1; made >= from; made--) {
                    if (rulings.get(made).stands()) {
                        casebook.undo(rulings.get(made).number(), "Ada", "");
                    }
                }
                assertThat(Roll.of(casebook, AsOfTest.POLICY, RollQuery.of(DAYS.get(2))))
                        .isEqualTo(before);
            }
        }
    }

    @Test
    void every_line_leads_to_quotes_that_stand_in_the_stored_text() throws Exception {
        try (Casebook casebook = open("a.db")) {
            file(casebook, filings());
            int quotes = 0;
            for (LocalDate day : DAYS) {
                Roll roll = Roll.of(casebook, AsOfTest.POLICY, RollQuery.of(day));
                Quotes all = Quotes.of(casebook, roll.lines());
                for (RollLine line : roll.lines()) {
                    List<Integer> ids = new ArrayList<>(line.support());
                    ids.addAll(line.against());
                    assertThat(ids).as(RollText.line(line)).isNotEmpty();
                    for (FiledClaim claim : all.claims(ids)) {
                        String text = casebook.report(claim.source()).text();
                        assertThat(claim.claim().quote().span().in(text))
                                .isEqualTo(claim.claim().quote().text());
                        quotes++;
                    }
                }
            }
            assertThat(quotes).isGreaterThan(200);
        }
    }

    @Test
    void no_date_is_invented() throws Exception {
        try (Casebook casebook = open("a.db")) {
            file(casebook, filings());
            for (LocalDate day : DAYS) {
                Roll roll = Roll.of(casebook, AsOfTest.POLICY, RollQuery.of(day));
                Quotes quotes = Quotes.of(casebook, roll.lines());
                for (RollLine line : roll.lines()) {
                    Set<LocalDate> said = new HashSet<>();
                    List<Integer> ids = new ArrayList<>(line.support());
                    ids.addAll(line.against());
                    quotes.claims(ids).forEach(claim -> said.addAll(days(claim.claim().when())));
                    assertThat(said).as(RollText.line(line)).containsAll(days(line.start()));
                    assertThat(said).as(RollText.line(line)).containsAll(days(line.end()));
                }
            }
        }
    }

    private static Set<LocalDate> days(When when) {
        Set<LocalDate> days = days(when.start());
        days.addAll(days(when.end()));
        return days;
    }

    private static Set<LocalDate> days(Window window) {
        Set<LocalDate> days = new HashSet<>();
        Optional.ofNullable(window.after()).ifPresent(days::add);
        Optional.ofNullable(window.before()).ifPresent(days::add);
        return days;
    }
}
