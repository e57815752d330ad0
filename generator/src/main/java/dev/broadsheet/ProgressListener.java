package dev.broadsheet;

/**
 * Receives the progress of a run, from several threads at once, very often, and must be quick. What it receives is for people who
 * wait: no output depends on it.
 */
@FunctionalInterface
public interface ProgressListener {

    /** For those who do not ask. */
    ProgressListener NONE = (phase, done, expected) -> {};

    /**
     * Something is done. A phase begins with 0 of 0; how much is expected may grow on the way.
     *
     * @param phase as {@link GenerationReport#phases} names it
     * @param done articles, pages or files so far
     * @param expected as far as is known; 0 for a phase that does not count
     */
    void advanced(String phase, int done, int expected);

    /**
     * Something is amiss with the machine, that may end the run and is no fault of the content: reported at once, as the end may
     * never come.
     *
     * @param message one or two sentences
     */
    default void warned(String message) {}
}
