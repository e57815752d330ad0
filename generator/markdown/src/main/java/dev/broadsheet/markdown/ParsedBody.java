package dev.broadsheet.markdown;

import dev.broadsheet.address.Address;
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
 * The parsed text of an article: its document and the information collected from it.
 *
 * @param title of a chapter whose text begins with it; it is not in the document
 * @param encoded the encoded document, whose references are indexes into the links
 * @param links targets of the document's references
 * @param headings in document order
 * @param rows of tables of the class {@code anchored}, by their first cells
 * @param captions of figures, then tables, then listings, each in document order
 * @param targets numbered elements, one for each of their ids
 * @param index index entries, in document order
 * @param terms terms of glossaries, in document order
 * @param citations those that are formatted together with the citations of other texts
 * @param ids all ids in the document
 * @param blocks plain text of each block, without notes
 * @param notes plain text of each block of the notes
 * @param sideNotes whether there are side notes, or elements that extend into the margin
 * @param sortable whether the site's readers can sort one of its tables
 * @param credits whether there are picture credits
 * @param words word count of the text without notes
 * @param works hash of the bibliography files; empty if the text has no citations or they are formatted with those of others
 */
public record ParsedBody(
        Optional<Title> title,
        SpillableBytes encoded,
        List<Link> links,
        List<Heading> headings,
        List<Heading> rows,
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
        rows = List.copyOf(rows);
        captions = List.copyOf(captions);
        targets = List.copyOf(targets);
        index = List.copyOf(index);
        terms = List.copyOf(terms);
        ids = Set.copyOf(ids);
    }

    public EncodedDocument document() {
        return new EncodedDocument(encoded.get());
    }

    /**
     * The title at the beginning of a text.
     *
     * @param text plain text
     * @param id as a target of links
     */
    public record Title(String text, String id) {}

    /**
     * A link or a picture.
     *
     * @param target as written in the Markdown, including percent-encoding, but without what {@link Address#plain} removes
     * @param position of the target in the source
     */
    public record Link(String target, Use use, SourcePosition position) {

        public Link {
            target = Address.plain(target);
        }

        /** Creates a plain link or a picture. */
        public Link(String target, boolean picture, SourcePosition position) {
            this(target, picture ? Use.PICTURE : Use.LINK, position);
        }

        /** Returns the target without its fragment, percent-decoded. */
        public String path() {
            int hash = target.indexOf('#');
            return PercentEncoding.decode(hash < 0 ? target : target.substring(0, hash));
        }

        /** Returns the fragment of the target, percent-decoded; empty for none. */
        public String anchor() {
            int hash = target.indexOf('#');
            return hash < 0 ? "" : PercentEncoding.decode(target.substring(hash + 1));
        }

        /** Returns whether this is a picture. */
        public boolean picture() {
            return use == Use.PICTURE;
        }

        /** Returns whether the link's text is the number or title of its target. */
        public boolean named() {
            return use == Use.NAMED;
        }
    }

    /** The use of a link's target. */
    public enum Use {
        /** A link that readers follow. */
        LINK,
        /** A link whose text is the number or title of its target. */
        NAMED,
        /** A displayed picture. */
        PICTURE,
        /** A video, audio or caption file of a player. */
        MEDIA,
        /** A link to the text's own page on the web; the target is an id on that page. */
        PAGE
    }

    /**
     * A heading.
     *
     * @param level 2 to 6
     * @param id unique in the body
     * @param text plain
     * @param quoted whether it is part of a quotation
     */
    public record Heading(int level, String id, String text, boolean quoted) {}

    /**
     * A numbered caption.
     *
     * @param number from 1, separately for each kind
     * @param id of the figure, table or listing
     * @param text plain text without the number
     */
    public record Caption(Kind kind, int number, String id, String text) {}

    /**
     * A numbered element as a target of references.
     *
     * @param counter name of the counter, such as {@code figure}
     * @param number from 1, separately for each counter; 0 if the author gave it
     * @param shown the number as displayed in the text by itself
     */
    public record Target(String id, String counter, int number, String shown) {}

    /**
     * A term of a glossary.
     *
     * @param position of its definition
     */
    public record TermMark(GlossaryTerm term, SourcePosition position) {}

    /**
     * Citations with placeholders in the document.
     *
     * @param marks in reading order, which is the order of the placeholders
     * @param list position of the bibliography of the whole book, if it is in this text
     */
    public record Citations(List<CitationMark> marks, Optional<SourcePosition> list) {

        public Citations {
            marks = List.copyOf(marks);
        }
    }

    /**
     * An entry of an index.
     *
     * @param position of the marked element
     */
    public record IndexMark(IndexEntry entry, SourcePosition position) {}

    /**
     * Plain text of a paragraph, heading, list item or cell.
     *
     * @param text with white space collapsed
     * @param position of the start of the block
     */
    public record Block(String text, SourcePosition position) {}
}
