package dev.broadsheet.work;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Tracks the items that threads are processing, and detects one that exceeds its processor time. Time during which the machine is
 * busy otherwise or sleeps does not count. Results do not depend on the clock.
 */
final class Watchdog<T> {

    static final Duration FOR_EVER = Duration.ofDays(10_000);

    private static final Duration LOOK = Duration.ofMillis(500);

    private final Duration most;
    private final Map<Thread, Turn<T>> current = new ConcurrentHashMap<>();
    private volatile boolean over;

    /** @param most the maximum processor time for one item */
    Watchdog(Duration most) {
        this.most = most;
    }

    /** Wraps work to be tracked. If memory is exhausted, the exception names the item. */
    <R> Function<T, R> around(Function<T, R> work) {
        return thing -> {
            Thread thread = Thread.currentThread();
            current.put(thread, new Turn<>(thing));
            try {
                return work.apply(thing);
            } catch (OutOfMemoryError e) {
                throw new BudgetExceeded(thing, others(thing), e);
            } finally {
                current.remove(thread);
            }
        };
    }

    /** Returns the time to wait before the next check. */
    Duration patience() {
        return most.compareTo(LOOK) < 0 ? most : LOOK;
    }

    /** Whether an item has exceeded its time. */
    boolean isOver() {
        return over;
    }

    /** @throws BudgetExceeded if an item has exceeded its time */
    void check() {
        Optional<T> late = current.entrySet().stream()
                .filter(turn -> turn.getValue().time(turn.getKey()) > most.toNanos())
                .map(turn -> turn.getValue().thing)
                .findFirst();
        if (late.isPresent()) {
            over = true;
            throw new BudgetExceeded(late.get(), others(late.get()), most);
        }
    }

    private List<Object> others(T thing) {
        return current.values().stream()
                .<Object>map(turn -> turn.thing)
                .filter(other -> !other.equals(thing))
                .toList();
    }

    /** The processing of one item. Its time counts from the first check on; most items are finished before that. */
    private static final class Turn<T> {

        private final T thing;
        private long start = -1;

        Turn(T thing) {
            this.thing = thing;
        }

        /** Returns nanoseconds since the first call. Not thread-safe. */
        long time(Thread thread) {
            long now = ProcessorTime.of(thread);
            start = start < 0 ? now : start;
            return now - start;
        }
    }
}
