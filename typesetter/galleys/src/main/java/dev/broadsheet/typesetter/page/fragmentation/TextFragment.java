package dev.broadsheet.typesetter.page.fragmentation;

import dev.broadsheet.typesetter.page.fragment.ColumnFragment;
import dev.broadsheet.typesetter.page.galley.Item;
import java.util.List;

/**
 * The text of a column, and the boxes called in it that are placed elsewhere on the page.
 *
 * @param column the text
 * @param sides margin columns that begin here
 * @param sideNotes margin notes that are called here
 * @param pinned boxes positioned within the page area
 */
public record TextFragment(
        ColumnFragment column, List<SideStart> sides, List<NoteStart> sideNotes, List<Item.Pinned> pinned) {

    public static final TextFragment EMPTY = new TextFragment(ColumnFragment.EMPTY, List.of(), List.of(), List.of());

    public TextFragment {
        sides = List.copyOf(sides);
        sideNotes = List.copyOf(sideNotes);
        pinned = List.copyOf(pinned);
    }

    /** A margin column. @param y its start, in pt from the top of the column */
    public record SideStart(Item.Side side, double y) {
        public SideStart lowered(double by) {
            return new SideStart(side, y + by);
        }
    }

    /** A margin note. @param y its preferred start, in pt from the top of the column */
    public record NoteStart(Item.SideNote note, double y) {
        public NoteStart lowered(double by) {
            return new NoteStart(note, y + by);
        }
    }
}
