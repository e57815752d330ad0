package dev.broadsheet.edition;

/**
 * Renders a publication in one form. A pure function of its input: it reads no clock and no other edition's files,
 * writes nothing, and gives equal bytes for equal input. Problems go to the input's diagnostics.
 */
public interface Edition {

    /** "site", "pdf" or "epub". */
    String name();

    /** Reports the problems that can be found before any edition is rendered. */
    default void check(EditionInput input) {}

    EditionOutput render(EditionInput input);
}
