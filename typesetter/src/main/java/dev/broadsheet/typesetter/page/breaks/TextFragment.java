package dev.broadsheet.typesetter.page.breaks;

import dev.broadsheet.typesetter.page.fragment.ColumnFragment;
import dev.broadsheet.typesetter.page.galley.Item;
import java.util.List;

/**
 * What a page shows of the text, and what leaves it for another place of the page.
 *
 * @param column what is in it
 * @param sides margin columns that begin here
 * @param sideNotes notes in the margin that are called here
 * @param pinned boxes placed within the page area
 */
public record TextFragment(
        ColumnFragment column, List<SideStart> sides, List<NoteStart> sideNotes, List<Item.Pinned> pinned) {

    static final TextFragment EMPTY = new TextFragment(ColumnFragment.EMPTY, List.of(), List.of(), List.of());

    public TextFragment {
        sides = List.copyOf(sides);
        sideNotes = List.copyOf(sideNotes);
        pinned = List.copyOf(pinned);
    }

    /** A margin column and the height at which it begins. */
    public record SideStart(Item.Side side, double y) {
        public SideStart lowered(double by) {
            return new SideStart(side, y + by);
        }
    }

    /** A note of the margin and the height at which it wants to begin. */
    public record NoteStart(Item.SideNote note, double y) {
        public NoteStart lowered(double by) {
            return new NoteStart(note, y + by);
        }
    }
}
