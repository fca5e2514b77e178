package muster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import muster.knowledge.KnowledgeFolder;
import muster.knowledge.TypeWords;
import muster.model.Report;
import muster.read.Reading;

import org.junit.jupiter.api.Test;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;

class ClaimChangesTest {
    private final ClaimChanges changes =
            new ClaimChanges(
                    new Terminal(
                            new PrintStream(OutputStream.nullOutputStream()),
                            new PrintStream(OutputStream.nullOutputStream()),
                            false,
                            false,
                            100),
                    TypeWords.load(new KnowledgeFolder(Path.of("knowledge")), new ArrayList<>()));

    @Test
    void a_claim_is_won_lost_or_says_something_else() {
        changes.add(
                read("Alpha attacked Beta. Gamma joined Delta. Rho attacked Chi."),
                read("Alpha attacked Beta. Gamma may join Delta. Eta joined Theta."));
        assertThat(changes.summary()).isEqualTo("1 won, 1 lost, 1 changed, 1 the same");
        assertThat(changes.lines())
                .containsExactly(
                        "r",
                        "  ~ Gamma belongs to Delta · «Gamma joined Delta» [attack.test]",
                        "    Gamma belongs to Delta · possible · «Gamma may join Delta»"
                                + " [attack.test]",
                        "  + Eta belongs to Theta · «Eta joined Theta» [attack.test]",
                        "  - Rho attacked Chi · «Rho attacked Chi» [attack.test]");
    }

    @Test
    void a_denial_is_another_claim() {
        changes.add(read("Gamma joined Delta."), read("Gamma never joined Delta."));
        assertThat(changes.summary()).isEqualTo("1 won, 1 lost, 0 changed, 0 the same");
    }

    @Test
    void the_same_claim_twice_is_two_claims() {
        changes.add(
                read("Alpha attacked Beta. Alpha attacked Beta."), read("Alpha attacked Beta."));
        assertThat(changes.summary()).isEqualTo("0 won, 1 lost, 0 changed, 1 the same");
    }

    private static Reading read(String text) {
        Surroundings surroundings = Surroundings.ofProcess();
        return LightPath.make(
                        surroundings,
                        Knowledge.load(new KnowledgeFolder(Path.of("knowledge"))),
                        new Progress(surroundings.terminal()))
                .read(Report.of("r", Optional.empty(), text));
    }
}
