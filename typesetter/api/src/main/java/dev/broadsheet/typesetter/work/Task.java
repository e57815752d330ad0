package dev.broadsheet.typesetter.work;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/** A computation that runs once, on the first thread that needs it. */
public final class Task<T> implements Runnable {

    private final FutureTask<T> future;

    public Task(Callable<T> work) {
        this.future = new FutureTask<>(work);
    }

    /** Returns a completed task. */
    public static <T> Task<T> done(T result) {
        Task<T> task = new Task<>(() -> result);
        task.run();
        return task;
    }

    /** Runs the computation unless another thread is running or has run it. */
    @Override
    public void run() {
        future.run();
    }

    public boolean isDone() {
        return future.isDone();
    }

    /** Returns the result: runs the computation if it has not begun, else waits for it. Rethrows its exceptions. */
    public T get() {
        future.run();
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw unchecked(e.getCause() == null ? e : e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while another thread worked on the document");
        }
    }

    /**
     * Returns the result. While another thread computes it, the caller runs other tasks rather than wait.
     *
     * @param others other tasks by priority; null for one that is no longer needed
     */
    public T get(Iterable<? extends @Nullable Task<?>> others) {
        future.run();
        Iterator<? extends @Nullable Task<?>> next = others.iterator();
        while (!future.isDone() && next.hasNext()) {
            Task<?> other = next.next();
            if (other != null) {
                other.run();
            }
        }
        return get();
    }

    private static RuntimeException unchecked(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        if (cause instanceof IOException io) {
            return new UncheckedIOException(io);
        }
        return cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
    }
}
