package dev.broadsheet;

import dev.broadsheet.cache.HeldValues;
import dev.broadsheet.cache.Memory;
import dev.broadsheet.diagnostic.Diagnostics;
import java.util.Optional;

/** What runs leave for those after them. */
interface BuildMemory {

    /** Empty when the last run did not publish, or nothing can be trusted. */
    Optional<LastRun> lastRun();

    Memory memory();

    /** What stays in memory for as long as this process lives. */
    default HeldValues held() {
        return new HeldValues();
    }

    /** Replaces all that is kept. */
    void keep(Optional<LastRun> run, Memory memory, Diagnostics diagnostics);

    /** Nothing is kept. */
    BuildMemory NONE = new BuildMemory() {
        @Override
        public Optional<LastRun> lastRun() {
            return Optional.empty();
        }

        @Override
        public Memory memory() {
            return Memory.NONE;
        }

        @Override
        public void keep(Optional<LastRun> run, Memory memory, Diagnostics diagnostics) {
            // Nothing is kept.
        }
    };
}
