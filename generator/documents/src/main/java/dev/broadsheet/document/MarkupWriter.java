package dev.broadsheet.document;

import dev.broadsheet.address.Address;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Writes a document as markup in one pass. An edition overrides the methods for what differs: a kind of node, or only the
 * {@linkplain #id id}, the {@linkplain #classes classes} or {@linkplain #moreAttributes further attributes} of its element.
 */
public class MarkupWriter implements Visitor {

    private static final Set<String> VOID =
            Set.of("area", "br", "col", "embed", "hr", "img", "input", "link", "param", "source", "track", "wbr");

    /** The average width of a letter, in em. */
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

    /** Returns the markup of a document. */
    public String write(Document document) {
        written = document;
        nodes(document.nodes());
        return out.toString();
    }

    /** Returns the element with this id in the document that is being written. */
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

    /** Returns the position of the notes in this edition. */
    public NotePlacement apparatus() {
        return NotePlacement.END_OF_TEXT;
    }

    /** Writes content that belongs {@linkplain NotePlacement#END_OF_BOOK after all documents of a book}. */
    public void gather(Runnable writing) {
        writing.run();
    }

    /** Schedules a copy of some content to be written after the text, for media that can show it beside the text. */
    public void later(Consumer<MarkupWriter> writing) {}

    /** Returns whether this writer writes a copy of content, whose elements have no ids. */
    public boolean isCopy() {
        return false;
    }

    /** Returns whether links may lead to targets within the text itself. */
    public boolean leadsWithin() {
        return true;
    }

    /** Returns the address of a target within the text itself. @param id in the document */
    public String hrefTo(String id) {
        return "#" + id(id);
    }

    /** Returns an id of the document as this edition writes it. */
    public String id(String id) {
        return id;
    }

    /** Returns the id that is written for an element; empty for none. */
    public final String idOf(Element element) {
        return id(element);
    }

    /** Returns name and value of the attribute for an element's position in the source; empty if the medium has none. */
    public List<String> sourceOf(Element element) {
        return List.of();
    }

    /** Writes the children of an element whose tags the caller writes. */
    public void inside(List<Node> nodes) {
        nodes(nodes);
    }

    /**
     * Returns the width of a line of text in the theme's sans-serif font; an estimate where no theme is known.
     *
     * @param size of the font, in the unit of the result
     */
    public double widthOf(String text, double size, boolean bold) {
        return text.length() * size * (bold ? BOLD_LETTER : LETTER);
    }

    /**
     * Returns whether drawings become {@linkplain #drawing files}, because readers of the medium see no SVG within the text.
     */
    public boolean drawsFiles() {
        return false;
    }

    /** Writes a reference to a drawing, which becomes a file, if the medium has such files. */
    public void drawing(DrawnPicture picture) {}

    /** Appends markup that is neither text nor an element of the document, such as a drawing. */
    public final void markup(String markup) {
        out.append(markup);
    }

    /** Returns the output so far. */
    protected final StringBuilder out() {
        return out;
    }

    protected final References references() {
        return references;
    }

    /** Returns the medium that this writer writes for. */
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

    /** Writes text that readers see. */
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

    /** Writes the end tag of an element. */
    public void end(Element element) {
        end(element.name());
    }

    /** Writes the content of an element, between its tags. */
    public void content(Element element) {
        nodes(element.children());
    }

    /**
     * Called after the start tag of an element has been written, or the only tag of a void element.
     *
     * @param at offset of the tag in {@link #out}
     */
    protected void started(Element element, int at) {}

    /**
     * Called after the start tag of an element has been written that is not in the document.
     *
     * @param attributes alternating names and values
     */
    protected void started(String name, String[] attributes, int at) {}

    /** Called before an end tag is written. */
    protected void ending(String name) {}

    /** Returns whether an element is void, that is, has neither content nor an end tag; the HTML Standard, section 13.1.2. */
    protected static boolean isVoid(String name) {
        return VOID.contains(name);
    }

    /** Returns the end of a void element's tag: with a slash in XML. */
    protected String endOfVoid() {
        return medium == Medium.PAGE ? ">" : "/>";
    }

    /** Writes the start tag of an element with all its attributes, or the only tag of a void element. */
    protected void start(Element element) {
        int at = out.length();
        out.append('<').append(element.name());
        attributes(element);
        out.append(VOID.contains(element.name()) ? endOfVoid() : ">");
        started(element, at);
    }

    /**
     * Writes a start tag with these attributes: alternating names and values. Attributes with an empty value are written, too.
     */
    public final void start(String name, String... attributes) {
        int at = out.length();
        out.append('<').append(name);
        attributes(attributes);
        out.append('>');
        started(name, attributes, at);
    }

    /** Writes a void element. @param attributes alternating names and values */
    public final void empty(String name, String... attributes) {
        int at = out.length();
        out.append('<').append(name);
        attributes(attributes);
        out.append(endOfVoid());
        started(name, attributes, at);
    }

    /** Writes a void element with all its attributes and more. @param more alternating names and values */
    public final void empty(Element element, String... more) {
        int at = out.length();
        out.append('<').append(element.name());
        attributes(element);
        attributes(more);
        out.append(endOfVoid());
        started(element, at);
    }

    /** Returns the address that an attribute has in this edition; {@link Address#NONE} if it has none. */
    public final Address addressOf(Element element, String attribute) {
        Optional<Attribute> found = element.attributes().find(attribute);
        return found.isPresent() && found.get().isAddress()
                ? references.address(found.get().reference())
                : Address.NONE;
    }

    /** Returns the size of the picture that an attribute refers to. */
    public final Optional<References.Size> sizeOf(Element element, String attribute) {
        return element.attributes()
                .find(attribute)
                .filter(Attribute::isAddress)
                .flatMap(found -> references.size(found.reference()));
    }

    /** Returns whether the file that an attribute refers to is part of the edition itself. */
    public boolean isIn(Element element, String attribute) {
        Address address = addressOf(element, attribute);
        return !address.isEmpty() && !address.isExternal();
    }

    public final void end(String name) {
        ending(name);
        out.append("</").append(name).append('>');
    }

    /** Writes a space and an attribute. */
    protected final void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        Escape.attribute(value, out);
        out.append('"');
    }

    /**
     * Writes the start tag of an element with all its attributes and more.
     *
     * @param classes in addition to the element's own
     * @param more alternating names and values
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

    /** Returns the id to write; empty for none. */
    protected String id(Element element) {
        return element.attributes().id();
    }

    /** Returns the value of {@code class} to write; empty for none. */
    protected String classes(Element element) {
        return element.attributes().value("class");
    }

    /** Writes an attribute other than id and class. */
    protected void attribute(Element element, Attribute attribute) {
        attribute(
                attribute.name(),
                attribute.isAddress()
                        ? references.address(attribute.reference()).text()
                        : attribute.value());
    }

    /** Writes attributes that are derived from the type of an element. */
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

    /** Appends a class to a list of classes. */
    protected static String join(String classes, String another) {
        return classes.isEmpty() ? another : classes + " " + another;
    }

    /** Returns the size of a picture's file. */
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
