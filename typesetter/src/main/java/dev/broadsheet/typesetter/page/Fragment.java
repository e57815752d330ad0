package dev.broadsheet.typesetter.page;

import java.util.List;

/**
 * A part of a column that stands on one page.
 *
 * @param backdrop backgrounds and borders, outermost first
 * @param content lines, pictures and labels in source order
 * @param height in pt
 * @param sides margin columns that begin here
 * @param sideNotes notes in the margin that are called here
 * @param pinned boxes placed within the page area
 */
record Fragment(
        List<Placement> backdrop,
        List<Placement> content,
        double height,
        List<SideStart> sides,
        List<NoteStart> sideNotes,
        List<Item.Pinned> pinned)
        implements Drawing {

    static final Fragment EMPTY = new Fragment(List.of(), List.of(), 0, List.of(), List.of(), List.of());

    Fragment {
        backdrop = List.copyOf(backdrop);
        content = List.copyOf(content);
        sides = List.copyOf(sides);
        sideNotes = List.copyOf(sideNotes);
        pinned = List.copyOf(pinned);
    }

    /** A drawing at a place relative to the fragment's top left corner. */
    record Placement(Drawing drawing, double x, double y) {
        void paint(Painter painter, double originX, double originY) {
            drawing.paint(painter, originX + x, originY + y);
        }

        Placement shifted(double by) {
            return by == 0 ? this : new Placement(drawing, x + by, y);
        }
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

    @Override
    public void paint(Painter painter, double x, double y) {
        backdrop.forEach(placement -> placement.paint(painter, x, y));
        content.forEach(placement -> placement.paint(painter, x, y));
    }
}
