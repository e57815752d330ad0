package dev.broadsheet.publish;

import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.edition.OutputFile;
import dev.broadsheet.edition.OutputStore;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Publishes to the output folder. If fewer files change than stay, the changes are {@linkplain FolderUpdate renamed into place};
 * otherwise all files are written beside the folder, which is then swapped as a whole, so that readers see either the old or the
 * new output. A failed run keeps the old output; after a killed run, the next one restores it. The folder belongs to Broadsheet:
 * its {@code manifest.json} lists every file, and a folder with an unlisted file is never changed.
 *
 * <p>Concurrent runs, in one process or several, cannot write to the same output: the second one is refused.
 */
public final class Publisher implements Destination, Closeable {

    private final OutputFolder folder;
    private final Workspace workspace;
    private final boolean whole;
    private Optional<Staging> staging = Optional.empty();

    /**
     * @param output the output folder; need not exist
     * @param shownAs its name in diagnostics
     * @param inputs the folders that the run reads or reports to, by name; the output must not contain them
     * @param whole whether the folder is always swapped as a whole
     */
    public Publisher(Path output, String shownAs, Map<String, Path> inputs, boolean whole) {
        this.whole = whole;
        Path absolute = output.toAbsolutePath().normalize();
        this.folder = new OutputFolder(absolute, shownAs, inputs);
        this.workspace = Workspace.beside(absolute);
    }

    /**
     * Returns a store that writes files of the next output as they are created. Afterwards, the files must be {@linkplain
     * #publish published} or this must be {@linkplain #close closed}.
     *
     * @param otherwise stores the files that cannot be written in advance
     */
    public OutputStore storing(OutputStore otherwise) {
        Staging begun = new Staging(folder, workspace, otherwise);
        staging = Optional.of(begun);
        return begun;
    }

    @Override
    public boolean isForReaders() {
        return true;
    }

    /** Restores the output after a run that was killed during a swap, and reports all obstacles. */
    @Override
    public void prepare(Diagnostics diagnostics) {
        try {
            // Requires the lock: while another run swaps, manifest and files may belong to different outputs.
            if (folder.check(diagnostics) && (folder.exists() || workspace.exists())) {
                withLock(
                        diagnostics,
                        () -> workspace.recover() && folder.own(diagnostics).isPresent());
            }
        } catch (IOException | UncheckedIOException e) {
            folder.reportFailure(e, diagnostics);
        }
    }

    @Override
    public boolean holds(Published published) {
        try {
            return !workspace.exists() && folder.holds(published);
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }

    @Override
    public Optional<Path> folderAtRest() {
        return Optional.of(folder.path()).filter(path -> !workspace.exists() && folder.check(new Diagnostics()));
    }

    @Override
    public Optional<byte[]> lastOutput(String path) {
        return folder.read(path);
    }

    @Override
    public Optional<Published> publish(List<OutputFile> files, Diagnostics diagnostics) {
        if (!OutputPaths.check(files, folder.shownAs(), diagnostics)
                || !folder.check(diagnostics)
                || !folder.checkLetters(files, diagnostics)) {
            return Optional.empty();
        }
        Manifest manifest = Manifest.of(files);
        try {
            List<OutputFile> all = manifest.with(files);
            Optional<BuildLock> held = staging.flatMap(Staging::handOver);
            boolean done = held.isPresent()
                    ? underLock(held.get(), () -> replace(all, diagnostics))
                    : withLock(diagnostics, () -> workspace.recover() && replace(all, diagnostics));
            return done ? Optional.of(manifest.published()) : Optional.empty();
        } catch (IOException | UncheckedIOException e) {
            folder.reportFailure(e, diagnostics);
            return Optional.empty();
        }
    }

    private boolean replace(List<OutputFile> files, Diagnostics diagnostics) throws IOException {
        try {
            Optional<Set<String>> present = folder.own(diagnostics);
            if (present.isPresent() && !isUpdated(files, present.get())) {
                workspace.stage(staging.isPresent() ? staging.get().rest(files) : files);
                workspace.swap();
            }
            return present.isPresent();
        } finally {
            workspace.discard(); // a partial output would only fill the disk
        }
    }

    /** @param present the paths of the existing files */
    private boolean isUpdated(List<OutputFile> files, Set<String> present) throws IOException {
        return !whole && !present.isEmpty() && update(Changes.of(files, present, workspace.existingFiles()));
    }

    /**
     * Tries an update in place. Returns false if the output is unchanged, because too many files differ or the file system does
     * not support it, such as one without hard links.
     *
     * @throws IOException if the output was changed and could not be restored
     */
    private boolean update(Changes changes) throws IOException {
        if (!changes.areFew()) {
            return false;
        }
        FolderUpdate update = workspace.update();
        try {
            update.apply(changes);
            return true;
        } catch (IOException | UncheckedIOException | UnsupportedOperationException e) {
            if (update.isUnderWay()) {
                throw e;
            }
            return false;
        }
    }

    private boolean withLock(Diagnostics diagnostics, LockedWork work) throws IOException {
        Optional<BuildLock> lock = BuildLock.tryAcquire(workspace.folder());
        if (lock.isEmpty()) {
            folder.reportLocked(diagnostics);
            return false;
        }
        return underLock(lock.get(), work);
    }

    private static boolean underLock(BuildLock lock, LockedWork work) throws IOException {
        try {
            return work.run();
        } finally {
            lock.release();
        }
    }

    /** Removes {@linkplain #storing stored} files that were not published. */
    @Override
    public void close() throws IOException {
        Optional<BuildLock> held = staging.flatMap(Staging::handOver);
        if (held.isPresent()) {
            workspace.discard();
            held.get().release();
        }
    }

    /** Work that requires the lock. */
    private interface LockedWork {
        boolean run() throws IOException;
    }
}
