package dev.broadsheet.tex;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An immutable element of MathML Core.
 *
 * @param name the name, such as {@code mfrac}
 * @param attributes the attributes in order
 * @param children the child elements; none in token elements
 * @param text the text of a token element; empty in all others
 */
public record Mml(String name, Map<String, String> attributes, List<Mml> children, String text) {

    /**
     * The attribute of an {@code mtext} that refers to an equation by label. The element receives the number once all are
     * assigned.
     */
    static final String REFERENCE = "reference";

    /** The attribute's value once the number is inserted. */
    static final String COUNTED = "counted";

    /** The class of the cell that contains the number of a row. */
    static final String NUMBER = "equation-number";

    private static final List<String> TOKENS = List.of("mi", "mn", "mo", "mtext");

    public Mml {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        children = List.copyOf(children);
    }

    static Mml of(String name, List<Mml> children) {
        return new Mml(name, Map.of(), children, "");
    }

    static Mml of(String name, Mml... children) {
        return of(name, List.of(children));
    }

    static Mml token(String name, String text) {
        return new Mml(name, Map.of(), List.of(), text);
    }

    static Mml mo(String sign) {
        return token("mo", sign);
    }

    static Mml space(String width) {
        return of("mspace").with("width", width);
    }

    /** Wraps the parts in an {@code mrow}, unless there is only one. */
    static Mml row(List<Mml> parts) {
        return parts.size() == 1 ? parts.get(0) : of("mrow", parts);
    }

    Mml with(String attribute, String value) {
        Map<String, String> more = new LinkedHashMap<>(attributes);
        more.put(attribute, value);
        return new Mml(name, more, children, text);
    }

    /** Returns a copy with another first child. */
    Mml withFirst(Mml first) {
        List<Mml> changed = new ArrayList<>(children);
        changed.set(0, first);
        return new Mml(name, attributes, changed, text);
    }

    Mml withChildren(List<Mml> changed) {
        return new Mml(name, attributes, changed, text);
    }

    /** Whether it is a reference to an automatically numbered equation, whose number is prefixed by that of the chapter. */
    public boolean isNumber() {
        return attribute(REFERENCE).equals(COUNTED);
    }

    boolean is(String wanted) {
        return name.equals(wanted);
    }

    boolean isToken() {
        return TOKENS.contains(name);
    }

    /** Returns the number of elements, including this one. */
    int size() {
        int size = 1;
        for (Mml child : children) {
            size += child.size();
        }
        return size;
    }

    String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }
}
