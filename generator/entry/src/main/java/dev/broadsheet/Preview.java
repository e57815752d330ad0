package dev.broadsheet;

import dev.broadsheet.edition.OutputStore;
import dev.broadsheet.publish.InMemoryOutput;
import java.util.Optional;

/**
 * Generates a publication into memory repeatedly, each time only what has changed. The output folder is not touched.
 * {@link #generate} must be called by one thread at a time; {@link #file} is thread-safe.
 */
public final class Preview {

    private final GeneratorOptions options;
    private final InMemoryOutput output = new InMemoryOutput();
    private final BuildState memory = new InMemoryBuildState();

    /** @param options the output and cache directories are not used */
    public Preview(GeneratorOptions options) {
        this.options = options;
    }

    /** As {@link Generator#generate}. If the report says that nothing was published, the files are unchanged. */
    public GenerationReport generate() {
        return new GenerationRun(options, output, memory, OutputStore.MEMORY, System::nanoTime, ProgressListener.NONE)
                .run();
    }

    /** Returns a file of the last run that published; empty if there is no such file. */
    public Optional<byte[]> file(String path) {
        return output.lastOutput(path);
    }
}
