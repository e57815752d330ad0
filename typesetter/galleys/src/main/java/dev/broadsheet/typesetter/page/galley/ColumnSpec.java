package dev.broadsheet.typesetter.page.galley;

import dev.broadsheet.typesetter.css.grammar.Keyword.ColumnFill;
import dev.broadsheet.typesetter.css.style.ComputedStyle;
import dev.broadsheet.typesetter.page.fragment.Edge;
import dev.broadsheet.typesetter.page.fragment.Edges;

/**
 * The columns of a box; CSS Multi-column Layout 1, section 3.
 *
 * @param x start of the first column, from the start of the enclosing column, in pt
 * @param whole width of all columns with the gaps, in pt
 * @param count number of columns, at least 1
 * @param width width of each column, in pt
 * @param gap gap between two columns, in pt
 * @param rule line painted in the middle of the gaps
 * @param balanced whether the last columns are made equally high
 * @param height height that the columns fill before they are balanced, in pt; 0 for none
 */
public record ColumnSpec(
        double x, double whole, int count, double width, double gap, Edge rule, boolean balanced, double height) {

    /** Least width of a column, in pt; fewer columns are set rather than narrower ones. */
    private static final double LEAST = 12;

    public static boolean wanted(ComputedStyle style) {
        return style.columnCount() > 0 || !style.columnWidth().isAuto();
    }

    /** Returns the columns of a page area; a single one of its width unless the page's style asks for more. */
    public static ColumnSpec ofPage(ComputedStyle style, double whole) {
        return wanted(style) ? of(style, 0, whole, 0) : new ColumnSpec(0, whole, 1, whole, 0, Edge.NONE, true, 0);
    }

    /** @param height height of the content box as given by its style, in pt; 0 if that depends on the content */
    public static ColumnSpec of(ComputedStyle style, double x, double whole, double height) {
        double gap = Math.min(whole / 2, Math.max(0, style.columnGap().resolve(whole)));
        int count = count(style, whole, gap);
        double width = (whole - gap * (count - 1)) / count;
        Edge rule = Edges.edge(style.columnRuleWidth(), style.columnRuleStyle(), style.columnRuleColor());
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

    /** Returns the distance between the starts of two adjacent columns. */
    public double step() {
        return width + gap;
    }
}
