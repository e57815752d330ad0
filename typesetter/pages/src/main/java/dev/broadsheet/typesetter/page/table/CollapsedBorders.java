package dev.broadsheet.typesetter.page.table;

import dev.broadsheet.typesetter.box.TableBox;
import dev.broadsheet.typesetter.css.grammar.Keyword.BorderCollapse;
import dev.broadsheet.typesetter.css.grammar.Keyword.BorderStyle;
import dev.broadsheet.typesetter.css.grammar.Keyword.Direction;
import dev.broadsheet.typesetter.css.grammar.Keyword.Visibility;
import dev.broadsheet.typesetter.css.property.Side;
import dev.broadsheet.typesetter.css.style.ComputedStyle;
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

    private static final int CELL = 0;
    private static final int ROW = 1;
    private static final int ROW_GROUP = 2;
    private static final int COLUMN = 3;
    private static final int COLUMN_GROUP = 4;
    private static final int TABLE = 5;

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
        if (slots.length == 0) {
            return new Edges(style, basis);
        }
        Map<Side, ComputedStyle> borders = drawn.get(slot);
        if (borders == null) {
            borders = borders(slot);
            drawn.put(slot, borders);
        }
        return new Edges(style, basis, borders);
    }

    /** Whether borders are drawn. Collapsed ones are the table's: they are hidden with it, but not with a cell, row or column. */
    boolean areDrawn() {
        return slots.length == 0 || table.visibility() == Visibility.VISIBLE;
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
        for (TableGrid.Slot other : neighbours) {
            if (!own.yieldsTo(line(other, side.opposite()), first)) {
                return true;
            }
        }
        return neighbours.isEmpty();
    }

    /** The border on one side of a cell. @param rank rank of the box that it is specified for, {@link #CELL} to {@link #TABLE} */
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
        List<Line> lines = lines(slot, side);
        Line strongest = lines.get(0);
        for (int i = 1; i < lines.size() && strongest.style() != BorderStyle.HIDDEN; i++) {
            Line other = lines.get(i);
            strongest = other.style() == BorderStyle.HIDDEN || strongest.yieldsTo(other, true) ? other : strongest;
        }
        return strongest;
    }

    /**
     * Returns the borders of a cell and of the boxes around it with an edge on one of its sides, the innermost first. Of several
     * rows or columns that a cell spans along that edge, the strongest border is drawn for all.
     */
    private List<Line> lines(TableGrid.Slot slot, Side side) {
        boolean outer = isOuter(slot, side);
        boolean across = side == Side.TOP || side == Side.BOTTOM;
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(slot.cell().content().style(), CELL, side));
        List<TableBox.Row> along = rowBoxes.subList(
                side == Side.BOTTOM ? slot.lastRow() - 1 : slot.row(),
                side == Side.TOP ? slot.row() + 1 : slot.lastRow());
        if (across || outer) {
            for (TableBox.Row row : along) {
                lines.add(Line.of(row.style(), ROW, side));
            }
        }
        TableBox.Row first = along.get(0);
        boolean ends = (side == Side.TOP && first.firstOfGroup()) || (side == Side.BOTTOM && first.lastOfGroup());
        if ((outer || ends) && first.groupStyle().isPresent()) {
            lines.add(Line.of(first.groupStyle().get(), ROW_GROUP, side));
        }
        if (outer || !across) {
            int last = Math.min(columns, slot.lastColumn());
            int from = side == start.opposite() ? last - 1 : slot.column();
            int to = Math.min(columnBoxes.size(), side == start ? slot.column() + 1 : last);
            for (int column = from; column < to; column++) {
                addColumn(columnBoxes.get(column), side, outer, lines);
            }
        }
        if (outer) {
            lines.add(Line.of(table, TABLE, side));
        }
        return lines;
    }

    private void addColumn(TableBox.Column column, Side side, boolean outer, List<Line> lines) {
        if (column.hasOwnStyle()) {
            lines.add(Line.of(column.style(), COLUMN, side));
        }
        boolean ends = side == start ? column.firstOfGroup() : side == start.opposite() && column.lastOfGroup();
        if (outer || ends) {
            column.groupStyle().ifPresent(style -> lines.add(Line.of(style, COLUMN_GROUP, side)));
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
