package dev.broadsheet.maven.run;

import dev.broadsheet.ProgressListener;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Tells people who wait how far a run is, from its second second on: as a bar that is drawn over itself on a terminal, as
 * a line every few seconds elsewhere. Safe for use by several threads.
 */
final class ProgressReport implements ProgressListener {

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration BETWEEN_BARS = Duration.ofMillis(100);
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(5);

    private final LongSupplier nanoTime;
    private final boolean bar;
    private final Consumer<String> out;
    private final long interval;
    private final Consumer<String> warnings;
    private long next;
    private String phase = "";
    private long phaseStart;
    private int drawn;

    private ProgressReport(LongSupplier nanoTime, boolean bar, Consumer<String> out, Consumer<String> warnings) {
        this.nanoTime = nanoTime;
        this.bar = bar;
        this.out = out;
        this.warnings = warnings;
        this.interval = (bar ? BETWEEN_BARS : BETWEEN_LINES).toNanos();
        this.next = nanoTime.getAsLong() + PATIENCE.toNanos();
    }

    /**
     * @param terminal gets text with carriage returns and without line ends
     * @param warnings gets what should be known at once
     */
    static ProgressReport bar(LongSupplier nanoTime, Consumer<String> terminal, Consumer<String> warnings) {
        return new ProgressReport(nanoTime, true, terminal, warnings);
    }

    /**
     * @param lines gets whole lines
     * @param warnings gets what should be known at once
     */
    static ProgressReport lines(LongSupplier nanoTime, Consumer<String> lines, Consumer<String> warnings) {
        return new ProgressReport(nanoTime, false, lines, warnings);
    }

    @Override
    public synchronized void advanced(String name, int done, int expected) {
        long now = nanoTime.getAsLong();
        if (!name.equals(phase) || done == 0) {
            phase = name;
            phaseStart = now;
        }
        if (now - next >= 0) {
            next = now + interval;
            Progress progress = new Progress(phase, done, expected, Duration.ofNanos(now - phaseStart));
            tell(progress);
        }
    }

    private void tell(Progress progress) {
        if (bar) {
            draw(progress.bar());
        } else {
            out.accept(progress.line());
        }
    }

    /** Writes over what was there before, however long it was. */
    private void draw(String text) {
        out.accept("\r" + text + " ".repeat(Math.max(0, drawn - text.length())));
        drawn = text.length();
    }

    @Override
    public synchronized void warned(String message) {
        close();
        warnings.accept(message);
    }

    /** Takes the bar away, so that other lines can follow. */
    synchronized void close() {
        if (drawn > 0) {
            draw("");
            out.accept("\r");
            drawn = 0;
        }
    }
}
