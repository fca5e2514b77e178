package muster.name;

import static org.assertj.core.api.Assertions.assertThat;

import muster.knowledge.KnowledgeFolder;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class NameIndexTest {
    private static final NameFamily FAMILY =
            NameFamily.load(new KnowledgeFolder(Path.of("knowledge")), new ArrayList<>());

    @Test
    void every_pair_of_one_family_is_found_by_its_keys() throws Exception {
        List<String> lost = new ArrayList<>();
        for (NameFamilyTest.Pair pair : NameFamilyTest.pairs()) {
            NameIndex index =
                    new NameIndex.Builder(FAMILY, pair.person()).add(pair.other(), 7).build();
            boolean same = FAMILY.match(pair.one(), pair.other(), pair.person()).same();
            if (same && index.find(pair.one(), NameMatch.SAME).isEmpty()) {
                lost.add(pair.one() + " | " + pair.other());
            }
        }
        assertThat(lost).isEmpty();
    }

    @Test
    void a_name_is_found_among_many() {
        NameIndex.Builder builder = new NameIndex.Builder(FAMILY, false);
        for (int i = 0; i < 5_000; i++) {
            builder.add("Liberation Front " + i, i);
        }
        NameIndex index = builder.add("Katibat al-Zaytun", 9_999).build();
        assertThat(index.find("Kateeba Az-Zeitoun", NameMatch.SAME))
                .singleElement()
                .returns(9_999, NameIndex.Hit::owner)
                .returns("Katibat al-Zaytun", NameIndex.Hit::name);
    }

    @Test
    void the_surest_come_first() {
        NameIndex index =
                new NameIndex.Builder(FAMILY, false)
                        .add("Jaish al-Zaitun", 1)
                        .add("Jaysh al-Zaytun", 2)
                        .add("Zaytun", 3)
                        .build();
        assertThat(index.find("Jaysh al-Zaytun", NameMatch.SAME).stream().map(NameIndex.Hit::owner))
                .containsExactly(2, 1, 3);
    }

    @Test
    void names_of_branches_leave_the_bare_name_open() {
        NameGroups groups =
                NameGroups.of(
                        List.of(
                                "Ansar al-Nahr",
                                "Ansar an-Nahr in Mali",
                                "Ansar al-Nahr (Mali)",
                                "Ansar al-Nahr of Chad",
                                "Amber Hill Front",
                                "Ambar Hill Front"),
                        FAMILY,
                        false);
        assertThat(groups.families())
                .containsExactly(
                        List.of("Ansar al-Nahr"),
                        List.of("Ansar an-Nahr in Mali", "Ansar al-Nahr (Mali)"),
                        List.of("Ansar al-Nahr of Chad"),
                        List.of("Amber Hill Front", "Ambar Hill Front"));
        assertThat(groups.open())
                .isEqualTo(
                        Map.of(
                                "Ansar al-Nahr",
                                List.of(
                                        "Ansar al-Nahr (Mali)",
                                        "Ansar al-Nahr of Chad",
                                        "Ansar an-Nahr in Mali")));
    }
}
