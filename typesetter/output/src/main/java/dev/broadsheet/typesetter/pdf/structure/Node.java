package dev.broadsheet.typesetter.pdf.structure;

import dev.broadsheet.typesetter.canvas.StructureElement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.jspecify.annotations.Nullable;

/** A structure element of a document being written. {@link StructureWriter} converts it to a dictionary at the end. */
public final class Node implements StructureElement {

    /**
     * A marked-content sequence or an annotation.
     *
     * @param page the page's dictionary
     * @param group the group in which it is drawn; null if it is drawn on the page itself
     * @param mcid its marked-content identifier in that group or on that page, or -1 for an annotation
     * @param annotation the annotation of an object reference
     * @param order number of such contents drawn before it in the document
     */
    public record Content(
            COSDictionary page,
            @Nullable COSDictionary group,
            int mcid,
            @Nullable COSDictionary annotation,
            int order) {

        /** Returns the object that has the key of the parent tree. */
        COSDictionary holder() {
            return group == null ? page : group;
        }
    }

    private static final Set<String> INLINE =
            Set.of("Code", "Em", "Lbl", "Link", "Quote", "Reference", "Span", "Strong", "Sub");

    private static final Set<String> IN_TABLE = Set.of("Table", "THead", "TBody", "TFoot", "TR", "TH", "TD");

    /** Room for children at first: many elements have one, or the cells of a row. */
    private static final int FEW = 3;

    private final @Nullable Node parent;
    private final String type;
    // Lists and maps are shared when empty: most of the many elements have some of them only.
    private List<Node> children = List.of();
    private List<Content> contents = List.of();
    private Map<String, Map<String, Object>> attributes = Map.of();

    private Map<String, String> texts = Map.of();
    private List<Object> references = List.of();
    private @Nullable Locale language;
    private @Nullable String id;
    private int firstDrawn = Integer.MAX_VALUE;
    private @Nullable Extent extent;

    public Node(@Nullable Node parent, String type) {
        this.parent = parent;
        this.type = type;
        boolean isFigure = type.equals("Figure") || type.equals("Formula");
        Extent inherited = parent == null ? null : parent.extent;
        this.extent = isFigure ? new Extent() : inherited;
    }

    /** Creates an element around elements and contents of another one. */
    static Node around(String type, List<Object> kids) {
        Node node = new Node(null, type);
        for (Object kid : kids) {
            if (kid instanceof Content content) {
                node.add(content);
            } else {
                node.adopt((Node) kid);
            }
        }
        return node;
    }

    private void adopt(Node child) {
        children = children.isEmpty() ? new ArrayList<>(FEW) : children;
        children.add(child);
        firstDrawn = Math.min(firstDrawn, child.firstDrawn);
    }

    /** Returns the same element with another type. */
    Node as(String otherType) {
        Node other = new Node(parent, otherType);
        other.children = children;
        other.contents = contents;
        other.attributes = attributes;
        other.texts = texts;
        other.references = references;
        other.language = language;
        other.id = id;
        other.firstDrawn = firstDrawn;
        return other;
    }

    @Override
    public StructureElement child(String childType) {
        Node child = new Node(this, childType);
        children = children.isEmpty() ? new ArrayList<>(FEW) : children;
        children.add(child);
        return child;
    }

    public String type() {
        return type;
    }

    @Override
    public StructureElement language(Locale newLanguage) {
        language = newLanguage;
        return this;
    }

    @Override
    public StructureElement alternateText(String text) {
        text("Alt", text);
        return this;
    }

    @Override
    public StructureElement actualText(String text) {
        text("ActualText", text);
        return this;
    }

    @Override
    public StructureElement expansion(String text) {
        text("E", text);
        return this;
    }

    @Override
    public StructureElement refersTo(StructureElement other) {
        refer(other);
        return this;
    }

    /** Records that a link in it leads to a destination; an entry of a table of contents refers to its target. */
    public void leadsTo(String destination) {
        for (Node node = this; node != null; node = node.parent) {
            if (node.type.equals("TOCI")) {
                node.refer(destination);
                return;
            }
        }
    }

    private void refer(Object to) {
        references = references.isEmpty() ? new ArrayList<>() : references;
        references.add(to);
    }

    private void text(String key, String value) {
        texts = texts.isEmpty() ? new LinkedHashMap<>() : texts;
        texts.put(key, value);
    }

    @Override
    public StructureElement attribute(String owner, String name, Object value) {
        attributes = attributes.isEmpty() ? new LinkedHashMap<>() : attributes;
        attributes.computeIfAbsent(owner, key -> new LinkedHashMap<>()).put(name, value);
        return this;
    }

    @Override
    public StructureElement id(String newId) {
        id = newId;
        return this;
    }

    public void add(Content content) {
        contents = contents.isEmpty() ? new ArrayList<>(1) : contents;
        contents.add(content);
        for (Node node = this; node != null && node.firstDrawn == Integer.MAX_VALUE; node = node.parent) {
            node.firstDrawn = content.order();
        }
    }

    /** Extends the bounding box of the enclosing figure by an area in which something was drawn. */
    public void cover(COSDictionary page, double left, double bottom, double right, double top) {
        if (extent != null) {
            extent.add(page, left, bottom, right, top);
        }
    }

    /** Whether it needs a bounding box. */
    public boolean isCovered() {
        return extent != null;
    }

    /** Returns the nearest ancestor or self that is not inline. */
    Node block() {
        Node node = this;
        while (node.parent != null && (INLINE.contains(node.type) || Namespaces.isMath(node.type))) {
            node = node.parent;
        }
        return node;
    }

    /** Returns the outermost block that begins with this element: a table rather than its first cell. */
    Node start() {
        Node node = block();
        while (node.parent != null
                && IN_TABLE.contains(node.parent.type)
                && node.parent.firstDrawn == node.firstDrawn) {
            node = node.parent;
        }
        return node;
    }

    boolean isDrawn() {
        return firstDrawn != Integer.MAX_VALUE;
    }

    int firstDrawn() {
        return firstDrawn;
    }

    List<Node> children() {
        return children;
    }

    List<Content> contents() {
        return contents;
    }

    /** Returns the attributes by owner and name, with the bounding box of a figure. */
    Map<String, Map<String, Object>> attributes() {
        if (extent != null && extent != (parent == null ? null : parent.extent)) {
            extent.box().ifPresent(box -> attribute("Layout", "BBox", box));
        }
        return attributes;
    }

    /** Returns the elements and named destinations that it refers to. */
    List<Object> references() {
        return references;
    }

    /** Returns Alt, ActualText, E and T. */
    Map<String, String> texts() {
        return texts;
    }

    Optional<Locale> language() {
        return Optional.ofNullable(language);
    }

    Optional<String> id() {
        return Optional.ofNullable(id);
    }
}
