package dev.broadsheet.document;

import java.util.List;

/**
 * The way from a note back to where it is called.
 *
 * @param call id of the call
 * @param number of the note, as the call shows it
 * @param place of the call among those of the note, from 1; 0 when there is one only
 */
public record BackLink(String call, String number, int place) implements Element {

    private static final List<Node> ARROW = List.of(new Text("\u2191"));

    @Override
    public String name() {
        return "a";
    }

    @Override
    public Attributes attributes() {
        return Attributes.NONE;
    }

    @Override
    public List<Node> children() {
        return ARROW;
    }

    @Override
    public void accept(Visitor visitor) {
        visitor.backLink(this);
    }
}
