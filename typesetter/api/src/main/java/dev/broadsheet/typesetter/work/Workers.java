package dev.broadsheet.typesetter.work;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * The threads that work on one document: the caller's and helper threads. Results do not depend on their number,
 * since tasks are pure functions and their results are used in the order of the document.
 */
public final class Workers implements AutoCloseable {

    /** The caller's thread alone. */
    public static final Workers ALONE = new Workers(null);

    private final @Nullable ExecutorService helpers;

    private Workers(@Nullable ExecutorService helpers) {
        this.helpers = helpers;
    }

    /** @param threads number of threads including the caller's, at least 1 */
    public static Workers of(int threads) {
        return threads == 1 ? ALONE : new Workers(Executors.newFixedThreadPool(threads - 1, Workers::thread));
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "typesetter");
        thread.setDaemon(true);
        return thread;
    }

    /** Whether there are no helper threads. */
    public boolean isAlone() {
        return helpers == null;
    }

    /** Starts a computation on a helper thread; without helpers, runs it at once. */
    public <T> Task<T> start(Callable<T> work) {
        Task<T> task = new Task<>(work);
        start(task);
        return task;
    }

    /** Starts a task on a helper thread unless it has run already; without helpers, runs it at once. */
    public void start(Task<?> task) {
        if (helpers == null) {
            task.run();
        } else {
            helpers.execute(task);
        }
    }

    /** Stops the helper threads; tasks that have not begun are dropped. */
    @Override
    public void close() {
        if (helpers != null) {
            helpers.shutdownNow();
        }
    }
}
