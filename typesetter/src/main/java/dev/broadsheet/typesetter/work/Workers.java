package dev.broadsheet.typesetter.work;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * The threads that work on one document: the caller's and some that help it. What comes out does not depend on how many
 * there are, since tasks are functions of what they are given and results are taken in the order of the document.
 */
public final class Workers implements AutoCloseable {

    /** The caller alone. */
    public static final Workers ALONE = new Workers(null);

    private final @Nullable ExecutorService helpers;

    private Workers(@Nullable ExecutorService helpers) {
        this.helpers = helpers;
    }

    /** @param threads at least 1, the caller's included */
    public static Workers of(int threads) {
        return threads == 1 ? ALONE : new Workers(Executors.newFixedThreadPool(threads - 1, Workers::thread));
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "typesetter");
        thread.setDaemon(true);
        return thread;
    }

    /** Whether nobody helps the caller. */
    public boolean isAlone() {
        return helpers == null;
    }

    /** Has a task done by a helper; without one, it is done at once. */
    public <T> Task<T> start(Callable<T> work) {
        Task<T> task = new Task<>(work);
        start(task);
        return task;
    }

    /** Has a task done by a helper, unless someone did it; without one, it is done at once. */
    public void start(Task<?> task) {
        if (helpers == null) {
            task.run();
        } else {
            helpers.execute(task);
        }
    }

    /** Lets the helpers go; tasks that nobody has begun are dropped. */
    @Override
    public void close() {
        if (helpers != null) {
            helpers.shutdownNow();
        }
    }
}
