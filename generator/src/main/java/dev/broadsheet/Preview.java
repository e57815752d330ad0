package dev.broadsheet;

import dev.broadsheet.edition.OutputStore;
import dev.broadsheet.publish.HeldOutput;
import java.util.Optional;

/**
 * A publication in the making: generated into memory again and again, each time only what has changed. The output folder is
 * not touched. {@link #generate} is for one thread at a time, {@link #file} for any.
 */
public final class Preview {

    private final GeneratorOptions options;
    private final HeldOutput output = new HeldOutput();
    private final BuildMemory memory = new HeldMemory();

    /** @param options of which the output and cache directories are not used */
    public Preview(GeneratorOptions options) {
        this.options = options;
    }

    /** As {@link Generator#generate}. When the report says that nothing was published, the files are as they were. */
    public GenerationReport generate() {
        return new GenerationRun(options, output, memory, OutputStore.MEMORY, System::nanoTime, ProgressListener.NONE)
                .run();
    }

    /** A file of the last run that published; empty when there is no such file. */
    public Optional<byte[]> file(String path) {
        return output.lastOutput(path);
    }
}
