package muster.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import muster.model.ActorKind;
import muster.model.Certainty;
import muster.model.Claim;
import muster.model.ClaimType;
import muster.model.Filler;
import muster.model.Polarity;
import muster.model.Precision;
import muster.model.Quote;
import muster.model.Span;
import muster.model.When;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

class TypeWordsTest {
    private static final Filler A = actor("the Harra Column");
    private static final Filler B = actor("the Dawn Front");

    private static Filler actor(String name) {
        return new Filler.Actor(
                name, ActorKind.GROUP, name, List.of(name), name, new Span(0, name.length()));
    }

    private static Filler.Place place(String name, Precision precision) {
        return new Filler.Place(
                name,
                name,
                List.of(name),
                name,
                new Span(0, name.length()),
                Optional.empty(),
                Optional.empty(),
                precision);
    }

    private static Claim claim(
            ClaimType type,
            Polarity polarity,
            List<Filler> firsts,
            List<Filler> seconds,
            List<Filler.Place> where,
            String count) {
        return new Claim(
                "r",
                type,
                firsts,
                seconds,
                polarity,
                Certainty.STATED,
                List.of(),
                List.of(),
                When.UNKNOWN,
                where,
                Optional.empty(),
                Optional.empty(),
                Optional.of(count).filter(said -> !said.isEmpty()),
                Optional.empty(),
                new Quote(new Span(0, 1), "x"),
                "x.y");
    }

    private static TypeWords shipped() {
        List<Fault> faults = new ArrayList<>();
        TypeWords words = TypeWords.load(new KnowledgeFolder(Path.of("knowledge")), faults);
        assertThat(faults).isEmpty();
        return words;
    }

    @Test
    void every_type_has_its_phrases() {
        TypeWords words = shipped();
        for (ClaimType type : ClaimType.values()) {
            for (Polarity polarity : Polarity.values()) {
                assertThat(words.says(claim(type, polarity, List.of(A), List.of(B), List.of(), "")))
                        .contains("the Harra Column")
                        .doesNotContain("somebody", "{", "[");
            }
            assertThat(words.heading(type)).isNotBlank();
        }
    }

    @Test
    void a_claim_is_said_with_what_it_has() {
        TypeWords words = shipped();
        List<Filler.Place> town = List.of(place("Dera Qasr", Precision.EXACT));
        List<Filler.Place> near = List.of(place("Dera Qasr", Precision.NEAR));
        Polarity yes = Polarity.AFFIRMED;
        assertThat(
                        List.of(
                                words.says(
                                        claim(
                                                ClaimType.PLEDGE,
                                                Polarity.DENIED,
                                                List.of(A),
                                                List.of(B),
                                                List.of(),
                                                "")),
                                words.says(
                                        claim(
                                                ClaimType.CLASH,
                                                yes,
                                                List.of(A, B),
                                                List.of(),
                                                near,
                                                "")),
                                words.says(
                                        claim(
                                                ClaimType.SEIZURE,
                                                yes,
                                                List.of(A),
                                                List.of(B),
                                                town,
                                                "")),
                                words.says(
                                        claim(
                                                ClaimType.SEIZURE,
                                                yes,
                                                List.of(A),
                                                List.of(B),
                                                List.of(),
                                                "")),
                                words.says(
                                        claim(
                                                ClaimType.SIEGE,
                                                yes,
                                                List.of(A),
                                                List.of(),
                                                town,
                                                "")),
                                words.says(
                                        claim(
                                                ClaimType.KILLING,
                                                yes,
                                                List.of(),
                                                List.of(B),
                                                town,
                                                "at least 12")),
                                words.says(
                                        claim(
                                                ClaimType.ATTACK,
                                                Polarity.DENIED,
                                                List.of(),
                                                List.of(B),
                                                town,
                                                "")),
                                words.says(
                                        claim(
                                                ClaimType.CONTROL,
                                                yes,
                                                List.of(A),
                                                List.copyOf(near),
                                                List.of(),
                                                ""))))
                .containsExactly(
                        "the Harra Column did not swear allegiance to the Dawn Front",
                        "the Harra Column and the Dawn Front fought near Dera Qasr",
                        "the Harra Column took Dera Qasr from the Dawn Front",
                        "the Harra Column took ground from the Dawn Front",
                        "the Harra Column besieged Dera Qasr",
                        "death of the Dawn Front (number: at least 12) in Dera Qasr",
                        "no attack on the Dawn Front in Dera Qasr",
                        "the Harra Column holds ground near Dera Qasr");
    }

    @Test
    void a_faulty_file_is_refused_by_line(@TempDir Path folder) throws Exception {
        String good = Files.readString(Path.of("knowledge/types.yaml"));
        Files.writeString(
                folder.resolve("types.yaml"),
                good.replace("\"{subject} swore allegiance to {object}\"", "\"{who} swore\"")
                        .replace("\nmovement:\n", "\nmovment:\n"));
        List<Fault> faults = new ArrayList<>();
        TypeWords.load(new KnowledgeFolder(folder), faults);
        assertThat(faults)
                .extracting(Fault::what)
                .containsExactly(
                        "slot {who} is none of actor, at, count, means, object, share, subject,"
                                + " target, title, where",
                        "type 'movement' has no phrases",
                        "no type has the name 'movment'");
    }

    @Test
    void brackets_come_in_pairs() {
        assertThat(Phrase.of("a[ {b}| c]d", Set.of("b")).with(Map.of())).isEqualTo("a cd");
        assertThatIllegalArgumentException().isThrownBy(() -> Phrase.of("a[b", Set.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> Phrase.of("a[b[c]]", Set.of()));
    }
}
