package dev.broadsheet.document;

import java.util.List;

/** A paragraph. The class {@code side-note} marks one beside the text, {@code formula} a display formula. */
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
