package dev.broadsheet;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Measures the wall time of each phase, in the order in which they ran. */
final class PhaseTimes {

    private final LongSupplier nanoTime;
    private final PhaseProgress progress;
    private final Map<String, Duration> times = new LinkedHashMap<>();

    PhaseTimes(LongSupplier nanoTime, PhaseProgress progress) {
        this.nanoTime = nanoTime;
        this.progress = progress;
    }

    <T> T measure(String phase, Supplier<T> work) {
        progress.begin(phase);
        long start = nanoTime.getAsLong();
        try {
            return work.get();
        } finally {
            times.merge(phase, Duration.ofNanos(nanoTime.getAsLong() - start), Duration::plus);
        }
    }

    Map<String, Duration> all() {
        return times;
    }
}
