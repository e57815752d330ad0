package dev.broadsheet;

import dev.broadsheet.cache.HeldValues;
import dev.broadsheet.cache.Memory;
import dev.broadsheet.diagnostic.Diagnostics;
import java.util.Optional;

/** The memory of builds of one process. */
final class HeldMemory implements BuildMemory {

    private Optional<LastRun> run = Optional.empty();
    private Memory memory = Memory.NONE;
    private final HeldValues held = new HeldValues();

    @Override
    public Optional<LastRun> lastRun() {
        return run;
    }

    @Override
    public HeldValues held() {
        return held;
    }

    @Override
    public Memory memory() {
        return memory;
    }

    @Override
    public void keep(Optional<LastRun> last, Memory left, Diagnostics diagnostics) {
        run = last;
        memory = left;
    }
}
