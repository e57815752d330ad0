package dev.broadsheet.document;

import java.util.List;

/**
 * A table: an optional {@link Caption}, then row groups whose {@link Cell cells} form a grid without gaps.
 *
 * @param columns the largest number of cells in a row
 */
public record Table(int columns, Attributes attributes, List<Node> children) implements Element {

    public Table {
        children = List.copyOf(children);
    }

    @Override
    public String name() {
        return "table";
    }

    @Override
    public void accept(Visitor visitor) {
        visitor.table(this);
    }
}
