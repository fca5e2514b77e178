package muster.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Holds the house of `docs/decisions`: a package leans only on floors below, and one outside
/// library is known to one package.
class FloorsTest {
    private static final List<List<String>> FLOORS =
            List.of(
                    List.of("model"),
                    List.of("parse", "knowledge", "intake"),
                    List.of("frame", "name", "time", "place"),
                    List.of("casebook", "read"),
                    List.of("roll"),
                    List.of("exchange"),
                    List.of("web"),
                    List.of("cli"));

    private static final Map<String, List<String>> LIBRARIES =
            new TreeMap<>(
                    Map.ofEntries(
                            Map.entry("edu.emory", List.of("parse")),
                            Map.entry("org.snakeyaml", List.of("knowledge")),
                            Map.entry("org.jsoup", List.of("intake")),
                            Map.entry("tools.jackson", List.of("intake", "exchange")),
                            Map.entry("com.ibm.icu", List.of("name")),
                            Map.entry("org.apache.commons.codec", List.of("name")),
                            Map.entry("org.jdbi", List.of("casebook")),
                            Map.entry("org.flywaydb", List.of("casebook")),
                            Map.entry("org.sqlite", List.of("casebook")),
                            Map.entry("io.javalin", List.of("web")),
                            Map.entry("gg.jte", List.of("web")),
                            Map.entry("picocli", List.of("cli"))));

    private final JavaClasses house =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("muster");

    @Test
    void a_package_leans_only_on_floors_below() {
        for (int floor = 0; floor < FLOORS.size(); floor++) {
            for (String room : FLOORS.get(floor)) {
                for (int other = floor; other < FLOORS.size(); other++) {
                    for (String above : FLOORS.get(other)) {
                        if (!above.equals(room)) {
                            noClasses()
                                    .that()
                                    .resideInAPackage("muster." + room + "..")
                                    .should()
                                    .dependOnClassesThat()
                                    .resideInAPackage("muster." + above + "..")
                                    .allowEmptyShould(true)
                                    .check(house);
                        }
                    }
                }
            }
        }
    }

    @Test
    void one_outside_library_is_known_to_its_room_alone() {
        LIBRARIES.forEach((library, rooms) ->
                noClasses()
                        .that()
                        .resideOutsideOfPackages(
                                rooms.stream()
                                        .map(room -> "muster." + room + "..")
                                        .toArray(String[]::new))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(library + "..")
                        .allowEmptyShould(true)
                        .check(house));
    }
}
