package dev.broadsheet.document;

import java.util.List;

/** A note; it has an id. Its last paragraph ends with a {@link BackLink} for each call. */
public record Note(Attributes attributes, List<Node> children) implements Element {

    public Note {
        children = List.copyOf(children);
    }

    @Override
    public String name() {
        return "li";
    }

    @Override
    public void accept(Visitor visitor) {
        visitor.note(this);
    }
}
