package dev.broadsheet.typesetter.page.table;

import dev.broadsheet.typesetter.box.Label;
import dev.broadsheet.typesetter.box.Origin;
import dev.broadsheet.typesetter.box.TableBox;
import dev.broadsheet.typesetter.css.property.ComputedStyle;
import dev.broadsheet.typesetter.page.alignment.ItemLayouts;
import dev.broadsheet.typesetter.page.alignment.ItemRow;
import dev.broadsheet.typesetter.page.breaks.Fragmenter;
import dev.broadsheet.typesetter.page.fragment.ColumnFragment;
import dev.broadsheet.typesetter.page.fragment.Decoration;
import dev.broadsheet.typesetter.page.fragment.Edges;
import dev.broadsheet.typesetter.page.fragment.Fragment;
import dev.broadsheet.typesetter.page.galley.Footnote;
import dev.broadsheet.typesetter.page.galley.Frame;
import dev.broadsheet.typesetter.page.galley.GalleyBuilder;
import dev.broadsheet.typesetter.page.galley.Item;
import dev.broadsheet.typesetter.pdf.Canvas.Artifact;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Rows that stay together, because cells span them or because they are a table's head.
 *
 * @param first number of the first row within the table
 * @param heights of the rows, in pt
 * @param grown how much of that rows are higher than they need be, so that a page is filled
 * @param lead above each row, in pt
 * @param width of the table's grid
 */
@SuppressWarnings("ArrayRecordComponent")
record RowBand(
        List<TableBox.Row> rows,
        int first,
        List<CellArea> cells,
        double[] heights,
        double[] grown,
        double lead,
        double width) {

    RowBand(List<TableBox.Row> rows, int first, List<CellArea> cells, double[] heights, double lead, double width) {
        this(rows, first, cells, heights, new double[heights.length], lead, width);
    }

    double height() {
        return Arrays.stream(heights).sum() + lead * heights.length;
    }

    Item.Piece piece(double x) {
        List<Footnote> notes =
                cells.stream().flatMap(cell -> cell.content().notes().stream()).toList();
        Origin origin = cells.stream()
                .map(cell -> cell.content().origin())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new Item.Piece(Fragment.Group.of(fragment(), x, 0), height(), notes, origin)
                .growing(most(), more -> Fragment.Group.of(taller(more).fragment(), x, 0));
    }

    /** By how much all rows may be higher, in pt. */
    private double most() {
        return rows.stream().mapToDouble(RowBand::most).sum();
    }

    private static double most(TableBox.Row row) {
        return row.style().marginStretch().above() + row.style().marginStretch().below();
    }

    /** The same with higher rows, each by its share. */
    private RowBand taller(double more) {
        double share = more / most();
        double[] higher = heights.clone();
        double[] each = new double[heights.length];
        for (int i = 0; i < each.length; i++) {
            each[i] = share * most(rows.get(i));
            higher[i] += each[i];
        }
        return new RowBand(rows, first, cells, higher, each, lead, width);
    }

    /** Whether it is one row of cells side by side, and nothing else is drawn for it, as in tables that lay out a page. */
    boolean isPlain() {
        return rows.size() == 1
                && opacity(0) == 1
                && !isSeen(rows.get(0).style())
                && rows.get(0).groupStyle().map(style -> !isSeen(style)).orElse(true)
                && cells.stream().allMatch(cell -> cell.slot().rowSpan() == 1 && cell.shift() == 0);
    }

    private boolean isSeen(ComputedStyle style) {
        return new Edges(style, width).decoration().visible();
    }

    /** A plain row between whose lines a page may end. */
    void divided(ItemLayouts items, GalleyBuilder out, double x, double page) {
        Frame place = Frame.empty(x, rows.get(0).labels());
        out.open(place);
        List<ItemRow.Part> parts = cells.stream()
                .map(cell -> new ItemRow.Part(cell.framed(items, heights[0]), x + cell.x(), lead))
                .toList();
        new ItemRow(parts, height()).write(out, page);
        out.close(place);
    }

    /** The band once more, as decoration at the top of a page. */
    Item.Piece repeated(double x) {
        return Item.Piece.of(new Fragment.Repeated(Artifact.LAYOUT, Fragment.Group.of(fragment(), x, 0)), height());
    }

    /** The rows and then the cells, which may span them; but a translucent row with its own cells. */
    private Fragment fragment() {
        List<Fragment.Placed> parts = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            if (opacity(row) == 1) {
                addRow(parts, top(row), row, heights[row]);
            }
        }
        for (int row = 0; row < rows.size(); row++) {
            if (opacity(row) == 1) {
                addCells(parts, row);
            } else {
                List<Fragment.Placed> own = new ArrayList<>();
                addRow(own, top(row), row, heights[row]);
                addCells(own, row);
                parts.add(new Fragment.Placed(Fragment.Layer.of(opacity(row), own), 0, 0));
            }
        }
        return new Fragment.Group(parts);
    }

    private void addCells(List<Fragment.Placed> parts, int row) {
        for (CellArea cell : cells) {
            if (cell.slot().row() - first == row) {
                parts.add(cell.placed(top(row), spanned(cell), spannedGrowth(cell), Fragmenter.whole(cell.content())));
            }
        }
    }

    /**
     * A part of a row, and of the cells that are in it, as high as that part.
     *
     * @param contents of the cells that have something in it
     */
    Fragment part(int row, Map<CellArea, ColumnFragment> contents, double height) {
        List<Fragment.Placed> parts = new ArrayList<>();
        addRow(parts, 0, row, height);
        for (CellArea cell : cells) {
            if (cell.slot().row() - first <= row && row < cell.slot().lastRow() - first) {
                ColumnFragment content = contents.get(cell);
                parts.add(cell.placed(0, height, 0, content == null ? ColumnFragment.EMPTY : content));
            }
        }
        return Fragment.Layer.of(opacity(row), parts);
    }

    /** That of the row within its group. */
    private double opacity(int row) {
        return rows.get(row).style().opacity()
                * rows.get(row).groupStyle().map(ComputedStyle::opacity).orElse(1.0);
    }

    /** Backgrounds and borders of the row and its group lie under the cells. */
    private void addRow(List<Fragment.Placed> parts, double top, int index, double rowHeight) {
        TableBox.Row row = rows.get(index);
        row.groupStyle().ifPresent(style -> add(parts, style, top, rowHeight, row.firstOfGroup(), row.lastOfGroup()));
        add(parts, row.style(), top, rowHeight, true, true);
        for (Label label : row.labels()) {
            parts.add(new Fragment.Placed(new Fragment.Landmark(label), 0, top));
        }
    }

    private void add(
            List<Fragment.Placed> parts, ComputedStyle style, double top, double height, boolean begins, boolean ends) {
        Decoration decoration = new Edges(style, width).decoration();
        if (decoration.visible()) {
            parts.add(new Fragment.Placed(
                    new Fragment.Area(decoration, width, height, begins, ends, Optional.empty()), 0, top));
        }
    }

    private double top(int row) {
        double sum = lead;
        for (int i = 0; i < row; i++) {
            sum += heights[i] + lead;
        }
        return sum;
    }

    private double spanned(CellArea cell) {
        int from = cell.slot().row() - first;
        return lead * (cell.slot().rowSpan() - 1)
                + Arrays.stream(heights, from, from + cell.slot().rowSpan()).sum();
    }

    private double spannedGrowth(CellArea cell) {
        int from = cell.slot().row() - first;
        return Arrays.stream(grown, from, from + cell.slot().rowSpan()).sum();
    }
}
