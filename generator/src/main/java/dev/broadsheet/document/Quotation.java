package dev.broadsheet.document;

import java.util.List;

/**
 * A block quotation; with the class {@code pull} a pull quote. A last child {@code <footer>} names whose words these are.
 */
public record Quotation(Attributes attributes, List<Node> children) implements Element {

    public Quotation {
        children = List.copyOf(children);
    }

    @Override
    public String name() {
        return "blockquote";
    }

    @Override
    public void accept(Visitor visitor) {
        visitor.quotation(this);
    }
}
