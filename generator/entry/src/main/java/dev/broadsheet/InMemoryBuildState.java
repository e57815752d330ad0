package dev.broadsheet;

import dev.broadsheet.cache.ByteStore;
import dev.broadsheet.cache.Cache;
import dev.broadsheet.cache.CacheSnapshot;
import dev.broadsheet.cache.MemoryCache;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.source.KnownFiles;
import java.util.Optional;
import java.util.function.Function;

/** The state of builds in one process, in memory. */
final class InMemoryBuildState implements BuildState {

    private Optional<LastRun> run = Optional.empty();
    private CacheSnapshot memory = CacheSnapshot.empty();
    private final MemoryCache held = MemoryCache.lasting();
    private final KnownFiles files = KnownFiles.lasting();

    @Override
    public Optional<LastRun> lastRun() {
        return run;
    }

    @Override
    public KnownFiles files() {
        return files;
    }

    @Override
    public Cache open(Function<String, Optional<byte[]>> output) {
        return new Cache(memory, output, held, ByteStore.MEMORY);
    }

    @Override
    public void keep(Optional<LastRun> last, CacheSnapshot left, Diagnostics diagnostics) {
        run = last;
        memory = left;
    }
}
