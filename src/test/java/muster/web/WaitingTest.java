package muster.web;

import static org.assertj.core.api.Assertions.assertThat;

import muster.casebook.Ruling;
import muster.casebook.WitnessQuery;
import muster.roll.Pending;
import muster.roll.Proposal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class WaitingTest {
    private static final WitnessQuery ALL =
            new WitnessQuery(Optional.empty(), Optional.empty(), Optional.empty());

    @TempDir Path folder;

    @Test
    void what_was_ruled_on_is_gone_before_the_list_is_made_anew() {
        try (OpenRoom room = OpenRoom.at(folder)) {
            Scene.fill(room);
            room.file("more", Scene.DAY, "More", "siege Liwa Badr > Jaysh Omar @ Far Off");
            List<Runnable> later = new ArrayList<>();
            Waiting waiting = new Waiting(room.casebook(), room.stock().policy(), later::add);
            List<Pending> all = waiting.open(ALL);
            assertThat(all).hasSizeGreaterThan(1);
            Pending first = all.getFirst();
            Proposal proposal = first.whole(room.casebook());

            Ruling note = room.casebook().rule(proposal.note("look again", "Ada"));
            waiting.answered(note, first);
            assertThat(waiting.open(ALL)).isEqualTo(all);
            Ruling ruling = room.casebook().rule(proposal.reject("Ada", ""));
            waiting.answered(ruling, first);
            assertThat(waiting.open(ALL)).isEqualTo(all.subList(1, all.size()));
            assertThat(later).hasSize(2);

            later.forEach(Runnable::run);
            assertThat(waiting.open(ALL)).isEqualTo(all.subList(1, all.size()));
            assertThat(later).hasSize(2);
            room.casebook().undo(ruling.number(), "Ada", "");
            assertThat(waiting.open(ALL)).isEqualTo(all);
        }
    }

    @Test
    void a_new_report_is_looked_through_while_visitors_see_the_list_as_it_was() {
        try (OpenRoom room = OpenRoom.at(folder)) {
            Scene.fill(room);
            List<Runnable> later = new ArrayList<>();
            Waiting waiting = new Waiting(room.casebook(), room.stock().policy(), later::add);
            waiting.prepare(ALL);
            List<Pending> all = waiting.open(ALL);
            room.file("more", Scene.DAY, "More", "siege Liwa Badr > Jaysh Omar @ Nobody Knows");
            assertThat(waiting.open(ALL)).isEqualTo(all);
            later.forEach(Runnable::run);
            assertThat(waiting.open(ALL)).hasSizeGreaterThan(all.size());
        }
    }
}
