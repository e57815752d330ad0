package dev.broadsheet.edition.model;

import dev.broadsheet.document.Apparatus;
import dev.broadsheet.document.Element;
import dev.broadsheet.document.Medium;
import dev.broadsheet.document.Node;
import dev.broadsheet.document.References;
import dev.broadsheet.document.Text;
import dev.broadsheet.template.Strings;
import dev.broadsheet.typesetter.Pagination.PageBreak;
import java.util.List;

/** Writes a document with the places that the index of a book leads to, and those where pages of another edition begin. */
public class MarkedWriter extends EditionWriter {

    private final IndexMarks marks;
    private final PageMarks pages;
    private final boolean marksPages;
    private final Apparatus apparatus;

    /** Elements around what is written. */
    private int depth;

    private int bare;

    /**
     * @param pages that begin in the document, in order
     * @param apparatus where notes are
     */
    public MarkedWriter(
            Medium medium,
            References references,
            Strings strings,
            IndexMarks marks,
            List<? extends PageMarks.Mark> pages,
            Apparatus apparatus) {
        super(medium, references, strings);
        this.marks = marks;
        this.pages = new PageMarks(out(), pages);
        this.marksPages = !pages.isEmpty();
        this.apparatus = apparatus;
    }

    @Override
    public final Apparatus apparatus() {
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

    /** The pages whose beginnings are marked in what has been written. */
    protected final List<PageMarks.Mark> markedPages() {
        return pages.placed();
    }

    /** For what is written by hand. */
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

    /** What the typesetter finds an element by, without what {@link #id(String)} adds. */
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

    protected final boolean isOutermost() {
        return depth == 0;
    }

    @Override
    public final void inside(List<Node> nodes) {
        depth++;
        nodes(nodes);
        depth--;
    }

    @Override
    public void content(Element element) {
        depth++;
        super.content(element);
        depth--;
    }

    /** Text of raw HTML that is in no element gets one, by which pages of the PDF are found. */
    @Override
    public void text(Text text) {
        if (isOutermost() && !text.text().isBlank()) {
            bare++;
            bare(text, "text-" + bare);
        } else {
            marked(text);
        }
    }

    /** @param anchor by which the text is found */
    protected void bare(Text text, String anchor) {
        start("span", "id", id(anchor));
        marked(text);
        end("span");
    }

    /** Text with the places in it that the index leads to. */
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
