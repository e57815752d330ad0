package dev.broadsheet.edition.model;

import dev.broadsheet.document.Element;
import dev.broadsheet.document.Medium;
import dev.broadsheet.document.NotePlacement;
import dev.broadsheet.document.References;
import dev.broadsheet.document.Text;
import dev.broadsheet.template.Strings;
import dev.broadsheet.typesetter.api.Pagination.PageBreak;
import java.util.List;

/** Writes a document with the anchors of the index of a book and with the page breaks of another edition. */
public class MarkedWriter extends EditionWriter {

    private final IndexMarks marks;
    private final PageMarks pages;
    private final boolean marksPages;
    private final NotePlacement apparatus;

    private int bare;

    /**
     * @param pages the page breaks of the other edition in the document, in order
     * @param apparatus the position of the notes
     */
    public MarkedWriter(
            Medium medium,
            References references,
            Strings strings,
            IndexMarks marks,
            List<? extends PageMarks.Mark> pages,
            NotePlacement apparatus) {
        super(medium, references, strings);
        this.marks = marks;
        this.pages = new PageMarks(out(), pages);
        this.marksPages = !pages.isEmpty();
        this.apparatus = apparatus;
    }

    @Override
    public final NotePlacement apparatus() {
        return apparatus;
    }

    @Override
    protected void moreAttributes(Element element) {
        super.moreAttributes(element);
        List<String> source = sourceOf(element);
        if (!source.isEmpty()) {
            attribute(source.get(0), source.get(1));
        }
    }

    /** Returns the page breaks that have been written. */
    protected final List<PageMarks.Mark> markedPages() {
        return pages.placed();
    }

    /** Returns the page breaks, for subclasses that write markup without {@link #start}. */
    protected final PageMarks pages() {
        return pages;
    }

    @Override
    public void text(String text) {
        int written = 0;
        for (int i = 0; pages.isWaiting() && i < text.length(); i++) {
            if (PageBreak.extent(text, i, i + 1) > 0) {
                if (pages.isDue()) {
                    super.text(text.substring(written, i));
                    written = i;
                }
                pages.see();
            }
        }
        super.text(text.substring(written));
    }

    @Override
    protected void started(Element element, int at) {
        if (!marksPages) {
            return;
        }
        if (isVoid(element.name())) {
            pages.empty(element.name(), anchor(element), at);
        } else {
            pages.start(element.name(), anchor(element), at);
        }
    }

    /** Returns the anchor by which the typesetter identifies an element, without the prefix that {@link #id(String)} adds. */
    protected static String anchor(Element element) {
        String id = element.attributes().id();
        return id.isEmpty() ? element.attributes().anchor() : id;
    }

    @Override
    protected void started(String name, String[] attributes, int at) {
        if (!marksPages) {
            return;
        }
        String id = "";
        for (int i = 0; i < attributes.length; i += 2) {
            id = attributes[i].equals("id") ? attributes[i + 1] : id;
        }
        String prefix = id("");
        pages.start(name, id.startsWith(prefix) ? id.substring(prefix.length()) : id, at);
    }

    @Override
    protected void ending(String name) {
        if (marksPages) {
            pages.end();
        }
    }

    /** Writes a text node. Text of raw HTML outside any element gets an anchor, to which page breaks of the PDF refer. */
    @Override
    public void text(Text text) {
        if (isOutermost() && !text.text().isBlank()) {
            bare++;
            bare(text, "text-" + bare);
        } else {
            marked(text);
        }
    }

    /** Writes a text node that is outside any element. @param anchor the anchor of the text */
    protected void bare(Text text, String anchor) {
        start("span", "id", id(anchor));
        marked(text);
        end("span");
    }

    /** Writes a text node with the anchors of the index. */
    protected final void marked(Text text) {
        int written = 0;
        for (IndexMarks.Mark mark : marks.in(text)) {
            text(text.text().substring(written, mark.offset()));
            written = mark.offset();
            start("span", "id", id(mark.id()));
            end("span");
        }
        text(text.text().substring(written));
    }
}
