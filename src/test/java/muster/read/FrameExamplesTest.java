package muster.read;

import static org.assertj.core.api.Assertions.assertThat;

import muster.frame.FrameMatcher;
import muster.knowledge.Fault;

import org.junit.jupiter.api.Test;

import java.util.List;

/// Runs every example of every frame. `-Dframes=pledge,branch` runs those files alone.
class FrameExamplesTest {
    @Test
    void every_frame_finds_its_hits_and_leaves_its_near_misses() {
        String only = System.getProperty("frames", "");
        ExampleRun run =
                new ExampleRun(
                        ReaderForTests.parser(),
                        ReaderForTests.spotter(),
                        new FrameMatcher(ReaderForTests.frames(), ReaderForTests.lexicon()));
        List<String> faults =
                run.run(ReaderForTests.frames()).stream()
                        .filter(fault ->
                                only.isEmpty()
                                        || List.of(only.split(",")).stream()
                                                .anyMatch(type ->
                                                        fault.file()
                                                                .endsWith("/" + type + ".yaml")))
                        .map(Fault::toString)
                        .toList();
        assertThat(faults).isEmpty();
    }
}
