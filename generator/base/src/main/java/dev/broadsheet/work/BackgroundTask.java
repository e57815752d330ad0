package dev.broadsheet.work;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A computation on another thread, whose result is awaited when needed. */
public final class BackgroundTask<T> {

    private final CompletableFuture<T> result;

    private BackgroundTask(CompletableFuture<T> result) {
        this.result = result;
    }

    /** Starts a computation. */
    public static <T> BackgroundTask<T> of(Supplier<T> work) {
        return new BackgroundTask<>(CompletableFuture.supplyAsync(work));
    }

    /** Starts a computation without a result. Its exceptions are ignored. */
    public static void begin(Runnable work) {
        CompletableFuture<@Nullable Void> unused = CompletableFuture.runAsync(work);
    }

    /** Returns the result of a function of this task's result. */
    public <R> BackgroundTask<R> map(Function<T, R> function) {
        return new BackgroundTask<>(result.thenApply(function));
    }

    /** Waits for the result; rethrows the exception of the computation. */
    public T get() {
        try {
            return result.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException own) {
                throw own;
            } else if (e.getCause() instanceof Error own) {
                throw own;
            }
            throw e;
        }
    }
}
