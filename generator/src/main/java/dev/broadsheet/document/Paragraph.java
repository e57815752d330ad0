package dev.broadsheet.document;

import java.util.List;

/** A paragraph; with the class {@code side-note} one beside the text, with {@code formula} a formula by itself. */
public record Paragraph(Attributes attributes, List<Node> children) implements Element {

    public Paragraph {
        children = List.copyOf(children);
    }

    @Override
    public String name() {
        return "p";
    }

    @Override
    public void accept(Visitor visitor) {
        visitor.paragraph(this);
    }
}
