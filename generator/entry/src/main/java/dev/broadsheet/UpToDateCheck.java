package dev.broadsheet;

import dev.broadsheet.BuildState.KnownFile;
import dev.broadsheet.BuildState.KnownState;
import dev.broadsheet.cache.SipHash;
import dev.broadsheet.publish.Destination;
import dev.broadsheet.source.FileRecord;
import dev.broadsheet.work.BackgroundTask;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Determines, without reading files, whether anything has changed since the last run, and which content files have not: by the
 * {@link FolderState} of all inputs and of the output. What remains uncertain is compared by content.
 */
final class UpToDateCheck {

    /** The index of the content folder among the input folders. */
    private static final int CONTENT = 0;

    /** The number of output files from which their state is determined in the background. */
    private static final int MANY = 2_000;

    /**
     * The time in nanoseconds after which files that were just written count as {@linkplain FolderState#isSettledAt settled}.
     */
    private static final long REST = 25_000_000;

    private final Optional<FolderState> inputs;
    private final Optional<KnownState> last;
    private final Destination destination;
    private final BuildState memory;
    private final LongSupplier nanoTime;
    private final long begin;

    /** Determines the state of the inputs; must be called before they are read. */
    UpToDateCheck(GeneratorOptions options, Destination destination, BuildState memory, LongSupplier nanoTime) {
        this.destination = destination;
        this.memory = memory;
        this.nanoTime = nanoTime;
        this.begin = nanoTime.getAsLong();
        BackgroundTask<Optional<KnownState>> known = BackgroundTask.of(() -> lastState(memory));
        this.inputs = memory.keepsState()
                ? FolderState.of(List.of(options.contentDirectory(), options.templatesDirectory()))
                : Optional.empty();
        this.last = inputs.flatMap(now -> known.get());
    }

    /** Returns the state that the last run left. Without one, articles will be parsed, so that their classes are loaded. */
    private static Optional<KnownState> lastState(BuildState memory) {
        Optional<KnownState> found = memory.lastState();
        if (found.isEmpty()) {
            WarmUp.begin();
        }
        return found;
    }

    /** Returns whether inputs and output are as {@linkplain #look recorded} by the last run. */
    boolean holds() {
        return last.filter(known -> inputs.orElseThrow().digest().equals(known.inputs()))
                .filter(known -> output().filter(now -> now.digest().equals(known.output()))
                        .isPresent())
                .isPresent();
    }

    /** Returns whether a content file has changed, or nothing is known, so that articles will be parsed. */
    boolean isChanged() {
        return last.map(known ->
                        known.files().entrySet().stream().anyMatch(file -> !isSame(file.getKey(), file.getValue())))
                .orElse(true);
    }

    private boolean isSame(String path, KnownFile known) {
        return inputs.orElseThrow().stamp(CONTENT, path).equals(Optional.of(known.stamp()));
    }

    /**
     * Returns the record of a content file that has not changed since the last run.
     *
     * @param path the path within the content folder
     */
    Optional<FileRecord> unchanged(String path) {
        return last.map(known -> known.files().get(path))
                .filter(known -> isSame(path, known))
                .map(KnownFile::content);
    }

    /** Returns the hash function of texts in these records; empty if there are none. */
    Optional<SipHash> hash() {
        return last.map(KnownState::hash);
    }

    /** Returns the paths of all files of the content folder; empty if there are symbolic links or the state is unknown. */
    Optional<SortedSet<String>> files() {
        return inputs.map(now -> now.files(CONTENT));
    }

    /**
     * Determines the state of the folders after a run, once file times are settled. If there are many files, this happens in
     * the background.
     *
     * @param whole whether the output is complete and without diagnostics, so that an unchanged state means that there is
     *     nothing to do
     * @param written the paths of the output files if they were just written
     * @param hash the hash function of texts in the records
     * @param contents returns the record of a content file by its path within the content folder; empty if the next run has to
     *     read the file
     * @return records the state, to be called after the run is recorded
     */
    Runnable look(
            boolean whole,
            Optional<Collection<String>> written,
            SipHash hash,
            Supplier<Function<String, Optional<FileRecord>>> contents) {
        Supplier<Runnable> look = () -> look(inputs.orElseThrow(), whole, written, hash, contents.get());
        if (inputs.isEmpty()) {
            return () -> {};
        } else if (written.isEmpty() || written.get().size() < MANY) {
            return () -> look.get().run();
        }
        BackgroundTask<Runnable> looking = BackgroundTask.of(() -> {
            LockSupport.parkNanos(REST);
            return look.get();
        });
        return () -> looking.get().run();
    }

    private Runnable look(
            FolderState read,
            boolean whole,
            Optional<Collection<String>> written,
            SipHash hash,
            Function<String, Optional<FileRecord>> contents) {
        Supplier<Optional<FolderState>> output =
                () -> whole ? written.map(this::output).orElseGet(this::output) : Optional.empty();
        return memory.beginState((now, device) -> settled(read, now, device, output, hash, contents));
    }

    /** Returns the state, without files whose changes at this moment would not show in their stamps. */
    private KnownState settled(
            FolderState read,
            long now,
            long device,
            Supplier<Optional<FolderState>> output,
            SipHash hash,
            Function<String, Optional<FileRecord>> contents) {
        long before = now - (nanoTime.getAsLong() - begin);
        SortedMap<String, KnownFile> files = new TreeMap<>();
        for (Map.Entry<String, FileStamp> file :
                read.settled(CONTENT, before, device).entrySet()) {
            Optional<FileRecord> found = contents.apply(file.getKey());
            if (found.isPresent()) {
                files.put(file.getKey(), new KnownFile(file.getValue(), found.get()));
            }
        }
        Optional<FolderState> left = read.isSettledAt(before, device) ? output.get() : Optional.empty();
        return left.isPresent() && left.get().isSettledAt(now, device)
                ? new KnownState(read.digest(), left.get().digest(), hash, files)
                : new KnownState("", "", hash, files);
    }

    private Optional<FolderState> output() {
        return destination.folderAtRest().flatMap(folder -> FolderState.of(List.of(folder)));
    }

    private Optional<FolderState> output(Collection<String> written) {
        return destination.folderAtRest().flatMap(folder -> FolderState.of(folder, written));
    }
}
