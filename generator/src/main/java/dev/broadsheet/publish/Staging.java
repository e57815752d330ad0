package dev.broadsheet.publish;

import dev.broadsheet.cache.FileMark;
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
 * Where there is no output yet, its files are written as they are made to where they are published from, under the lock of the
 * output folder from the first of them on. What cannot be written, for whatever reason, another store takes, and publishing says
 * what is wrong. Safe for use by several threads.
 */
final class Staging implements OutputStore {

    private final OutputFolder folder;
    private final Workspace workspace;
    private final OutputStore otherwise;
    private final Map<String, FileMark> marks = new ConcurrentHashMap<>();

    private boolean begun;

    /** Empty where files are not written as they are made. */
    private Optional<BuildLock> lock = Optional.empty();

    Staging(OutputFolder folder, Workspace workspace, OutputStore otherwise) {
        this.folder = folder;
        this.workspace = workspace;
        this.otherwise = otherwise;
    }

    @Override
    public OutputFile keep(String path, byte[] content) {
        return isOpen() ? write(path, content, FileMark.of(content)) : otherwise.keep(path, content);
    }

    @Override
    public OutputFile keep(String path, KeptFile file) {
        if (file.published() || !isOpen()) {
            return otherwise.keep(path, file);
        }
        byte[] content = file.content().get();
        return write(path, content, file.mark().orElseGet(() -> FileMark.of(content)));
    }

    private OutputFile write(String path, byte[] content, FileMark mark) {
        try {
            if (OutputPaths.isSafe(path)) {
                workspace.add(path, content);
                marks.put(path, mark);
                return new OutputFile(path, () -> read(path)).known(Optional.of(mark), false);
            }
        } catch (IOException | InvalidPathException e) {
            // There are two of that name, or the disk is full: whoever publishes finds it out.
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

    /** Hands the lock over, if it was taken: who publishes releases it. */
    synchronized Optional<BuildLock> handOver() {
        Optional<BuildLock> held = lock;
        lock = Optional.empty();
        return held;
    }

    /** The files that are still to be written; what was written and is none of these files is removed. */
    List<OutputFile> rest(List<OutputFile> files) throws IOException {
        Map<String, FileMark> stale = new TreeMap<>(marks);
        List<OutputFile> rest = new ArrayList<>();
        for (OutputFile file : files) {
            FileMark written = stale.remove(file.path());
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
