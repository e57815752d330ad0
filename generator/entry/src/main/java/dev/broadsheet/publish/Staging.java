package dev.broadsheet.publish;

import dev.broadsheet.cache.FileDigest;
import dev.broadsheet.cache.KeptFile;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.edition.OutputFile;
import dev.broadsheet.edition.OutputStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Writes files of a first output, while there is no previous one, directly to the staging folder as they are created, under the
 * lock of the output folder. Files that cannot be written for any reason go to another store, and publishing reports the problem.
 * Thread-safe.
 */
final class Staging implements OutputStore {

    private final OutputFolder folder;
    private final Workspace workspace;
    private final OutputStore otherwise;
    private final Map<String, FileDigest> marks = new ConcurrentHashMap<>();

    private boolean begun;

    /** Empty if files are not written in advance. */
    private Optional<BuildLock> lock = Optional.empty();

    Staging(OutputFolder folder, Workspace workspace, OutputStore otherwise) {
        this.folder = folder;
        this.workspace = workspace;
        this.otherwise = otherwise;
    }

    @Override
    public OutputFile keep(String path, byte[] content) {
        return isOpen() ? write(path, content, FileDigest.of(content)) : otherwise.keep(path, content);
    }

    @Override
    public OutputFile keep(String path, KeptFile file) {
        if (file.published() || !isOpen()) {
            return otherwise.keep(path, file);
        }
        byte[] content = file.content().get();
        return write(path, content, file.mark().orElseGet(() -> FileDigest.of(content)));
    }

    private OutputFile write(String path, byte[] content, FileDigest mark) {
        try {
            if (OutputPaths.isSafe(path)) {
                workspace.add(path, content);
                marks.put(path, mark);
                return new OutputFile(path, () -> read(path)).known(Optional.of(mark), false);
            }
        } catch (IOException | InvalidPathException e) {
            // The path is a duplicate, or the disk is full: publishing reports it.
        }
        return otherwise.keep(path, content).known(Optional.of(mark), false);
    }

    private byte[] read(String path) {
        try {
            return workspace.read(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized boolean isOpen() {
        if (!begun) {
            begun = true;
            lock = open();
        }
        return lock.isPresent();
    }

    private Optional<BuildLock> open() {
        try {
            if (folder.exists() || !folder.check(new Diagnostics())) {
                return Optional.empty();
            }
            Optional<BuildLock> acquired = BuildLock.tryAcquire(workspace.folder());
            if (acquired.isPresent()) {
                workspace.recover();
            }
            return acquired;
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Returns the lock, if held; the caller releases it. */
    synchronized Optional<BuildLock> handOver() {
        Optional<BuildLock> held = lock;
        lock = Optional.empty();
        return held;
    }

    /** Returns the files that are not yet written, and removes written files that are not among {@code files}. */
    List<OutputFile> rest(List<OutputFile> files) throws IOException {
        Map<String, FileDigest> stale = new TreeMap<>(marks);
        List<OutputFile> rest = new ArrayList<>();
        for (OutputFile file : files) {
            FileDigest written = stale.remove(file.path());
            if (written == null || !written.isOfSame(file.mark())) {
                rest.add(file);
            }
        }
        for (String path : stale.keySet()) {
            workspace.remove(path);
        }
        return rest;
    }
}
