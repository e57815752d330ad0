package dev.broadsheet.work;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is made beside other work, and waited for where it is needed. */
public final class BackgroundTask<T> {

    private final CompletableFuture<T> result;

    private BackgroundTask(CompletableFuture<T> result) {
        this.result = result;
    }

    /** Begins at once. */
    public static <T> BackgroundTask<T> of(Supplier<T> work) {
        return new BackgroundTask<>(CompletableFuture.supplyAsync(work));
    }

    /** Begins at once; nobody waits for it, nor hears of what it throws. */
    public static void begin(Runnable work) {
        CompletableFuture<@Nullable Void> unused = CompletableFuture.runAsync(work);
    }

    /** What the work gives; throws what it threw. */
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
