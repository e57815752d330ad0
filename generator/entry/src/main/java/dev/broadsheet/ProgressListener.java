package dev.broadsheet;

/**
 * Receives the progress of a run, for display. It is called very often, by several threads concurrently, and must return
 * quickly. No output depends on it.
 */
@FunctionalInterface
public interface ProgressListener {

    /** A listener that does nothing. */
    ProgressListener NONE = (phase, done, expected) -> {};

    /**
     * Called when an item is finished. A phase begins with 0 of 0; the expected number may grow during the phase.
     *
     * @param phase the name as in {@link GenerationReport#phases}
     * @param done the number of finished articles, pages or files
     * @param expected the expected number as far as known; 0 for a phase that does not count
     */
    void advanced(String phase, int done, int expected);

    /**
     * Called immediately for a problem of the machine that may abort the run and is no fault of the content.
     *
     * @param message one or two sentences
     */
    default void warned(String message) {}
}
