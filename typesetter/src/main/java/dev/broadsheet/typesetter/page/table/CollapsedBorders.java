package dev.broadsheet.typesetter.page.table;

import dev.broadsheet.typesetter.box.TableBox;
import dev.broadsheet.typesetter.css.property.ComputedStyle;
import dev.broadsheet.typesetter.css.property.Side;
import dev.broadsheet.typesetter.css.value.Keyword.BorderCollapse;
import dev.broadsheet.typesetter.css.value.Keyword.BorderStyle;
import dev.broadsheet.typesetter.css.value.Keyword.Direction;
import dev.broadsheet.typesetter.page.fragment.Edges;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Resolves conflicts between adjoining borders of a table: the wider one is drawn, then the one with the stronger style, then
 * that of a cell, a row, a row group, a column, a column group or the table in this order, then the one further to the start and
 * the top; CSS 2.2, section 17.6.2.1. A hidden border suppresses those that adjoin it. The cell on whose side the border is
 * specified draws it, within its own box.
 */
public final class CollapsedBorders {

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
    private final List<TableBox.Row> rowBoxes;
    private final List<TableBox.Column> columnBoxes;
    private final int rows;
    private final int columns;
    private final TableGrid.@Nullable Slot[][] slots;
    private final IdentityHashMap<TableGrid.Slot, Map<Side, ComputedStyle>> drawn = new IdentityHashMap<>();

    private CollapsedBorders(TableBox table, TableGrid grid, boolean collapse) {
        this.table = table.style();
        this.start = this.table.direction() == Direction.RTL ? Side.RIGHT : Side.LEFT;
        this.rowBoxes = TableLayout.ordered(table);
        this.columnBoxes = table.columns();
        this.rows = grid.rows();
        this.columns = grid.columns();
        this.slots = new TableGrid.Slot[collapse ? rows : 0][collapse ? columns : 0];
        for (int row = 0; row < slots.length; row++) {
            grid.row(row).forEach(this::fill);
        }
    }

    public static CollapsedBorders of(TableBox table, TableGrid grid) {
        return new CollapsedBorders(table, grid, table.style().borderCollapse() == BorderCollapse.COLLAPSE);
    }

    private void fill(TableGrid.Slot slot) {
        for (int row = slot.row(); row < slot.lastRow(); row++) {
            for (int column = slot.column(); column < Math.min(columns, slot.lastColumn()); column++) {
                slots[row][column] = slot;
            }
        }
    }

    /** Returns the edges of a cell, with the borders that it draws. @param basis width of its containing block, in pt */
    Edges edges(TableGrid.Slot slot, double basis) {
        ComputedStyle style = slot.cell().content().style();
        return slots.length == 0
                ? new Edges(style, basis)
                : new Edges(style, basis, drawn.computeIfAbsent(slot, this::borders));
    }

    private Map<Side, ComputedStyle> borders(TableGrid.Slot slot) {
        Map<Side, ComputedStyle> borders = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            Line own = line(slot, side);
            if (own.width() > 0 && draws(own, slot, side)) {
                borders.put(side, own.source());
            }
        }
        return borders;
    }

    /** Whether a cell draws a border; it does not if the borders of all neighbours take precedence. */
    private boolean draws(Line own, TableGrid.Slot slot, Side side) {
        boolean first = side == Side.BOTTOM || side == start.opposite();
        List<TableGrid.Slot> neighbours = neighbours(slot, side);
        return neighbours.isEmpty()
                || !neighbours.stream().allMatch(other -> own.yieldsTo(line(other, side.opposite()), first));
    }

    /** The border on one side of a cell. @param rank rank of the box that it is specified for, the cell's lowest */
    private record Line(ComputedStyle source, int rank, double width, BorderStyle style) {

        static Line of(ComputedStyle source, int rank, Side side) {
            return new Line(source, rank, source.borderWidth(side), source.borderStyle(side));
        }

        /** Whether another border adjoining it is drawn instead. @param first whether this one is further to the start or top */
        boolean yieldsTo(Line other, boolean first) {
            if (style == BorderStyle.HIDDEN || other.style == BorderStyle.HIDDEN) {
                return true;
            }
            if (Math.abs(width - other.width) > 0.001) {
                return width < other.width;
            }
            int own = WEAKEST_FIRST.indexOf(style);
            int theirs = WEAKEST_FIRST.indexOf(other.style);
            if (own != theirs) {
                return own < theirs;
            }
            return rank == other.rank ? !first : rank > other.rank;
        }
    }

    /** Returns the border on a side of a cell: its own, or that of a box around it whose edge is there. */
    private Line line(TableGrid.Slot slot, Side side) {
        List<ComputedStyle> sources = sources(slot, side);
        Line line = Line.of(slot.cell().content().style(), 0, side);
        for (int i = 0; i < sources.size() && line.style() != BorderStyle.HIDDEN; i++) {
            Line other = Line.of(sources.get(i), i + 1, side);
            line = other.style() == BorderStyle.HIDDEN || line.yieldsTo(other, true) ? other : line;
        }
        return line;
    }

    /** Returns the styles of the boxes around a cell with an edge on one of its sides, the innermost first. */
    private List<ComputedStyle> sources(TableGrid.Slot slot, Side side) {
        List<ComputedStyle> sources = new ArrayList<>();
        boolean outer = isOuter(slot, side);
        boolean across = side == Side.TOP || side == Side.BOTTOM;
        TableBox.Row row = rowBoxes.get(side == Side.BOTTOM ? slot.lastRow() - 1 : slot.row());
        if (across || outer) {
            sources.add(row.style());
        }
        if (outer || (side == Side.TOP && row.firstOfGroup()) || (side == Side.BOTTOM && row.lastOfGroup())) {
            row.groupStyle().ifPresent(sources::add);
        }
        int last = Math.min(columns, slot.lastColumn()) - 1;
        int column = side == start.opposite() ? last : slot.column();
        if (column < columnBoxes.size() && (outer || !across)) {
            addColumn(columnBoxes.get(column), side, outer, sources);
        }
        if (outer) {
            sources.add(table);
        }
        return sources;
    }

    private void addColumn(TableBox.Column column, Side side, boolean outer, List<ComputedStyle> sources) {
        if (column.hasOwnStyle()) {
            sources.add(column.style());
        }
        boolean ends = side == start ? column.firstOfGroup() : side == start.opposite() && column.lastOfGroup();
        if (outer || ends) {
            column.groupStyle().ifPresent(sources::add);
        }
    }

    /** Whether a side of a cell is at the edge of the table. */
    private boolean isOuter(TableGrid.Slot slot, Side side) {
        return switch (side) {
            case TOP -> slot.row() == 0;
            case BOTTOM -> slot.lastRow() >= rows;
            case LEFT, RIGHT -> side == start ? slot.column() == 0 : slot.lastColumn() >= columns;
        };
    }

    private List<TableGrid.Slot> neighbours(TableGrid.Slot slot, Side side) {
        if (isOuter(slot, side)) {
            return List.of();
        }
        return switch (side) {
            case TOP -> alongRow(slot.row() - 1, slot);
            case BOTTOM -> alongRow(slot.lastRow(), slot);
            case LEFT, RIGHT -> alongColumn(side == start ? slot.column() - 1 : slot.lastColumn(), slot);
        };
    }

    private List<TableGrid.Slot> alongRow(int row, TableGrid.Slot slot) {
        List<TableGrid.Slot> found = new ArrayList<>();
        for (int column = slot.column(); column < Math.min(columns, slot.lastColumn()); column++) {
            add(slots[row][column], found);
        }
        return found;
    }

    private List<TableGrid.Slot> alongColumn(int column, TableGrid.Slot slot) {
        List<TableGrid.Slot> found = new ArrayList<>();
        for (int row = slot.row(); row < slot.lastRow(); row++) {
            add(slots[row][column], found);
        }
        return found;
    }

    private static void add(TableGrid.@Nullable Slot slot, List<TableGrid.Slot> found) {
        if (slot != null) {
            found.add(slot);
        }
    }
}
