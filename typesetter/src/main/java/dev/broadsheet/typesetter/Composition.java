package dev.broadsheet.typesetter;

import dev.broadsheet.typesetter.TypesetProblem.Source;
import java.util.List;

/**
 * How even the pages of a document are: what an editor with a trained eye would mark on the proofs. Nothing of it is a
 * fault that had to be worked around; those are {@linkplain TypesetProblem problems}.
 *
 * @param pages all pages in order
 */
public record Composition(List<Page> pages) {

    /** Of a document of which nobody looked at the pages. */
    public static final Composition UNKNOWN = new Composition(List.of());

    public Composition {
        pages = List.copyOf(pages);
    }

    /**
     * What there is to say of a page. Running heads, page numbers and what is repeated do not count.
     *
     * @param label its printed number
     * @param start where its text begins; unknown for a page without
     * @param looseLines the three loosest of its justified lines, if their spaces are a fifth wider than the font has them,
     *     and all whose spaces are half as wide again; the loosest first
     * @param rivers white space that runs down through at least four lines
     * @param ladders hyphens at the ends of at least three lines below each other
     * @param overfull lines that are wider than their room
     * @param fill how much of its room is used
     */
    public record Page(
            String label,
            Source start,
            List<LooseLine> looseLines,
            List<River> rivers,
            List<Ladder> ladders,
            List<Overfull> overfull,
            Fill fill) {

        public Page {
            looseLines = List.copyOf(looseLines);
            rivers = List.copyOf(rivers);
            ladders = List.copyOf(ladders);
            overfull = List.copyOf(overfull);
        }
    }

    /**
     * A justified line.
     *
     * @param wordSpace how wide its word spaces are, as a multiple of what the font says: 1.5 is half as wide again. Where a
     *     line was left short so as not to tear holes into it, how wide they would have had to be
     * @param source where it begins: its first words, behind the mark of their element
     */
    public record LooseLine(double wordSpace, Source source) {}

    /**
     * Spaces that are below each other.
     *
     * @param lines how many lines it runs through
     * @param source of the first of these lines
     */
    public record River(int lines, Source source) {}

    /**
     * Lines below each other that end with a hyphen.
     *
     * @param lines how many
     * @param source of the first of them
     */
    public record Ladder(int lines, Source source) {}

    /**
     * A line with something in it that is wider than its room and cannot be broken.
     *
     * @param by how far it sticks out, in pt
     * @param source where it begins
     */
    public record Overfull(double by, Source source) {}

    /**
     * How much of the room of a page is used, by text, floats and notes.
     *
     * @param lines to how many lines of text its content is high, notes aside
     * @param missing how many more lines would have room in its emptiest column
     * @param last whether it is the last page before a forced page end, or that of the document; such a page may be short.
     *     So may one of nothing but floats, for which this is true as well
     */
    public record Fill(int lines, int missing, boolean last) {}
}
