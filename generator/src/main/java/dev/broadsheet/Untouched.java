package dev.broadsheet;

import dev.broadsheet.BuildMemory.KnownFile;
import dev.broadsheet.BuildMemory.KnownState;
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
 * Tells that nothing was changed since a run, or which files of the content were not, without reading a file: by the
 * {@link FolderState} of all that the run read, and of its output. What it cannot tell is compared by content.
 */
final class Untouched {

    /** Index of the content folder among those that are looked at. */
    private static final int CONTENT = 0;

    /** So many files of the output take long enough to look at. */
    private static final int MANY = 2_000;

    /** Nanoseconds after which files that were just written count as {@linkplain FolderState#isSettledAt settled}. */
    private static final long REST = 25_000_000;

    private final Optional<FolderState> inputs;
    private final Optional<KnownState> last;
    private final Destination destination;
    private final BuildMemory memory;
    private final LongSupplier nanoTime;
    private final long begin;

    /** Looks at the inputs, which is to be done before they are read. */
    Untouched(GeneratorOptions options, Destination destination, BuildMemory memory, LongSupplier nanoTime) {
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

    /** Where there is none, articles are to be read. */
    private static Optional<KnownState> lastState(BuildMemory memory) {
        Optional<KnownState> found = memory.lastState();
        if (found.isEmpty()) {
            Rehearsal.begin();
        }
        return found;
    }

    /** Whether all is as the last run left it that {@linkplain #look was remembered}. */
    boolean holds() {
        return last.filter(known -> inputs.orElseThrow().digest().equals(known.inputs()))
                .filter(known -> output().filter(now -> now.digest().equals(known.output()))
                        .isPresent())
                .isPresent();
    }

    /** Whether a file is known to have changed, or nothing is known: then articles are to be read. */
    boolean isChanged() {
        return last.map(known ->
                        known.files().entrySet().stream().anyMatch(file -> !isSame(file.getKey(), file.getValue())))
                .orElse(true);
    }

    private boolean isSame(String path, KnownFile known) {
        return inputs.orElseThrow().stamp(CONTENT, path).equals(Optional.of(known.stamp()));
    }

    /** What the last run noted of a file of the content that has not changed since. @param path within the content folder */
    Optional<FileRecord> unchanged(String path) {
        return last.map(known -> known.files().get(path))
                .filter(known -> isSame(path, known))
                .map(KnownFile::content);
    }

    /** Paths of all files of the content folder, if there are no links. */
    Optional<SortedSet<String>> files() {
        return inputs.map(now -> now.files(CONTENT));
    }

    /**
     * Looks at what a run leaves, which is to be at rest: beside what else the run does if there is much, so that it gets no
     * longer.
     *
     * @param whole whether its output is what it would be made of the inputs again, with nothing to report
     * @param written paths of the files of the output, if it was just written
     * @param contents what was read of a file of the content, by its path within the content folder; empty when the next run
     *     is to read it again
     * @return remembers what was seen, when the run is remembered
     */
    Runnable look(
            boolean whole,
            Optional<Collection<String>> written,
            Supplier<Function<String, Optional<FileRecord>>> contents) {
        Supplier<Runnable> look = () -> look(inputs.orElseThrow(), whole, written, contents.get());
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
            Function<String, Optional<FileRecord>> contents) {
        Supplier<Optional<FolderState>> output =
                () -> whole ? written.map(this::output).orElseGet(this::output) : Optional.empty();
        return memory.beginState((now, device) -> settled(read, now, device, output, contents));
    }

    /** Without what might change at this moment and not show it. */
    private KnownState settled(
            FolderState read,
            long now,
            long device,
            Supplier<Optional<FolderState>> output,
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
                ? new KnownState(read.digest(), left.get().digest(), files)
                : new KnownState("", "", files);
    }

    private Optional<FolderState> output() {
        return destination.folderAtRest().flatMap(folder -> FolderState.of(List.of(folder)));
    }

    private Optional<FolderState> output(Collection<String> written) {
        return destination.folderAtRest().flatMap(folder -> FolderState.of(folder, written));
    }
}
