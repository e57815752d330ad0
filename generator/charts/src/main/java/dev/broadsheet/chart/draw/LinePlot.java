package dev.broadsheet.chart.draw;

import dev.broadsheet.chart.Band;
import dev.broadsheet.chart.Chart;
import dev.broadsheet.chart.ChartType;
import dev.broadsheet.chart.Series;
import dev.broadsheet.chart.ValueAxis;
import java.util.ArrayList;
import java.util.List;

/** Draws lines over time, labelled at their ends, or stacked areas. */
final class LinePlot implements Plot {

    private static final double HEIGHT = 300;
    private static final double LEAST_HEIGHT = 120;
    private static final double NARROW_HEIGHT = 260;
    private static final double LABEL_GAP = 10;

    /** Between the edges of the frame and the first and the last place. */
    private static final double INSET = 4;

    private static final double WIDE_SHARE = 0.3;
    private static final double NARROW_SHARE = 0.27;
    private static final int MOST_NARROW = 5;

    /** Fill colours of bands; later bands overlay earlier ones. */
    private static final String[] BANDS = {"era", "rule", "pale"};

    private final Chart whole;
    private final Chart chart;
    private final DrawingArea area;
    private final Colors colors;
    private final boolean stacked;
    private final Stack stack;
    private final boolean keyed;
    private final int decimals;

    LinePlot(Chart whole, DrawingArea area) {
        this.whole = whole;
        this.chart = whole.main();
        this.area = area;
        this.colors = new Colors(chart);
        this.stacked = chart.type() == ChartType.AREA;
        this.stack = new Stack(chart);
        this.decimals = ChartFormats.decimals(chart.scale(), chart.series());
        this.keyed = chart.series().size() > 1 && area.narrow() && !fitAtEnds();
    }

    private boolean fitAtEnds() {
        double widest = area.widest(chart.series().stream().map(Series::name).toList(), true);
        return widest <= area.width() * NARROW_SHARE && chart.series().size() <= MOST_NARROW;
    }

    @Override
    public Drawing draw() {
        Svg svg = new Svg(area);
        ValueAxis axis = axis();
        double key = new Key(area, entries()).draw(svg);
        double top = key + area.unit(svg, key, chart.scale()) + (chart.eras().isEmpty() ? 22 : 30);
        double height = Math.max(
                area.high(area.narrow() ? NARROW_HEIGHT : HEIGHT, 1, LEAST_HEIGHT),
                keyed
                        ? 0
                        : EndLabels.height(
                                chart.series().stream().map(this::label).toList()));
        double left = Frame.margin(axis, area, chart.scale());
        double right = area.width() - labelRoom();
        double room = NoteMarks.headroom(area, chart.notes(), axis);
        Frame frame = new Frame(chart, area, axis, left, right, top + room, top + room + height, INSET);
        frame.eras(svg);
        bands(svg, frame);
        if (stacked) {
            areas(svg, frame);
        }
        frame.grid(svg);
        NoteMarks notes = new NoteMarks(area, chart.notes(), frame, obstacles(frame));
        notes.lines(svg);
        if (!stacked) {
            lines(svg, frame);
        }
        frame.numbers(svg);
        if (!keyed) {
            names(svg, frame);
        }
        double end = frame.positions(svg, 0) + 8;
        notes.draw(svg);
        return new Drawing(
                area.width(), chart.notes().isEmpty() ? end : notes.list(svg, end + 4), svg.content(), axis.isCut());
    }

    /** Returns the lines that annotations leave free: the highlighted ones, or all if none is. */
    private Obstacles obstacles(Frame frame) {
        Obstacles obstacles = new Obstacles();
        for (int i = 0; i < chart.series().size(); i++) {
            boolean pale = colors.of(i).equals(Colors.PALE);
            for (int at = 1; at < chart.positions().size(); at++) {
                double from =
                        stacked ? stack.top(i, at - 1) : chart.series().get(i).value(at - 1);
                double to = stacked ? stack.top(i, at) : chart.series().get(i).value(at);
                if (!Double.isNaN(from + to)) {
                    double x = frame.x(chart.positions().at(at - 1));
                    obstacles.add(
                            new Segment(
                                    x, frame.y(from), frame.x(chart.positions().at(at)), frame.y(to)),
                            pale);
                }
            }
        }
        return obstacles;
    }

    private ValueAxis axis() {
        double least = stacked ? 0 : whole.values().min().orElse(0);
        double largest = stacked ? stack.largest() : whole.values().max().orElse(1);
        return ValueAxis.of(least, largest, stacked, chart.scale(), area.narrow() ? 5 : 6);
    }

    /** Returns the key: lines without end labels, and bands. */
    private List<Key.Entry> entries() {
        List<Key.Entry> entries = Key.entries(
                keyed ? chart.series().size() : 0,
                i -> new Key.Entry(chart.series().get(i).name(), (svg, x, y) -> {
                    if (stacked) {
                        svg.rect(x, y - 6, Key.MARK, 12, colors.of(i));
                        Texture.lying(svg, i, x, y - 6, Key.MARK, 12);
                    } else {
                        svg.path(
                                "M" + Svg.number(x) + " " + Svg.number(y) + "h" + Svg.number(Key.MARK),
                                colors.of(i),
                                2.5,
                                Marks.dashes(i));
                    }
                }));
        for (int i = 0; i < whole.bands().size(); i++) {
            String color = BANDS[i % BANDS.length];
            entries.add(new Key.Entry(
                    whole.bands().get(i).text(), (svg, x, y) -> band(svg, Marks.box(x, y - 6, Key.MARK, 12), color)));
        }
        return entries;
    }

    private void bands(Svg svg, Frame frame) {
        for (int i = 0; i < whole.bands().size(); i++) {
            Band band = whole.bands().get(i);
            Series from = whole.series().get(band.from());
            Series to = whole.series().get(band.to());
            String path = SeriesPath.between(
                    from, to, place -> frame.x(chart.positions().at(place)), frame::y);
            band(svg, path, BANDS[i % BANDS.length]);
        }
    }

    /** Draws a band with an outline, for readers who distinguish its colour poorly. */
    private static void band(Svg svg, String path, String color) {
        svg.area(path, color);
        svg.path(path, "pale", 1, "");
    }

    private double labelRoom() {
        if (keyed || (chart.series().size() == 1 && area.narrow())) {
            return chart.series().size() == 1
                    ? area.widthOf(lastValue(chart.series().get(0)), true) + LABEL_GAP
                    : 6;
        }
        double widest = 0;
        for (Series series : chart.series()) {
            widest = Math.max(widest, area.widest(label(series), true));
        }
        return widest + LABEL_GAP;
    }

    /**
     * Returns the label of a series: its name with the last value. On a narrow area, a single series has only the value, since
     * the title names it.
     */
    private List<String> label(Series series) {
        if (chart.series().size() == 1 && area.narrow()) {
            return List.of(lastValue(series));
        }
        double room = area.width() * (area.narrow() ? NARROW_SHARE : WIDE_SHARE);
        String value = lastValue(series);
        List<String> lines = new ArrayList<>(area.wrap(series.name(), room, true, 2));
        boolean few = chart.series().size() <= 6 && !stacked && !value.isEmpty();
        int last = lines.size() - 1;
        if (few && last >= 0 && area.widthOf(ChartFormats.named(lines.get(last), value), true) <= room) {
            lines.set(last, ChartFormats.named(lines.get(last), value));
        } else if (few) {
            lines.add(value);
        }
        return lines;
    }

    private String lastValue(Series series) {
        int last = series.last();
        return last < 0 ? "" : area.words().value(series.value(last), decimals, chart.scale());
    }

    /** Draws the lines, highlighted ones last. */
    private void lines(Svg svg, Frame frame) {
        for (boolean stressed : new boolean[] {false, true}) {
            for (int i = 0; i < chart.series().size(); i++) {
                Series series = chart.series().get(i);
                if (series.stressed() == stressed) {
                    boolean pale = colors.of(i).equals(Colors.PALE);
                    svg.path(
                            SeriesPath.of(
                                    series, place -> frame.x(chart.positions().at(place)), frame::y),
                            colors.of(i),
                            pale ? 1.5 : 2.5,
                            keyed ? Marks.dashes(i) : "");
                    ends(svg, series, i, frame);
                }
            }
        }
    }

    /** Draws dots at the end of a line and at isolated values. */
    private void ends(Svg svg, Series series, int index, Frame frame) {
        for (int i = 0; i < chart.positions().size(); i++) {
            if (SeriesPath.isAlone(series, i) || (i == series.last() && !keyed)) {
                double radius = colors.of(index).equals(Colors.PALE) ? 2.5 : 3.5;
                svg.area(
                        Marks.circle(frame.x(chart.positions().at(i)), frame.y(series.value(i)), radius),
                        colors.of(index));
            }
        }
    }

    private void areas(Svg svg, Frame frame) {
        for (int i = 0; i < chart.series().size(); i++) {
            StringBuilder path = new StringBuilder();
            int size = chart.positions().size();
            for (int at = 0; at < size; at++) {
                point(path, frame, at, stack.top(i, at));
            }
            for (int at = size - 1; at >= 0; at--) {
                point(path, frame, at, stack.base(i, at));
            }
            svg.area(path.append('z').toString(), colors.of(i));
            int one = i;
            Texture.along(
                    svg,
                    i,
                    size,
                    at -> frame.x(chart.positions().at(at)),
                    at -> frame.y(stack.base(one, at)),
                    at -> frame.y(stack.top(one, at)));
        }
        for (int i = 0; i < chart.series().size() - 1; i++) {
            StringBuilder path = new StringBuilder();
            for (int at = 0; at < chart.positions().size(); at++) {
                point(path, frame, at, stack.top(i, at));
            }
            svg.path(path.toString(), "paper", 1.5, "");
        }
    }

    private void point(StringBuilder path, Frame frame, int place, double value) {
        path.append(path.isEmpty() ? 'M' : 'L')
                .append(Svg.number(frame.x(chart.positions().at(place))))
                .append(' ');
        path.append(Svg.number(frame.y(value)));
    }

    private void names(Svg svg, Frame frame) {
        List<EndLabels.Label> labels = new ArrayList<>();
        for (int i = 0; i < chart.series().size(); i++) {
            Series series = chart.series().get(i);
            int last = series.last();
            if (last >= 0) {
                int end = chart.positions().size() - 1;
                double value = stacked ? (stack.base(i, end) + stack.top(i, end)) / 2 : series.value(last);
                labels.add(new EndLabels.Label(frame.y(value), i, label(series)));
            }
        }
        for (EndLabels.Label label : EndLabels.settle(labels, frame)) {
            name(svg, frame, label);
        }
    }

    private void name(Svg svg, Frame frame, EndLabels.Label label) {
        int last = stacked
                ? chart.positions().size() - 1
                : chart.series().get(label.series).last();
        double x = frame.x(chart.positions().at(last)) + LABEL_GAP;
        label.leader(svg, x - LABEL_GAP + 4, x - 2);
        for (int i = 0; i < label.lines.size(); i++) {
            svg.textOnLines(x, label.baseline(i), label.lines.get(i), Lettering.STRONG.in(colors.ofText(label.series)));
        }
    }
}
