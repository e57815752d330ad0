package dev.broadsheet.work;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Knows on which things threads are at work, and finds one that takes too much of a processor's time. What a busy or
 * sleeping machine does meanwhile does not count. Reads clocks, on which no result depends.
 */
final class Watchdog<T> {

    static final Duration FOR_EVER = Duration.ofDays(10_000);

    private static final Duration LOOK = Duration.ofMillis(500);

    private final Duration most;
    private final Map<Thread, Turn<T>> current = new ConcurrentHashMap<>();
    private volatile boolean over;

    /** @param most time of a processor for one thing */
    Watchdog(Duration most) {
        this.most = most;
    }

    /** The same work, watched. A thing that takes all memory is named by what is thrown. */
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

    /** How long to wait before the next look. */
    Duration patience() {
        return most.compareTo(LOOK) < 0 ? most : LOOK;
    }

    /** Whether a thing has taken too long. */
    boolean isOver() {
        return over;
    }

    /** @throws BudgetExceeded when a thing has taken too long */
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

    /** Work on one thing. Its time counts from the first look at it on, which nearly all work does not live to see. */
    private static final class Turn<T> {

        private final T thing;
        private long start = -1;

        Turn(T thing) {
            this.thing = thing;
        }

        /** Nanoseconds. Called by one thread only. */
        long time(Thread thread) {
            long now = ProcessorTime.of(thread);
            start = start < 0 ? now : start;
            return now - start;
        }
    }
}
