package dev.broadsheet.typesetter.page;

import dev.broadsheet.typesetter.css.ComputedStyle;
import dev.broadsheet.typesetter.css.Keyword.BorderCollapse;
import dev.broadsheet.typesetter.css.Keyword.BorderStyle;
import dev.broadsheet.typesetter.css.Keyword.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which of the borders that meet between the cells of a table is drawn: the wider one, then the stronger style, then the
 * one further to the start and the top, and the table's rather than that of a cell; CSS 2.2, section 17.6.2.1. A hidden border hides those that it meets.
 */
final class CollapsedBorders {

    private static final List<BorderStyle> WEAKEST_FIRST = List.of(
            BorderStyle.NONE,
            BorderStyle.INSET,
            BorderStyle.GROOVE,
            BorderStyle.OUTSET,
            BorderStyle.RIDGE,
            BorderStyle.DOTTED,
            BorderStyle.DASHED,
            BorderStyle.SOLID,
            BorderStyle.DOUBLE,
            BorderStyle.HIDDEN);

    private final ComputedStyle table;
    private final boolean rightToLeft;
    private final int rows;
    private final int columns;
    private final TableGrid.@Nullable Slot[][] slots;

    private CollapsedBorders(ComputedStyle table, TableGrid grid, boolean collapse) {
        this.table = table;
        this.rightToLeft = table.direction() == Direction.RTL;
        this.rows = grid.rows();
        this.columns = grid.columns();
        this.slots = new TableGrid.Slot[collapse ? rows : 0][collapse ? columns : 0];
        for (int row = 0; row < slots.length; row++) {
            grid.row(row).forEach(this::fill);
        }
    }

    static CollapsedBorders of(ComputedStyle table, TableGrid grid) {
        return new CollapsedBorders(table, grid, table.borderCollapse() == BorderCollapse.COLLAPSE);
    }

    private void fill(TableGrid.Slot slot) {
        for (int row = slot.row(); row < slot.lastRow(); row++) {
            for (int column = slot.column(); column < Math.min(columns, slot.lastColumn()); column++) {
                slots[row][column] = slot;
            }
        }
    }

    /** One border where two meet. */
    private record Line(double width, BorderStyle style) {

        boolean yieldsTo(Line other, boolean first) {
            if (style == BorderStyle.HIDDEN || other.style == BorderStyle.HIDDEN) {
                return true;
            }
            if (Math.abs(width - other.width) > 0.001) {
                return width < other.width;
            }
            int own = WEAKEST_FIRST.indexOf(style);
            int theirs = WEAKEST_FIRST.indexOf(other.style);
            return own == theirs ? !first : own < theirs;
        }
    }

    /** The borders that a cell draws. */
    BorderSides of(TableGrid.Slot slot) {
        if (slots.length == 0) {
            return BorderSides.ALL;
        }
        ComputedStyle style = slot.cell().content().style();
        Line top = top(style);
        Line bottom = bottom(style);
        boolean drawsTop = slot.row() == 0
                ? !top.yieldsTo(top(table), false)
                : !yields(above(slot), other -> top.yieldsTo(bottom(other), false));
        boolean drawsBottom = slot.lastRow() >= rows
                ? !bottom.yieldsTo(bottom(table), false)
                : !yields(below(slot), other -> bottom.yieldsTo(top(other), true));
        boolean drawsStart = drawsStart(slot, start(style));
        boolean drawsEnd = drawsEnd(slot, end(style));
        return new BorderSides(
                drawsTop, rightToLeft ? drawsStart : drawsEnd, drawsBottom, rightToLeft ? drawsEnd : drawsStart);
    }

    private boolean drawsStart(TableGrid.Slot slot, Line start) {
        return slot.column() == 0
                ? !start.yieldsTo(start(table), false)
                : !yields(before(slot), other -> start.yieldsTo(end(other), false));
    }

    private boolean drawsEnd(TableGrid.Slot slot, Line end) {
        return slot.lastColumn() >= columns
                ? !end.yieldsTo(end(table), false)
                : !yields(behind(slot), other -> end.yieldsTo(start(other), true));
    }

    /** Where the first column is: at the right where text runs from right to left. */
    private Line start(ComputedStyle style) {
        return rightToLeft ? right(style) : left(style);
    }

    private Line end(ComputedStyle style) {
        return rightToLeft ? left(style) : right(style);
    }

    /** A border is left to the neighbours when all of them draw theirs. */
    private static boolean yields(List<ComputedStyle> neighbours, Predicate<ComputedStyle> yielding) {
        for (ComputedStyle neighbour : neighbours) {
            if (!yielding.test(neighbour)) {
                return false;
            }
        }
        return !neighbours.isEmpty();
    }

    private List<ComputedStyle> above(TableGrid.Slot slot) {
        return alongRow(slot.row() - 1, slot);
    }

    private List<ComputedStyle> below(TableGrid.Slot slot) {
        return alongRow(slot.lastRow(), slot);
    }

    private List<ComputedStyle> before(TableGrid.Slot slot) {
        return alongColumn(slot.column() - 1, slot);
    }

    private List<ComputedStyle> behind(TableGrid.Slot slot) {
        return alongColumn(slot.lastColumn(), slot);
    }

    private List<ComputedStyle> alongRow(int row, TableGrid.Slot slot) {
        List<ComputedStyle> styles = new ArrayList<>();
        for (int column = slot.column(); column < Math.min(columns, slot.lastColumn()); column++) {
            add(slots[row][column], styles);
        }
        return styles;
    }

    private List<ComputedStyle> alongColumn(int column, TableGrid.Slot slot) {
        List<ComputedStyle> styles = new ArrayList<>();
        for (int row = slot.row(); row < slot.lastRow(); row++) {
            add(slots[row][column], styles);
        }
        return styles;
    }

    private static void add(TableGrid.@Nullable Slot slot, List<ComputedStyle> styles) {
        if (slot != null) {
            styles.add(slot.cell().content().style());
        }
    }

    private static Line top(ComputedStyle style) {
        return new Line(style.borderTopWidth(), style.borderTopStyle());
    }

    private static Line right(ComputedStyle style) {
        return new Line(style.borderRightWidth(), style.borderRightStyle());
    }

    private static Line bottom(ComputedStyle style) {
        return new Line(style.borderBottomWidth(), style.borderBottomStyle());
    }

    private static Line left(ComputedStyle style) {
        return new Line(style.borderLeftWidth(), style.borderLeftStyle());
    }
}
