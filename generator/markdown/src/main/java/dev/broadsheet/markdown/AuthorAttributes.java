package dev.broadsheet.markdown;

import com.vladsch.flexmark.ast.AnchorRefTarget;
import com.vladsch.flexmark.ext.attributes.AttributeNode;
import com.vladsch.flexmark.ext.attributes.AttributesExtension;
import com.vladsch.flexmark.ext.attributes.AttributesNode;
import com.vladsch.flexmark.ext.attributes.internal.NodeAttributeRepository;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.broadsheet.document.draft.DraftElement;
import dev.broadsheet.markdown.syntax.Escapes;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Attributes that authors write in braces after an element: <code>{#id .class name="value"}</code>. Braces with any other
 * content are text, although flexmark parses them as attributes.
 */
final class AuthorAttributes {

    /** Attributes that are dropped if empty. */
    private static final Set<String> NAMING = Set.of("class", "id", "name", "style");

    private final NodeAttributeRepository written;

    private AuthorAttributes(NodeAttributeRepository written) {
        this.written = written;
    }

    static AuthorAttributes of(Document document) {
        return new AuthorAttributes(AttributesExtension.NODE_ATTRIBUTES.get(document));
    }

    /** Returns whether the braces contain nothing but ids, classes, and names with values. */
    static boolean areIn(AttributesNode braces) {
        for (Node child : braces.getChildren()) {
            if (child instanceof AttributeNode attribute && !isAttribute(attribute)) {
                return false;
            }
        }
        return !isWithinBraces(braces);
    }

    /** Returns whether the braces are doubled, as in directives and placeholders of this and other programs. */
    private static boolean isWithinBraces(AttributesNode braces) {
        BasedSequence text = braces.getChars().getBaseSequence();
        int start = braces.getStartOffset();
        int end = braces.getEndOffset();
        return start > 0 && text.charAt(start - 1) == '{' && end < text.length() && text.charAt(end) == '}';
    }

    private static boolean isAttribute(AttributeNode attribute) {
        if (!attribute.isImplicitName()) {
            return attribute.getAttributeSeparator().isNotNull();
        }
        BasedSequence name = attribute.getValue();
        char last = name.isEmpty() ? ' ' : name.charAt(name.length() - 1);
        return Character.isLetterOrDigit(last) || last == '-' || last == '_';
    }

    /** Returns whether the author gave a node attributes. */
    boolean has(Node node) {
        return !of(node).isEmpty();
    }

    private List<AttributesNode> of(Node node) {
        List<AttributesNode> found = written.isEmpty() ? null : written.get(node);
        return found == null
                ? List.of()
                : found.stream().filter(AuthorAttributes::areIn).toList();
    }

    /** Returns the id that the author gave a node; empty for none. */
    String id(Node node) {
        DraftElement element = new DraftElement("");
        addTo(element, node);
        return element.id();
    }

    /** Adds the attributes of a node to its element. */
    void addTo(DraftElement element, Node node) {
        if (written.isEmpty()) {
            return;
        }
        for (AttributesNode attributes : of(node)) {
            for (Node attribute : attributes.getChildren()) {
                if (attribute instanceof AttributeNode one) {
                    add(one, node, element);
                }
            }
        }
    }

    private static void add(AttributeNode attribute, Node node, DraftElement element) {
        String name = attribute.getName().toString().toLowerCase(Locale.ROOT);
        String value = Escapes.readReferences(attribute.getValue().toString());
        if (attribute.isClass()) {
            element.addClass(value);
        } else if (attribute.isImplicitName()) {
            // Flexmark has stored it in the heading itself.
            if (!(node instanceof AnchorRefTarget)) {
                element.set("id", value);
            }
        } else if (!name.isBlank()) {
            element.drop(name);
            if (!(value.isEmpty() && NAMING.contains(name))) {
                element.set(name, value);
            }
        }
    }

    /** An attribute of an element. */
    record Named(String name, String value) {}
}
