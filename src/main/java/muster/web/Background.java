package muster.web;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

/// Works out beforehand what visitors will ask for, one thing after the other, behind what they
/// wait for now.
final class Background implements AutoCloseable {
    private static final int SECONDS = 10;

    private final ExecutorService work =
            Executors.newSingleThreadExecutor(task ->
                    Thread.ofPlatform()
                            .daemon()
                            .priority(Thread.MIN_PRIORITY)
                            .name("beforehand")
                            .unstarted(task));

    /// Does it some time. What goes wrong is told when somebody asks for the same.
    void later(Runnable task) {
        try {
            work.execute(() -> {
                try {
                    task.run();
                } catch (RuntimeException fault) {
                    return;
                }
            });
        } catch (RejectedExecutionException closed) {
            return;
        }
    }

    @Override
    public void close() {
        work.shutdownNow();
        try {
            work.awaitTermination(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
