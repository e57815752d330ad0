package dev.broadsheet.edition.pdf;

import dev.broadsheet.config.NotesPlace;
import dev.broadsheet.document.Attribute;
import dev.broadsheet.document.Attributes;
import dev.broadsheet.document.BackLink;
import dev.broadsheet.document.Document;
import dev.broadsheet.document.Element;
import dev.broadsheet.document.GlossaryTerm;
import dev.broadsheet.document.Link;
import dev.broadsheet.document.Medium;
import dev.broadsheet.document.Node;
import dev.broadsheet.document.Note;
import dev.broadsheet.document.NoteCall;
import dev.broadsheet.document.Notes;
import dev.broadsheet.document.Paragraph;
import dev.broadsheet.document.References;
import dev.broadsheet.edition.model.IndexMarks;
import dev.broadsheet.edition.model.MarkedWriter;
import dev.broadsheet.template.Strings;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Writes a document for the typesetter: notes are where they are first called, every block has an id, and what has a place
 * in the source says so in {@code data-pos}. In a document of several bodies every id and every place begins with a prefix
 * of its own.
 */
final class PrintedBody extends MarkedWriter {

    /** Begins an address within the document that needs no prefix. */
    static final String WITHIN = "within:";

    /** The same where it leads to pages with roman numbers. */
    static final String FRONT = "front:";

    private static final String NUMBER = "\uFFFC";

    /** The class of links whose text is the name of their target. */
    private static final String REFERENCE = "ref";

    private final String prefix;
    private final PageWords pageWords;
    private final NotesPlace notes;
    private final Reader reader;
    private String gathered = "";
    private NoteCalls calls = NoteCalls.NONE;

    /**
     * How the page of a cross-reference is written; its number comes between the two.
     *
     * @param before the number
     * @param after the number
     */
    record PageWords(String before, String after) {

        static final PageWords NONE = new PageWords("", "");

        static PageWords of(Strings strings) {
            String page = strings.text("page", NUMBER);
            int place = Math.max(0, page.indexOf(NUMBER));
            return new PageWords(page.substring(0, place), page.substring(place).replace(NUMBER, ""));
        }
    }

    /**
     * How a body is written.
     *
     * @param prefix of ids; may be empty
     * @param pageWords of cross-references
     * @param notes where they are
     * @param reader for whom
     */
    record Setting(String prefix, PageWords pageWords, NotesPlace notes, Reader reader) {

        /** Of a document of one body. */
        static Setting single(PageWords pageWords, Reader reader) {
            return new Setting("", pageWords, NotesPlace.FOOT, reader);
        }
    }

    /** @param references with the addresses in the PDF; those of links that lead nowhere are empty */
    PrintedBody(References references, Strings strings, IndexMarks marks, Setting setting) {
        super(Medium.PRINT, references, strings, marks, setting.reader().pages().in(setting.prefix()));
        this.prefix = setting.prefix();
        this.pageWords = setting.pageWords();
        this.notes = setting.notes();
        this.reader = setting.reader();
    }

    /** The notes that are not in what was written, as a list; empty when there are none. */
    String gathered() {
        return gathered;
    }

    @Override
    public String write(Document document) {
        calls = notes == NotesPlace.FOOT ? NoteCalls.of(document) : NoteCalls.NONE;
        String written = super.write(document);
        reader.pages().add(markedPages());
        return written;
    }

    @Override
    protected String id(String id) {
        return prefix + id;
    }

    @Override
    protected String id(Element element) {
        String own = super.id(element);
        String id = own.isEmpty() ? element.attributes().anchor() : own;
        return id.isEmpty() ? "" : prefix + id;
    }

    @Override
    protected String classes(Element element) {
        String size = reader.widthOf(element);
        String classes = super.classes(element);
        return size.isEmpty() ? classes : join(classes, size);
    }

    @Override
    protected void moreAttributes(Element element) {
        super.moreAttributes(element);
        writePosition(element.attributes());
        if (element instanceof Note note) {
            callOf(note.children()).ifPresent(call -> attribute("data-call", "#" + prefix + call));
        }
    }

    /** The first place that a note leads back to. */
    private static Optional<String> callOf(List<Node> nodes) {
        for (Node node : nodes) {
            Optional<String> call = node instanceof BackLink back
                    ? Optional.of(back.call())
                    : node instanceof Element element ? callOf(element.children()) : Optional.empty();
            if (call.isPresent()) {
                return call;
            }
        }
        return Optional.empty();
    }

    private void writePosition(Attributes attributes) {
        if (!attributes.position().isEmpty()) {
            attribute("data-pos", prefix.isEmpty() ? attributes.position() : prefix + " " + attributes.position());
        } else if (isOutermost() && !prefix.isEmpty()) {
            // Raw HTML may be in no block of ours; in a book it has to be known from which file it is.
            attribute("data-pos", prefix + " 1:1");
        }
    }

    @Override
    public void link(Link link) {
        String address = link.attributes()
                .find("href")
                .map(href -> references().address(href.reference()))
                .orElse("");
        if (address.isEmpty() && !id(link).isEmpty()) {
            start("span", "id", id(link));
            content(link);
            end("span");
        } else if (address.isEmpty()) {
            content(link);
        } else if (hasPage(link, address)) {
            String classes = address.startsWith(FRONT) ? "xref roman" : "xref";
            element(new Link(link.attributes().withClass(classes), link.children()));
        } else {
            element(link);
        }
    }

    /** In a book all links within it tell their page, in a brief those whose text is the name of their target. */
    private boolean hasPage(Link link, String address) {
        if (link.attributes().hasClass(GlossaryTerm.LINK)) {
            return false;
        }
        return prefix.isEmpty()
                ? address.startsWith("#") && link.attributes().hasClass(REFERENCE)
                : address.startsWith(WITHIN) || address.startsWith(FRONT);
    }

    @Override
    protected void attribute(Element element, Attribute attribute) {
        String address = attribute.isAddress() ? references().address(attribute.reference()) : "";
        if (!(element instanceof Link link) || address.isEmpty()) {
            super.attribute(element, attribute);
        } else if (hasPage(link, address)) {
            attribute("href", prefix.isEmpty() ? address : "#" + address.substring(address.indexOf(':') + 1));
            attribute("data-before", " (" + pageWords.before());
            attribute("data-after", pageWords.after() + ")");
        } else if (address.startsWith(WITHIN) || address.startsWith(FRONT)) {
            attribute("href", "#" + address.substring(address.indexOf(':') + 1));
        } else {
            attribute("href", address.startsWith("#") ? "#" + prefix + address.substring(1) : address);
        }
    }

    /** The typesetter takes a note where it is called and sets it at the foot of that page. */
    @Override
    public void noteCall(NoteCall call) {
        Note note = calls.set(call);
        if (note == null) {
            start("sup", "class", call.adjacent() ? "note-ref next" : "note-ref");
            start("a", "id", id(call), "href", "#" + prefix + call.note(), "role", "doc-noteref");
            text(call.number());
            end("a");
            end("sup");
        } else {
            writeInPlace(note, call);
        }
    }

    private void writeInPlace(Note note, NoteCall call) {
        start("span", "class", call.adjacent() ? "footnote next" : "footnote", "id", id(note));
        out().setLength(out().length() - 1);
        attribute("data-number", call.number());
        writePosition(note.attributes());
        out().append('>');
        inside(inline(note));
        end("span");
    }

    /** A paragraph by itself is none within a line. */
    private static List<Node> inline(Note note) {
        List<Node> elements = note.children().stream()
                .filter(child -> child instanceof Element && !(child instanceof BackLink))
                .toList();
        boolean plain = elements.size() == 1
                && elements.get(0) instanceof Paragraph
                && note.children().stream().allMatch(child -> child instanceof Element || NoteCalls.isBlank(child));
        return plain ? ((Paragraph) Objects.requireNonNull(elements.get(0))).children() : note.children();
    }

    /** At the foot of pages each is where it is called. */
    @Override
    public void notes(Notes section) {
        if (notes == NotesPlace.END_OF_CHAPTER) {
            start("section", "class", "notes", "role", "doc-endnotes");
            start("p", "class", "notes-title", "id", prefix + "_notes");
            text(strings().text("notes"));
            end("p");
            list(section);
            end("section");
        } else if (notes == NotesPlace.END_OF_BOOK) {
            int at = out().length();
            list(section);
            gathered = out().substring(at);
            out().setLength(at);
        }
    }

    /** There is no way back from the foot of a page. */
    @Override
    public void backLink(BackLink link) {
        if (notes != NotesPlace.FOOT) {
            out().append(' ');
            start("a", "href", "#" + prefix + link.call(), "class", "note-back", "role", "doc-backlink");
            text("\u2191");
            end("a");
        }
    }
}
