package dev.broadsheet.typesetter.page.table;

import dev.broadsheet.typesetter.box.BlockBox;
import dev.broadsheet.typesetter.box.TableBox;
import dev.broadsheet.typesetter.css.value.Keyword;
import dev.broadsheet.typesetter.css.value.Length;
import dev.broadsheet.typesetter.page.fragment.Edges;
import dev.broadsheet.typesetter.page.galley.BoxWidths;
import dev.broadsheet.typesetter.page.galley.IntrinsicRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Computes the widths of a table's columns; CSS 2.2, section 17.5.2. Their sum never exceeds the available width. */
public final class ColumnWidths {

    private final TableBox table;
    private final TableGrid grid;
    private final BoxWidths widths;
    private final CharacterColumns aligned;
    private final CollapsedBorders borders;
    private final double available;
    private final double[] min;
    private final double[] words;
    private final double[] max;
    private final double[] fixed;
    private final List<Text> texts = new ArrayList<>();
    private final Map<Span, IntrinsicRange> spans = new HashMap<>();

    /** Columns that a cell spans. */
    private record Span(int first, int end) {}

    /** The text of a cell in one column. @param width its width on one line, in pt @param edges horizontal padding and borders */
    private record Text(int row, int column, double width, double edges) {}

    private ColumnWidths(
            TableBox table,
            TableGrid grid,
            BoxWidths widths,
            CharacterColumns aligned,
            CollapsedBorders borders,
            double available) {
        this.aligned = aligned;
        this.borders = borders;
        this.table = table;
        this.grid = grid;
        this.widths = widths;
        this.available = available;
        this.min = new double[grid.columns()];
        this.words = new double[grid.columns()];
        this.max = new double[grid.columns()];
        this.fixed = new double[grid.columns()];
        Arrays.fill(fixed, -1);
    }

    /**
     * @param available width available to all columns, in pt
     * @param fill whether the table fills the available width, rather than being as wide as its content
     */
    static Fitted of(
            TableBox table,
            TableGrid grid,
            BoxWidths widths,
            CharacterColumns aligned,
            CollapsedBorders borders,
            double available,
            boolean fill) {
        ColumnWidths columns = new ColumnWidths(table, grid, widths, aligned, borders, available);
        columns.wishes();
        if (fill && table.style().tableLayout() == Keyword.TableLayout.FIXED) {
            return new Fitted(columns.fixedLayout(), 0);
        }
        columns.measure();
        return new Fitted(columns.distribute(fill), columns.missing());
    }

    /** Returns the intrinsic widths of all columns together, without the gaps between them. */
    public static IntrinsicRange range(
            TableBox table,
            TableGrid grid,
            BoxWidths widths,
            CharacterColumns aligned,
            CollapsedBorders borders,
            double available) {
        ColumnWidths columns = new ColumnWidths(table, grid, widths, aligned, borders, available);
        columns.wishes();
        columns.measure();
        double captions = columns.captions();
        double least = Math.max(captions, Arrays.stream(columns.min).sum());
        return new IntrinsicRange(
                least, Math.max(captions, Arrays.stream(columns.max).sum()));
    }

    /**
     * The computed widths.
     *
     * @param missing by how much the longest words exceed the available width, in pt; not positive if they fit
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Fitted(double[] widths, double missing) {}

    /** Collects the widths that {@code col} elements and cells specify. */
    private void wishes() {
        for (int i = 0; i < Math.min(fixed.length, table.columns().size()); i++) {
            wish(i, table.columns().get(i).style().width(), 0);
        }
        boolean firstRowOnly = table.style().tableLayout() == Keyword.TableLayout.FIXED;
        for (int row = 0; row < (firstRowOnly ? Math.min(1, grid.rows()) : grid.rows()); row++) {
            for (TableGrid.Slot slot : grid.row(row)) {
                if (slot.cell().columnSpan() == 1) {
                    Edges edges = borders.edges(slot, available);
                    least(slot.column(), slot.cell().content().style().minWidth(), edges);
                    wish(slot.column(), slot.cell().content().style().width(), edges.horizontal());
                }
            }
        }
    }

    /** Applies {@code min-width} of a cell; percentages are ignored, since the table's width is not known. */
    private void least(int column, Length width, Edges edges) {
        if (!width.isAuto() && !width.hasPercentage()) {
            min[column] = Math.max(min[column], edges.outer(width));
        }
    }

    /** Returns by how much the longest words exceed the available width; not positive if they fit. */
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
            max[i] = Math.max(max[i], min[i]); // a spanning cell may widen either
        }
    }

    private void single(TableGrid.Slot slot) {
        BlockBox cell = slot.cell().content();
        Edges edges = borders.edges(slot, 0);
        IntrinsicRange range = widths.of(cell, edges);
        if (cell.style().characterAlign().isPresent()) {
            double needed = aligned.width(slot.column()) + edges.horizontal();
            range = range.widest(new IntrinsicRange(needed, needed));
        }
        min[slot.column()] = Math.max(min[slot.column()], range.min());
        texts.add(new Text(slot.row(), slot.column(), range.max() - edges.horizontal(), edges.horizontal()));
        words[slot.column()] = Math.max(words[slot.column()], range.words());
        max[slot.column()] = Math.max(max[slot.column()], range.max());
    }

    /**
     * Distributes the width that a spanning cell needs in addition to its columns equally among these. The time does not grow with
     * the span of cells that need no more than an earlier one of the same columns.
     */
    private void spanning(TableGrid.Slot slot) {
        IntrinsicRange range = widths.of(slot.cell().content(), borders.edges(slot, 0));
        Span span = new Span(slot.column(), slot.lastColumn());
        IntrinsicRange known = spans.get(span);
        if (known == null || range.min() > known.min()) {
            grow(min, slot, range.min());
        }
        if (known == null || range.max() > known.max()) {
            grow(max, slot, range.max());
        }
        spans.put(span, known == null ? range : known.widest(range));
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
        double[] base = undivided(width);
        double excess = width - Arrays.stream(base).sum();
        double[] proportional = shared(base, excess, 0);
        double[] fair = shared(base, excess, 1);
        return lines(fair) <= lines(proportional) ? fair : proportional;
    }

    /**
     * Distributes excess over least widths in proportion to what columns lack of their max-content width; CSS Tables 3,
     * section 3.9.3.
     *
     * @param fair columns that lack no more than this part of an equal share get all of it first
     */
    private double[] shared(double[] base, double excess, double fair) {
        double[] lacking = new double[base.length];
        Arrays.setAll(lacking, i -> max[i] - base[i]);
        double[] ascending = lacking.clone();
        Arrays.sort(ascending);
        double rest = excess;
        double open = Arrays.stream(lacking).sum();
        double most = 0;
        for (int i = 0; i < ascending.length && ascending[i] <= fair * rest / (ascending.length - i); i++) {
            most = ascending[i];
            rest -= most;
            open -= most;
        }
        double[] result = max.clone();
        for (int i = 0; i < result.length; i++) {
            if (lacking[i] > most) {
                result[i] = base[i] + lacking[i] * rest / open;
            }
        }
        return result;
    }

    /** Returns about how many lines the rows have together at these widths. */
    private double lines(double[] widths) {
        double[] lines = new double[grid.rows()];
        for (Text text : texts) {
            double room = Math.max(1, widths[text.column()] - text.edges());
            lines[text.row()] = Math.max(lines[text.row()], Math.ceil(text.width() / room - 0.001));
        }
        return Arrays.stream(lines).sum();
    }

    /**
     * Returns the least widths with which short words and codes are not divided after their hyphens; {@code min} without room.
     */
    private double[] undivided(double width) {
        double[] base = min.clone();
        for (int i = 0; i < base.length; i++) {
            boolean isShort = fixed[i] < 0 && words[i] <= width / base.length;
            base[i] = isShort ? Math.min(Math.max(min[i], words[i]), max[i]) : min[i];
        }
        return Arrays.stream(base).sum() < width ? base : min;
    }

    /** Returns the width of the columns with which the longest word of the captions fits; CSS 2.2, section 17.5.2.2. */
    private double captions() {
        double least = table.captions().stream()
                .mapToDouble(caption -> widths.of(caption).min())
                .max()
                .orElse(0);
        return Math.max(0, least - TableLayout.gaps(table.style(), grid));
    }

    /** Distributes excess width to the columns without a specified width. */
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

    /** Reduces the widest columns if the longest words do not fit, since divided numbers in narrow columns would be misread. */
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
