package dev.broadsheet.markdown;

import dev.broadsheet.source.SourcePosition;
import java.util.List;
import java.util.Set;

/**
 * The text of an article as XHTML in pieces: where an address or a position of the source belongs there is a piece of
 * its own, so that an edition puts its own in without reading the text again.
 *
 * @param pieces of the fragment, in order
 * @param links what the {@link Address} pieces stand for
 * @param headings in order
 * @param captions of figures, then of tables, each in order
 * @param ids every id in the fragment
 * @param blocks plain text of each block, notes left out
 * @param notes plain text of each block of the notes
 * @param words of the text without notes
 */
public record ParsedBody(
        List<Piece> pieces,
        List<Link> links,
        List<Heading> headings,
        List<Caption> captions,
        Set<String> ids,
        List<Block> blocks,
        List<Block> notes,
        int words) {

    public ParsedBody {
        pieces = List.copyOf(pieces);
        links = List.copyOf(links);
        headings = List.copyOf(headings);
        captions = List.copyOf(captions);
        ids = Set.copyOf(ids);
        blocks = List.copyOf(blocks);
        notes = List.copyOf(notes);
    }

    /** A piece of the fragment. */
    public sealed interface Piece {}

    /**
     * XHTML as it is.
     *
     * @param xhtml not by itself well-formed
     */
    public record Literal(String xhtml) implements Piece {}

    /**
     * The attribute {@code data-pos}, with the space before it.
     *
     * @param attribute such as {@code  data-pos="3:1"}, with the file's name after it when it is included
     */
    public record Position(String attribute) implements Piece {}

    /**
     * The value of an {@code href} or {@code src}.
     *
     * @param link index into the links
     */
    public record Address(int link) implements Piece {}

    /**
     * The attributes {@code width} and {@code height} of a picture, with the space before them.
     *
     * @param link index into the links
     */
    public record PictureSize(int link) implements Piece {}

    /**
     * Who gets what follows, up to the next of these; in the beginning all.
     *
     * @param audience who
     */
    public record For(Audience audience) implements Piece {}

    /** Who gets a piece. */
    public enum Audience {
        ALL,
        /** The pages of the site. */
        SITE,
        /** Whatever is not a page of the site: PDFs, e-books, feeds. */
        OTHERS
    }

    /**
     * A link or a picture.
     *
     * @param target as written in the Markdown, percent-encoding and all
     * @param picture whether it is a picture
     * @param position of the target
     */
    public record Link(String target, boolean picture, SourcePosition position) {}

    /**
     * A heading.
     *
     * @param level 2 to 6
     * @param id unique in the body
     * @param text plain
     */
    public record Heading(int level, String id, String text) {}

    /**
     * A caption that has a number.
     *
     * @param figure whether it is a figure's; else a table's
     * @param number from 1, each kind by itself
     * @param id of the figure or table
     * @param text plain, without the number
     */
    public record Caption(boolean figure, int number, String id, String text) {}

    /**
     * Plain text of a paragraph, heading, list item or cell.
     *
     * @param text white space collapsed
     * @param position where the block begins
     */
    public record Block(String text, SourcePosition position) {}
}
