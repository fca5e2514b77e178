package muster.web;

import static org.assertj.core.api.Assertions.assertThat;

import muster.intake.Intake;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class ReadingsTest {
    @TempDir Path folder;

    private Reading.State read(OpenRoom room, Error fault) throws Exception {
        Workshop workshop =
                new Workshop(
                        report -> {
                            throw fault;
                        },
                        published -> new Intake(word -> Set.of(), published, Intake.LIMIT),
                        "test",
                        Path.of("examples"),
                        room.stock().workshop().villages());
        Path batch = Files.createDirectory(folder.resolve("batch"));
        Files.writeString(batch.resolve("a.txt"), "Published: 2016-06-08\n\nNothing.\n");
        try (Readings readings = new Readings(room.casebook(), workshop, () -> {})) {
            Reading reading = readings.files(batch, Optional.empty(), List.of());
            reading.await(Duration.ofSeconds(20));
            return reading.state();
        }
    }

    @Test
    void a_report_that_nests_too_deep_is_skipped() throws Exception {
        try (OpenRoom room = OpenRoom.at(folder)) {
            Reading.State state = read(room, new StackOverflowError());
            assertThat(state.over()).isTrue();
            assertThat(state.fault()).isEmpty();
            assertThat(state.skipped()).hasSize(1);
        }
    }

    @Test
    void a_batch_that_breaks_off_does_not_seem_to_go_on() throws Exception {
        try (OpenRoom room = OpenRoom.at(folder)) {
            Reading.State state = read(room, new Error("for this test", null, false, false) {});
            assertThat(state.over()).isTrue();
            assertThat(state.fault()).isEqualTo("Reading stopped, through a fault of ours.");
        }
    }
}
