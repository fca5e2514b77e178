package muster.name;

import static org.assertj.core.api.Assertions.assertThat;

import muster.knowledge.Fault;
import muster.knowledge.KnowledgeFolder;
import muster.model.ActorKind;
import muster.model.Window;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class RosterFileTest {
    @TempDir Path folder;

    @Test
    void the_shipped_roster_has_no_fault() {
        List<Fault> faults = new ArrayList<>();
        RosterFile.load(new KnowledgeFolder(Path.of("knowledge")), faults);
        assertThat(faults).isEmpty();
    }

    @Test
    void the_shipped_roster_knows_250_groups_and_150_leaders() {
        List<RosterEntry> roster = shipped();
        assertThat(
                        roster.stream()
                                .filter(entry ->
                                        Set.of(
                                                        ActorKind.GROUP,
                                                        ActorKind.COALITION,
                                                        ActorKind.STATE_FORCE)
                                                .contains(entry.kind())))
                .hasSizeGreaterThanOrEqualTo(250);
        assertThat(roster.stream().filter(entry -> !entry.led().isEmpty()))
                .hasSizeGreaterThanOrEqualTo(150);
    }

    @Test
    void no_two_shipped_entries_of_one_kind_have_the_same_best_name_and_country() {
        Set<String> seen = new HashSet<>();
        List<String> twice = new ArrayList<>();
        for (RosterEntry entry : shipped()) {
            String key = entry.kind() + " " + entry.name() + " " + entry.countries();
            if (!seen.add(key)) {
                twice.add(key);
            }
        }
        assertThat(twice).isEmpty();
    }

    @Test
    void an_entry_is_read_whole() throws IOException {
        write(
                """
                - id: amber-hill-front
                  kind: group
                  names: [Amber Hill Front, {name: AHF, from: 2012, until: 2015}]
                  countries: [ML]
                  years: 2012-
                  source: book
                - id: tela-morin
                  kind: person
                  names: Tela Morin
                  led:
                    - {group: amber-hill-front, from: 2013, until: 2014-03-02}
                  source: book
                """);
        List<Fault> faults = new ArrayList<>();
        List<RosterEntry> entries = RosterFile.load(new KnowledgeFolder(folder), faults);
        assertThat(faults).isEmpty();
        LocalDate day = LocalDate.of(2014, 3, 2);
        assertThat(entries)
                .containsExactly(
                        new RosterEntry(
                                "amber-hill-front",
                                ActorKind.GROUP,
                                List.of(
                                        DatedName.always("Amber Hill Front"),
                                        new DatedName("AHF", Years.of("2012-2015"))),
                                List.of("ML"),
                                new Years(Optional.of(2012), Optional.empty()),
                                List.of(),
                                "A book"),
                        new RosterEntry(
                                "tela-morin",
                                ActorKind.PERSON,
                                List.of(DatedName.always("Tela Morin")),
                                List.of(),
                                Years.ALWAYS,
                                List.of(
                                        new Tenure(
                                                "amber-hill-front",
                                                new Window(
                                                        LocalDate.of(2013, 1, 1),
                                                        LocalDate.of(2013, 12, 31)),
                                                new Window(day, day))),
                                "A book"));
    }

    @Test
    void faults_say_the_line_and_what_would_be_right() throws IOException {
        write(
                """
                - id: one
                  kind: gruop
                  names: [One]
                  source: book
                - id: one
                  kind: group
                  source: tale
                - id: two
                  kind: person
                  names: [Two, Two]
                  countries: [Mali]
                  years: since 2012
                  led:
                    - {group: three, from: May}
                  source: book
                  nmae: Two
                - id: Four
                  kind: group
                  names: [Four]
                """);
        List<Fault> faults = new ArrayList<>();
        assertThat(RosterFile.load(new KnowledgeFolder(folder), faults)).isEmpty();
        assertThat(String.join("\n", faults.stream().map(Fault::toString).toList()) + "\n")
                .isEqualTo(
                        """
                        actors/roster/a.yaml:2: kind 'gruop' is none of group, coalition, state-force, state, person, community, organisation
                        actors/roster/a.yaml:5: id 'one' is taken at actors/roster/a.yaml:1
                        actors/roster/a.yaml:5: an actor needs at least one name under 'names'
                        actors/roster/a.yaml:7: source 'tale' is none of [book]
                        actors/roster/a.yaml:16: an actor has no field 'nmae'; it has countries, id, kind, led, names, source, years
                        actors/roster/a.yaml:10: the name 'Two' stands here twice
                        actors/roster/a.yaml:14: 'May' is neither a year nor a day like 2014-09-09
                        actors/roster/a.yaml:12: years 'since 2012' are no years; write 2012-2017, 2011- or 2014
                        actors/roster/a.yaml:11: 'Mali' is no ISO 3166 country code such as SY
                        actors/roster/a.yaml:17: 'Four' is no id; write words-with-hyphens
                        actors/roster/a.yaml:17: an actor needs a 'source', one of [book]
                        actors/roster/a.yaml:14: no actor has the id 'three', so nobody led it
                        """);
    }

    private static List<RosterEntry> shipped() {
        return RosterFile.load(new KnowledgeFolder(Path.of("knowledge")), new ArrayList<>());
    }

    private void write(String roster) throws IOException {
        Files.createDirectories(folder.resolve("actors/roster"));
        Files.writeString(folder.resolve("actors/sources.yaml"), "book: A book\n");
        Files.writeString(folder.resolve("actors/roster/a.yaml"), roster);
    }
}
