package dev.broadsheet.edition.model;

import dev.broadsheet.document.Element;
import dev.broadsheet.document.Medium;
import dev.broadsheet.document.Node;
import dev.broadsheet.document.References;
import dev.broadsheet.document.Text;
import dev.broadsheet.template.Strings;
import java.util.List;

/** Writes a document with the places that the index of a book leads to. */
public class MarkedWriter extends EditionWriter {

    private final IndexMarks marks;

    /** Elements around what is written. */
    private int depth;

    private int bare;

    public MarkedWriter(Medium medium, References references, Strings strings, IndexMarks marks) {
        super(medium, references, strings);
        this.marks = marks;
    }

    protected final boolean isOutermost() {
        return depth == 0;
    }

    /** Writes what is within an element that is written by hand. */
    protected final void inside(List<Node> nodes) {
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

    /** An id of the body as this edition writes it. */
    protected String id(String id) {
        return id;
    }
}
