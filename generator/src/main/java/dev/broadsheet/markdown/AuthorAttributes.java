package dev.broadsheet.markdown;

import com.vladsch.flexmark.ast.AnchorRefTarget;
import com.vladsch.flexmark.ext.attributes.AttributeNode;
import com.vladsch.flexmark.ext.attributes.AttributesExtension;
import com.vladsch.flexmark.ext.attributes.AttributesNode;
import com.vladsch.flexmark.ext.attributes.internal.NodeAttributeRepository;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.html.Attribute;
import com.vladsch.flexmark.util.html.MutableAttributes;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.broadsheet.markdown.syntax.Escapes;
import java.util.ArrayList;
import java.util.List;

/**
 * What authors write in braces after an element: <code>{#id .class name="value"}</code>. Braces with anything else between
 * them are text, though flexmark takes them for attributes.
 */
final class AuthorAttributes {

    private final NodeAttributeRepository written;

    private AuthorAttributes(NodeAttributeRepository written) {
        this.written = written;
    }

    static AuthorAttributes of(Document document) {
        return new AuthorAttributes(AttributesExtension.NODE_ATTRIBUTES.get(document));
    }

    /** Whether all that stands between the braces is an id, a class, or a name with a value. */
    static boolean areIn(AttributesNode braces) {
        for (Node child : braces.getChildren()) {
            if (child instanceof AttributeNode attribute && !isAttribute(attribute)) {
                return false;
            }
        }
        return !isWithinBraces(braces);
    }

    /** Two braces are a directive or a placeholder, here or elsewhere. */
    private static boolean isWithinBraces(AttributesNode braces) {
        BasedSequence text = braces.getDocument().getChars();
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

    /** Whether the author gave a node any. */
    boolean has(Node node) {
        return !of(node).isEmpty();
    }

    private List<AttributesNode> of(Node node) {
        List<AttributesNode> found = written.isEmpty() ? null : written.get(node);
        return found == null
                ? List.of()
                : found.stream().filter(AuthorAttributes::areIn).toList();
    }

    /** The attributes of an element: our own, changed and followed by what the author wrote. */
    List<Named> of(Node node, List<Named> own) {
        List<AttributesNode> found = of(node);
        if (found.isEmpty()) {
            return own;
        }
        MutableAttributes all = new MutableAttributes();
        own.forEach(attribute -> all.addValue(attribute.name(), attribute.value()));
        for (AttributesNode attributes : found) {
            for (Node attribute : attributes.getChildren()) {
                if (attribute instanceof AttributeNode one) {
                    add(one, node, all);
                }
            }
        }
        List<Named> named = new ArrayList<>();
        for (Attribute attribute : all.values()) {
            if (!attribute.isNonRendering()) {
                named.add(new Named(attribute.getName(), Escapes.readReferences(attribute.getValue())));
            }
        }
        return named;
    }

    private static void add(AttributeNode attribute, Node node, MutableAttributes all) {
        BasedSequence name = attribute.getName();
        if (attribute.isClass()) {
            all.addValue(Attribute.CLASS_ATTR, attribute.getValue());
        } else if (attribute.isImplicitName()) {
            // A heading has it already.
            if (!(node instanceof AnchorRefTarget)) {
                replace(Attribute.ID_ATTR, attribute.getValue(), all);
            }
        } else if (!name.isBlank()) {
            replace(name, attribute.getValue(), all);
        }
    }

    private static void replace(CharSequence name, CharSequence value, MutableAttributes all) {
        all.remove(name);
        all.addValue(name, value);
    }

    /** An attribute of an element. */
    record Named(String name, String value) {}
}
