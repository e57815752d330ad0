package dev.broadsheet.publication;

import java.util.List;
import java.util.function.Function;

/**
 * The text of an article as a well-formed XHTML fragment, sanitised, the same for every edition. Block elements carry
 * {@code data-pos="line:column"} of their Markdown, headings and footnotes carry {@code id}s. References are symbolic
 * until {@link #render} is handed what they mean in an edition.
 */
public interface Body {

    /**
     * The fragment in XML syntax.
     *
     * @param references gives the address of a reference within the edition
     * @param keepPositions whether {@code data-pos} stays (the typesetter wants it) or goes
     */
    String render(Function<Reference, String> references, boolean keepPositions);

    /** Headings in order. */
    List<Heading> headings();

    /** Every reference in the body, in order. */
    List<Reference> references();

    /** Plain text, one block a line, notes after the text; for feeds, reading time and search. */
    String plainText();

    /** Words of the text without notes. */
    int words();

    /**
     * A heading of the body.
     *
     * @param level 2 to 6
     * @param id anchor, unique in the body
     * @param text plain text
     */
    record Heading(int level, String id, String text) {}
}
