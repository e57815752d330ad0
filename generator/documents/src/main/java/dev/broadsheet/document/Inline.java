package dev.broadsheet.document;

import java.util.List;

/**
 * An inline element of a kind that is implemented by a package of its own.
 *
 * @param kind name of the kind, such as {@code formula}
 * @param variant of the kind; empty if the kind has no variants
 * @param name of the HTML or MathML element, in lower case
 */
public record Inline(String kind, String variant, String name, Attributes attributes, List<Node> children)
        implements Element {

    /** The name of a counter; also the key of the words around the number. The following constants are alike. */
    public static final String FIGURE = "figure";

    public static final String TABLE = "table";

    public static final String LISTING = "listing";

    public static final String EQUATION = "equation";

    public static final String EXAMPLE = "example";

    /** Prefix of a counter's name in the variant of an element that contains only the number, perhaps in parentheses. */
    public static final String COUNTED = "number-of-";

    /** The variant of a formula with a generated text alternative that may contain numbers of equations. */
    public static final String SPOKEN = "spoken";

    public Inline {
        children = List.copyOf(children);
    }

    @Override
    public void accept(Visitor visitor) {
        visitor.inline(this);
    }
}
