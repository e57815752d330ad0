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
 * Runs templates on separate threads, so that one that takes too long can be abandoned. A loop in it is interrupted; an endless
 * expression cannot be, but its daemon thread does not prevent the JVM from exiting.
 */
final class TimeLimit {

    private final Duration limit;
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "template");
        thread.setDaemon(true);
        return thread;
    });

    TimeLimit(Duration limit) {
        this.limit = limit;
    }

    /** The execution of a template. */
    interface Work {
        void run() throws TemplateException, IOException;
    }

    /** Runs a template. @throws Budget.Exceeded if it exceeds the time limit */
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
