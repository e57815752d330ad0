package dev.broadsheet.typesetter.page.table;

import dev.broadsheet.typesetter.box.BlockBox;
import dev.broadsheet.typesetter.box.TableBox;
import dev.broadsheet.typesetter.css.value.Keyword;
import dev.broadsheet.typesetter.css.value.Length;
import dev.broadsheet.typesetter.page.fragment.Edges;
import dev.broadsheet.typesetter.page.galley.BoxWidths;
import dev.broadsheet.typesetter.page.galley.IntrinsicRange;
import java.util.Arrays;

/** The widths of a table's columns; CSS 2.2, section 17.5.2. Never wider together than the room there is. */
public final class ColumnWidths {

    private final TableBox table;
    private final TableGrid grid;
    private final BoxWidths widths;
    private final CharacterColumns aligned;
    private final double available;
    private final double[] min;
    private final double[] max;
    private final double[] fixed;

    private ColumnWidths(TableBox table, TableGrid grid, BoxWidths widths, CharacterColumns aligned, double available) {
        this.aligned = aligned;
        this.table = table;
        this.grid = grid;
        this.widths = widths;
        this.available = available;
        this.min = new double[grid.columns()];
        this.max = new double[grid.columns()];
        this.fixed = new double[grid.columns()];
        Arrays.fill(fixed, -1);
    }

    /**
     * @param available room for all columns
     * @param fill whether the table is as wide as the room, rather than only as wide as its content
     */
    static Fitted of(
            TableBox table,
            TableGrid grid,
            BoxWidths widths,
            CharacterColumns aligned,
            double available,
            boolean fill) {
        ColumnWidths columns = new ColumnWidths(table, grid, widths, aligned, available);
        columns.wishes();
        if (fill && table.style().tableLayout() == Keyword.TableLayout.FIXED) {
            return new Fitted(columns.fixedLayout(), 0);
        }
        columns.measure();
        return new Fitted(columns.distribute(fill), columns.missing());
    }

    /** The widths of all columns together, without the room between them, where nothing limits or stretches them. */
    public static IntrinsicRange range(
            TableBox table, TableGrid grid, BoxWidths widths, CharacterColumns aligned, double available) {
        ColumnWidths columns = new ColumnWidths(table, grid, widths, aligned, available);
        columns.wishes();
        columns.measure();
        double captions = columns.captions();
        double least = Math.max(captions, Arrays.stream(columns.min).sum());
        return new IntrinsicRange(
                least, Math.max(captions, Arrays.stream(columns.max).sum()));
    }

    /**
     * The widths of columns.
     *
     * @param missing by how much the longest words are wider than the room, in pt; not positive when they fit
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Fitted(double[] widths, double missing) {}

    /** Widths that {@code col} elements and cells ask for. */
    private void wishes() {
        for (int i = 0; i < Math.min(fixed.length, table.columns().size()); i++) {
            wish(i, table.columns().get(i), 0);
        }
        boolean firstRowOnly = table.style().tableLayout() == Keyword.TableLayout.FIXED;
        for (int row = 0; row < (firstRowOnly ? Math.min(1, grid.rows()) : grid.rows()); row++) {
            for (TableGrid.Slot slot : grid.row(row)) {
                if (slot.cell().columnSpan() == 1) {
                    Edges edges = new Edges(slot.cell().content().style(), available);
                    least(slot.column(), slot.cell().content().style().minWidth(), edges);
                    wish(slot.column(), slot.cell().content().style().width(), edges.horizontal());
                }
            }
        }
    }

    /** What a cell is at least wide, whatever is in it; a share of a table of unknown width is none. */
    private void least(int column, Length width, Edges edges) {
        if (!width.isAuto() && !width.hasPercentage()) {
            min[column] = Math.max(min[column], edges.outer(width));
        }
    }

    /** How much wider the longest words are than the room; not positive when all fit. */
    private double missing() {
        return Arrays.stream(min).sum() - available;
    }

    private void wish(int column, Length width, double edges) {
        if (!width.isAuto()) {
            double wished = width.resolve(available) + (width.hasPercentage() ? 0 : edges);
            fixed[column] = Math.max(fixed[column], Math.max(min[column], wished));
        }
    }

    private double[] fixedLayout() {
        double given = Arrays.stream(fixed).filter(width -> width >= 0).sum();
        long open = Arrays.stream(fixed).filter(width -> width < 0).count();
        double share = open == 0 ? 0 : Math.max(0, available - given) / open;
        double[] result = new double[fixed.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = fixed[i] < 0 ? share : fixed[i];
        }
        return scaled(result, available);
    }

    private void measure() {
        for (int row = 0; row < grid.rows(); row++) {
            for (TableGrid.Slot slot : grid.row(row)) {
                if (slot.cell().columnSpan() == 1) {
                    single(slot);
                }
            }
        }
        for (int row = 0; row < grid.rows(); row++) {
            for (TableGrid.Slot slot : grid.row(row)) {
                if (slot.cell().columnSpan() > 1) {
                    spanning(slot);
                }
            }
        }
        for (int i = 0; i < fixed.length; i++) {
            if (fixed[i] >= 0) {
                max[i] = Math.max(fixed[i], min[i]);
                min[i] = Math.min(max[i], Math.max(min[i], Math.min(fixed[i], available / 2)));
            }
        }
    }

    private void single(TableGrid.Slot slot) {
        BlockBox cell = slot.cell().content();
        IntrinsicRange range = widths.of(cell);
        if (cell.style().characterAlign().isPresent()) {
            double needed = aligned.width(slot.column()) + new Edges(cell.style(), 0).horizontal();
            range = range.widest(new IntrinsicRange(needed, needed));
        }
        min[slot.column()] = Math.max(min[slot.column()], range.min());
        max[slot.column()] = Math.max(max[slot.column()], range.max());
    }

    /** What a spanning cell needs more than its columns have is shared among them. */
    private void spanning(TableGrid.Slot slot) {
        IntrinsicRange range = widths.of(slot.cell().content());
        grow(min, slot, range.min());
        grow(max, slot, range.max());
    }

    private static void grow(double[] sizes, TableGrid.Slot slot, double wanted) {
        double have = Arrays.stream(sizes, slot.column(), slot.lastColumn()).sum();
        double more = (wanted - have) / slot.cell().columnSpan();
        for (int i = slot.column(); more > 0 && i < slot.lastColumn(); i++) {
            sizes[i] += more;
        }
    }

    private double[] distribute(boolean fill) {
        double least = Arrays.stream(min).sum();
        double most = Arrays.stream(max).sum();
        if (least >= available) {
            return lowered(available);
        }
        double width = fill ? available : Math.min(available, Math.max(most, captions()));
        if (width >= most) {
            return most == 0 ? scaled(max, width) : stretched(width - most);
        }
        double[] result = new double[min.length];
        double share = (width - least) / (most - least);
        for (int i = 0; i < result.length; i++) {
            result[i] = min[i] + (max[i] - min[i]) * share;
        }
        return result;
    }

    /** What the longest words of the captions need of the columns; CSS 2.2, section 17.5.2.2. */
    private double captions() {
        double least = table.captions().stream()
                .mapToDouble(caption -> widths.of(caption).min())
                .max()
                .orElse(0);
        return Math.max(0, least - TableLayout.gaps(table.style(), grid));
    }

    /** More room than anything needs goes to the columns whose width nobody fixed. */
    private double[] stretched(double more) {
        double open = 0;
        for (int i = 0; i < max.length; i++) {
            open += fixed[i] < 0 ? max[i] : 0;
        }
        if (open == 0) {
            return scaled(max, Arrays.stream(max).sum() + more);
        }
        double[] result = new double[max.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = max[i] + (fixed[i] < 0 ? more * max[i] / open : 0);
        }
        return result;
    }

    /** Where the longest words do not fit, the widest columns give way: numbers are read wrongly when they are divided. */
    private double[] lowered(double width) {
        double[] ascending = min.clone();
        Arrays.sort(ascending);
        double level = 0;
        double rest = width;
        for (int i = 0; i < ascending.length; i++) {
            level = rest / (ascending.length - i);
            if (ascending[i] > level) {
                break;
            }
            rest -= ascending[i];
        }
        double most = level;
        return Arrays.stream(min).map(least -> Math.min(least, most)).toArray();
    }

    private static double[] scaled(double[] sizes, double width) {
        double sum = Arrays.stream(sizes).sum();
        return Arrays.stream(sizes)
                .map(size -> sum == 0 ? width / sizes.length : size * width / sum)
                .toArray();
    }
}
