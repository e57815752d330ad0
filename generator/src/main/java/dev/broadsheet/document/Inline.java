package dev.broadsheet.document;

import java.util.List;

/**
 * Part of a line that is of one of the kinds that have a package of their own.
 *
 * @param kind name of the kind, such as {@code formula}
 * @param variant which of the kind it is; empty when there is only one
 * @param name of the HTML or MathML element, in lower case
 */
public record Inline(String kind, String variant, String name, Attributes attributes, List<Node> children)
        implements Element {

    /** What is counted, and the key of the words around its number. */
    public static final String FIGURE = "figure";

    public static final String TABLE = "table";

    public static final String LISTING = "listing";

    public static final String EQUATION = "equation";

    public static final String EXAMPLE = "example";

    /** Before one of these: the variant of what holds nothing but the number, perhaps in parentheses. */
    public static final String COUNTED = "number-of-";

    /** The variant of a formula whose words we ourselves have found, and which names other equations. */
    public static final String SPOKEN = "spoken";

    public Inline {
        children = List.copyOf(children);
    }

    @Override
    public void accept(Visitor visitor) {
        visitor.inline(this);
    }
}
