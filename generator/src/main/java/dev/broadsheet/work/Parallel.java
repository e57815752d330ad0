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

/** The same work for each of several things, by as many threads as there are processors. Results keep the order. */
public final class Parallel {

    /** Turns of each thread, at least: what is left to others when one has ended is a small part. */
    private static final int TURNS = 250;

    private Parallel() {}

    /** As {@link #map(List, Function)}; each completed item is counted. */
    public static <T, R> List<R> map(List<T> things, Function<T, R> work, Progress progress) {
        progress.expect(things.size());
        return map(things, counting(work, progress));
    }

    /**
     * As {@link #map(List, Function, Progress)}, and no thing takes longer than it may. Work that goes on all the same is
     * interrupted, then left alone: its thread does not keep the JVM from exiting.
     *
     * @param most time of a processor for one thing
     * @throws BudgetExceeded when a thing takes more
     */
    public static <T, R> List<R> map(List<T> things, Function<T, R> work, Progress progress, Duration most) {
        progress.expect(things.size());
        Watchdog<T> watchdog = new Watchdog<>(most);
        return run(things, watchdog.around(counting(work, progress)), watchdog, threads(things));
    }

    /**
     * All that is done.
     *
     * @param work throws nothing that it should have handled
     * @throws BudgetExceeded when it takes more memory than there is
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

    /** Of many things some at a time: to wake who waits for them costs as much as some of them do. */
    private static <T> Stream<List<T>> turns(List<T> things, int threads) {
        int size = Math.max(1, things.size() / (threads * TURNS));
        return IntStream.iterate(0, start -> start < things.size(), start -> start + size)
                .mapToObj(start -> things.subList(start, Math.min(start + size, things.size())));
    }

    /** One that is never ended from outside must not keep the process from ending. */
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

    /** Where one fails, others are at work still: who tidies up after the failure is not to meet them. */
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
