package dev.broadsheet.typesetter.page.table;

import dev.broadsheet.typesetter.box.TableBox;
import dev.broadsheet.typesetter.box.content.Origin;
import dev.broadsheet.typesetter.canvas.Canvas.Artifact;
import dev.broadsheet.typesetter.css.grammar.Keyword;
import dev.broadsheet.typesetter.css.property.Side;
import dev.broadsheet.typesetter.css.style.ComputedStyle;
import dev.broadsheet.typesetter.page.alignment.ItemRow;
import dev.broadsheet.typesetter.page.alignment.RowItem;
import dev.broadsheet.typesetter.page.alignment.RowPart;
import dev.broadsheet.typesetter.page.alignment.RowSlices;
import dev.broadsheet.typesetter.page.fragment.Edges;
import dev.broadsheet.typesetter.page.fragment.Fragment;
import dev.broadsheet.typesetter.page.fragmentation.Fragmenter;
import dev.broadsheet.typesetter.page.galley.Footnote;
import dev.broadsheet.typesetter.page.galley.Item;
import dev.broadsheet.typesetter.page.penalty.BreakPenalties;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Rows that stay together: a single row, rows joined by cells that span them, or a table's head or foot.
 *
 * @param first index of the first row within the table
 * @param heights heights of the rows, in pt
 * @param grown the parts of these heights added to fill a page, in pt
 * @param lead space above each row, in pt
 * @param width width of all columns, in pt
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

    static final double TOLERANCE = 0.01;

    /** Cost of a page end in a row if white space is measured by lines; less than that of a short page. */
    private static final double DIVIDED = 30;

    /** Cost of a page end in a row otherwise; less than that of white space that another line could have filled. */
    private static final double DIVIDED_FREELY = 3;

    RowBand(List<TableBox.Row> rows, int first, List<CellArea> cells, double[] heights, double lead, double width) {
        this(rows, first, cells, heights, new double[heights.length], lead, width);
    }

    /** Whether space is between cells, or a cell spans rows. */
    boolean isApart() {
        double edge = cells.isEmpty() ? 0 : Double.POSITIVE_INFINITY;
        boolean spans = false;
        for (CellArea cell : cells) {
            edge = Math.min(edge, cell.x());
            spans |= cell.slot().rowSpan() > 1;
        }
        return lead > 0 || edge > TOLERANCE || spans;
    }

    double height() {
        return sum(heights, 0, heights.length) + lead * heights.length;
    }

    /** Returns the sum of some values; of one nearly always. */
    private static double sum(double[] values, int from, int to) {
        return to == from + 1 ? values[from] : Arrays.stream(values, from, to).sum();
    }

    Item.Piece piece(double x) {
        List<Footnote> notes = new ArrayList<>();
        Origin origin = null;
        for (CellArea cell : cells) {
            notes.addAll(cell.content().notes());
            origin = origin == null ? cell.content().origin() : origin;
        }
        return new Item.Piece(whole(x, 0), height(), notes, origin).growing(most(), more -> whole(x, more));
    }

    /** Returns the whole band. @param more additional height with which it fills a page, in pt */
    private Fragment whole(double x, double more) {
        return Fragment.Group.of(more == 0 ? fragment() : taller(more).fragment(), x, 0);
    }

    /** Returns by how much all rows may grow altogether, in pt. */
    double most() {
        return rows.size() == 1
                ? most(rows.get(0))
                : rows.stream().mapToDouble(RowBand::most).sum();
    }

    private static double most(TableBox.Row row) {
        return row.style().marginStretch().above() + row.style().marginStretch().below();
    }

    /** Returns a copy whose rows are higher, each in proportion to the height by which it may grow. */
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

    /**
     * Returns the slices of the band between which pages may end; empty if they cannot end in it.
     *
     * @param x left edge of the table
     * @param page height of a page, in pt
     * @param repeated content repeated at a page end, from which cells keep their padding as distance
     */
    Optional<RowSlices> slices(double x, double page, Item.Repeated repeated) {
        if (rows.size() == 1 && height() <= page && !hasPageEnds()) {
            return Optional.empty();
        }
        List<RowItem> items = cells.stream()
                .map(cell -> RowItem.of(new ItemRow.Part(cell.content(), 0, contentTop(cell)), page))
                .toList();
        RowSlices slices = new RowSlices(items, height(), page, new Divided(this, x, repeated));
        return Optional.of(slices).filter(RowSlices::isDivisible);
    }

    private double most(ToDoubleFunction<Edges> height) {
        return cells.stream().map(CellArea::edges).mapToDouble(height).max().orElse(0);
    }

    private boolean hasPageEnds() {
        for (CellArea cell : cells) {
            for (Item item : cell.content().items()) {
                if (item instanceof Item.BreakOpportunity cut && cut.cost() < BreakPenalties.WIDOW) {
                    return true;
                }
            }
        }
        return false;
    }

    private double contentTop(CellArea cell) {
        return top(cell.slot().row() - first) + cell.edges().top();
    }

    /** Draws the parts of a band that is divided between pages. */
    private record Divided(RowBand band, double x, Item.Repeated repeated) implements RowSlices.Drawing {

        @Override
        public Fragment whole(double more) {
            return band.whole(x, more);
        }

        @Override
        public Fragment part(RowPart part) {
            boolean closed = repeated.foot() != null;
            return Fragment.Group.of(new BandFragment(band, part, insetAbove(), closed).drawn(), x, 0);
        }

        @Override
        public double insetBelow() {
            return repeated.foot() == null ? 0 : band.most(edges -> edges.padding(Side.BOTTOM));
        }

        @Override
        public double insetAbove() {
            return repeated.head() == null ? 0 : band.most(edges -> edges.padding(Side.TOP));
        }

        @Override
        public double cost(double y) {
            return band.cost(y);
        }
    }

    /** Returns the cost of a page end in addition to that in the cells. @param y distance below the top of the band, in pt */
    private double cost(double y) {
        boolean avoided = IntStream.range(0, rows.size())
                        .filter(row -> avoidsPageEnds(rows.get(row).style()))
                        .anyMatch(row -> isWithin(y, top(row), heights[row]))
                || cells.stream()
                        .filter(cell -> avoidsPageEnds(cell.edges().style()))
                        .anyMatch(cell -> isWithin(y, top(cell.slot().row() - first), spanned(cell)));
        double own = rows.get(0).style().looseness() ? DIVIDED : DIVIDED_FREELY;
        return own + (avoided ? BreakPenalties.AVOID : 0);
    }

    private static boolean avoidsPageEnds(ComputedStyle style) {
        return style.breakInside() != Keyword.Break.AUTO;
    }

    private static boolean isWithin(double y, double top, double height) {
        return y > top + TOLERANCE && y < top + height - TOLERANCE;
    }

    /** Returns the band as an artifact, for repetition on other pages. */
    Item.Piece repeated(double x) {
        return Item.Piece.of(new Fragment.Repeated(Artifact.LAYOUT, Fragment.Group.of(fragment(), x, 0)), height());
    }

    private Fragment fragment() {
        List<Optional<RowPart.Content>> contents = new ArrayList<>(cells.size());
        for (CellArea cell : cells) {
            double y = top(cell.slot().row() - first) + cell.contentTop(spanned(cell), spannedGrowth(cell));
            contents.add(Optional.of(new RowPart.Content(Fragmenter.whole(cell.content()), y, false)));
        }
        return new BandFragment(this, new RowPart(0, height(), true, true, contents), 0, false).drawn();
    }

    /** Returns the distance of a row below the top of the band, in pt. */
    double top(int row) {
        double sum = lead;
        for (int i = 0; i < row; i++) {
            sum += heights[i] + lead;
        }
        return sum;
    }

    /** Returns the height of a cell, in pt. */
    double spanned(CellArea cell) {
        int from = cell.slot().row() - first;
        return lead * (cell.slot().rowSpan() - 1)
                + sum(heights, from, from + cell.slot().rowSpan());
    }

    private double spannedGrowth(CellArea cell) {
        int from = cell.slot().row() - first;
        return sum(grown, from, from + cell.slot().rowSpan());
    }
}
