package dev.broadsheet.chart.draw;

import dev.broadsheet.chart.Chart;
import dev.broadsheet.chart.Positions;
import dev.broadsheet.chart.Series;
import dev.broadsheet.chart.ValueAxis;
import java.util.ArrayList;
import java.util.List;

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
        this.left = Frame.margin(axis, area);
        this.named = stacked && !combined && !area.narrow() && chart.series().size() > 1;
        this.right = area.width() - (named ? nameRoom() : 0);
        this.each = (right - left) / slots();
        this.few = chart.positions().size() <= FEW && bars.widestValue() + 4 <= each;
    }

    private double nameRoom() {
        double widest = 0;
        for (Series series : chart.series()) {
            widest = Math.max(widest, area.widest(area.wrap(series.name(), NAME, true, 2), true));
        }
        return widest + NAME_GAP;
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
        double top = (keyed ? new Key(area, bars.entries()).draw(svg) : 0)
                + (chart.eras().isEmpty() ? 22 : 30);
        double height = area.high(area.narrow() ? NARROW_HEIGHT : HEIGHT, 1, LEAST_HEIGHT);
        Frame frame = NoteMarks.frame(
                area,
                chart.notes(),
                axis,
                room -> new Frame(chart, area, axis, left, right, top + room, top + room + height, each / 2));
        frame.eras(svg);
        frame.grid(svg);
        NoteMarks notes = new NoteMarks(area, chart.notes(), frame);
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
        notes.draw(svg);
        double end = frame.positions(svg) + 8;
        return new Drawing(area.width(), chart.notes().isEmpty() ? end : notes.list(svg, end + 4), svg.content());
    }

    /** Writes the name of each series beside its segment of the last column. */
    private void names(Svg svg, Frame frame) {
        int last = chart.positions().size() - 1;
        List<EndLabels.Label> labels = new ArrayList<>();
        for (int i = 0; i < chart.series().size(); i++) {
            double middle = (stack.base(i, last) + stack.top(i, last)) / 2;
            labels.add(new EndLabels.Label(
                    frame.y(middle), i, area.wrap(chart.series().get(i).name(), NAME, true, 2)));
        }
        for (EndLabels.Label label : EndLabels.settle(labels, frame.top() - 14, frame.bottom() + 4)) {
            for (int i = 0; i < label.lines.size(); i++) {
                Lettering type = Lettering.STRONG.in(colors.ofText(label.series));
                svg.text(right + NAME_GAP - 4, label.baseline(i), label.lines.get(i), type);
            }
        }
    }

    private void columns(Svg svg, Frame frame, int place) {
        double width = Math.min(WIDEST, Math.max(1, each * SHARE));
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
        if (many && !named && width > 5) {
            Texture.upright(svg, series, x, y, width, height - gap);
        }
        if (isLabelled(place)) {
            String text = bars.text(to);
            double base = to < 0 ? y + height + 14 : y - 5;
            svg.textOnLines(x + width / 2, base, text, Lettering.LABEL.middle().strong());
        }
    }

    /**
     * Whether a column has a value label. All have one if they are few, otherwise only highlighted ones; none if other marks may
     * overlap.
     */
    private boolean isLabelled(int place) {
        return !combined
                && chart.series().size() == 1
                && (few || chart.stressed().contains(place));
    }
}
