package dev.broadsheet.markdown;

import dev.broadsheet.cache.SpillableBytes;
import dev.broadsheet.document.Caption.Kind;
import dev.broadsheet.document.EncodedDocument;
import dev.broadsheet.document.GlossaryTerm;
import dev.broadsheet.document.IndexEntry;
import dev.broadsheet.source.PercentEncoding;
import dev.broadsheet.source.SourcePosition;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The text of an article as a document, with what is known of it.
 *
 * @param title of a chapter whose text begins with it; it is not in the document
 * @param encoded its document, in which the attributes that are addresses have an index into the links
 * @param links what the references of the document lead to
 * @param headings in order
 * @param captions of figures, then of tables, then of listings, each in order
 * @param targets what has a number, by each id that it has
 * @param index what the author marked for an index, in order
 * @param terms what its glossaries define, in order
 * @param citations those that are formatted with those of other texts
 * @param ids every id in the document
 * @param blocks plain text of each block, notes left out
 * @param notes plain text of each block of the notes
 * @param sideNotes whether a paragraph has the class {@code side-note}
 * @param sortable whether readers may sort a table of it
 * @param credits whether it says who made a picture
 * @param words of the text without notes
 * @param works hash of the files of works that it may cite from; empty when it cites none
 */
public record ParsedBody(
        Optional<Title> title,
        SpillableBytes encoded,
        List<Link> links,
        List<Heading> headings,
        List<Caption> captions,
        List<Target> targets,
        List<IndexMark> index,
        List<TermMark> terms,
        Citations citations,
        Set<String> ids,
        EncodedBlocks blocks,
        EncodedBlocks notes,
        boolean sideNotes,
        boolean sortable,
        boolean credits,
        int words,
        String works) {

    public ParsedBody {
        links = List.copyOf(links);
        headings = List.copyOf(headings);
        captions = List.copyOf(captions);
        targets = List.copyOf(targets);
        index = List.copyOf(index);
        terms = List.copyOf(terms);
        ids = Set.copyOf(ids);
    }

    /** The document. */
    public EncodedDocument document() {
        return new EncodedDocument(encoded.get());
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
     * @param use what is made of the target
     * @param position of the target
     */
    public record Link(String target, Use use, SourcePosition position) {

        /** A link, or a picture. */
        public Link(String target, boolean picture, SourcePosition position) {
            this(target, picture ? Use.PICTURE : Use.LINK, position);
        }

        /** The target without its fragment, percent-encoding decoded. */
        public String path() {
            int hash = target.indexOf('#');
            return PercentEncoding.decode(hash < 0 ? target : target.substring(0, hash));
        }

        /** The id that the target names after its path; empty for none. */
        public String anchor() {
            int hash = target.indexOf('#');
            return hash < 0 ? "" : PercentEncoding.decode(target.substring(hash + 1));
        }

        /** Whether it is a picture. */
        public boolean picture() {
            return use == Use.PICTURE;
        }

        /** Whether its text is what readers know the target by. */
        public boolean named() {
            return use == Use.NAMED;
        }
    }

    /** What is made of the target of a link. */
    public enum Use {
        /** Readers follow it. */
        LINK,
        /** They follow it, and its text is what they know the target by. */
        NAMED,
        /** They see it. */
        PICTURE,
        /** They play it: film, sound and captions. */
        MEDIA,
        /** They follow it to the page of the text itself on the web; the target is an id there. */
        PAGE
    }

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
     * @param number from 1, each kind by itself
     * @param id of the figure, table or listing
     * @param text plain, without the number
     */
    public record Caption(Kind kind, int number, String id, String text) {}

    /**
     * What readers know by a number, and how others find it.
     *
     * @param counter the name of the counter, such as {@code figure}
     * @param number from 1, each kind by itself; 0 when the author numbered it
     * @param shown as the text by itself shows the number
     */
    public record Target(String id, String counter, int number, String shown) {}

    /**
     * A term of a glossary.
     *
     * @param position where it is defined
     */
    public record TermMark(GlossaryTerm term, SourcePosition position) {}

    /**
     * Citations whose places in the document are to be filled.
     *
     * @param marks in the order of reading, which is that of their places
     * @param list where the author wants the list of the works that the whole book cites
     */
    public record Citations(List<CitationMark> marks, Optional<SourcePosition> list) {

        public Citations {
            marks = List.copyOf(marks);
        }
    }

    /**
     * An entry of an index.
     *
     * @param position of what the author marked
     */
    public record IndexMark(IndexEntry entry, SourcePosition position) {}

    /**
     * Plain text of a paragraph, heading, list item or cell.
     *
     * @param text white space collapsed
     * @param position where the block begins
     */
    public record Block(String text, SourcePosition position) {}
}
