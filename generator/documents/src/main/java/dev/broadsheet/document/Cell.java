package dev.broadsheet.document;

import java.util.List;

/**
 * A cell of a table. Its text is aligned by the classes {@code align-left}, {@code align-center}, {@code align-right}.
 *
 * @param head whether it is the header of a row or column
 */
public record Cell(boolean head, Attributes attributes, List<Node> children) implements Element {

    public Cell {
        children = List.copyOf(children);
    }

    @Override
    public String name() {
        return head ? "th" : "td";
    }

    @Override
    public void accept(Visitor visitor) {
        visitor.cell(this);
    }
}
