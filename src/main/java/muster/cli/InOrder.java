package muster.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/// Works on many things at once and hands the results on in the order in which the things came, so
/// that the number of threads changes nothing but the time.
final class InOrder {
    private static final int WAITING_PER_THREAD = 4;

    private final int threads;

    /// @param threads at least 1
    InOrder(int threads) {
        this.threads = threads;
    }

    /// Takes things from `source` and gives results to `sink`, both in the calling thread; `work`
    /// runs in others, and at most four things a thread wait. What `work` throws, this throws,
    /// after the results of everything before were handed on.
    <T, R> void run(Iterator<T> source, Function<T, R> work, Consumer<R> sink) {
        ExecutorService pool =
                Executors.newFixedThreadPool(
                        threads, Thread.ofPlatform().name("read-", 1).daemon().factory());
        Deque<Future<R>> waiting = new ArrayDeque<>();
        try {
            while (source.hasNext()) {
                T next = source.next();
                waiting.add(pool.submit(() -> work.apply(next)));
                if (waiting.size() >= threads * WAITING_PER_THREAD) {
                    sink.accept(result(waiting.remove()));
                }
            }
            while (!waiting.isEmpty()) {
                sink.accept(result(waiting.remove()));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException fault -> throw fault;
                case Error fault -> throw fault;
                case null, default -> throw new IllegalStateException(e.getCause());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
