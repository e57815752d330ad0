package dev.broadsheet;

import dev.broadsheet.cache.Cache;
import dev.broadsheet.cache.CacheSnapshot;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.source.FileRecord;
import dev.broadsheet.source.KnownFiles;
import dev.broadsheet.source.SourceFile;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

/** What runs leave for those after them. */
interface BuildMemory {

    /** Empty when the last run did not publish, or nothing can be trusted. */
    Optional<LastRun> lastRun();

    /** Text files as earlier runs of the process read them. */
    KnownFiles files();

    /** The cache of the next run. @param output the bytes of a file of the last output, by its path */
    Cache open(Function<String, Optional<byte[]>> output);

    /** Lets the text of a file go that was parsed, if it can be brought back during the run. */
    default void spill(SourceFile file) {
        // Where there is nowhere to put it, it is held.
    }

    /**
     * Has what a run leaves written while it publishes, where that takes long.
     *
     * @param memory gives it, once
     * @return gives the same, for {@link #keep}
     */
    default Supplier<CacheSnapshot> begin(Supplier<CacheSnapshot> memory) {
        return memory;
    }

    /** Replaces all that is kept. */
    void keep(Optional<LastRun> run, CacheSnapshot memory, Diagnostics diagnostics);

    /** Whether a {@link FolderState} can be kept. */
    default boolean keepsState() {
        return false;
    }

    /** The state that the last run left; empty when that is not certain. */
    default Optional<KnownState> lastState() {
        return Optional.empty();
    }

    /**
     * Finds a state and writes it beside its place.
     *
     * @return puts it in its place, after the run is kept
     */
    default Runnable beginState(StateAt state) {
        return () -> {}; // where none is kept, the next run compares by content
    }

    /**
     * Digests of {@link FolderState states}, and what is known of single files.
     *
     * @param inputs of all that is read; empty when that is not certain
     * @param output of the output folder; empty when that is not certain
     * @param files of the content folder, by their paths within it
     */
    record KnownState(String inputs, String output, SortedMap<String, KnownFile> files) {

        /** Of which nothing is known. */
        static final KnownState UNCERTAIN = new KnownState("", "", Collections.emptySortedMap());

        public KnownState {
            files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        }
    }

    /** A file that was read when it had a stamp. */
    record KnownFile(FileStamp stamp, FileRecord content) {}

    /** Gives the state that is to be kept. */
    interface StateAt {

        /**
         * Called at once.
         *
         * @param now nanoseconds of the clock of a file system
         * @param device number of that file system
         */
        KnownState find(long now, long device);
    }

    /** Nothing is kept. */
    BuildMemory NONE = new BuildMemory() {
        @Override
        public Optional<LastRun> lastRun() {
            return Optional.empty();
        }

        @Override
        public KnownFiles files() {
            return KnownFiles.none();
        }

        @Override
        public Cache open(Function<String, Optional<byte[]>> output) {
            return Cache.none();
        }

        @Override
        public void keep(Optional<LastRun> run, CacheSnapshot memory, Diagnostics diagnostics) {
            // Nothing is kept.
        }
    };
}
