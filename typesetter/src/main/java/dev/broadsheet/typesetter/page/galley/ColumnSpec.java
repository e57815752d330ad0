package dev.broadsheet.typesetter.page.galley;

import dev.broadsheet.typesetter.css.property.ComputedStyle;
import dev.broadsheet.typesetter.css.value.Keyword.ColumnFill;
import dev.broadsheet.typesetter.page.fragment.Edge;
import dev.broadsheet.typesetter.page.fragment.Edges;

/**
 * The columns of a box; CSS Multi-column Layout 1, section 3.
 *
 * @param x start of the first column, from the start of the column around, in pt
 * @param whole width that all columns share
 * @param count at least 1
 * @param width of each column
 * @param gap between two
 * @param rule painted in the middle of the gaps
 * @param balanced whether the columns are made equally long where they end
 * @param height that the columns fill before they are balanced; 0 for none
 */
public record ColumnSpec(
        double x, double whole, int count, double width, double gap, Edge rule, boolean balanced, double height) {

    /** No column is narrower: more of them than fit at this width (pt) are left out. */
    private static final double LEAST = 12;

    public static boolean wanted(ComputedStyle style) {
        return style.columnCount() > 0 || !style.columnWidth().isAuto();
    }

    /** The columns of a page area; one that is as wide as it, unless the page's style asks for more. */
    public static ColumnSpec ofPage(ComputedStyle style, double whole) {
        return wanted(style) ? of(style, 0, whole) : new ColumnSpec(0, whole, 1, whole, 0, Edge.NONE, true, 0);
    }

    public static ColumnSpec of(ComputedStyle style, double x, double whole) {
        double gap = Math.min(whole / 2, Math.max(0, style.columnGap().resolve(whole)));
        int count = count(style, whole, gap);
        double width = (whole - gap * (count - 1)) / count;
        Edge rule = Edges.edge(style.columnRuleWidth(), style.columnRuleStyle(), style.columnRuleColor());
        double height = style.height().isAuto() || style.height().hasPercentage()
                ? 0
                : style.height().resolve(0);
        return new ColumnSpec(x, whole, count, width, gap, rule, style.columnFill() == ColumnFill.BALANCE, height);
    }

    private static int count(ComputedStyle style, double whole, double gap) {
        double wished = style.columnWidth().isAuto() ? 0 : style.columnWidth().resolve(whole);
        int fitting = fitting(whole, gap, Math.max(LEAST, wished));
        return style.columnCount() == 0 ? fitting : Math.min(style.columnCount(), fitting);
    }

    private static int fitting(double whole, double gap, double width) {
        return (int) Math.max(1, Math.min(1000, Math.floor((whole + gap + 0.01) / (width + gap))));
    }

    /** Distance between the starts of two columns. */
    public double step() {
        return width + gap;
    }
}
