package dev.broadsheet.work;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** The same work for each of several things, by as many threads as there are processors. Results keep the order. */
public final class Parallel {

    private Parallel() {}

    /** As {@link #map(List, Function)}; each thing that is done is told. */
    public static <T, R> List<R> map(List<T> things, Function<T, R> work, Progress progress) {
        progress.expect(things.size());
        return map(things, thing -> {
            R result = work.apply(thing);
            progress.done();
            return result;
        });
    }

    /** @param work throws nothing that it should have handled */
    public static <T, R> List<R> map(List<T> things, Function<T, R> work) {
        int threads = Math.min(things.size(), Runtime.getRuntime().availableProcessors());
        if (threads < 2) {
            return things.stream().map(work).toList();
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<R>> futures = things.stream()
                    .map(thing -> pool.submit(() -> work.apply(thing)))
                    .toList();
            List<R> results = new ArrayList<>(futures.size());
            for (Future<R> future : futures) {
                results.add(future.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException own ? own : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } finally {
            end(pool);
        }
    }

    /** Where one fails, others are at work still: who tidies up after the failure is not to meet them. */
    private static void end(ExecutorService pool) {
        pool.shutdownNow();
        try {
            while (!pool.awaitTermination(1, TimeUnit.MINUTES)) {
                pool.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
