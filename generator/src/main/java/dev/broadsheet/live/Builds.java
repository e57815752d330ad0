package dev.broadsheet.live;

import dev.broadsheet.GenerationReport;
import dev.broadsheet.Preview;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The generations of a live site: one is made at a time, any thread may read the last one or wait for the next. */
final class Builds {

    private final Preview preview;
    private final Consumer<GenerationReport> listener;
    private long version;
    private boolean closed;
    private @Nullable GenerationReport last;

    Builds(Preview preview, Consumer<GenerationReport> listener) {
        this.preview = preview;
        this.listener = listener;
    }

    void make() {
        GenerationReport report = preview.generate();
        synchronized (this) {
            last = report;
            version++;
            notifyAll();
        }
        listener.accept(report);
    }

    /** Grows by one with every generation, the failed ones too. */
    synchronized long version() {
        return version;
    }

    /** What went wrong with the last generation; empty when it is served. */
    synchronized Optional<GenerationReport> failure() {
        return Optional.ofNullable(last).filter(report -> !report.published());
    }

    /** Paths of the files of the last generation; none when it was not published. */
    synchronized List<String> files() {
        return last == null ? List.of() : last.files();
    }

    Optional<byte[]> file(String path) {
        return preview.file(path);
    }

    /** The version now, as soon as it is not the one given; the same one when that takes too long or all is over. */
    synchronized long await(long known, Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        long left = patience.toMillis();
        while (version == known && !closed && left > 0) {
            wait(left);
            left = Duration.ofNanos(end - System.nanoTime()).toMillis();
        }
        return version;
    }

    synchronized boolean isClosed() {
        return closed;
    }

    synchronized void close() {
        closed = true;
        notifyAll();
    }
}
