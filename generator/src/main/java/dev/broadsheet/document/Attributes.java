package dev.broadsheet.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is said of an element.
 *
 * @param id unique in the document; empty when it has none
 * @param anchor of a block by which editions find it: its id, or else a number that no id has; empty for what is no block
 * @param position in the source: {@code line:column}, both one-based, and behind a space the file when it is included;
 *     empty where none is kept
 * @param others all other attributes, in the order of the source
 */
public record Attributes(String id, String anchor, String position, List<Attribute> others) {

    public static final Attributes NONE = new Attributes("", "", "", List.of());

    public Attributes {
        others = List.copyOf(others);
    }

    public static Attributes of(Attribute... others) {
        return others.length == 0 ? NONE : new Attributes("", "", "", List.of(others));
    }

    /** The value of an attribute other than the id; empty text when there is none. */
    public String value(String name) {
        return find(name).map(Attribute::value).orElse("");
    }

    public Optional<Attribute> find(String name) {
        for (Attribute attribute : others) {
            if (attribute.name().equals(name)) {
                return Optional.of(attribute);
            }
        }
        return Optional.empty();
    }

    /** Whether the attribute {@code class} has this name among others. */
    public boolean hasClass(String name) {
        String classes = value("class");
        for (int at = classes.indexOf(name); at >= 0; at = classes.indexOf(name, at + 1)) {
            int end = at + name.length();
            boolean begins = at == 0 || Character.isWhitespace(classes.charAt(at - 1));
            if (begins && (end == classes.length() || Character.isWhitespace(classes.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    /** The same with one class, or several with a space between them, more. */
    public Attributes withClass(String name) {
        String classes = value("class");
        List<Attribute> changed = new ArrayList<>(without("class").others);
        changed.add(Attribute.of("class", classes.isEmpty() ? name : classes + " " + name));
        return new Attributes(id, anchor, position, changed);
    }

    /** The same without one of the other attributes. */
    public Attributes without(String name) {
        List<Attribute> left = others.stream()
                .filter(attribute -> !attribute.name().equals(name))
                .toList();
        return new Attributes(id, anchor, position, left);
    }
}
