package dev.broadsheet.document;

import java.util.List;

/**
 * The number of a note in the text.
 *
 * @param note id of the note
 * @param number of the note, as shown
 * @param adjacent whether it follows another call at once, so that the two would look like one number
 * @param attributes with the id that the note leads back to
 */
public record NoteCall(String note, String number, boolean adjacent, Attributes attributes) implements Element {

    /** A link within {@code <sup class="note-ref">}. */
    @Override
    public String name() {
        return "a";
    }

    @Override
    public List<Node> children() {
        return List.of(new Text(number));
    }

    @Override
    public void accept(Visitor visitor) {
        visitor.noteCall(this);
    }
}
