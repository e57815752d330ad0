package dev.broadsheet.document;

import java.util.List;

/**
 * A table: perhaps a {@link Caption}, then groups of rows whose {@link Cell cells} make a grid without holes.
 *
 * @param columns most cells that a row has
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
