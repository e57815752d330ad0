package dev.broadsheet.edition.epub;

import dev.broadsheet.document.Apparatus;
import dev.broadsheet.document.Element;
import dev.broadsheet.document.Escape;
import dev.broadsheet.document.Link;
import dev.broadsheet.document.Medium;
import dev.broadsheet.document.Picture;
import dev.broadsheet.document.References;
import dev.broadsheet.document.Text;
import dev.broadsheet.edition.epub.PageBreaks.Mark;
import dev.broadsheet.edition.model.IndexMarks;
import dev.broadsheet.edition.model.MarkedWriter;
import dev.broadsheet.edition.model.WideTables;
import dev.broadsheet.template.Strings;
import java.util.List;

/**
 * Writes a document into a chapter: no link to what is not a chapter, and marks where printed pages begin.
 * What has a place in the source says so in {@code data-pos}.
 */
final class ChapterWriter extends MarkedWriter {

    /** A page of an e-book may be as narrow as a phone, and what does not fit is cut off. */
    private static final WideTables WIDE_TABLES = new WideTables(6, 9);

    private static final String PICTURES = "../images/";
    private static final String POSITION = "data-pos";

    /**
     * @param pages that begin in the document, in order
     * @param apparatus where the notes are
     */
    ChapterWriter(References references, Strings strings, IndexMarks index, List<Mark> pages, Apparatus apparatus) {
        super(Medium.BOOK, references, strings, index, pages, apparatus);
    }

    /** The pages whose beginnings are marked in what has been written. */
    List<Mark> marked() {
        return markedPages().stream().map(Mark.class::cast).toList();
    }

    @Override
    protected void bare(Text text, String anchor) {
        pages().start("", anchor, out().length());
        marked(text);
        pages().end();
    }

    @Override
    protected String classes(Element element) {
        String wide = WIDE_TABLES.classOf(element);
        String classes = super.classes(element);
        return wide.isEmpty() ? classes : join(classes, wide);
    }

    @Override
    public List<String> sourceOf(Element element) {
        String position = element.attributes().position();
        return position.isEmpty() ? List.of() : List.of(POSITION, position);
    }

    /** Links may lead to chapters and to the web only; a link to a picture in the book would be an error. */
    @Override
    public void link(Link link) {
        String address = addressOf(link, "href");
        if (!address.isEmpty() && !address.startsWith(PICTURES)) {
            element(link);
        } else if (!id(link).isEmpty()) {
            start("span", "id", id(link));
            content(link);
            end("span");
        } else {
            pages().start("", anchor(link), out().length());
            content(link);
            pages().end();
        }
    }

    /** A picture that the book does not have is its words. */
    @Override
    public void picture(Picture picture) {
        if (addressOf(picture, "src").startsWith(PICTURES)) {
            element(picture);
        } else {
            int at = out().length();
            Escape.text("[" + picture.alternative() + "]", out());
            pages().empty(picture.name(), anchor(picture), at);
        }
    }
}
