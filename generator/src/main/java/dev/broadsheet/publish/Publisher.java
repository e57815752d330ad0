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
 * Brings the output folder to its new state. Where more of its files stay than change, what changes is
 * {@linkplain FolderUpdate renamed into place}; else all files are written beside it and swapped in as a whole, so that a
 * reader sees the old output or the new one. A run that fails leaves the old one, and so does, after the next run has begun,
 * one that is killed. The folder belongs to Broadsheet: its {@code manifest.json} lists every file, and a folder which holds a
 * file that is not listed is never changed.
 *
 * <p>Two runs, of one process or of two, never write to one output at a time: the second is refused.
 */
public final class Publisher implements Destination, Closeable {

    private final OutputFolder folder;
    private final Workspace workspace;
    private final boolean whole;
    private Optional<Staging> staging = Optional.empty();

    /**
     * @param output the folder to bring up to date; need not exist
     * @param shownAs how diagnostics name it
     * @param inputs folders that the run reads or reports to, by what they are called; the output must not hold them
     * @param whole whether it is always swapped in as a whole
     */
    public Publisher(Path output, String shownAs, Map<String, Path> inputs, boolean whole) {
        this.whole = whole;
        Path absolute = output.toAbsolutePath().normalize();
        this.folder = new OutputFolder(absolute, shownAs, inputs);
        this.workspace = Workspace.beside(absolute);
    }

    /**
     * Takes files of the next output as they are made. They are to be {@linkplain #publish published}, or else this is to be
     * {@linkplain #close closed}.
     *
     * @param otherwise takes those that are not written before all are made
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

    /** Puts back the output if a run was killed while it swapped, and reports all that is in the way of this one. */
    @Override
    public void prepare(Diagnostics diagnostics) {
        try {
            // Not without the lock: while another run swaps, the manifest may be of one output and the files of
            // another.
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
            workspace.discard(); // half an output on a full disk is in nobody's interest
        }
    }

    /** @param present paths of the files that are there */
    private boolean isUpdated(List<OutputFile> files, Set<String> present) throws IOException {
        return !whole && !present.isEmpty() && update(Changes.of(files, present, workspace.oldFiles()));
    }

    /**
     * False when the output is as it was: too much changes, or something hinders, as a file system without hard links.
     *
     * @throws IOException when the output is not as it was, and could not be put back
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

    /** Removes what was {@linkplain #storing stored} and is not published. */
    @Override
    public void close() throws IOException {
        Optional<BuildLock> held = staging.flatMap(Staging::handOver);
        if (held.isPresent()) {
            workspace.discard();
            held.get().release();
        }
    }

    /** What is done while no other run can touch the output. */
    private interface LockedWork {
        boolean run() throws IOException;
    }
}
