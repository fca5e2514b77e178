package muster.name;

import static org.assertj.core.api.Assertions.assertThat;

import muster.knowledge.Fault;
import muster.knowledge.KnowledgeFolder;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class ShippedRosterTest {
    private static final KnowledgeFolder FOLDER = new KnowledgeFolder(Path.of("knowledge"));
    private static final List<Fault> FAULTS = new ArrayList<>();
    private static final ShippedRoster ROSTER =
            ShippedRoster.load(FOLDER, NameFamily.load(FOLDER, FAULTS), FAULTS);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Jabhat an-Nusra             | al-nusrah-front
                    the Nusra Front             | al-nusrah-front
                    Nusrah                      | al-nusrah-front
                    HTS                         | hay-at-tahrir-al-sham
                    Haiat Tahrir ash-Sham       | hay-at-tahrir-al-sham
                    Jaish ul Fath               | jaysh-al-fatah
                    Ejército de Liberación Nacional | national-liberation-army-colombia
                    FARC                        | revolutionary-armed-forces-of-colombia
                    Liwaa' Fatemiyoun           | liwa-fatemiyoun
                    Hizbollah                   | hezbollah
                    Abou Mohammed al-Joulani    | abu-muhammad-al-julani
                    Jolani                      | abu-muhammad-al-julani
                    Khalifa Haftar              | khalifa-haftar
                    Tehrik-i Taliban Pakistan   | tehrik-e-taliban-pakistan
                    Ahlu-Sunna Wal-Jamaa        | ahlu-sunna-waljama-a
                    Rapid Support Forces        | rapid-support-forces
                    لواء فاطميون                | liwa-fatemiyoun
                    Джохар Дудаев               | dzhokhar-dudayev
                    """)
    void a_name_is_found_in_other_spellings(String name, String id) {
        assertThat(ROSTER.candidates(name, NameMatch.PERHAPS))
                .first()
                .extracting(candidate -> candidate.actor().id())
                .isEqualTo("roster:" + id);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Liwa al-Zahra
                    the Blue Mountain Front
                    Tarek Bouzid
                    Army of the Northern Hills
                    government forces
                    """)
    void an_unknown_name_is_nobodys(String name) {
        assertThat(ROSTER.bearing(name)).isEmpty();
    }

    @Test
    void every_name_of_the_roster_finds_its_bearer_among_the_surest() {
        List<String> lost = new ArrayList<>();
        for (RosterEntry entry : ROSTER.entries()) {
            for (String name : entry.known().names()) {
                if (!ROSTER.bearing(name).contains(entry.known())) {
                    lost.add(name + " of " + entry.id());
                }
            }
        }
        assertThat(lost).isEmpty();
    }

    @Test
    void a_shared_name_gives_all_its_bearers() {
        assertThat(ROSTER.bearing("ISI").stream().map(KnownActor::id))
                .contains("roster:al-qaida-in-iraq", "roster:inter-services-intelligence");
    }
}
