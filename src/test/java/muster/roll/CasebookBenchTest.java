package muster.roll;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class CasebookBenchTest {
    @TempDir Path folder;

    @Test
    void the_bench_tells_what_it_measured() {
        List<String> told = new ArrayList<>();
        CasebookBench.run(folder.resolve("b.db"), 300, AsOfTest.POLICY, done -> {}, told::add);
        assertThat(told)
                .anyMatch(line -> line.startsWith("claims: 3000, actors: "))
                .anyMatch(line -> line.startsWith("roll of one actor: median"))
                .anyMatch(line -> line.startsWith("whole roll ("));
    }

    /// For measuring at full size: `... muster.roll.CasebookBenchTest FILE REPORTS`.
    public static void main(String[] args) {
        CasebookBench.run(
                Path.of(args[0]),
                Integer.parseInt(args[1]),
                AsOfTest.POLICY,
                done -> {},
                System.out::println);
    }
}
