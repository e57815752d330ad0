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

    /** The variant of what holds nothing but the number of a figure, as its caption has it. */
    public static final String FIGURE = "figure";

    /** The same for a table. */
    public static final String TABLE = "table";

    public Inline {
        children = List.copyOf(children);
    }

    @Override
    public void accept(Visitor visitor) {
        visitor.inline(this);
    }
}
