package dev.broadsheet.document;

import java.util.List;

/**
 * The notes of a document in the order of their numbers, at its end.
 *
 * @param notes one at least
 */
public record Notes(List<Note> notes) implements Element {

    public Notes {
        notes = List.copyOf(notes);
    }

    @Override
    public String name() {
        return "section";
    }

    @Override
    public Attributes attributes() {
        return Attributes.NONE;
    }

    @Override
    public List<Node> children() {
        return List.copyOf(notes);
    }

    @Override
    public void accept(Visitor visitor) {
        visitor.notes(this);
    }
}
