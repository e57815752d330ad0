package dev.broadsheet.chart.draw;

import dev.broadsheet.chart.Chart;
import dev.broadsheet.chart.Era;
import dev.broadsheet.chart.Positions;
import dev.broadsheet.chart.ValueAxis;
import java.util.List;

/** The grid of a chart with a vertical value axis and horizontal positions: lines, ticks, eras. */
final class Frame {

    private static final double LABEL_RISE = 5;
    private static final double X_LABEL = 17;
    private static final double OVERHANG = 4;
    private static final double ERA_NAME = 110;

    private final Chart chart;
    private final DrawingArea area;
    private final ValueAxis axis;
    private final double left;
    private final double right;
    private final double top;
    private final double bottom;
    private final double start;
    private final double low;
    private final double span;
    private final double room;

    /** @param inset free space at both ends of the horizontal axis, for bars */
    Frame(
            Chart chart,
            DrawingArea area,
            ValueAxis axis,
            double left,
            double right,
            double top,
            double bottom,
            double inset) {
        this.chart = chart;
        this.area = area;
        this.axis = axis;
        this.left = left;
        this.right = right;
        this.top = top;
        this.bottom = bottom;
        Positions positions = chart.positions();
        this.low = positions.low();
        this.span = positions.high() - low;
        this.start = left + inset;
        this.room = right - left - 2 * inset;
    }

    /** Returns the width of the axis numbers to the left of the grid lines. */
    static double margin(ValueAxis axis, DrawingArea area) {
        return axis.ticks().stream()
                        .mapToDouble(tick -> area.widthOf(area.words().number(tick, axis.decimals()), false))
                        .max()
                        .orElse(0)
                + 10;
    }

    double left() {
        return left;
    }

    double right() {
        return right;
    }

    double top() {
        return top;
    }

    double bottom() {
        return bottom;
    }

    double y(double value) {
        return bottom - axis.at(value) * (bottom - top);
    }

    double x(double place) {
        return span > 0 ? start + (place - low) / span * room : start + room / 2;
    }

    void eras(Svg svg) {
        for (Era era : chart.eras()) {
            double from = Math.max(left, x(era.from()));
            double to = Math.min(right, x(era.to()));
            if (to > from) {
                svg.rect(from, top - 22, to - from, bottom - top + 22, "era");
                name(svg, era.text(), from, to - from);
            }
        }
    }

    /** Writes the name of an era: within the era if its words fit there, else from its start on. */
    private void name(Svg svg, String text, double from, double width) {
        double widest = area.widest(List.of(text.split(" ")), false);
        boolean fits =
                widest + 10 <= width && area.wrap(text, width - 8, false, 3).size() <= 2;
        double room = fits ? width - 8 : ERA_NAME;
        boolean before = !fits && from + ERA_NAME > right;
        List<String> lines = area.wrap(text, room, false, 2);
        for (int i = 0; i < lines.size(); i++) {
            Lettering type = before ? Lettering.TICK.end() : Lettering.TICK;
            svg.text(before ? from + width : from + 5, top - 8 + i * DrawingArea.LEADING, lines.get(i), type);
        }
    }

    /** Draws horizontal grid lines with their numbers above them, and the unit at the highest only. */
    void grid(Svg svg) {
        for (double tick : axis.ticks()) {
            line(svg, axis, tick, 0, right, y(tick));
        }
    }

    /** Draws a grid line: dark at zero, from which lengths are read; dashed at the start of an axis without zero. */
    static void line(Svg svg, ValueAxis axis, double tick, double left, double right, double y) {
        boolean first = tick == axis.ticks().get(0);
        if (first && axis.isCut()) {
            svg.path("M" + Svg.number(left) + " " + Svg.number(y) + "H" + Svg.number(right), "muted", 1, Marks.CUT);
        } else {
            boolean base = axis.log() ? first : tick == 0;
            svg.line(left, y, right, y, base ? "ink" : "rule", 1);
        }
    }

    void numbers(Svg svg) {
        List<Double> ticks = axis.ticks();
        for (int i = 0; i < ticks.size(); i++) {
            String text = area.tick(axis, i, chart.scale());
            svg.textOnLines(0, y(ticks.get(i)) - LABEL_RISE, text, Lettering.TICK);
        }
    }

    /** Writes names, years or dates below the lowest grid line. */
    double positions(Svg svg) {
        double lowest = bottom;
        for (PositionTicks.Tick tick : PositionTicks.of(chart.positions(), area, right - left)) {
            double x = x(tick.at());
            if (chart.positions().scale() != Positions.Scale.NAMES) {
                svg.line(x, bottom, x, bottom + OVERHANG, "muted", 1);
            }
            List<String> lines = lines(tick.label());
            for (int i = 0; i < lines.size(); i++) {
                double y = bottom + X_LABEL + i * (DrawingArea.LEADING - 1);
                placed(svg, x, y, lines.get(i));
                lowest = Math.max(lowest, y);
            }
        }
        return lowest;
    }

    private List<String> lines(String label) {
        if (chart.positions().scale() != Positions.Scale.NAMES) {
            return List.of(label.split("\n"));
        }
        double each = (right - left) / Math.max(1, chart.positions().size());
        return area.widthOf(label, false) <= each - 4
                ? List.of(label)
                : area.wrap(label, Math.max(each - 6, 40), false, 3);
    }

    /** Writes a label centred below its tick, but within the drawing. */
    private void placed(Svg svg, double x, double y, String text) {
        double half = area.widthOf(text, false) / 2;
        if (x + half > area.width()) {
            svg.text(area.width(), y, text, Lettering.TICK.end());
        } else {
            svg.text(Math.max(x, half), y, text, Lettering.TICK.middle());
        }
    }
}
