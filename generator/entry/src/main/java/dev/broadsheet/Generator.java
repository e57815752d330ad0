package dev.broadsheet;

import dev.broadsheet.publish.Publisher;
import dev.broadsheet.work.BackgroundTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;

/** Turns a content folder into a site, PDF briefs and an EPUB book. Immutable and, if its listener is, thread-safe. */
public final class Generator {

    /** The number of bytes of output files that are held in memory until they are published. */
    private static final long HELD = 24 * 1024 * 1024;

    private final GeneratorOptions options;
    private final ShownPaths shown;
    private final ProgressListener listener;

    public Generator(GeneratorOptions options) {
        this(options, ProgressListener.NONE);
    }

    /** @param listener receives the progress of each run */
    public Generator(GeneratorOptions options, ProgressListener listener) {
        this.options = options;
        this.shown = new ShownPaths(options.projectDirectory());
        this.listener = listener;
    }

    /**
     * Runs all phases. Faults of the input are in the report and never throw. If the report says that nothing was published,
     * the output folder is unchanged. {@code diagnostics.json} in the report folder has the same diagnostics as the report, and
     * is written even if there are none.
     */
    public GenerationReport generate() {
        try (Spool spool = new Spool(HELD);
                Publisher publisher = publisher();
                BuildState memory =
                        options.cacheDirectory().<BuildState>map(this::onDisk).orElse(BuildState.NONE)) {
            return new GenerationRun(options, publisher, memory, publisher.storing(spool), System::nanoTime, listener)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a file that was written cannot be closed
        }
    }

    private CacheFolder onDisk(Path folder) {
        BackgroundTask<String> program = BackgroundTask.of(Program::fingerprint);
        return new CacheFolder(folder, shown.of(folder), program::get);
    }

    private Publisher publisher() {
        Map<String, Path> inputs = Map.of(
                "project", options.projectDirectory(),
                "content folder", options.contentDirectory(),
                "templates folder", options.templatesDirectory(),
                "report folder", options.reportDirectory());
        return new Publisher(options.outputDirectory(), shown.of(options.outputDirectory()), inputs, options.swap());
    }
}
