package dev.broadsheet.template;

import freemarker.template.TemplateException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Runs templates on threads of their own, so that one that takes too long can be given up. A loop in it ends then; an
 * endless expression cannot be ended from outside, and its thread keeps nobody from exiting.
 */
final class Watch {

    private final Duration limit;
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "template");
        thread.setDaemon(true);
        return thread;
    });

    Watch(Duration limit) {
        this.limit = limit;
    }

    /** What a template does. */
    interface Work {
        void run() throws TemplateException, IOException;
    }

    /** @throws Budget.Exceeded when the time is up */
    void run(Work work) throws TemplateException, IOException {
        Future<?> running = threads.submit(() -> {
            work.run();
            return null;
        });
        try {
            running.get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw new Budget.Exceeded("the template does not come to an end within " + limit.toSeconds() + " seconds");
        } catch (ExecutionException e) {
            rethrow(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } finally {
            running.cancel(true);
        }
    }

    private static void rethrow(@Nullable Throwable thrown) throws TemplateException, IOException {
        if (thrown instanceof TemplateException template) {
            throw template;
        } else if (thrown instanceof IOException io) {
            throw io;
        } else if (thrown instanceof Error error) {
            throw error;
        }
        throw thrown instanceof RuntimeException runtime ? runtime : new IllegalStateException(thrown);
    }
}
