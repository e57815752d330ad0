package dev.broadsheet.typesetter.page.table;

import dev.broadsheet.typesetter.box.BlockBox;
import dev.broadsheet.typesetter.box.TableBox;
import dev.broadsheet.typesetter.css.grammar.Keyword;
import dev.broadsheet.typesetter.css.value.Length;
import dev.broadsheet.typesetter.page.box.BoxWidths;
import dev.broadsheet.typesetter.page.box.IntrinsicRange;
import dev.broadsheet.typesetter.page.fragment.Edges;
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
    private final double[] least;
    private final double[] words;
    private final double[] max;
    private final double[] fixed;
    private final ColumnShares shares;
    private final List<Text> texts = new ArrayList<>();
    private final Map<Span, Wanted> spans = new HashMap<>();

    /** Columns that a cell spans. */
    private record Span(int first, int end) {}

    /** What cells of the same columns want: intrinsic widths and the specified width, in pt, and the specified share. */
    private record Wanted(double min, double max, double given, double share) {

        private static final Wanted NOTHING = new Wanted(0, 0, 0, 0);

        Wanted most(Wanted other) {
            return new Wanted(
                    Math.max(min, other.min),
                    Math.max(max, other.max),
                    Math.max(given, other.given),
                    Math.max(share, other.share));
        }
    }

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
        this.least = new double[grid.columns()];
        this.words = new double[grid.columns()];
        this.max = new double[grid.columns()];
        this.fixed = new double[grid.columns()];
        this.shares = new ColumnShares(grid.columns());
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
        double room = fill ? available : Math.min(available, columns.wanted());
        columns.constrain(room);
        return new Fitted(columns.distribute(room), columns.missing());
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
        double most = columns.wanted();
        columns.constrain(Math.min(available, most));
        return new IntrinsicRange(
                Math.max(columns.captions(), Arrays.stream(columns.min).sum()), most);
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
                Edges edges = borders.edges(slot, available);
                if (slot.columnSpan() == 1) {
                    least(slot.column(), slot.cell().content().style().minWidth(), edges);
                    wish(slot.column(), slot.cell().content().style().width(), edges.horizontal());
                } else if (firstRowOnly) {
                    wishEach(slot, slot.cell().content().style().width(), edges.horizontal());
                }
            }
        }
    }

    /** Divides the width of a spanning cell among its columns without a width; CSS 2.2, section 17.5.2.1. */
    private void wishEach(TableGrid.Slot slot, Length width, double edges) {
        if (width.isAuto()) {
            return;
        }
        int end = Math.min(fixed.length, slot.lastColumn());
        double lacking = width.resolve(available) + (width.hasPercentage() ? 0 : edges);
        int open = 0;
        for (int i = slot.column(); i < end; i++) {
            lacking -= Math.max(0, fixed[i]);
            open += fixed[i] < 0 ? 1 : 0;
        }
        for (int i = slot.column(); i < end; i++) {
            fixed[i] = fixed[i] < 0 ? Math.max(0, lacking) / open : fixed[i];
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
        if (isShare(width)) {
            shares.add(column, width.fraction());
        } else if (!width.isAuto()) {
            double wished = width.resolve(available) + (width.hasPercentage() ? 0 : edges);
            fixed[column] = Math.max(fixed[column], Math.max(min[column], wished));
        }
    }

    private static boolean isShare(Length width) {
        return width.kind() == Length.Kind.SUM
                && width.pt() == 0
                && width.fraction() > 0
                && width.parts().isEmpty();
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
                if (slot.columnSpan() == 1) {
                    single(slot);
                }
            }
        }
        for (int row = 0; row < grid.rows(); row++) {
            for (TableGrid.Slot slot : grid.row(row)) {
                if (slot.columnSpan() > 1) {
                    spanning(slot);
                }
            }
        }
        for (int i = 0; i < fixed.length; i++) {
            max[i] = Math.max(max[i], min[i]); // a spanning cell may widen either
            if (fixed[i] >= 0 && shares.of(i) == 0) {
                max[i] = Math.max(fixed[i], min[i]);
            }
        }
        shares.limit();
    }

    /** Returns the width of all columns without lines turned, as far as specified widths allow; not below that of captions. */
    private double wanted() {
        double most = shares.isEmpty() ? Arrays.stream(max).sum() : Math.min(available, shares.width(max));
        return Math.max(captions(), most);
    }

    /** Applies specified widths. @param width width of all columns, to which percentages refer, in pt */
    private void constrain(double width) {
        for (int i = 0; i < fixed.length; i++) {
            if (shares.of(i) > 0) {
                fixed[i] = shares.of(i) * width;
                max[i] = Math.max(fixed[i], min[i]);
            }
            double given = Math.min(fixed[i], available / 2);
            least[i] = Math.min(max[i], Math.max(min[i], given));
        }
        spans.forEach((span, wanted) -> grow(least, span, Math.min(wanted.given(), available / 2)));
        Arrays.setAll(max, i -> Math.max(max[i], least[i]));
    }

    private void single(TableGrid.Slot slot) {
        BlockBox cell = slot.cell().content();
        Edges edges = borders.edges(slot, 0);
        IntrinsicRange range = content(cell, edges);
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
        BlockBox cell = slot.cell().content();
        Edges edges = borders.edges(slot, 0);
        IntrinsicRange range = content(cell, edges);
        Length width = cell.style().width();
        boolean given = !width.isAuto() && !width.hasPercentage();
        Wanted wanted = new Wanted(
                range.min(),
                given ? Math.max(range.min(), edges.outer(width)) : range.max(),
                given ? edges.outer(width) : 0,
                isShare(width) ? width.fraction() : 0);
        Span span = new Span(slot.column(), Math.min(min.length, slot.lastColumn()));
        Wanted known = spans.getOrDefault(span, Wanted.NOTHING);
        if (wanted.min() > known.min()) {
            grow(min, span, wanted.min());
        }
        if (wanted.max() > known.max()) {
            grow(max, span, wanted.max());
        }
        if (wanted.share() > known.share()) {
            shares.add(span.first(), span.end(), wanted.share(), max);
        }
        spans.put(span, known.most(wanted));
    }

    /** Returns the intrinsic widths of a cell, which is not narrower than its words whatever its {@code width}. */
    private IntrinsicRange content(BlockBox cell, Edges edges) {
        return cell.style().width().isAuto() ? widths.of(cell, edges) : widths.content(cell, edges);
    }

    private static void grow(double[] sizes, Span span, double wanted) {
        double have = Arrays.stream(sizes, span.first(), span.end()).sum();
        double more = (wanted - have) / (span.end() - span.first());
        for (int i = span.first(); more > 0 && i < span.end(); i++) {
            sizes[i] += more;
        }
    }

    /** @param width width that the columns fill */
    private double[] distribute(double width) {
        if (Arrays.stream(min).sum() >= available) {
            return lowered(available);
        }
        double lowest = Arrays.stream(least).sum();
        if (lowest >= width) {
            double[] lower = undivided(min, width);
            Arrays.setAll(least, i -> Math.max(least[i], lower[i]));
            return between(lower, least, width);
        }
        double most = Arrays.stream(max).sum();
        if (width >= most) {
            return most == 0 ? scaled(max, width) : stretched(width - most);
        }
        double[] base = undivided(least, width);
        double excess = width - Arrays.stream(base).sum();
        double[] proportional = shared(base, excess, 0);
        double[] fair = shared(base, excess, 1);
        return lines(fair) <= lines(proportional) ? fair : proportional;
    }

    /** Returns widths between lower and upper ones, in proportion to their difference. */
    private static double[] between(double[] lower, double[] upper, double width) {
        double below = Arrays.stream(lower).sum();
        double room = Arrays.stream(upper).sum() - below;
        double part = room <= 0 ? 0 : (width - below) / room;
        double[] result = new double[lower.length];
        Arrays.setAll(result, i -> lower[i] + part * (upper[i] - lower[i]));
        return result;
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
     * Returns the least widths with which short words and codes are not divided after their hyphens; {@code lower} without room.
     */
    private double[] undivided(double[] lower, double width) {
        double[] base = lower.clone();
        for (int i = 0; i < base.length; i++) {
            boolean isShort = fixed[i] < 0 && words[i] <= width / base.length;
            base[i] = isShort ? Math.min(Math.max(lower[i], words[i]), max[i]) : lower[i];
        }
        return Arrays.stream(base).sum() < width ? base : lower;
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
