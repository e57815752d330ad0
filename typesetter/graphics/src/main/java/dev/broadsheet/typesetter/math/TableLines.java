package dev.broadsheet.typesetter.math;

import dev.broadsheet.typesetter.math.FormulaStyles.Line;
import dev.broadsheet.typesetter.math.FormulaStyles.LineStyle;
import org.jsoup.nodes.Element;

/** Draws the borders of cells: solid, dashed or double. */
final class TableLines {

    /** Length of a dash and of a gap, as a multiple of the line width. */
    private static final double DASH = 4;

    private static final double GAP = 3;

    private final FormulaStyles styles;

    TableLines(FormulaStyles styles) {
        this.styles = styles;
    }

    /** Edges of a cell, in pt, y upwards. */
    record Region(double left, double right, double top, double bottom) {}

    /** Draws the borders of a cell, centred on its edges so that those of neighbours coincide. */
    void draw(CellGrid.Cell cell, Region region, Arrangement out) {
        Element element = cell.element();
        upright(styles.left(element), region.left(), region, out);
        upright(styles.right(element), region.right(), region, out);
        level(styles.top(element), region.top(), region, out);
        level(styles.bottom(element), region.bottom(), region, out);
    }

    private static void upright(Line line, double x, Region region, Arrangement out) {
        double height = region.top() - region.bottom();
        strokes(
                line,
                (at, width) -> dashes(
                        line, height, (from, length) -> out.rule(x + at, region.bottom() + from, width, length)));
    }

    private static void level(Line line, double y, Region region, Arrangement out) {
        double width = region.right() - region.left();
        strokes(
                line,
                (at, thickness) -> dashes(
                        line, width, (from, length) -> out.rule(region.left() + from, y + at, length, thickness)));
    }

    /** Receives start and length of a part of a line. */
    @FunctionalInterface
    private interface Stroke {
        void draw(double from, double length);
    }

    /** Draws one stroke, or two for a double line. */
    private static void strokes(Line line, Stroke stroke) {
        double width = line.width();
        if (line.style() == LineStyle.DOUBLE) {
            stroke.draw(-width / 2, width / 3);
            stroke.draw(width / 6, width / 3);
        } else if (width > 0) {
            stroke.draw(-width / 2, width);
        }
    }

    /** Draws a solid line, or dashes of equal length with one at each end. */
    private static void dashes(Line line, double length, Stroke stroke) {
        if (line.style() != LineStyle.DASHED) {
            stroke.draw(0, length);
            return;
        }
        double period = (DASH + GAP) * line.width();
        long count = Math.max(1, Math.round((length - DASH * line.width()) / period));
        double step = (length - DASH * line.width()) / count;
        for (int i = 0; i <= count; i++) {
            stroke.draw(i * step, DASH * line.width());
        }
    }
}
