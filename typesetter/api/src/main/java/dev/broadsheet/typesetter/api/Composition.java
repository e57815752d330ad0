package dev.broadsheet.typesetter.api;

import dev.broadsheet.typesetter.api.TypesetProblem.Source;
import java.util.List;

/**
 * How evenly a document is set: loose lines, rivers, ladders of hyphens and short pages, as a proofreader would mark them.
 * These are matters of taste; faults that the typesetter had to work around are {@linkplain TypesetProblem problems}.
 *
 * @param pages all pages in order
 */
public record Composition(List<Page> pages) {

    /** The composition of a document whose pages were not examined. */
    public static final Composition UNKNOWN = new Composition(List.of());

    public Composition {
        pages = List.copyOf(pages);
    }

    /**
     * The composition of one page. Running heads, page numbers and repeated table heads do not count.
     *
     * @param label its printed number
     * @param start where its text begins; unknown for a page without text
     * @param looseLines all justified lines whose word spaces are at least 1.5 times as wide as the font's, and the three loosest
     *     of those from 1.2 times; the loosest first
     * @param rivers white space that runs down through at least four lines
     * @param ladders hyphens at the ends of at least three consecutive lines
     * @param overfull lines that are wider than their column
     * @param fill how full the page is
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
     * @param wordSpace width of its word spaces as a multiple of the font's. For a line that was left ragged because its spaces
     *     would have been too wide, the width that justification would have needed
     * @param source where it begins: its first words and the mark of their element
     */
    public record LooseLine(double wordSpace, Source source) {}

    /**
     * Word spaces that touch from line to line.
     *
     * @param lines how many lines it runs through
     * @param source of the first of these lines
     */
    public record River(int lines, Source source) {}

    /**
     * Consecutive lines that end with a hyphen.
     *
     * @param lines how many
     * @param source of the first of them
     */
    public record Ladder(int lines, Source source) {}

    /**
     * A line with unbreakable content that is wider than its column.
     *
     * @param by how far it sticks out, in pt
     * @param source where it begins
     */
    public record Overfull(double by, Source source) {}

    /**
     * How full a page is.
     *
     * @param lines height of its content without footnotes, in lines of text
     * @param missing number of lines that would still fit into its emptiest column
     * @param last whether the page may be short: the last page of the document or before a forced break
     */
    public record Fill(int lines, int missing, boolean last) {}
}
