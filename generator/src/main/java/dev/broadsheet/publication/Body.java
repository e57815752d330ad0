package dev.broadsheet.publication;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;

/**
 * The text of an article as a well-formed XHTML fragment, sanitised, the same for every edition. Block elements carry
 * {@code data-pos="line:column"} of their Markdown, headings and footnotes carry {@code id}s. References are symbolic
 * until {@link #render} is handed what they mean in an edition.
 *
 * <p>The structure that editions may rely on:
 *
 * <ul>
 *   <li>Paragraphs outside the notes carry ids, {@code p-1}, {@code p-2} by their place, unless the author gave one.
 *   <li>A reference to a note is {@code <sup class="note-ref"><a id="fnref-x" href="#fn-x"
 *       role="doc-noteref">1</a></sup>}; the second to the same note has the id {@code fnref-x-2}.
 *   <li>Notes come last, in {@code <section class="notes" role="doc-endnotes"><ol>}, each an {@code <li id="fn-x">} of
 *       blocks. Its last paragraph ends with a link back for each reference: {@code <a href="#fnref-x"
 *       class="note-back" role="doc-backlink" aria-label="…">}. Links between the two are not among the references.
 *   <li>A figure is {@code <figure>} with a picture, perhaps within a link, and perhaps a {@code <figcaption>}.
 *       Pictures carry {@code alt}, {@code width} and {@code height}; a decorative one has an empty {@code alt}.
 *   <li>Figures and tables that have a caption are numbered, each kind by itself, and have an id. The number is the
 *       {@code data-number} of the caption; an edition puts it into words.
 *   <li>Notes are numbered in the order in which a reader meets them; a number is the text of its references and the
 *       place of the note in the list.
 *   <li>The one whose words a block quote holds stands in its last child, a {@code <footer>}; a pull quote has the
 *       class {@code pull}.
 *   <li>Cells are aligned by the classes {@code align-left}, {@code align-center}, {@code align-right}. Tasks are
 *       {@code <li class="task">}, with {@code done} when done, and begin with {@code <span class="task-box">}.
 * </ul>
 */
public interface Body {

    /**
     * The fragment in XML syntax.
     *
     * @param references gives the address of a reference within the edition
     * @param keepPositions whether {@code data-pos} stays (the typesetter wants it) or goes
     */
    String render(Function<Reference, String> references, boolean keepPositions);

    /**
     * What the body is made of: the SHA-256 of each file that went into it, and of pictures the size. Two bodies that have
     * the same, and the same {@link #addresses}, give the same fragments.
     */
    List<String> origins();

    /** Whether a piece of XHTML without an address or a position in it stands somewhere in the fragment. */
    boolean holds(String xhtml);

    /** What {@link #references} are in an edition, in order: with the body itself, all that a fragment is made of. */
    default List<String> addresses(Function<Reference, String> references) {
        return references().stream().map(references).toList();
    }

    /**
     * What a page of the site shows: the same, with the raw HTML of a trusted file as it was written. In HTML syntax where
     * that is in it, and else in XML syntax.
     */
    default String renderForSite(Function<Reference, String> references) {
        return render(references, false);
    }

    /**
     * The origins from which the scripts of a trusted file may load; empty when its raw HTML is not trusted, and the page
     * has no more rights than others.
     */
    default Optional<Set<String>> trust() {
        return Optional.empty();
    }

    /** The whole file that it was made from, front matter and all, as it was written, with what it includes. */
    String source();

    /** The files that it includes, as shown to the user, with the SHA-256 of their bytes. */
    SortedMap<String, String> included();

    /** Headings in order. */
    List<Heading> headings();

    /** The captions that have numbers: of figures, then of tables, each in order. */
    List<Caption> captions();

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

    /**
     * A caption that has a number, the same in every edition.
     *
     * @param number from 1, each kind by itself
     * @param id of the figure or table, unique in the body
     * @param text plain text, without the number
     */
    record Caption(Kind kind, int number, String id, String text) {

        /** What has captions. */
        public enum Kind {
            FIGURE,
            TABLE
        }
    }
}
