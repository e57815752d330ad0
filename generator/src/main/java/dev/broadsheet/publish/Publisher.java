package dev.broadsheet.publish;

import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.edition.OutputFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Replaces the output folder as a whole. The new files are written beside it and swapped in by renaming, so that a
 * reader sees the old output or the new one, and a run that fails leaves the old one. The folder belongs to Broadsheet:
 * its {@code manifest.json} lists every file, and a folder which holds a file that is not listed is never replaced.
 *
 * <p>Two runs, of one process or of two, never write to one output at a time: the second is refused.
 */
public final class Publisher implements Destination {

    private final OutputFolder folder;
    private final Workspace workspace;

    /**
     * @param output the folder to replace; need not exist
     * @param shownAs how diagnostics name it
     * @param inputs folders that the run reads or reports to, by what they are called; the output must not hold them
     */
    public Publisher(Path output, String shownAs, Map<String, Path> inputs) {
        Path absolute = output.toAbsolutePath().normalize();
        this.folder = new OutputFolder(absolute, shownAs, inputs);
        this.workspace = Workspace.beside(absolute);
    }

    @Override
    public boolean isForReaders() {
        return true;
    }

    /** Puts back the output if a run was killed while it swapped, and reports all that stands in the way of this one. */
    @Override
    public void prepare(Diagnostics diagnostics) {
        try {
            // Not without the lock: while another run swaps, the manifest may be of one output and the files of
            // another.
            if (folder.check(diagnostics) && (folder.exists() || workspace.exists())) {
                withLock(diagnostics, () -> workspace.recover() && folder.checkStrays(diagnostics));
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
            boolean done = withLock(diagnostics, () -> {
                workspace.recover();
                return folder.checkStrays(diagnostics) && replace(files, manifest);
            });
            return done ? Optional.of(manifest.published()) : Optional.empty();
        } catch (IOException | UncheckedIOException e) {
            folder.reportFailure(e, diagnostics);
            return Optional.empty();
        }
    }

    private boolean replace(List<OutputFile> files, Manifest manifest) throws IOException {
        try {
            workspace.stage(manifest.with(files));
            workspace.swap();
            return true;
        } finally {
            workspace.discard(); // half an output on a full disk is in nobody's interest
        }
    }

    private boolean withLock(Diagnostics diagnostics, LockedWork work) throws IOException {
        Optional<BuildLock> lock = BuildLock.tryAcquire(workspace.folder());
        if (lock.isEmpty()) {
            folder.reportLocked(diagnostics);
            return false;
        }
        try {
            return work.run();
        } finally {
            lock.get().release();
        }
    }

    /** What is done while no other run can touch the output. */
    private interface LockedWork {
        boolean run() throws IOException;
    }
}
