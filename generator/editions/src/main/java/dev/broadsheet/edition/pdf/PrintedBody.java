package dev.broadsheet.edition.pdf;

import dev.broadsheet.document.Attribute;
import dev.broadsheet.document.CitedTexts;
import dev.broadsheet.document.Document;
import dev.broadsheet.document.Element;
import dev.broadsheet.document.GlossaryTerm;
import dev.broadsheet.document.Link;
import dev.broadsheet.document.Markup;
import dev.broadsheet.document.Medium;
import dev.broadsheet.document.NotePlacement;
import dev.broadsheet.document.References;
import dev.broadsheet.edition.model.IndexMarks;
import dev.broadsheet.edition.model.MarkedWriter;
import dev.broadsheet.template.Strings;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a document as XHTML for the typesetter: every block has an id, and every element with a source position has a
 * {@code data-pos} attribute. If a PDF contains several bodies, the ids and positions of each begin with a prefix of its own.
 */
final class PrintedBody extends MarkedWriter {

    /** Begins an address within the PDF that has its prefix already. */
    static final String WITHIN = "#within:";

    /** Begins such an address if it leads to a page with a roman number. */
    static final String FRONT = "#front:";

    /** A pseudo-target that makes the typesetter write a comma before the first page number, if there is one. */
    private static final String ALSO = ",";

    private static final String NUMBER = "\uFFFC";

    /** The class of cross-references, whose text is the name of their target. */
    private static final String REFERENCE = "ref";

    private final String prefix;
    private final PageWords pageWords;
    private final Reader reader;
    private String gathered = "";

    /**
     * The text around the page number of a cross-reference.
     *
     * @param before the text before the number
     * @param after the text after the number
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
     * The options for writing a body.
     *
     * @param prefix the prefix of ids; may be empty
     * @param pageWords the text around the page numbers of cross-references
     * @param apparatus the position of the notes
     * @param reader the edition for readers, or the standard edition
     */
    record Setting(String prefix, PageWords pageWords, NotePlacement apparatus, Reader reader) {

        /** Returns the options for a PDF with a single body. */
        static Setting single(PageWords pageWords, Reader reader) {
            return new Setting("", pageWords, NotePlacement.FOOT_OF_PAGE, reader);
        }
    }

    /** @param references the references with their addresses in the PDF; an address is empty if there is none */
    PrintedBody(References references, Strings strings, IndexMarks marks, Setting setting) {
        super(
                Medium.PRINT,
                references,
                strings,
                marks,
                setting.reader().pages().in(setting.prefix()),
                setting.apparatus());
        this.prefix = setting.prefix();
        this.pageWords = setting.pageWords();
        this.reader = setting.reader();
    }

    /**
     * Returns the markup that goes to the end of the book and is not part of the body, such as endnotes; empty if there is none.
     */
    String gathered() {
        return gathered;
    }

    @Override
    public String write(Document document) {
        String written = super.write(document);
        reader.pages().add(markedPages());
        return written;
    }

    @Override
    public String id(String id) {
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
    public List<String> sourceOf(Element element) {
        String position = element.attributes().position();
        if (!position.isEmpty()) {
            return List.of("data-pos", prefix.isEmpty() ? position : prefix + " " + position);
        }
        // Raw HTML may be outside any block with a position; in a book, its file has to be known.
        return isOutermost() && !prefix.isEmpty() ? List.of("data-pos", prefix + " 1:1") : List.of();
    }

    @Override
    public void gather(Runnable writing) {
        int at = out().length();
        writing.run();
        gathered = out().substring(at);
        out().setLength(at);
    }

    @Override
    public void link(Link link) {
        String address = addressOf(link, "href").text();
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

    /** Writes markup; for back links of a cited work, a book has the page numbers of the citations. */
    @Override
    public void markup(Markup markup) {
        if (prefix.isEmpty() || !markup.attributes().hasClass(CitedTexts.BACKS)) {
            super.markup(markup);
            return;
        }
        List<String> addresses = markup.children().stream()
                .filter(Link.class::isInstance)
                .flatMap(link -> ((Link) link).attributes().find("href").stream())
                .map(href -> references().address(href.reference()).text())
                .toList();
        start("span", "class", CitedTexts.BACKS);
        List<String> front = targets(addresses, FRONT);
        pages("pages roman", front);
        List<String> within = targets(addresses, WITHIN);
        if (!front.isEmpty() && !within.isEmpty()) {
            within.add(0, ALSO);
        }
        pages("pages", within);
        end("span");
    }

    private static List<String> targets(List<String> addresses, String kind) {
        List<String> targets = new ArrayList<>();
        addresses.stream()
                .filter(address -> address.startsWith(kind))
                .forEach(address -> targets.add("#" + address.substring(kind.length())));
        return targets;
    }

    private void pages(String classes, List<String> targets) {
        if (!targets.isEmpty()) {
            start("span", "class", classes, "data-targets", String.join(" ", targets));
            end("span");
        }
    }

    /** Returns whether the page number follows a link: in a book for all internal links, in a brief for cross-references. */
    private boolean hasPage(Link link, String address) {
        if (link.attributes().hasClass(GlossaryTerm.LINK) || link.attributes().hasClass(CitedTexts.CITE)) {
            return false;
        }
        return prefix.isEmpty()
                ? address.startsWith("#") && link.attributes().hasClass(REFERENCE)
                : address.startsWith(WITHIN) || address.startsWith(FRONT);
    }

    @Override
    protected void attribute(Element element, Attribute attribute) {
        String address = attribute.isAddress()
                ? references().address(attribute.reference()).text()
                : "";
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
}
