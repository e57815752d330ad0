package dev.broadsheet.tex;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An element of MathML Core. It cannot be changed.
 *
 * @param name such as {@code mfrac}
 * @param attributes in order
 * @param children elements within; none in what holds text
 * @param text of what holds text; empty in all others
 */
public record Mml(String name, Map<String, String> attributes, List<Mml> children, String text) {

    /** An element {@code mtext} whose text names an equation: its number is put there when all are known. */
    static final String REFERENCE = "reference";

    /** The value of the same when the number is there. */
    static final String COUNTED = "counted";

    /** The class of the cell that holds the number of a row. */
    static final String NUMBER = "equation-number";

    private static final List<String> TOKENS = List.of("mi", "mn", "mo", "mtext");

    public Mml {
        attributes = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
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

    /** One element as it is, more of them in a row. */
    static Mml row(List<Mml> parts) {
        return parts.size() == 1 ? parts.get(0) : of("mrow", parts);
    }

    Mml with(String attribute, String value) {
        Map<String, String> more = new LinkedHashMap<>(attributes);
        more.put(attribute, value);
        return new Mml(name, more, children, text);
    }

    /** The same with another first child. */
    Mml withFirst(Mml first) {
        List<Mml> changed = new ArrayList<>(children);
        changed.set(0, first);
        return new Mml(name, attributes, changed, text);
    }

    Mml withChildren(List<Mml> changed) {
        return new Mml(name, attributes, changed, text);
    }

    /** Whether it holds nothing but the number of an equation, which is that of its chapter. */
    public boolean isNumber() {
        return attribute(REFERENCE).equals(COUNTED);
    }

    boolean is(String wanted) {
        return name.equals(wanted);
    }

    boolean isToken() {
        return TOKENS.contains(name);
    }

    /** Elements, this one among them. */
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
