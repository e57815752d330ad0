package dev.broadsheet.document;

import java.util.List;

/**
 * The box of a task, with which a list item of the class {@code task} begins.
 *
 * @param done whether it is ticked
 */
public record TaskBox(boolean done) implements Element {

    /** The sign in Unicode. */
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
