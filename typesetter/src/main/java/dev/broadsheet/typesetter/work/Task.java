package dev.broadsheet.typesetter.work;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/** Something to be worked out once, by whoever comes first. */
public final class Task<T> implements Runnable {

    private final FutureTask<T> future;

    public Task(Callable<T> work) {
        this.future = new FutureTask<>(work);
    }

    /** Something that has been worked out. */
    public static <T> Task<T> done(T result) {
        Task<T> task = new Task<>(() -> result);
        task.run();
        return task;
    }

    /** Does the work unless someone does it or has done it. */
    @Override
    public void run() {
        future.run();
    }

    public boolean isDone() {
        return future.isDone();
    }

    /** The result. Does the work if nobody has begun it, waits if someone does it. What it throws is thrown here. */
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
     * The result. While someone else works it out, the caller runs other tasks rather than wait.
     *
     * @param others in the order in which they are wanted; null for one that is not wanted any more
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
