package dev.broadsheet.typesetter.page.table;

import dev.broadsheet.typesetter.css.property.ComputedStyle;
import dev.broadsheet.typesetter.css.property.Side;
import dev.broadsheet.typesetter.css.value.Keyword.BorderCollapse;
import dev.broadsheet.typesetter.css.value.Keyword.BorderStyle;
import dev.broadsheet.typesetter.css.value.Keyword.Direction;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Resolves conflicts between adjoining borders of a table: the wider one is drawn, then the one with the stronger style, then
 * the one further to the start and the top, and the table's rather than a cell's; CSS 2.2, section 17.6.2.1. A hidden border
 * suppresses those that adjoin it.
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
    private final Side start;
    private final int rows;
    private final int columns;
    private final TableGrid.@Nullable Slot[][] slots;

    private CollapsedBorders(ComputedStyle table, TableGrid grid, boolean collapse) {
        this.table = table;
        this.start = table.direction() == Direction.RTL ? Side.RIGHT : Side.LEFT;
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

    /** One of two adjoining borders. */
    private record Line(double width, BorderStyle style) {

        static Line of(ComputedStyle style, Side side) {
            return new Line(style.borderWidth(side), style.borderStyle(side));
        }

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

    /** Returns the sides at which a cell draws its borders. */
    Set<Side> of(TableGrid.Slot slot) {
        EnumSet<Side> drawn = EnumSet.allOf(Side.class);
        if (slots.length > 0) {
            drawn.removeIf(side -> !draws(slot, side));
        }
        return drawn;
    }

    /** Whether a cell draws its border; it does not if the borders of all neighbours take precedence. */
    private boolean draws(TableGrid.Slot slot, Side side) {
        Line own = Line.of(slot.cell().content().style(), side);
        if (isOuter(slot, side)) {
            return !own.yieldsTo(Line.of(table, side), false);
        }
        boolean first = side == Side.BOTTOM || side == start.opposite();
        List<ComputedStyle> neighbours = neighbours(slot, side);
        return neighbours.isEmpty()
                || !neighbours.stream().allMatch(other -> own.yieldsTo(Line.of(other, side.opposite()), first));
    }

    /** Whether a side of a cell adjoins a border of the table. */
    private boolean isOuter(TableGrid.Slot slot, Side side) {
        return switch (side) {
            case TOP -> slot.row() == 0;
            case BOTTOM -> slot.lastRow() >= rows;
            case LEFT, RIGHT -> side == start ? slot.column() == 0 : slot.lastColumn() >= columns;
        };
    }

    private List<ComputedStyle> neighbours(TableGrid.Slot slot, Side side) {
        return switch (side) {
            case TOP -> alongRow(slot.row() - 1, slot);
            case BOTTOM -> alongRow(slot.lastRow(), slot);
            case LEFT, RIGHT -> alongColumn(side == start ? slot.column() - 1 : slot.lastColumn(), slot);
        };
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
}
