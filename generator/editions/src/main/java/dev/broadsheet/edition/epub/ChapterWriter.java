package dev.broadsheet.edition.epub;

import dev.broadsheet.document.Element;
import dev.broadsheet.document.Escape;
import dev.broadsheet.document.Link;
import dev.broadsheet.document.Medium;
import dev.broadsheet.document.NotePlacement;
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
 * Writes a document as a chapter of an e-book, with page break markers of the printed book. Links lead to chapters and to the web
 * only. Elements with a source position get a {@code data-pos} attribute.
 */
final class ChapterWriter extends MarkedWriter {

    /** The limits for a screen as narrow as a phone, which cuts off what does not fit. */
    private static final WideTables WIDE_TABLES = new WideTables(6, 9);

    private static final String PICTURES = "../images/";
    private static final String POSITION = "data-pos";

    /**
     * @param pages the page break markers of the printed book in the document, in order
     * @param apparatus the position of the notes
     */
    ChapterWriter(References references, Strings strings, IndexMarks index, List<Mark> pages, NotePlacement apparatus) {
        super(Medium.BOOK, references, strings, index, pages, apparatus);
    }

    /** Returns the page break markers that have been written. */
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

    /**
     * Writes a link to a chapter or to the web; of any other only the content, since a link to a picture in the book is an error
     * in EPUB.
     */
    @Override
    public void link(Link link) {
        String address = addressOf(link, "href").text();
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

    /** Writes a picture, or its alternative text in brackets if the book does not contain the picture. */
    @Override
    public void picture(Picture picture) {
        if (addressOf(picture, "src").text().startsWith(PICTURES)) {
            element(picture);
        } else {
            int at = out().length();
            Escape.text("[" + picture.alternative() + "]", out());
            pages().empty(picture.name(), anchor(picture), at);
        }
    }
}
