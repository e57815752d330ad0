package dev.broadsheet.live;

import dev.broadsheet.live.FolderSnapshot.Stamp;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Polls folders for changes. The file system's notifications miss network drives and are late on macOS; polling the metadata of
 * some thousand files takes some milliseconds.
 */
final class FolderPoller {

    /** The minimum ratio of the pause to the duration of a poll. */
    private static final int SHARE = 10;

    private final List<Path> folders;
    private final Duration interval;
    private final Runnable work;
    private ChangeDetector<Path, Stamp> changes = new ChangeDetector<>(Map.of());

    /** @param work runs after each change, once the files are stable */
    FolderPoller(List<Path> folders, Duration interval, Runnable work) {
        this.folders = List.copyOf(folders);
        this.interval = interval;
        this.work = work;
    }

    /** Runs the work for the first time. */
    void first() {
        changes = new ChangeDetector<>(FolderSnapshot.at(folders));
        work.run();
    }

    void untilInterrupted() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                pauseAndLook();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void pauseAndLook() throws InterruptedException {
        long start = System.nanoTime();
        Map<Path, Stamp> now = FolderSnapshot.at(folders);
        long pause = Math.max(interval.toNanos(), SHARE * (System.nanoTime() - start));
        if (changes.areDue(now)) {
            work.run();
        } else {
            Thread.sleep(Duration.ofNanos(pause).toMillis());
        }
    }
}
