package dev.broadsheet.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The attributes of an element.
 *
 * @param id unique in the document; empty when it has none
 * @param anchor identifies a block in every edition: its id, or else a number that is not the id of any element; empty for an
 *     element that is not a block
 * @param position in the source: {@code line:column}, both one-based, followed by a space and the file name for an included
 *     file; empty if not recorded
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

    /** Returns the value of an attribute other than the id, or the empty string. */
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

    /** Returns whether the attribute {@code class} contains this name. */
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

    /** Returns a copy with one more class, or several separated by spaces. */
    public Attributes withClass(String name) {
        String classes = value("class");
        List<Attribute> changed = new ArrayList<>(without("class").others);
        changed.add(Attribute.of("class", classes.isEmpty() ? name : classes + " " + name));
        return new Attributes(id, anchor, position, changed);
    }

    /** Returns a copy without one of the {@linkplain #others other attributes}. */
    public Attributes without(String name) {
        List<Attribute> left = others.stream()
                .filter(attribute -> !attribute.name().equals(name))
                .toList();
        return new Attributes(id, anchor, position, left);
    }
}
