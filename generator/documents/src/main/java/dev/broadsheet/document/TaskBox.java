package dev.broadsheet.document;

import java.util.List;

/**
 * The check box at the start of a list item of the class {@code task}.
 *
 * @param done whether it is checked
 */
public record TaskBox(boolean done) implements Element {

    /** Returns the Unicode character for the box. */
    public String sign() {
        return done ? "\u2611" : "\u2610";
    }

    @Override
    public String name() {
        return "span";
    }

    @Override
    public Attributes attributes() {
        return Attributes.NONE;
    }

    @Override
    public List<Node> children() {
        return List.of(new Text(sign()));
    }

    @Override
    public void accept(Visitor visitor) {
        visitor.taskBox(this);
    }
}
