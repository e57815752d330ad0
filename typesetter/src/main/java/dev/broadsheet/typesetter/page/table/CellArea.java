package dev.broadsheet.typesetter.page.table;

import dev.broadsheet.typesetter.box.Label;
import dev.broadsheet.typesetter.css.value.Keyword;
import dev.broadsheet.typesetter.css.value.VerticalAlign;
import dev.broadsheet.typesetter.page.alignment.ItemLayouts;
import dev.broadsheet.typesetter.page.fragment.ColumnFragment;
import dev.broadsheet.typesetter.page.fragment.Decoration;
import dev.broadsheet.typesetter.page.fragment.Edges;
import dev.broadsheet.typesetter.page.fragment.Fragment;
import dev.broadsheet.typesetter.page.fragment.Motion;
import dev.broadsheet.typesetter.page.galley.Galley;
import java.util.ArrayList;
import java.util.List;

/**
 * A cell laid out.
 *
 * @param x from the table's start
 * @param width of the border box
 * @param content laid out within the edges
 * @param shift of the content to the right, by which it is aligned with that of other cells
 */
record CellArea(TableGrid.Slot slot, double x, double width, Edges edges, Galley content, double shift) {

    /** Height that the border box needs. */
    double height() {
        return Math.max(edges.top() + content.height() + edges.bottom(), edges.minHeight());
    }

    /**
     * The cell in a border box of this height.
     *
     * @param top of the border box
     * @param grown how much of its height is there to fill a page: half of it above what the cell holds, half of it below
     * @param content what is in it here
     */
    Fragment.Placed placed(double top, double boxHeight, double grown, ColumnFragment content) {
        List<Fragment.Placed> behind = new ArrayList<>();
        boolean hidden = this.content.items().isEmpty() && edges.style().emptyCells() == Keyword.EmptyCells.HIDE;
        Decoration decoration = edges.decoration();
        if (!hidden && decoration.visible()) {
            behind.add(new Fragment.Placed(
                    Fragment.Area.whole(
                            decoration, width, boxHeight, slot.cell().content().mark()),
                    0,
                    0));
        }
        List<Fragment.Placed> parts = new ArrayList<>();
        for (Label label : slot.cell().content().labels()) {
            parts.add(new Fragment.Placed(new Fragment.Landmark(label), 0, 0));
        }
        double free = Math.max(0, boxHeight - grown - edges.top() - edges.bottom() - content.height());
        parts.add(new Fragment.Placed(content, edges.left() + shift, edges.top() + grown / 2 + free * share()));
        Motion motion = Motion.of(edges.style(), 0, 0, width, boxHeight);
        boolean shared = motion != null && edges.style().borderCollapse() == Keyword.BorderCollapse.COLLAPSE;
        if (!shared) {
            behind.addAll(parts);
            return new Fragment.Placed(Fragment.Layer.of(edges.style().opacity(), motion, behind), x, top);
        }
        behind.add(new Fragment.Placed(Fragment.Layer.of(1, motion, parts), 0, 0)); // borders are those of the table
        return new Fragment.Placed(Fragment.Layer.of(edges.style().opacity(), behind), x, top);
    }

    /** The cell as a box of its own, in which it begins at the top. */
    Galley framed(ItemLayouts items, double boxHeight) {
        return items.at(slot.cell().content(), edges, width, boxHeight);
    }

    private double share() {
        Keyword.WritingMode mode = edges.style().writingMode();
        if (mode.isTurning()) {
            double along = alongLine();
            return mode == Keyword.WritingMode.SIDEWAYS_LR ? 1 - along : along;
        }
        VerticalAlign.Kind align = edges.style().verticalAlign().keyword();
        return align == VerticalAlign.Kind.MIDDLE ? 0.5 : align == VerticalAlign.Kind.BOTTOM ? 1 : 0;
    }

    /** Where lines that run downwards are in a higher cell. */
    private double alongLine() {
        return switch (edges.style().textAlign()) {
            case CENTER -> 0.5;
            case RIGHT, END -> 1;
            case LEFT, START, JUSTIFY, AUTO -> 0;
        };
    }
}
