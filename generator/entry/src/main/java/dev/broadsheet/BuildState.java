package dev.broadsheet;

import dev.broadsheet.cache.Cache;
import dev.broadsheet.cache.CacheSnapshot;
import dev.broadsheet.cache.SipHash;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.source.FileRecord;
import dev.broadsheet.source.KnownFiles;
import dev.broadsheet.source.SourceFile;
import java.io.Closeable;
import java.io.IOException;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

/** Persistent state of a project's runs, such as the cache. */
interface BuildState extends Closeable {

    /** Returns the record of the last run; empty if that run did not publish, or if its record is missing or invalid. */
    Optional<LastRun> lastRun();

    /** Returns the text files that earlier runs of the process read. */
    KnownFiles files();

    /** Returns the cache for a run. @param output returns the bytes of a file of the last output, by its path */
    Cache open(Function<String, Optional<byte[]>> output);

    /** Releases the text of a parsed file from memory, unless the next run of the process needs it. */
    default void release(SourceFile file) {
        // The text stays in memory.
    }

    /**
     * Begins to write the cache of a run in the background, while the run publishes, if writing is slow.
     *
     * @param memory returns the cache entries; called once
     * @return returns the same entries, for {@link #keep}
     */
    default Supplier<CacheSnapshot> begin(Supplier<CacheSnapshot> memory) {
        return memory;
    }

    /** Replaces the whole state. */
    void keep(Optional<LastRun> run, CacheSnapshot memory, Diagnostics diagnostics);

    /** Returns whether a {@link FolderState} can be kept. */
    default boolean keepsState() {
        return false;
    }

    /** Returns the folder state that the last run left; empty if unknown. */
    default Optional<KnownState> lastState() {
        return Optional.empty();
    }

    /**
     * Determines a folder state and writes it to a temporary file.
     *
     * @return moves the file into place, to be called after {@link #keep}
     */
    default Runnable beginState(StateAt state) {
        return () -> {}; // without a state, the next run compares by content
    }

    /**
     * Digests of {@link FolderState folder states}, and records of single files.
     *
     * @param inputs the digest of all input folders; empty if uncertain
     * @param output the digest of the output folder; empty if uncertain
     * @param hash the hash function of texts in the records
     * @param files records of the content files, by their paths within the folder
     */
    record KnownState(String inputs, String output, SipHash hash, SortedMap<String, KnownFile> files) {

        /** The state of which nothing is known. */
        static final KnownState UNCERTAIN = new KnownState("", "", new SipHash(0, 0), Collections.emptySortedMap());

        public KnownState {
            files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        }
    }

    /** The record of a file's content, with the stamp that the file had when it was read. */
    record KnownFile(FileStamp stamp, FileRecord content) {}

    /** Determines the state to be kept. */
    interface StateAt {

        /**
         * Determines the state; called immediately.
         *
         * @param now the time of the file system's clock, in nanoseconds
         * @param device the number of that file system
         */
        KnownState find(long now, long device);
    }

    /** Closes the files of the state, after which cached values can no longer be read. */
    @Override
    default void close() throws IOException {
        // There are none.
    }

    /** Nothing is kept. */
    BuildState NONE = new BuildState() {
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
