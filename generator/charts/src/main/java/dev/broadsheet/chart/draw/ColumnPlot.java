package dev.broadsheet.chart.draw;

import dev.broadsheet.chart.Chart;
import dev.broadsheet.chart.Positions;
import dev.broadsheet.chart.Series;
import dev.broadsheet.chart.ValueAxis;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.IntStream;

/** Draws vertical bars, mostly over time. */
final class ColumnPlot implements Plot {

    private static final double HEIGHT = 280;
    private static final double LEAST_HEIGHT = 120;
    private static final double NARROW_HEIGHT = 240;
    private static final double WIDEST = 64;
    private static final double SHARE = 0.72;
    private static final int FEW = 12;
    private static final double NAME = 120;
    private static final double NAME_GAP = 8;

    /** Between values beside each other, which would read as one number. */
    private static final double VALUE_GAP = 10;

    private static final double VALUE_RISE = 5;
    private static final double VALUE_DROP = 14;

    private final Chart chart;
    private final DrawingArea area;
    private final Bars bars;
    private final Colors colors;
    private final Stack stack;
    private final boolean stacked;
    private final ValueAxis axis;
    private final boolean few;
    private final boolean named;
    private final boolean combined;
    private final double left;
    private final double right;
    private final double each;

    ColumnPlot(Chart whole, DrawingArea area) {
        this.chart = whole.main();
        this.area = area;
        this.bars = new Bars(whole, area);
        this.combined = !bars.overlays().isEmpty();
        this.colors = bars.colors();
        this.stack = bars.stack();
        this.stacked = bars.isStacked();
        this.axis = ValueAxis.of(bars.least(), bars.largest(), true, chart.scale(), area.narrow() ? 5 : 6);
        this.left = Frame.margin(axis, area, chart.scale());
        this.named = stacked && !combined && !area.narrow() && chart.series().size() > 1;
        this.right = area.width() - (named ? nameRoom() : 0);
        this.each = (right - left) / slots();
        this.few = chart.positions().size() <= FEW && bars.widestValue() + VALUE_GAP <= each;
    }

    private double nameRoom() {
        double widest = 0;
        for (Series series : chart.series()) {
            widest = Math.max(widest, area.widest(name(series), true));
        }
        return widest + NAME_GAP;
    }

    private List<String> name(Series series) {
        return area.wrap(series.name(), NAME, true, 2);
    }

    /**
     * Returns the number of slots: one for each year, month or day from the first to the last, so that missing data leave a gap.
     */
    private double slots() {
        Positions positions = chart.positions();
        double gap = Double.MAX_VALUE;
        double[] sorted =
                positions.at().stream().mapToDouble(v -> v).sorted().distinct().toArray();
        for (int i = 1; i < sorted.length; i++) {
            gap = Math.min(gap, sorted[i] - sorted[i - 1]);
        }
        double count = sorted.length < 2 ? 1 : (sorted[sorted.length - 1] - sorted[0]) / gap + 1;
        return Math.min(count, 4.0 * positions.size());
    }

    @Override
    public Drawing draw() {
        Svg svg = new Svg(area);
        boolean keyed = combined || (chart.series().size() > 1 && !named);
        double key = keyed ? new Key(area, bars.entries()).draw(svg) : 0;
        double top = key
                + area.unit(svg, key, chart.scale())
                + (chart.eras().isEmpty() ? 22 : 30)
                + NoteMarks.headroom(area, chart.notes(), axis);
        double height = Math.max(
                area.high(area.narrow() ? NARROW_HEIGHT : HEIGHT, 1, LEAST_HEIGHT),
                named ? EndLabels.height(chart.series().stream().map(this::name).toList()) : 0);
        Frame frame = new Frame(chart, area, axis, left, right, top, top + height, each / 2);
        frame.eras(svg);
        frame.grid(svg);
        NoteMarks notes = new NoteMarks(area, chart.notes(), frame, obstacles(frame));
        notes.lines(svg);
        for (int i = 0; i < chart.positions().size(); i++) {
            columns(svg, frame, i);
        }
        svg.line(0, frame.y(0), right, frame.y(0), "ink", 1);
        bars.overlays().draw(svg, place -> frame.x(chart.positions().at(place)), frame::y);
        if (named) {
            names(svg, frame);
        }
        frame.numbers(svg);
        double end = frame.positions(svg, lowestValue(frame)) + 8;
        notes.draw(svg);
        return new Drawing(area.width(), chart.notes().isEmpty() ? end : notes.list(svg, end + 4), svg.content());
    }

    /** Returns the bars, which annotations leave free. */
    private Obstacles obstacles(Frame frame) {
        Obstacles obstacles = new Obstacles();
        for (int place = 0; place < chart.positions().size(); place++) {
            double x = frame.x(chart.positions().at(place));
            double[] ends = ends(place);
            obstacles.add(new Box(x - width() / 2, frame.y(ends[1]), x + width() / 2, frame.y(ends[0])));
        }
        return obstacles;
    }

    /** Returns the lowest and the highest end of the bars of a place. */
    private double[] ends(int place) {
        DoubleSummaryStatistics ends = chart.series().stream()
                .filter(series -> series.has(place))
                .mapToDouble(series -> series.value(place))
                .summaryStatistics();
        double high = stacked ? stack.base(chart.series().size(), place) : ends.getMax();
        return new double[] {Math.min(0, ends.getMin()), Math.max(0, high)};
    }

    private double width() {
        return Math.min(WIDEST, Math.max(1, each * SHARE));
    }

    /** Returns the lowest baseline of a value below its bar; 0 if there is none. */
    private double lowestValue(Frame frame) {
        return IntStream.range(0, chart.positions().size())
                .filter(this::isLabelled)
                .mapToDouble(place -> ends(place)[0])
                .filter(end -> end < 0)
                .map(end -> frame.y(end) + VALUE_DROP)
                .max()
                .orElse(0);
    }

    /** Writes the name of each series beside its segment of the last column. */
    private void names(Svg svg, Frame frame) {
        int last = chart.positions().size() - 1;
        List<EndLabels.Label> labels = new ArrayList<>();
        for (int i = 0; i < chart.series().size(); i++) {
            double middle = (stack.base(i, last) + stack.top(i, last)) / 2;
            labels.add(
                    new EndLabels.Label(frame.y(middle), i, name(chart.series().get(i))));
        }
        double end = frame.x(chart.positions().at(last)) + width() / 2;
        for (EndLabels.Label label : EndLabels.settle(labels, frame)) {
            label.leader(svg, end + 2, right + NAME_GAP - 6);
            for (int i = 0; i < label.lines.size(); i++) {
                Lettering type = Lettering.STRONG.in(colors.ofText(label.series));
                svg.text(right + NAME_GAP - 4, label.baseline(i), label.lines.get(i), type);
            }
        }
    }

    private void columns(Svg svg, Frame frame, int place) {
        double width = width();
        double start = frame.x(chart.positions().at(place)) - width / 2;
        int count = chart.series().size();
        for (int i = 0; i < count; i++) {
            Series series = chart.series().get(i);
            if (series.has(place) && stacked) {
                column(svg, frame, i, place, start, width, stack.base(i, place), stack.top(i, place));
            } else if (series.has(place)) {
                double own = width / count;
                column(
                        svg,
                        frame,
                        i,
                        place,
                        start + i * own,
                        Math.max(0.5, own - (count > 1 ? 1 : 0)),
                        0,
                        series.value(place));
            }
        }
    }

    private void column(Svg svg, Frame frame, int series, int place, double x, double width, double from, double to) {
        double y = Math.min(frame.y(from), frame.y(to));
        double height = Math.abs(frame.y(from) - frame.y(to));
        boolean many = chart.series().size() > 1;
        double gap = stacked && series > 0 && height > 3 ? 1.5 : 0;
        svg.rect(x, y, width, height - gap, many ? colors.of(series) : colors.ofRow(place));
        if (many && width > 5) {
            Texture.upright(svg, series, x, y, width, height - gap);
        }
        if (isLabelled(place)) {
            label(svg, bars.text(to), x + width / 2, to < 0 ? y + height + VALUE_DROP : y - VALUE_RISE);
        }
    }

    /** Writes a value at the middle of its column, but within the drawing. */
    private void label(Svg svg, String text, double x, double base) {
        double half = area.widthOf(text, true) / 2;
        double middle = Math.max(half, Math.min(area.width() - half, x));
        svg.textOnLines(middle, base, text, Lettering.LABEL.middle().strong());
    }

    /**
     * Whether a column has a value label. All have one if they are few, otherwise only highlighted ones; none if other marks may
     * overlap.
     */
    private boolean isLabelled(int place) {
        return !combined
                && chart.series().size() == 1
                && chart.series().get(0).has(place)
                && (few || chart.stressed().contains(place));
    }
}
