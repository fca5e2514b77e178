package muster.web;

import muster.casebook.Casebook;
import muster.casebook.Filed;
import muster.casebook.FiledReport;
import muster.intake.Fetch;
import muster.intake.Intake;
import muster.intake.Taken;
import muster.model.Claim;
import muster.model.Report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/// Reads what people add, one batch after the other in the background, so that a page can show how
/// far it has come.
final class Readings implements AutoCloseable {
    private static final int KEPT = 50;

    private final Casebook casebook;
    private final Workshop workshop;
    private final Runnable after;
    private final Map<Integer, Reading> all = new LinkedHashMap<>();
    private final ExecutorService queue =
            Executors.newSingleThreadExecutor(
                    work -> Thread.ofPlatform().daemon().name("reading").unstarted(work));
    private int last;

    /// @param after is run when a batch is over
    Readings(Casebook casebook, Workshop workshop, Runnable after) {
        this.casebook = casebook;
        this.workshop = workshop;
        this.after = after;
    }

    synchronized Optional<Reading> reading(int number) {
        return Optional.ofNullable(all.get(number));
    }

    /// Puts one more file into a folder.
    interface Delivery {
        /// What is on its way, in words for a person.
        String from();

        /// @throws Fetch.Refused where nothing came
        void to(Path folder) throws Fetch.Refused;
    }

    /// Reads the files of `folder`, which is deleted afterwards, and what is still on its way
    /// there.
    Reading files(Path folder, Optional<LocalDate> published, List<Delivery> deliveries) {
        return queued(reading -> {
            try {
                for (Delivery delivery : deliveries) {
                    deliver(reading, delivery, folder);
                }
                List<String> sources;
                try (Stream<Path> files = Files.list(folder)) {
                    sources = files.sorted().map(Path::toString).toList();
                }
                if (!sources.isEmpty()) {
                    read(reading, sources, published, folder + "/");
                }
            } finally {
                delete(folder);
            }
        });
    }

    Reading examples() {
        return queued(reading ->
                read(
                        reading,
                        List.of(workshop.examples().toString()),
                        Optional.empty(),
                        workshop.examples() + "/"));
    }

    private static void deliver(Reading reading, Delivery delivery, Path folder) {
        try {
            delivery.to(folder);
        } catch (Fetch.Refused why) {
            reading.skipped(delivery.from(), "the address was not read: " + why.getMessage());
            reading.total(reading.state().done());
        }
    }

    private interface Work {
        void on(Reading reading) throws IOException;
    }

    private synchronized Reading queued(Work work) {
        Reading reading = new Reading(++last);
        all.put(reading.number(), reading);
        if (all.size() > KEPT) {
            all.remove(all.keySet().iterator().next());
        }
        queue.execute(() -> {
            String why = "Reading stopped, through a fault of ours.";
            try {
                work.on(reading);
                why = "";
            } catch (IOException | RuntimeException fault) {
                why = "Reading stopped: " + fault.getMessage();
            } finally {
                // whatever flies from here, nobody waits for a batch that stands still
                reading.done(why);
                after.run();
            }
        });
        return reading;
    }

    private void read(
            Reading reading, List<String> sources, Optional<LocalDate> published, String prefix) {
        Intake intake = workshop.intake().apply(published);
        List<Taken> taken = new ArrayList<>();
        try (Stream<Taken> each = intake.take(sources, InputStream.nullInputStream())) {
            each.forEach(taken::add);
        }
        reading.total(taken.size() + reading.state().done());
        for (Taken one : taken) {
            switch (one) {
                case Taken.Skipped(String source, String why) ->
                        reading.skipped(source.replace(prefix, ""), why);
                case Taken.Arrived(String source, Report report, List<String> notes) ->
                        read(reading, report, notes);
            }
        }
    }

    private void read(Reading reading, Report report, List<String> notes) {
        try {
            Optional<Filed> filed = Optional.empty();
            int claims = 0;
            if (!casebook.has(report, workshop.knowledge())) {
                List<Claim> found = workshop.reader().apply(report);
                claims = found.size();
                filed = Optional.of(casebook.file(report, found, workshop.knowledge()));
            }
            int number =
                    casebook.versions(report.id()).stream()
                            .filter(FiledReport::current)
                            .map(FiledReport::id)
                            .findFirst()
                            .orElse(0);
            reading.read(
                    new Reading.Entry(
                            report.title().orElse(report.id()),
                            number,
                            claims,
                            filed.isEmpty() ? "was here already" : String.join("; ", notes)));
        } catch (RuntimeException | StackOverflowError fault) {
            reading.skipped(report.id(), "a fault of ours: " + fault);
        }
    }

    static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> {
                        try {
                            Files.deleteIfExists(file);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
        } catch (IOException | UncheckedIOException e) {
            // a temporary folder; the system clears it some day
            return;
        }
    }

    @Override
    public void close() {
        queue.shutdownNow();
    }
}
