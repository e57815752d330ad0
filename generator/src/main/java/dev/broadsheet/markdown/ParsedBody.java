package dev.broadsheet.markdown;

import dev.broadsheet.document.EncodedDocument;
import dev.broadsheet.source.SourcePosition;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The text of an article as a document, with what is known of it.
 *
 * @param title of a chapter whose text begins with it; it is not in the document
 * @param document in which the attributes that are addresses have an index into the links
 * @param links what the references of the document lead to
 * @param headings in order
 * @param captions of figures, then of tables, each in order
 * @param ids every id in the document
 * @param blocks plain text of each block, notes left out
 * @param notes plain text of each block of the notes
 * @param sideNotes whether a paragraph has the class {@code side-note}
 * @param words of the text without notes
 */
public record ParsedBody(
        Optional<Title> title,
        EncodedDocument document,
        List<Link> links,
        List<Heading> headings,
        List<Caption> captions,
        Set<String> ids,
        List<Block> blocks,
        List<Block> notes,
        boolean sideNotes,
        int words) {

    public ParsedBody {
        links = List.copyOf(links);
        headings = List.copyOf(headings);
        captions = List.copyOf(captions);
        ids = Set.copyOf(ids);
        blocks = List.copyOf(blocks);
        notes = List.copyOf(notes);
    }

    /**
     * A title that a text begins with.
     *
     * @param text plain
     * @param id by which links lead to it
     */
    public record Title(String text, String id) {}

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
