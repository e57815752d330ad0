package dev.broadsheet;

/** Turns a content folder into a site, PDF briefs and an EPUB book. Immutable and thread-safe. */
public final class Generator {

    private final GeneratorOptions options;

    public Generator(GeneratorOptions options) {
        this.options = options;
    }

    /**
     * Runs all phases. Never throws for a fault of the input: that is in the report. When the report says that nothing
     * was published, the output folder is as it was. {@code diagnostics.json} in the report folder says the same as the
     * report, whether or not there is anything to say.
     */
    public GenerationReport generate() {
        return new GenerationRun(options, System::nanoTime).run();
    }
}
