package dev.broadsheet.document;

import java.util.List;

/**
 * The caption of a figure or table. An edition puts the number into words.
 *
 * @param kind of what it is the caption
 * @param number from 1, each kind by itself; the same in every edition
 */
public record Caption(Kind kind, int number, Attributes attributes, List<Node> children) implements Element {

    /** What has captions. */
    public enum Kind {
        FIGURE,
        TABLE
    }

    public Caption {
        children = List.copyOf(children);
    }

    @Override
    public String name() {
        return kind == Kind.FIGURE ? "figcaption" : "caption";
    }

    @Override
    public void accept(Visitor visitor) {
        visitor.caption(this);
    }
}
