package dev.broadsheet;

import dev.broadsheet.cache.Cache;
import dev.broadsheet.cache.CacheSnapshot;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.source.KnownFiles;
import java.util.Optional;
import java.util.function.Function;

/** What runs leave for those after them. */
interface BuildMemory {

    /** Empty when the last run did not publish, or nothing can be trusted. */
    Optional<LastRun> lastRun();

    /** Text files as earlier runs of the process read them. */
    KnownFiles files();

    /** The cache of the next run. @param output the bytes of a file of the last output, by its path */
    Cache open(Function<String, Optional<byte[]>> output);

    /** Replaces all that is kept. */
    void keep(Optional<LastRun> run, CacheSnapshot memory, Diagnostics diagnostics);

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
