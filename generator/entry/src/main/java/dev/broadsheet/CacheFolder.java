package dev.broadsheet;

import dev.broadsheet.cache.Cache;
import dev.broadsheet.cache.CacheFile;
import dev.broadsheet.cache.CacheSnapshot;
import dev.broadsheet.cache.EntryFile;
import dev.broadsheet.cache.MemoryCache;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.source.KnownFiles;
import dev.broadsheet.source.SourceFile;
import dev.broadsheet.source.SourcePosition;
import dev.broadsheet.work.BackgroundTask;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The state of builds on disk: {@code run.bin}, {@code units.bin} and {@code state.bin}. */
final class CacheFolder implements BuildState {

    private final CacheFile run;
    private final EntryFile units;
    private final CacheFile state;
    private final String shownAs;
    private Optional<BackgroundTask<Staged>> begun = Optional.empty();

    /** @param program returns the fingerprint of the program that writes and reads the files */
    CacheFolder(Path folder, String shownAs, Supplier<String> program) {
        this.run = new CacheFile(folder.resolve("run.bin"), program);
        this.units = new EntryFile(folder.resolve("units.bin"), program);
        this.state = new CacheFile(folder.resolve("state.bin"), program);
        this.shownAs = shownAs;
    }

    @Override
    public Optional<LastRun> lastRun() {
        return run.read(LastRun.class);
    }

    @Override
    public KnownFiles files() {
        return KnownFiles.none();
    }

    @Override
    public Cache open(Function<String, Optional<byte[]>> output) {
        return new Cache(units.read().orElseGet(CacheSnapshot::empty), output, MemoryCache.none(), units);
    }

    @Override
    public void release(SourceFile file) {
        file.text().release();
    }

    @Override
    public boolean keepsState() {
        return true;
    }

    @Override
    public Optional<KnownState> lastState() {
        return state.read(KnownState.class);
    }

    @Override
    public Runnable beginState(StateAt found) {
        try {
            Path written = state.stage(KnownState.UNCERTAIN); // to get the current time of the file system's clock
            state.stage(found.find(FolderState.changed(written), FolderState.device(written)));
            return this::replaceState;
        } catch (IOException e) {
            return () -> {}; // the next run compares by content
        }
    }

    private void replaceState() {
        try {
            state.replaceByStaged();
        } catch (IOException e) {
            // The next run compares by content.
        }
    }

    @Override
    public Supplier<CacheSnapshot> begin(Supplier<CacheSnapshot> memory) {
        BackgroundTask<CacheSnapshot> found = BackgroundTask.of(memory);
        begun = Optional.of(BackgroundTask.of(() -> Staged.of(found.get(), units)));
        return found::get;
    }

    /**
     * Cache entries that are written to the temporary file, which is not yet moved into place.
     *
     * @param failure the reason if they could not be written
     */
    private record Staged(CacheSnapshot memory, Optional<IOException> failure) {

        static Staged of(CacheSnapshot memory, EntryFile units) {
            try {
                units.stage(memory);
                return new Staged(memory, Optional.empty());
            } catch (IOException e) {
                return new Staged(memory, Optional.of(e));
            }
        }
    }

    @SuppressWarnings("ReferenceEquality") // whether it is the very snapshot whose writing was begun
    private void writeUnits(CacheSnapshot memory) throws IOException {
        Optional<Staged> staged = begun.map(BackgroundTask::get);
        begun = Optional.empty();
        if (staged.filter(known -> known.memory() == memory && known.failure().isEmpty())
                .isEmpty()) {
            units.stage(memory);
        }
        units.replaceByStaged();
    }

    @Override
    public void close() throws IOException {
        try (units) {
            begun.ifPresent(BackgroundTask::get);
        }
    }

    /** @param diagnostics receives {@code BS-OUT-010} if the folder cannot be written */
    @Override
    public void keep(Optional<LastRun> last, CacheSnapshot memory, Diagnostics diagnostics) {
        try {
            // The run file is written last: if it exists, the cache entries belong to it.
            state.delete();
            run.delete();
            try {
                if (last.isPresent()) {
                    run.stage(last.get());
                }
            } finally {
                writeUnits(memory); // also on failure, since writing has begun and its temporary file must not remain
            }
            if (last.isPresent()) {
                run.replaceByStaged();
            }
        } catch (IOException e) {
            run.discard();
            diagnostics.report(Diagnostic.warning(
                    "BS-OUT-010",
                    SourcePosition.of(shownAs),
                    "the cache for the next run cannot be written: " + e.getMessage(),
                    "make the folder writable, or let it be: the next run then makes everything anew"));
        }
    }
}
