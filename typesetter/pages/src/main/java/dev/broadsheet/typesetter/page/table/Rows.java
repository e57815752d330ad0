package dev.broadsheet.typesetter.page.table;

import dev.broadsheet.typesetter.box.TableBox;
import dev.broadsheet.typesetter.css.grammar.Keyword;
import dev.broadsheet.typesetter.css.value.Length;
import dev.broadsheet.typesetter.page.fragment.Edges;
import dev.broadsheet.typesetter.page.galley.BoxLayout;
import dev.broadsheet.typesetter.page.galley.Galley;
import java.util.ArrayList;
import java.util.List;

/** Lays out the rows of a table at the widths of its columns. */
final class Rows {

    private final List<TableBox.Row> rows;
    private final TableGrid grid;
    private final ColumnPlaces columns;
    private final double lead;
    private final BoxLayout layout;
    private final boolean narrow;
    private final CharacterColumns aligned;
    private final CollapsedBorders borders;

    /**
     * @param columns positions of the columns
     * @param lead space between rows, in pt
     * @param narrow whether words do not fit in their cells and may be divided
     */
    Rows(
            List<TableBox.Row> rows,
            TableGrid grid,
            ColumnPlaces columns,
            double lead,
            CharacterColumns aligned,
            CollapsedBorders borders,
            boolean narrow,
            BoxLayout layout) {
        this.rows = rows;
        this.grid = grid;
        this.columns = columns;
        this.lead = lead;
        this.aligned = aligned;
        this.borders = borders;
        this.narrow = narrow;
        this.layout = layout;
    }

    int count() {
        return rows.size();
    }

    int count(TableBox.Group group) {
        return (int) rows.stream().filter(row -> row.group() == group).count();
    }

    double width() {
        return columns.width();
    }

    int endOfBand(int row) {
        return grid.endOfBand(row);
    }

    boolean avoidsBreakBefore(int row) {
        return rows.get(row).style().breakBefore() == Keyword.Break.AVOID
                || (row > 0 && rows.get(row - 1).style().breakAfter() == Keyword.Break.AVOID);
    }

    /** Lays out rows that stay together. @param from index of the first row @param to index after the last row */
    RowBand band(int from, int to) {
        List<CellArea> cells = new ArrayList<>();
        for (int row = from; row < to; row++) {
            for (TableGrid.Slot slot : grid.row(row)) {
                cells.add(cell(slot));
            }
        }
        double[] heights = heights(from, to, cells);
        return new RowBand(rows.subList(from, to), from, cells, heights, lead, width());
    }

    private CellArea cell(TableGrid.Slot slot) {
        double width = columns.width(slot);
        Edges edges = borders.edges(slot, width);
        Galley galley = layout.content(slot.cell().content(), width - edges.horizontal(), narrow);
        double shift = aligned.shift(slot, width - edges.horizontal());
        return new CellArea(
                slot, columns.x(slot), width, grid.columnStyles(slot), edges, borders.areDrawn(), galley, shift);
    }

    private double[] heights(int from, int to, List<CellArea> cells) {
        double[] heights = new double[to - from];
        for (int i = 0; i < heights.length; i++) {
            Length wished = rows.get(from + i).style().height();
            heights[i] = wished.isAuto() || wished.hasPercentage() ? 0 : wished.resolve(0);
        }
        for (CellArea cell : cells) {
            if (cell.slot().rowSpan() == 1) {
                int row = cell.slot().row() - from;
                heights[row] = Math.max(heights[row], cell.height());
            }
        }
        for (CellArea cell : cells) {
            extendLast(cell, heights, from);
        }
        return heights;
    }

    /** Extends the last row that a cell spans by the height that its rows lack. */
    private void extendLast(CellArea cell, double[] heights, int from) {
        int last = cell.slot().lastRow() - 1 - from;
        double have = lead * (cell.slot().rowSpan() - 1);
        for (int row = cell.slot().row() - from; row <= last; row++) {
            have += heights[row];
        }
        heights[last] += Math.max(0, cell.height() - have);
    }
}
