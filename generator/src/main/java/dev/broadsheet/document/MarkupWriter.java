package dev.broadsheet.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Writes a document as markup, straight through. An edition overrides what it writes otherwise: how a kind of node is
 * written, or only the {@linkplain #id id}, the {@linkplain #classes classes} or {@linkplain #moreAttributes further
 * attributes} of its element.
 */
public class MarkupWriter implements Visitor {

    private static final Set<String> VOID =
            Set.of("area", "br", "col", "embed", "hr", "img", "input", "link", "param", "source", "track", "wbr");

    /** The width of a letter in em, on average. */
    private static final double LETTER = 0.5;

    private static final double BOLD_LETTER = 0.53;

    private final Medium medium;
    private final Audience audience;
    private final References references;
    private final StringBuilder out = new StringBuilder();
    private final Map<String, Element> byId = new HashMap<>();
    private Document written = new Document(List.of());

    public MarkupWriter(Medium medium, References references) {
        this.medium = medium;
        this.audience = medium.audience();
        this.references = references;
    }

    /** The markup of a document. */
    public String write(Document document) {
        written = document;
        nodes(document.nodes());
        return out.toString();
    }

    /** The element of the document being written that has an id. */
    public final Optional<Element> find(String id) {
        if (byId.isEmpty()) {
            collect(written.nodes());
        }
        return Optional.ofNullable(byId.get(id));
    }

    private void collect(List<Node> nodes) {
        for (Node node : nodes) {
            if (node instanceof Element element) {
                byId.putIfAbsent(element.attributes().id(), element);
                collect(element.children());
            } else if (node instanceof SiteElement site) {
                collect(site.element().children());
            }
        }
    }

    /** Where what belongs to places of the text is. */
    public Apparatus apparatus() {
        return Apparatus.END_OF_TEXT;
    }

    /** Writes what is {@linkplain Apparatus#END_OF_BOOK behind all documents of a book}. */
    public void gather(Runnable writing) {
        writing.run();
    }

    /** Writes a copy of something behind the text, where the medium can show it beside the text. */
    public void later(Consumer<MarkupWriter> writing) {}

    /** Whether it writes such a copy: its elements have no ids. */
    public boolean isCopy() {
        return false;
    }

    /** Whether links may lead to places of the text itself. */
    public boolean leadsWithin() {
        return true;
    }

    /** The address of a place of the text itself. @param id in the document */
    public String hrefTo(String id) {
        return "#" + id(id);
    }

    /** An id of the document as this edition writes it. */
    public String id(String id) {
        return id;
    }

    /** The id that is written for an element; empty for none. */
    public final String idOf(Element element) {
        return id(element);
    }

    /** The attribute, name and value, that says where in the source an element is; empty where the medium has none. */
    public List<String> sourceOf(Element element) {
        return List.of();
    }

    /** Writes what is within an element that is written by hand. */
    public void inside(List<Node> nodes) {
        nodes(nodes);
    }

    /**
     * How wide a line of text is in the sans of the theme; about so where no theme is known.
     *
     * @param size of the type, in the unit of the result
     */
    public double widthOf(String text, double size, boolean bold) {
        return text.length() * size * (bold ? BOLD_LETTER : LETTER);
    }

    /** Adds markup that is neither text nor an element of the document, such as a drawing. */
    public final void markup(String markup) {
        out.append(markup);
    }

    /** What has been written. */
    protected final StringBuilder out() {
        return out;
    }

    protected final References references() {
        return references;
    }

    /** For what it writes. */
    public final Medium medium() {
        return medium;
    }

    public void nodes(List<Node> nodes) {
        for (Node node : nodes) {
            node.accept(this);
        }
    }

    @Override
    public void text(Text text) {
        text(text.text());
    }

    /** Characters that readers see. */
    public void text(String text) {
        Escape.text(text, out);
    }

    @Override
    public void rawText(RawText text) {
        if (audience == Audience.SITE) {
            out.append(text.text());
        }
    }

    @Override
    public void only(Only nodes) {
        if (nodes.audience() == audience) {
            nodes(nodes.nodes());
        }
    }

    @Override
    public void siteElement(SiteElement element) {
        if (audience == Audience.SITE) {
            element.element().accept(this);
        } else {
            nodes(element.element().children());
        }
    }

    @Override
    public void element(Element element) {
        start(element);
        if (!VOID.contains(element.name())) {
            content(element);
            end(element);
        }
    }

    /** The end tag of an element, behind all that it holds. */
    public void end(Element element) {
        end(element.name());
    }

    /** What is between the tags of an element. */
    public void content(Element element) {
        nodes(element.children());
    }

    /**
     * What a writer does that follows the elements as they are written.
     *
     * @param element whose start tag has been written; of a void element the whole
     * @param at where the tag begins in {@link #out}
     */
    protected void started(Element element, int at) {}

    /**
     * The same for a tag that is of no element of the document.
     *
     * @param attributes names and values in turn
     */
    protected void started(String name, String[] attributes, int at) {}

    /** What such a writer does before an end tag is written. */
    protected void ending(String name) {}

    /** Whether an element holds nothing and has no end tag; the HTML Standard, section 13.1.2. */
    protected static boolean isVoid(String name) {
        return VOID.contains(name);
    }

    /** How the tag of an element ends that holds nothing: a slash is the syntax of XML. */
    protected String endOfVoid() {
        return medium == Medium.PAGE ? ">" : "/>";
    }

    /** A start tag with all that is known of the element; of a void element the whole. */
    protected void start(Element element) {
        int at = out.length();
        out.append('<').append(element.name());
        attributes(element);
        out.append(VOID.contains(element.name()) ? endOfVoid() : ">");
        started(element, at);
    }

    /** A start tag with these attributes: names and values in turn. An attribute whose value is empty is written, too. */
    public final void start(String name, String... attributes) {
        int at = out.length();
        out.append('<').append(name);
        attributes(attributes);
        out.append('>');
        started(name, attributes, at);
    }

    /** An element that holds nothing and has no end tag. @param attributes names and values in turn */
    public final void empty(String name, String... attributes) {
        int at = out.length();
        out.append('<').append(name);
        attributes(attributes);
        out.append(endOfVoid());
        started(name, attributes, at);
    }

    /** The same with all that is known of an element, and more. */
    public final void empty(Element element, String... more) {
        int at = out.length();
        out.append('<').append(element.name());
        attributes(element);
        attributes(more);
        out.append(endOfVoid());
        started(element, at);
    }

    /** The address that an attribute is in this edition; empty when it has none. */
    public final String addressOf(Element element, String attribute) {
        Optional<Attribute> found = element.attributes().find(attribute);
        return found.isPresent() && found.get().isAddress()
                ? references.address(found.get().reference())
                : "";
    }

    /** The size of the picture whose address an attribute is. */
    public final Optional<References.Size> sizeOf(Element element, String attribute) {
        return element.attributes()
                .find(attribute)
                .filter(Attribute::isAddress)
                .flatMap(found -> references.size(found.reference()));
    }

    /** Whether the file whose address an attribute is belongs to the edition itself. */
    public boolean isIn(Element element, String attribute) {
        String address = addressOf(element, attribute);
        return !address.isEmpty() && !address.contains("://");
    }

    public final void end(String name) {
        ending(name);
        out.append("</").append(name).append('>');
    }

    /** An attribute with the space before it. */
    protected final void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        Escape.attribute(value, out);
        out.append('"');
    }

    /**
     * A start tag with all that is known of the element, and more.
     *
     * @param classes that it has besides its own
     * @param more names and values in turn
     */
    public final void start(Element element, String classes, String... more) {
        int at = out.length();
        out.append('<').append(element.name());
        attributes(element, classes);
        attributes(more);
        out.append('>');
        started(element, at);
    }

    private void attributes(String... attributes) {
        for (int i = 0; i < attributes.length; i += 2) {
            attribute(attributes[i], attributes[i + 1]);
        }
    }

    private void attributes(Element element) {
        attributes(element, "");
    }

    private void attributes(Element element, String kind) {
        String id = id(element);
        if (!id.isEmpty()) {
            attribute("id", id);
        }
        String own = classes(element);
        String classes = kind.isEmpty() ? own : own.isEmpty() ? kind : kind + " " + own;
        boolean classed = classes.isEmpty();
        for (Attribute attribute : element.attributes().others()) {
            if (attribute.name().equals("class")) {
                attribute("class", classes);
                classed = true;
            } else if (!attribute.siteOnly() || audience == Audience.SITE) {
                attribute(element, attribute);
            }
        }
        if (!classed) {
            attribute("class", classes);
        }
        moreAttributes(element);
    }

    /** The id that is written; empty for none. */
    protected String id(Element element) {
        return element.attributes().id();
    }

    /** The value of {@code class} that is written; empty for none. */
    protected String classes(Element element) {
        return element.attributes().value("class");
    }

    /** Writes an attribute other than id and class. */
    protected void attribute(Element element, Attribute attribute) {
        attribute(
                attribute.name(),
                attribute.isAddress() ? references.address(attribute.reference()) : attribute.value());
    }

    /** Writes attributes that the type of an element says. */
    protected void moreAttributes(Element element) {
        if (element instanceof Picture picture) {
            size(picture).ifPresent(size -> {
                attribute("width", String.valueOf(size.width()));
                attribute("height", String.valueOf(size.height()));
            });
        } else if (element instanceof Caption caption) {
            attribute("data-number", String.valueOf(caption.number()));
        }
    }

    /** The classes and one more. */
    protected static String join(String classes, String another) {
        return classes.isEmpty() ? another : classes + " " + another;
    }

    /** Of the file that a picture shows. */
    protected final Optional<References.Size> size(Picture picture) {
        return sizeOf(picture, "src");
    }

    @Override
    public void taskBox(TaskBox box) {
        start("span", "class", "task-box", "role", "img", "aria-label", box.done() ? "done" : "open");
        text(box.sign());
        end("span");
    }
}
