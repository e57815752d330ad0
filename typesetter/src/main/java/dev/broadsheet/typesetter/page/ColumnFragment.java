package dev.broadsheet.typesetter.page;

import java.util.List;

/**
 * A part of a column that stands on one page.
 *
 * @param behind backgrounds and borders, outermost first
 * @param parts lines, pictures and labels in source order
 * @param height in pt
 * @param sides margin columns that begin here
 * @param sideNotes notes in the margin that are called here
 * @param pinned boxes placed within the page area
 */
record ColumnFragment(
        List<Placed> behind,
        List<Placed> parts,
        double height,
        List<SideStart> sides,
        List<NoteStart> sideNotes,
        List<Item.Pinned> pinned)
        implements Fragment {

    static final ColumnFragment EMPTY = of(List.of(), 0);

    ColumnFragment {
        behind = List.copyOf(behind);
        parts = List.copyOf(parts);
        sides = List.copyOf(sides);
        sideNotes = List.copyOf(sideNotes);
        pinned = List.copyOf(pinned);
    }

    /** Content that stands behind nothing. */
    static ColumnFragment of(List<Placed> parts, double height) {
        return new ColumnFragment(List.of(), parts, height, List.of(), List.of(), List.of());
    }

    /** A margin column and the height at which it begins. */
    record SideStart(Item.Side side, double y) {
        SideStart lowered(double by) {
            return new SideStart(side, y + by);
        }
    }

    /** A note of the margin and the height at which it wants to begin. */
    record NoteStart(Item.SideNote note, double y) {
        NoteStart lowered(double by) {
            return new NoteStart(note, y + by);
        }
    }
}
