package dev.broadsheet.live;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks at folders again and again. The file system's own notifications miss network drives and come late on macOS; to look
 * at the times and sizes of some thousand files takes some milliseconds.
 */
final class Watch {

    private static final int DEPTH = 32;

    /** Looking takes at most this part of the time. */
    private static final int SHARE = 10;

    private final List<Path> folders;
    private final Duration interval;
    private final Runnable work;
    private Map<Path, Stamp> seen = Map.of();

    /** @param work is done after each change, once the files are at rest */
    Watch(List<Path> folders, Duration interval, Runnable work) {
        this.folders = List.copyOf(folders);
        this.interval = interval;
        this.work = work;
    }

    /** Does the work for the first time. */
    void first() {
        seen = look();
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
        Map<Path, Stamp> now = look();
        long pause = Math.max(interval.toNanos(), SHARE * (System.nanoTime() - start));
        if (!now.equals(seen)) {
            seen = atRest(now);
            work.run();
        }
        Thread.sleep(Duration.ofNanos(pause).toMillis());
    }

    /** An editor may write a file in several steps. */
    private Map<Path, Stamp> atRest(Map<Path, Stamp> first) throws InterruptedException {
        Map<Path, Stamp> before = first;
        while (true) {
            Thread.sleep(interval.toMillis());
            Map<Path, Stamp> now = look();
            if (now.equals(before)) {
                return now;
            }
            before = now;
        }
    }

    private Map<Path, Stamp> look() {
        Map<Path, Stamp> stamps = new HashMap<>();
        for (Path folder : folders) {
            try {
                Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEPTH, new Look(stamps));
            } catch (IOException e) {
                // As if there were nothing: the generator tells what is wrong with the folder.
            }
        }
        return stamps;
    }

    /** What editors keep for themselves. */
    private static boolean isHidden(Path path) {
        Path name = path.getFileName();
        return name != null
                && (name.toString().startsWith(".") || name.toString().endsWith("~"));
    }

    private record Stamp(long size, FileTime modified) {}

    private static final class Look extends SimpleFileVisitor<Path> {

        private final Map<Path, Stamp> stamps;

        Look(Map<Path, Stamp> stamps) {
            this.stamps = stamps;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isHidden(file)) {
                stamps.put(file, new Stamp(attributes.size(), attributes.lastModifiedTime()));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            return FileVisitResult.CONTINUE;
        }
    }
}
