package dev.broadsheet.live;

import dev.broadsheet.live.FolderLook.Stamp;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Looks at folders again and again. The file system's own notifications miss network drives and come late on macOS; to look
 * at the times and sizes of some thousand files takes some milliseconds.
 */
final class Watch {

    /** Looking takes at most this part of the time. */
    private static final int SHARE = 10;

    private final List<Path> folders;
    private final Duration interval;
    private final Runnable work;
    private Changes<Path, Stamp> changes = new Changes<>(Map.of());

    /** @param work is done after each change, once the files are at rest */
    Watch(List<Path> folders, Duration interval, Runnable work) {
        this.folders = List.copyOf(folders);
        this.interval = interval;
        this.work = work;
    }

    /** Does the work for the first time. */
    void first() {
        changes = new Changes<>(FolderLook.at(folders));
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
        Map<Path, Stamp> now = FolderLook.at(folders);
        long pause = Math.max(interval.toNanos(), SHARE * (System.nanoTime() - start));
        if (changes.areDue(now)) {
            work.run();
        } else {
            Thread.sleep(Duration.ofNanos(pause).toMillis());
        }
    }
}
