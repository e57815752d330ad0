package dev.broadsheet.edition.model;

import dev.broadsheet.document.Audience;
import dev.broadsheet.document.Element;
import dev.broadsheet.document.References;
import dev.broadsheet.document.Text;
import dev.broadsheet.template.Strings;

/** Writes a document with the places that the index of a book leads to. */
public class MarkedWriter extends EditionWriter {

    private final IndexMarks marks;

    public MarkedWriter(References references, Strings strings, IndexMarks marks) {
        super(Syntax.XML, Audience.OTHERS, references, strings);
        this.marks = marks;
    }

    @Override
    public void text(Text text) {
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

    @Override
    protected String id(Element element) {
        String marked = marks.idOf(element);
        return marked.isEmpty() ? super.id(element) : marked;
    }
}
