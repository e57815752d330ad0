package dev.broadsheet.edition.html;

import dev.broadsheet.address.Address;
import dev.broadsheet.document.Block;
import dev.broadsheet.document.Caption;
import dev.broadsheet.document.Cell;
import dev.broadsheet.document.Document;
import dev.broadsheet.document.Element;
import dev.broadsheet.document.Heading;
import dev.broadsheet.document.Inline;
import dev.broadsheet.document.Link;
import dev.broadsheet.document.MarkupWriter;
import dev.broadsheet.document.Medium;
import dev.broadsheet.document.Node;
import dev.broadsheet.document.Paragraph;
import dev.broadsheet.document.Picture;
import dev.broadsheet.document.PlainText;
import dev.broadsheet.document.References;
import dev.broadsheet.document.Table;
import dev.broadsheet.document.Text;
import dev.broadsheet.edition.SitePaths;
import dev.broadsheet.edition.model.EditionWriter;
import dev.broadsheet.kind.Kinds;
import dev.broadsheet.template.Strings;
import dev.broadsheet.template.Utf8Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Writes a document as HTML of a page of the site: with scrollable tables, copies after the text, numbered figures and tables, a
 * link to each heading and paragraph, and links to the pages of the brief.
 */
class HtmlBody extends EditionWriter {

    /** The number of columns from which on a table may scroll on a wide screen, so that its text gets room. */
    private static final int MANY_COLUMNS = 5;

    /** The number of characters from which on a cell has text of several lines. */
    private static final int PROSE = 30;

    private final BriefPages pages;
    private final Map<String, String> pictures;
    private final Document document;

    /** The output, to which {@link #flush} moves the markup written so far. */
    private final Utf8Writer page;

    private final List<Consumer<MarkupWriter>> copies = new ArrayList<>();

    /** Whether the current position is in a heading. */
    private boolean headed;

    /** Whether the current position is in a table that is likely to scroll. */
    private boolean scrolled;

    /** Whether a picture has been written: all but the first are loaded lazily. */
    private boolean pictured;

    /** Whether line breaks within URLs are allowed here: not in code, formulas, scripts and drawings. */
    private boolean divides = true;

    /**
     * @param pages the pages of the brief to link to
     * @param pictures the {@code srcset} of each picture, by its address
     */
    HtmlBody(
            Document document, References references, Strings strings, BriefPages pages, Map<String, String> pictures) {
        this(document, references, strings, pages, pictures, new Utf8Writer());
    }

    /** @param page the output */
    HtmlBody(
            Document document,
            References references,
            Strings strings,
            BriefPages pages,
            Map<String, String> pictures,
            Utf8Writer page) {
        super(Medium.PAGE, references, strings);
        this.pages = pages;
        this.pictures = pictures;
        this.document = document;
        this.page = page;
    }

    /** Returns the text of the page in UTF-8. */
    byte[] html() {
        nodes(document.nodes());
        flush();
        copies.forEach(writing -> {
            HtmlBody copy = new BodyCopy(document, references(), strings(), pictures, page);
            writing.accept(copy);
            copy.flush();
        });
        return page.takeBytes();
    }

    private void flush() {
        page.take(out());
    }

    /** Writes text to the output, which escapes and encodes it in one pass. */
    @Override
    public final void text(String text) {
        flush();
        page.text(text);
    }

    @Override
    public void paragraph(Paragraph paragraph) {
        start(paragraph);
        content(paragraph);
        if (isRunningText(paragraph)) {
            writeMark(id(paragraph));
        }
        end(paragraph);
    }

    private boolean isRunningText(Paragraph paragraph) {
        return isOutermost() && !isSideNote(paragraph);
    }

    static boolean isSideNote(Node node) {
        return node instanceof Paragraph paragraph && paragraph.attributes().hasClass("side-note");
    }

    /**
     * Writes the link of a paragraph to itself, with its page in the brief. It is not in the tab order, where a long article
     * would have dozens of links with the same name.
     */
    private void writeMark(String id) {
        String page = pages.labelOf(id);
        String label = page.isEmpty() ? strings().text("paragraph") : strings().text("paragraphOnPage", page);
        out().append("<a");
        attribute("class", "mark");
        attribute("href", "#" + SitePaths.encode(id));
        attribute("aria-label", label);
        attribute("tabindex", "-1");
        if (!page.isEmpty()) {
            attribute("data-page", strings().text("page", page));
        }
        out().append("></a>");
    }

    /** Ends an element, writing before its end tag the link to the page of the brief that begins in it. */
    @Override
    public void end(Element block) {
        if (marksWithin(block)) {
            writePage(pages.beginningIn(block));
        }
        super.end(block);
    }

    /** Returns whether the link to the page that begins in an element is written into it: not into code. */
    private boolean marksWithin(Element element) {
        return pages.beginsIn(element) && !element.name().equals("pre");
    }

    /** Writes a block. The link to the page that begins in a listing is before it, since a listing scrolls, and is copied. */
    @Override
    public void block(Block block) {
        if (pages.beginsIn(block) && !marksWithin(block)) {
            start("div", "class", "page-start page-line");
            writePage(pages.beginningIn(block));
            end("div");
        }
        super.block(block);
    }

    private void writePage(BriefPages.Page page) {
        out().append(' ');
        start(
                "a",
                "class",
                "page",
                "href",
                "brief.pdf#page=" + (page.index() + 1),
                "aria-label",
                strings().text("pageLabel", page.label()));
        text(strings().text("page", page.label()));
        end("a");
    }

    /** Returns the id of an element; for a paragraph of the running text without an id, its anchor. */
    @Override
    protected String id(Element element) {
        String id = super.id(element);
        return id.isEmpty() && element instanceof Paragraph paragraph && isRunningText(paragraph)
                ? paragraph.attributes().anchor()
                : id;
    }

    @Override
    protected String classes(Element element) {
        String own = super.classes(element);
        boolean prose = scrolled
                && element instanceof Cell cell
                && !cell.head()
                && PlainText.of(cell).length() >= PROSE;
        String classes = prose ? join(own, "prose") : own;
        return marksWithin(element) ? join(classes, "page-start") : classes;
    }

    @Override
    protected void moreAttributes(Element element) {
        super.moreAttributes(element);
        if (element instanceof Picture picture) {
            writeCandidates(picture);
            if (pictured || isCopy()) {
                attribute("loading", "lazy");
            }
            pictured = true;
        } else if (isSideNote(element)) {
            attribute("role", "note");
        }
    }

    /** Writes a heading as a link to itself, unless it contains a link already. */
    @Override
    public void heading(Heading heading) {
        headed = true;
        start(heading);
        if (pages.beginsIn(heading) || holdsLink(heading)) {
            number(heading);
            content(heading);
        } else {
            start(
                    "a",
                    "class",
                    "self",
                    "href",
                    "#" + SitePaths.encode(heading.attributes().id()));
            number(heading);
            content(heading);
            end("a");
        }
        end(heading);
        headed = false;
    }

    private static boolean holdsLink(Element element) {
        return element.children().stream()
                .anyMatch(child -> child instanceof Element inner
                        && (inner.name().equals("a") || inner.name().equals("button") || holdsLink(inner)));
    }

    /**
     * Writes nodes; an inline element and the text right after it that must stay on its line get a common {@code span}. In
     * headings, so does a punctuation mark that hangs.
     */
    @Override
    public void nodes(List<Node> nodes) {
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            boolean close = node instanceof Inline inline
                    && Kinds.of(inline.kind()).holdsNext(inline)
                    && i + 1 < nodes.size()
                    && nodes.get(i + 1) instanceof Text text
                    && !text.text().isEmpty()
                    && !Character.isWhitespace(text.text().charAt(0));
            if (close) {
                start("span", "class", "close");
            }
            node.accept(this);
            if (close) {
                end("span");
            }
            if (headed && i + 1 < nodes.size() && hangs(node, nodes.get(i + 1), i + 2 == nodes.size())) {
                i++;
            }
        }
    }

    /** Writes the text after an element with its mark in a {@code span}; returns whether it has one to hang. */
    private boolean hangs(Node node, Node next, boolean last) {
        Optional<HangingMark> mark = HangingMark.after(node, next, last);
        mark.ifPresent(found -> {
            start("span", "class", "hang");
            text(found.text());
            end("span");
            text(found.rest());
        });
        return mark.isPresent();
    }

    @Override
    public void content(Element element) {
        boolean before = divides;
        divides = before && !WebAddresses.isCode(element.name());
        super.content(element);
        divides = before;
    }

    @Override
    public void text(Text text) {
        if (divides && text.holds(':') && WebAddresses.mayBeIn(text.text())) {
            WebAddresses.divide(text.text(), this::text, () -> out().append("<wbr>"));
        } else {
            flush();
            text.writeTo(page);
        }
    }

    /** Writes a link, with the class {@code address} if its text is its URL. */
    @Override
    public void link(Link link) {
        Address address = addressOf(link, "href");
        if (WebAddresses.isSpelledOut(address, PlainText.of(link))) {
            Link marked = new Link(link.attributes().withClass("address"), link.children());
            element(marked);
        } else {
            element(link);
        }
    }

    @Override
    public void table(Table table) {
        boolean around = scrolled;
        scrolled = table.columns() >= MANY_COLUMNS;
        start("div", "class", "table", "role", "region", "tabindex", "0", "aria-label", nameOf(table));
        element(table);
        end("div");
        scrolled = around;
    }

    /** Returns the accessible name of a table: its label and caption or, without a caption, its column headers. */
    private String nameOf(Table table) {
        Optional<Caption> caption = table.children().stream()
                .filter(Caption.class::isInstance)
                .map(Caption.class::cast)
                .findFirst();
        if (caption.isPresent()) {
            return label(caption.get()) + " " + PlainText.of(caption.get());
        }
        List<String> heads = new ArrayList<>();
        table.children().stream()
                .filter(group -> group instanceof Element rows && rows.name().equals("thead"))
                .forEach(head -> collectHeads((Element) head, heads));
        return heads.isEmpty() ? strings().text("table", "").strip() : String.join(", ", heads);
    }

    private static void collectHeads(Element element, List<String> heads) {
        for (Node child : element.children()) {
            if (child instanceof Cell cell && cell.head()) {
                String text = PlainText.of(cell);
                if (!text.isEmpty()) {
                    heads.add(text);
                }
            } else if (child instanceof Element inner) {
                collectHeads(inner, heads);
            }
        }
    }

    private void writeCandidates(Picture picture) {
        String candidates = pictures.getOrDefault(addressOf(picture, "src").text(), "");
        if (!candidates.isEmpty()) {
            attribute("srcset", candidates);
            attribute("sizes", SitePictures.sizes(size(picture)));
        }
    }

    @Override
    public void later(Consumer<MarkupWriter> writing) {
        copies.add(writing);
    }

    @Override
    public String hrefTo(String id) {
        return "#" + SitePaths.encode(id);
    }
}
