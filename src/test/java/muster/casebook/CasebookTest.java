package muster.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import muster.casebook.MadeReports.Made;
import muster.model.Claim;
import muster.model.Filler;
import muster.model.Report;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

class CasebookTest {
    private static final Clock NOON =
            Clock.fixed(Instant.parse("2020-05-01T12:00:00Z"), ZoneOffset.UTC);

    @TempDir Path folder;

    private Casebook open(String name) {
        return Casebook.open(folder.resolve(name), NOON);
    }

    private static List<Claim> claims(Casebook casebook, ClaimQuery query) {
        return casebook.claims(query).stream().map(FiledClaim::claim).toList();
    }

    @Test
    void what_is_filed_is_read_back_whole() {
        try (Casebook casebook = open("a.db")) {
            for (Made made : new MadeReports(1).made(200)) {
                assertThat(casebook.file(made.report(), made.claims(), "k")).isEqualTo(Filed.NEW);
                String id = made.report().id();
                assertThat(casebook.report(id)).contains(made.report());
                assertThat(claims(casebook, ClaimQuery.ALL.report(id))).isEqualTo(made.claims());
            }
        }
    }

    @Test
    void reading_twice_changes_nothing() {
        try (Casebook casebook = open("a.db")) {
            List<Made> all = new MadeReports(2).made(30);
            all.forEach(made -> casebook.file(made.report(), made.claims(), "k"));
            List<FiledClaim> before = casebook.claims(ClaimQuery.ALL);
            Counts counts = casebook.counts();
            for (Made made : all) {
                assertThat(casebook.has(made.report(), "k")).isTrue();
                assertThat(casebook.file(made.report(), made.claims(), "k"))
                        .isEqualTo(Filed.UNCHANGED);
            }
            assertThat(casebook.claims(ClaimQuery.ALL)).isEqualTo(before);
            assertThat(casebook.counts()).isEqualTo(counts);
        }
    }

    @Test
    void a_changed_report_is_a_new_version_and_the_old_claims_stay_with_the_old_text() {
        try (Casebook casebook = open("a.db")) {
            Made first = new MadeReports(3).made("r");
            Made second = new MadeReports(4).made("r");
            casebook.file(first.report(), first.claims(), "k");
            assertThat(casebook.file(second.report(), second.claims(), "k"))
                    .isEqualTo(Filed.NEW_VERSION);
            assertThat(claims(casebook, ClaimQuery.ALL)).isEqualTo(second.claims());
            List<FiledReport> versions = casebook.versions("r");
            assertThat(versions).extracting(FiledReport::current).containsExactly(false, true);
            assertThat(casebook.report(versions.getFirst())).isEqualTo(first.report());
            assertThat(
                            casebook.claims(ClaimQuery.ALL.withReplaced()).stream()
                                    .filter(claim -> claim.source().version() == 1)
                                    .map(FiledClaim::claim))
                    .isEqualTo(first.claims());
            assertThat(casebook.file(first.report(), first.claims(), "k"))
                    .isEqualTo(Filed.UNCHANGED);
        }
    }

    @Test
    void other_knowledge_or_another_day_replaces_the_claims_of_a_text() {
        try (Casebook casebook = open("a.db")) {
            Made made = new MadeReports(5).made("r");
            casebook.file(made.report(), made.claims(), "old");
            List<Claim> fewer = made.claims().subList(0, 1);
            assertThat(casebook.file(made.report(), fewer, "new")).isEqualTo(Filed.READ_AGAIN);
            assertThat(claims(casebook, ClaimQuery.ALL.withReplaced())).isEqualTo(fewer);
            Report dated =
                    Report.of("r", Optional.of(LocalDate.of(2001, 2, 3)), made.report().text());
            assertThat(casebook.file(dated, fewer, "new")).isEqualTo(Filed.READ_AGAIN);
            assertThat(casebook.report("r")).contains(dated);
            assertThat(casebook.versions("r")).hasSize(1);
        }
    }

    @Test
    void the_order_of_reading_does_not_matter() {
        List<Made> all = new ArrayList<>(new MadeReports(6).made(40));
        try (Casebook one = open("a.db");
                Casebook other = open("b.db")) {
            all.forEach(made -> one.file(made.report(), made.claims(), "k"));
            Collections.shuffle(all, new Random(7));
            all.forEach(made -> other.file(made.report(), made.claims(), "k"));
            assertThat(claims(other, ClaimQuery.ALL)).isEqualTo(claims(one, ClaimQuery.ALL));
            assertThat(names(other)).isEqualTo(names(one));
            assertThat(other.counts()).isEqualTo(one.counts());
        }
    }

    @Test
    void a_re_reading_leaves_no_trace_of_the_reading_before() {
        List<Made> all = new MadeReports(8).made(20);
        try (Casebook twice = open("a.db");
                Casebook once = open("b.db")) {
            for (Made made : all) {
                Made other = new MadeReports(9).made(made.report().id());
                twice.file(made.report(), other.claims(), "old");
            }
            all.forEach(made -> twice.file(made.report(), made.claims(), "new"));
            all.forEach(made -> once.file(made.report(), made.claims(), "new"));
            assertThat(names(twice)).isEqualTo(names(once));
            assertThat(claims(twice, ClaimQuery.ALL)).isEqualTo(claims(once, ClaimQuery.ALL));
        }
    }

    private static Set<Set<String>> names(Casebook casebook) {
        Set<Set<String>> names = new HashSet<>();
        casebook.actors().forEach(actor -> names.add(new HashSet<>(actor.names())));
        return names;
    }

    @Test
    void pages_of_claims_make_up_all_claims() {
        try (Casebook casebook = open("a.db")) {
            new MadeReports(10).made(9).forEach(m -> casebook.file(m.report(), m.claims(), "k"));
            List<FiledClaim> all = casebook.claims(ClaimQuery.ALL);
            List<FiledClaim> paged = new ArrayList<>();
            for (int from = 0; from < all.size(); from += 4) {
                paged.addAll(casebook.claims(ClaimQuery.ALL.page(4, from)));
            }
            assertThat(paged).isEqualTo(all);
        }
    }

    @Test
    void an_actor_is_found_by_any_name_and_spelling() {
        try (Casebook casebook = open("a.db")) {
            casebook.file(
                    report("r1"), List.of(ClaimsByHand.pledge("r1", "Jaysh al-Nahr", "JN")), "k");
            casebook.file(report("r2"), List.of(ClaimsByHand.pledge("r2", "JN")), "k");
            casebook.file(report("r3"), List.of(ClaimsByHand.pledge("r3", "Liwa Badr")), "k");
            for (String name : List.of("jaysh al nahr", "JN", "The Jaysh Nahr")) {
                assertThat(casebook.claims(ClaimQuery.ALL.actor(name)))
                        .extracting(claim -> claim.source().report())
                        .containsExactly("r1", "r2");
                assertThat(casebook.actors(name))
                        .extracting(CasebookActor::name)
                        .containsExactly("JN");
            }
            assertThat(casebook.claims(ClaimQuery.ALL.actor("Nobody"))).isEmpty();
        }
    }

    @Test
    void words_that_are_no_name_join_nothing_outside_their_report() {
        try (Casebook casebook = open("a.db")) {
            casebook.file(report("r1"), List.of(ClaimsByHand.pledge("r1", "regime troops")), "k");
            casebook.file(report("r2"), List.of(ClaimsByHand.pledge("r2", "regime troops")), "k");
            assertThat(casebook.actors("regime troops")).hasSize(2);
        }
    }

    @Test
    void a_full_disk_keeps_nothing_of_the_report_and_all_before_it() {
        try (Casebook casebook = open("a.db")) {
            Made first = new MadeReports(11).made("first");
            casebook.file(first.report(), first.claims(), "k");
            casebook.limit(1);
            Report huge = Report.of("huge", Optional.empty(), "x".repeat(5_000_000));
            assertThatThrownBy(() -> casebook.file(huge, first.claims(), "k"))
                    .isInstanceOf(CasebookFault.class)
                    .hasMessageEndingWith(
                            "a.db: the disk is full; nothing of what was being filed was kept");
            assertThat(casebook.reports()).hasSize(1);
            assertThat(claims(casebook, ClaimQuery.ALL)).isEqualTo(first.claims());
        }
    }

    private static Report report(String id) {
        return Report.of(id, Optional.empty(), id + ClaimsByHand.TEXT);
    }

    /// Claims whose words matter little: only who stands in them does.
    static final class ClaimsByHand {
        static final String TEXT = " The group swore allegiance.";

        private ClaimsByHand() {}

        static Claim pledge(String report, String... names) {
            Made any = new MadeReports(12).made("report-1");
            Claim form = any.claims().getFirst();
            Filler.Actor subject =
                    new Filler.Actor(
                            "a1",
                            muster.model.ActorKind.GROUP,
                            names[0],
                            List.of(names),
                            names[0],
                            form.quote().span());
            return new Claim(
                    report,
                    muster.model.ClaimType.PLEDGE,
                    List.of(subject),
                    List.of(),
                    form.polarity(),
                    form.certainty(),
                    List.of(),
                    List.of(),
                    form.when(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    form.quote(),
                    "pledge.made");
        }
    }
}
