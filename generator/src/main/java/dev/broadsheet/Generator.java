package dev.broadsheet;

/** Turns a content folder into a site, PDF briefs and an EPUB book. Immutable and thread-safe. */
@SuppressWarnings("DoNotCallSuggester")
public final class Generator {

    private final GeneratorOptions options;

    public Generator(GeneratorOptions options) {
        this.options = options;
    }

    /**
     * Runs all phases. Never throws for a fault of the input: that is in the report. When the report says that nothing
     * was published, the output folder is as it was.
     */
    public GenerationReport generate() {
        throw new IllegalStateException("not yet built: " + options);
    }
}
