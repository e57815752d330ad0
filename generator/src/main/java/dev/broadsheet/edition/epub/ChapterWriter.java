package dev.broadsheet.edition.epub;

import dev.broadsheet.document.Attribute;
import dev.broadsheet.document.BackLink;
import dev.broadsheet.document.Element;
import dev.broadsheet.document.Escape;
import dev.broadsheet.document.Link;
import dev.broadsheet.document.Medium;
import dev.broadsheet.document.Note;
import dev.broadsheet.document.NoteCall;
import dev.broadsheet.document.Notes;
import dev.broadsheet.document.Paragraph;
import dev.broadsheet.document.Picture;
import dev.broadsheet.document.References;
import dev.broadsheet.document.Text;
import dev.broadsheet.edition.epub.PageBreaks.Mark;
import dev.broadsheet.edition.model.IndexMarks;
import dev.broadsheet.edition.model.MarkedWriter;
import dev.broadsheet.edition.model.WideTables;
import dev.broadsheet.template.Strings;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a document into a chapter: notes that pop up, no link to what is not a chapter, and marks where printed pages begin.
 * What has a place in the source says so in {@code data-pos}.
 */
final class ChapterWriter extends MarkedWriter {

    /** A page of an e-book may be as narrow as a phone, and what does not fit is cut off. */
    private static final WideTables WIDE_TABLES = new WideTables(6, 9);

    private static final String PICTURES = "../images/";
    private static final String POSITION = "data-pos";

    private final boolean endnotes;

    /** That the next paragraph begins with; empty when it is none of a note. */
    private String noteNumber = "";

    /**
     * @param pages that begin in the document, in order
     * @param endnotes whether the notes are those of a chapter, and not of the places that call them
     */
    ChapterWriter(References references, Strings strings, IndexMarks index, List<Mark> pages, boolean endnotes) {
        super(Medium.BOOK, references, strings, index, pages);
        this.endnotes = endnotes;
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
    protected void moreAttributes(Element element) {
        super.moreAttributes(element);
        String position = element.attributes().position();
        if (!position.isEmpty()) {
            attribute(POSITION, position);
        }
    }

    /** Links may lead to chapters and to the web only; a link to a picture in the book would be an error. */
    @Override
    public void link(Link link) {
        String address = address(link, "href");
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
        if (address(picture, "src").startsWith(PICTURES)) {
            element(picture);
        } else {
            int at = out().length();
            Escape.text("[" + picture.alternative() + "]", out());
            pages().empty(picture.name(), anchor(picture), at);
        }
    }

    private String address(Element element, String name) {
        return element.attributes()
                .find(name)
                .filter(Attribute::isAddress)
                .map(attribute -> references().address(attribute.reference()))
                .orElse("");
    }

    @Override
    public void noteCall(NoteCall call) {
        start("sup", "class", call.adjacent() ? "note-ref next" : "note-ref");
        String[] attributes = {
            "id", call.attributes().id(), "href", "#" + call.note(), "role", "doc-noteref", "epub:type", "noteref"
        };
        start("a", attributes);
        text(call.number());
        end("a");
        end("sup");
    }

    /** Each note becomes an aside of its own, which reading systems show in a window over the text. */
    @Override
    public void notes(Notes notes) {
        String title = strings().text("notes");
        if (endnotes) {
            start("section", "class", "notes", "epub:type", "endnotes", "role", "doc-endnotes");
            out().append("<h2>");
            Escape.text(title, out());
            out().append("</h2>");
        } else {
            start("section", "class", "notes", "epub:type", "footnotes", "aria-label", title);
        }
        for (int i = 0; i < notes.notes().size(); i++) {
            aside(notes.notes().get(i), i + 1);
        }
        end("section");
    }

    private void aside(Note note, int number) {
        List<String> attributes =
                new ArrayList<>(List.of("epub:type", "footnote", "role", "doc-footnote", "id", id(note)));
        if (!note.attributes().position().isEmpty()) {
            attributes.addAll(List.of(POSITION, note.attributes().position()));
        }
        start("aside", attributes.toArray(String[]::new));
        if (beginsWithParagraph(note)) {
            noteNumber = number + ".";
        } else {
            writeNoteNumber(number + ".");
        }
        inside(note.children());
        end("aside");
    }

    private static boolean beginsWithParagraph(Note note) {
        return note.children().stream()
                .filter(Element.class::isInstance)
                .findFirst()
                .filter(Paragraph.class::isInstance)
                .isPresent();
    }

    /** Where the printed book has the number, it is generated; no page begins by it. */
    private void writeNoteNumber(String number) {
        out().append("<span class=\"note-number\">").append(number).append("</span> ");
    }

    @Override
    public void paragraph(Paragraph paragraph) {
        start(paragraph);
        if (!noteNumber.isEmpty()) {
            writeNoteNumber(noteNumber);
            noteNumber = "";
        }
        content(paragraph);
        end(paragraph);
    }

    @Override
    public void backLink(BackLink link) {
        backLink(link, nameOf(link), "epub:type", "backlink");
    }
}
