package muster.roll;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

final class RunsTest {
    @Test
    void whatHasOneHashComesTogetherInTheOrderOfAdding() {
        Runs runs = new Runs(2);
        IntStream.of(7, -1, 7, 0, -1, 7).forEach(runs::add);
        assertThat(told(runs))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(0, List.of(0, 2, 5), 1, List.of(1, 4), 3, List.of(3)));
    }

    @Test
    void noRunIsCutWhereManyAreSortedSideBySide() {
        Runs runs = new Runs(0);
        IntStream.range(0, 100_000).forEach(i -> runs.add(i % 3 == 0 ? 5 : i / 7));
        Map<Integer, List<Integer>> told = told(runs);
        assertThat(told.values().stream().mapToInt(List::size).sum()).isEqualTo(100_000);
        assertThat(told.get(0)).hasSizeGreaterThanOrEqualTo(33_334).isSorted();
        assertThat(told.values()).filteredOn(run -> run.size() > 5).hasSize(1);
    }

    @Test
    void nothingGivesNoRuns() {
        assertThat(told(new Runs(0))).isEmpty();
    }

    private static Map<Integer, List<Integer>> told(Runs runs) {
        Map<Integer, List<Integer>> told = new ConcurrentHashMap<>();
        runs.each(numbers -> told.put(numbers[0], IntStream.of(numbers).boxed().toList()));
        return told;
    }
}
