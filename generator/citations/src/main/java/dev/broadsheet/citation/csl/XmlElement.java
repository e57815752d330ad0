package dev.broadsheet.citation.csl;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An element of a style or of a locale.
 *
 * @param attributes the attributes by name; {@code xml:lang} with its prefix
 * @param text the character data directly within the element
 * @param offset the offset of its start tag in the file
 */
record XmlElement(String name, Map<String, String> attributes, List<XmlElement> children, String text, int offset) {

    /** Returns the value of an attribute; empty if it is missing. */
    String get(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    String get(String attribute, String otherwise) {
        return attributes.getOrDefault(attribute, otherwise);
    }

    boolean has(String attribute) {
        return attributes.containsKey(attribute);
    }

    /** Returns a copy without an attribute. */
    XmlElement without(String attribute) {
        Map<String, String> others = new HashMap<>(attributes);
        others.remove(attribute);
        return new XmlElement(name, others, children, text, offset);
    }

    boolean is(String attribute) {
        return get(attribute).equals("true");
    }

    List<String> words(String attribute) {
        return Words.of(get(attribute));
    }

    Optional<XmlElement> child(String named) {
        return children.stream().filter(child -> child.name.equals(named)).findFirst();
    }

    List<XmlElement> children(String named) {
        return children.stream().filter(child -> child.name.equals(named)).toList();
    }
}
