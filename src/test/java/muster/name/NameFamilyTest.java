package muster.name;

import static org.assertj.core.api.Assertions.assertThat;

import muster.knowledge.Fault;
import muster.knowledge.KnowledgeFolder;
import muster.name.NameMatch.Why;

import org.junit.jupiter.api.Test;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

class NameFamilyTest {
    private static final List<Fault> FAULTS = new ArrayList<>();
    private static final NameFamily FAMILY =
            NameFamily.load(new KnowledgeFolder(Path.of("knowledge")), FAULTS);

    record Pair(boolean same, boolean person, String one, String other) {
        boolean right() {
            return FAMILY.match(one, other, person).same() == same;
        }
    }

    @Test
    void the_shipped_words_have_no_fault() {
        assertThat(FAULTS).isEmpty();
    }

    @Test
    void names_of_one_family_are_told_from_others() throws IOException {
        List<Pair> pairs = pairs();
        List<Pair> wrong = pairs.stream().filter(pair -> !pair.right()).toList();
        List<Pair> merged = wrong.stream().filter(pair -> !pair.same()).toList();
        assertThat(pairs).hasSizeGreaterThanOrEqualTo(400);
        assertThat(merged).as("taken for one").hasSizeLessThanOrEqualTo(4);
        assertThat(wrong)
                .as("wrong of %d: %s", pairs.size(), said(wrong))
                .hasSizeLessThanOrEqualTo(3);
    }

    private static List<String> said(List<Pair> wrong) {
        return wrong.stream()
                .map(pair -> pair + " " + FAMILY.match(pair.one(), pair.other(), pair.person()))
                .toList();
    }

    @Test
    void a_match_does_not_depend_on_the_order_of_asking() throws IOException {
        for (Pair pair : pairs()) {
            assertThat(FAMILY.match(pair.one(), pair.other(), pair.person()).sureness())
                    .as("%s", pair)
                    .isEqualTo(
                            FAMILY.match(pair.other(), pair.one(), pair.person()).sureness(),
                            org.assertj.core.data.Offset.offset(1e-9));
        }
    }

    @Test
    void a_match_says_why() {
        assertThat(FAMILY.match("Jaish al-Fateh", "Army of Conquest", false))
                .returns(List.of(Why.TRANSLATION), NameMatch::why)
                .returns("jaish = army, fateh = conquest", NameMatch::said);
        assertThat(FAMILY.match("HTS", "Hay'at Tahrir al-Sham", false))
                .returns(List.of(Why.ACRONYM), NameMatch::why)
                .returns("initials hts", NameMatch::said);
        assertThat(FAMILY.match("Al Nusrah Front", "Nusra", false))
                .returns(List.of(Why.SPELLING, Why.SHORT), NameMatch::why)
                .returns("nusrah ~ nusra, only the first: front", NameMatch::said);
    }

    @Test
    void a_short_form_of_a_person_is_only_perhaps_the_person() {
        NameMatch match = FAMILY.match("Julani", "Abu Muhammad al-Jolani", true);
        assertThat(match.same()).isFalse();
        assertThat(match.perhaps()).isTrue();
    }

    @Test
    void nothing_matches_nothing() {
        assertThat(FAMILY.match("", "Jaysh al-Fath", false)).isEqualTo(NameMatch.NONE);
        assertThat(FAMILY.match("?!", "…", false)).isEqualTo(NameMatch.NONE);
        assertThat(FAMILY.match("?!", "?!", false).same()).isTrue();
    }

    static List<Pair> pairs() throws IOException {
        List<Pair> pairs = new ArrayList<>();
        try (BufferedReader in =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        NameFamilyTest.class.getResourceAsStream("families.tsv")),
                                StandardCharsets.UTF_8))) {
            for (String line : in.lines().filter(l -> !l.startsWith("#")).toList()) {
                String[] cells = line.split("\t");
                for (int i = 2; i < cells.length; i++) {
                    for (int j = i + 1; j < cells.length; j++) {
                        pairs.add(
                                new Pair(
                                        cells[0].equals("same"),
                                        cells[1].equals("person"),
                                        cells[i],
                                        cells[j]));
                    }
                }
            }
        }
        return pairs;
    }
}
