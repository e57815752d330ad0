package dev.broadsheet.chart.draw;

import dev.broadsheet.chart.Chart;
import dev.broadsheet.chart.ChartType;
import dev.broadsheet.chart.Era;
import dev.broadsheet.chart.Note;
import dev.broadsheet.chart.Positions;
import dev.broadsheet.chart.ValueAxis;
import dev.broadsheet.chart.ValueScale;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** The grid of a chart with a vertical value axis and horizontal positions: lines, ticks, eras. */
final class Frame {

    private static final double LABEL_RISE = 5;
    private static final double X_LABEL = 17;
    private static final double X_GAP = 8;
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
    static double margin(ValueAxis axis, DrawingArea area, ValueScale scale) {
        return IntStream.range(0, axis.ticks().size())
                        .mapToDouble(tick -> area.widthOf(area.tick(axis, tick, scale), false))
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

    /** Returns the position of an annotation: its value, or the top of a line through the whole height. */
    double y(Note note) {
        return Double.isNaN(note.value()) ? top - 8 : y(note.value());
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

    /** Writes the numbers of the grid lines. One that a label covers is above it; if there is no room either, it is left out. */
    void numbers(Svg svg) {
        for (int i = 0; i < axis.ticks().size(); i++) {
            String text = area.tick(axis, i, chart.scale());
            double y = y(axis.ticks().get(i)) - LABEL_RISE;
            Box space = Box.ofText(0, y, area.widthOf(text, false) + X_GAP);
            DoubleStream.of(0, -DrawingArea.LEADING)
                    .filter(rise -> y + rise >= DrawingArea.ASCENT)
                    .filter(rise -> svg.texts().stream().noneMatch(space.moved(0, rise)::overlaps))
                    .findFirst()
                    .ifPresent(rise -> svg.textOnLines(0, y + rise, text, Lettering.TICK));
        }
    }

    /**
     * Writes names, years or dates below the lowest grid line.
     *
     * @param above the baseline of the lowest label above them; 0 if there is none
     */
    double positions(Svg svg, double above) {
        double first = Math.max(bottom + X_LABEL, above + DrawingArea.LEADING);
        double lowest = bottom;
        double free = 0;
        for (PositionTicks.Tick tick : ticks()) {
            double x = x(tick.at());
            if (!hasBars() && chart.positions().scale() != Positions.Scale.NAMES) {
                svg.line(x, bottom, x, bottom + OVERHANG, "muted", 1);
            }
            List<String> lines = lines(tick.label());
            double half = area.widest(lines, false) / 2;
            double centre = Math.max(half, Math.min(area.width() - half, x));
            if (centre - half < free) {
                continue;
            }
            free = centre + half + X_GAP;
            for (int i = 0; i < lines.size(); i++) {
                double y = first + i * (DrawingArea.LEADING - 1);
                svg.text(centre, y, lines.get(i), Lettering.TICK.middle());
                lowest = Math.max(lowest, y);
            }
        }
        return lowest;
    }

    private List<PositionTicks.Tick> ticks() {
        return hasBars()
                ? BarTicks.of(chart.positions(), area, right - left, this::x)
                : PositionTicks.of(chart.positions(), area, right - left);
    }

    private boolean hasBars() {
        return chart.type().hasLengths() && chart.type() != ChartType.AREA;
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
}
