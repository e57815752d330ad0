package dev.broadsheet;

import dev.broadsheet.BuildMemory.KnownState;
import dev.broadsheet.publish.Destination;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Tells that nothing was changed since a run, without reading a file: by the {@link FolderState} of all that the run read, and
 * of its output. What it cannot tell is compared by content.
 */
final class Untouched {

    private final Optional<FolderState> inputs;
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
        this.inputs = memory.keepsState()
                ? FolderState.of(List.of(options.contentDirectory(), options.templatesDirectory()))
                : Optional.empty();
    }

    /** Whether all is as the last run left it that {@linkplain #remember was remembered}. */
    boolean holds() {
        Optional<KnownState> last = memory.lastState()
                .filter(known -> inputs.filter(now -> now.digest().equals(known.inputs()))
                        .isPresent());
        return last.isPresent()
                && output().filter(now -> now.digest().equals(last.get().output()))
                        .isPresent();
    }

    /** After a run whose output is what it would be made of the inputs again. */
    void remember() {
        if (inputs.isPresent()) {
            memory.keepState(this::settled);
        }
    }

    /** Empty when a change that is made now might not show. */
    private Optional<KnownState> settled(long now, long device) {
        long before = now - (nanoTime.getAsLong() - begin);
        return inputs.filter(found -> found.isSettledAt(before, device))
                .flatMap(found -> output())
                .filter(found -> found.isSettledAt(now, device))
                .map(found -> new KnownState(inputs.orElseThrow().digest(), found.digest()));
    }

    private Optional<FolderState> output() {
        Optional<Path> folder = destination.folderAtRest();
        return folder.flatMap(path -> FolderState.of(List.of(path)));
    }
}
