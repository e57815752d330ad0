package dev.broadsheet.work;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Applies a function to the items of a list, on as many threads as there are processors. Results keep the order. */
public final class Parallel {

    /** The minimum number of batches per thread, so that little work is left when the first thread is done. */
    private static final int TURNS = 250;

    private Parallel() {}

    /** Like {@link #map(List, Function)}, but reports progress. */
    public static <T, R> List<R> map(List<T> things, Function<T, R> work, Progress progress) {
        progress.expect(things.size());
        return map(things, counting(work, progress));
    }

    /**
     * Like {@link #map(List, Function, Progress)}, but with a time limit per item. Work that exceeds it is interrupted and then
     * abandoned; its thread does not prevent the JVM from exiting.
     *
     * @param most the maximum processor time for one item
     * @throws BudgetExceeded if an item takes longer
     */
    public static <T, R> List<R> map(List<T> things, Function<T, R> work, Progress progress, Duration most) {
        progress.expect(things.size());
        Watchdog<T> watchdog = new Watchdog<>(most);
        return run(things, watchdog.around(counting(work, progress)), watchdog, threads(things));
    }

    /**
     * Applies {@code work} to all items.
     *
     * @param work the function; it should not throw exceptions
     * @throws BudgetExceeded if memory is exhausted
     */
    public static <T, R> List<R> map(List<T> things, Function<T, R> work) {
        Watchdog<T> watchdog = new Watchdog<>(Watchdog.FOR_EVER);
        Function<T, R> known = watchdog.around(work);
        return threads(things) < 2
                ? things.stream().map(known).toList()
                : run(things, known, watchdog, threads(things));
    }

    private static int threads(List<?> things) {
        return Math.max(1, Math.min(things.size(), Runtime.getRuntime().availableProcessors()));
    }

    private static <T, R> Function<T, R> counting(Function<T, R> work, Progress progress) {
        return thing -> {
            R result = work.apply(thing);
            progress.done();
            return result;
        };
    }

    private static <T, R> List<R> run(List<T> things, Function<T, R> work, Watchdog<T> watchdog, int threads) {
        ExecutorService pool = Executors.newFixedThreadPool(threads, Parallel::thread);
        try {
            List<Future<List<R>>> futures = turns(things, threads)
                    .map(turn -> pool.submit(() -> turn.stream().map(work).toList()))
                    .toList();
            List<R> results = new ArrayList<>(things.size());
            for (Future<List<R>> future : futures) {
                results.addAll(result(future, watchdog));
            }
            return results;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException own ? own : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } finally {
            end(pool, watchdog);
        }
    }

    /** Splits many items into batches: waking the waiting thread costs as much as processing some of them. */
    private static <T> Stream<List<T>> turns(List<T> things, int threads) {
        int size = Math.max(1, things.size() / (threads * TURNS));
        return IntStream.iterate(0, start -> start < things.size(), start -> start + size)
                .mapToObj(start -> things.subList(start, Math.min(start + size, things.size())));
    }

    /** Creates a daemon thread: work that never ends must not prevent the process from exiting. */
    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "broadsheet");
        thread.setDaemon(true);
        return thread;
    }

    private static <R> R result(Future<R> future, Watchdog<?> watchdog)
            throws InterruptedException, ExecutionException {
        while (true) {
            try {
                return future.get(watchdog.patience().toNanos(), TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                watchdog.check();
            }
        }
    }

    /** Waits for the other threads after a failure, so that they do not interfere with clean-up. */
    private static void end(ExecutorService pool, Watchdog<?> watchdog) {
        pool.shutdownNow();
        try {
            while (!pool.awaitTermination(1, TimeUnit.SECONDS) && !watchdog.isOver()) {
                pool.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
