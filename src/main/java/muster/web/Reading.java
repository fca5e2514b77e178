package muster.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// One batch that is being read, and how far it has come. Safe for use by many threads.
public final class Reading {
    /// What came of one report.
    ///
    /// @param report its number in the casebook; 0 = it is not there
    /// @param note what is to be said of it; mostly nothing
    public record Entry(String name, int report, int claims, String note) {}

    /// All that is known at one moment.
    ///
    /// @param total of reports, 0 while they are counted
    /// @param fault why it stopped before the end; mostly nothing
    public record State(
            int total, List<Entry> read, List<Entry> skipped, boolean over, String fault) {
        public State {
            read = List.copyOf(read);
            skipped = List.copyOf(skipped);
        }

        public int done() {
            return read.size() + skipped.size();
        }

        public int claims() {
            return read.stream().mapToInt(Entry::claims).sum();
        }
    }

    private final int number;
    private final List<Entry> read = new ArrayList<>();
    private final List<Entry> skipped = new ArrayList<>();
    private int total;
    private boolean over;
    private String fault = "";

    Reading(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    synchronized State state() {
        return new State(total, read, skipped, over, fault);
    }

    synchronized void total(int reports) {
        total = reports;
    }

    synchronized void read(Entry entry) {
        read.add(entry);
    }

    synchronized void skipped(String source, String why) {
        skipped.add(new Entry(source, 0, 0, why));
    }

    synchronized void done(String why) {
        over = true;
        fault = why;
        notifyAll();
    }

    /// Waits until it is over, at most so long: who adds little sees at once what came of it.
    synchronized void await(Duration most) {
        long until = System.nanoTime() + most.toNanos();
        try {
            for (long left = most.toMillis(); !over && left > 0; ) {
                wait(left);
                left = (until - System.nanoTime()) / 1_000_000;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
