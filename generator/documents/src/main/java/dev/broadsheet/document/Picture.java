package dev.broadsheet.document;

import java.util.List;

/**
 * A picture; its attribute {@code src} is a reference. A decorative one has an empty {@code alt}.
 *
 * @param attributes with {@code alt}; without width and height, which are read from the file
 */
public record Picture(Attributes attributes) implements Element {

    /** Returns the text alternative. */
    public String alternative() {
        return attributes.value("alt");
    }

    @Override
    public String name() {
        return "img";
    }

    @Override
    public List<Node> children() {
        return List.of();
    }

    @Override
    public void accept(Visitor visitor) {
        visitor.picture(this);
    }
}
