package dev.broadsheet.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/** Reads values back from a drawing, by the numbers at its grid lines, and compares them with the data. */
final class MarkPlaces {

    /** Coordinates have two decimals, and gaps between stacked bars 1.5 px. */
    private static final double EXACT = 0.15;

    private final Chart chart;
    private final Drawn drawn;
    private final List<String> faults = new ArrayList<>();

    private MarkPlaces(Chart chart, Drawn drawn) {
        this.chart = chart;
        this.drawn = drawn;
    }

    static List<String> faults(Chart chart, Drawn drawn) {
        MarkPlaces places = new MarkPlaces(chart, drawn);
        switch (chart.type()) {
            case LINE -> places.lines();
            case AREA -> places.areas();
            case BAR, GROUPED, STACKED -> places.bars();
            case DOT, RANGE -> places.dots();
            case SLOPE -> places.slopes();
            case MULTIPLES -> places.panels();
            case TABLE -> places.cells();
            case TIMELINE -> places.events();
        }
        return places.faults;
    }

    private void check(double found, double wanted, double tolerance, String what) {
        if (!(Math.abs(found - wanted) <= tolerance)) {
            faults.add("value " + what + " is at " + found + ", not at " + wanted);
        }
    }

    private static double number(String text) {
        String plain = text.replace('\u2212', '-').replaceAll("[^0-9.-]", "");
        return plain.isEmpty() ? Double.NaN : Double.parseDouble(plain);
    }

    /** Returns the scale by the numbers above grid lines: value to y. */
    private DoubleUnaryOperator rows() {
        TreeMap<Double, Double> ticks = new TreeMap<>();
        for (Drawn.Text text : drawn.texts) {
            if (text.x() == 0 && text.color().equals("muted")) {
                IntStream.of(5, 21)
                        .mapToDouble(rise -> text.baseline() + rise)
                        .filter(this::isGridLine)
                        .findFirst()
                        .ifPresent(y -> ticks.putIfAbsent(number(text.words()), y));
            }
        }
        return scale(ticks);
    }

    private boolean isGridLine(double y) {
        return drawn.lines.stream()
                        .anyMatch(line -> line.y1() == line.y2() && Math.abs(line.y1() - y) < 0.02 && line.x1() < 1)
                || drawn.paths.stream().anyMatch(path -> path.shape().matches("M0 " + Drawn.plain(y) + "H.*"));
    }

    private static DoubleUnaryOperator scale(NavigableMap<Double, Double> ticks) {
        if (ticks.size() < 2) {
            return value -> Double.NaN;
        }
        double low = ticks.firstEntry().getKey();
        double high = ticks.lastEntry().getKey();
        double from = ticks.firstEntry().getValue();
        double to = ticks.lastEntry().getValue();
        return value -> from + (value - low) / (high - low) * (to - from);
    }

    private List<Series> inOrder() {
        List<Series> order = new ArrayList<>(
                chart.series().stream().filter(one -> !one.stressed()).toList());
        chart.series().stream().filter(Series::stressed).forEach(order::add);
        return order;
    }

    private static int[] known(Series series) {
        return IntStream.range(0, series.values().size()).filter(series::has).toArray();
    }

    private boolean isColored(String color) {
        return color.equals("pale") || Character.isDigit(color.charAt(0));
    }

    private void lines() {
        DoubleUnaryOperator y = rows();
        List<Drawn.Path> paths = drawn.paths.stream()
                .filter(path -> path.stroked()
                        && isColored(path.color())
                        && !path.shape().contains("h22"))
                .toList();
        List<Series> series = inOrder();
        for (int i = 0; i < series.size(); i++) {
            int[] places = known(series.get(i));
            List<Drawn.Point> points = paths.get(i).points();
            check(points.size(), places.length, 0, "points of " + series.get(i).name());
            for (int k = 0; k < places.length; k++) {
                double value = series.get(i).value(places[k]);
                check(
                        points.get(k).y(),
                        y.applyAsDouble(value),
                        EXACT,
                        series.get(i).name() + " " + value);
                checkAlong(points, places, k);
            }
        }
    }

    private void checkAlong(List<Drawn.Point> points, int[] places, int k) {
        int last = places.length - 1;
        double low = chart.positions().at(places[0]);
        double high = chart.positions().at(places[last]);
        double share = high > low ? (chart.positions().at(places[k]) - low) / (high - low) : 0;
        double wanted = points.get(0).x()
                + share * (points.get(last).x() - points.get(0).x());
        check(
                points.get(k).x(),
                wanted,
                EXACT,
                "position " + chart.positions().labels().get(places[k]));
    }

    private double stacked(int series, int place) {
        return IntStream.range(0, series)
                .mapToDouble(i ->
                        chart.series().get(i).has(place) ? chart.series().get(i).value(place) : 0)
                .sum();
    }

    private void areas() {
        DoubleUnaryOperator y = rows();
        int size = chart.positions().size();
        List<Drawn.Path> paths = drawn.paths.stream()
                .filter(path -> !path.stroked() && isColored(path.color()))
                .toList();
        for (int i = 0; i < chart.series().size(); i++) {
            for (int place = 0; place < size; place++) {
                check(paths.get(i).points().get(place).y(), y.applyAsDouble(stacked(i + 1, place)), EXACT, "top " + i);
                double base = paths.get(i).points().get(2 * size - 1 - place).y();
                check(base, y.applyAsDouble(stacked(i, place)), EXACT, "base " + i);
            }
        }
    }

    /** Returns the last rectangles that show values, which are after those of the key. */
    private List<Drawn.Rect> rects() {
        int count = chart.series().stream().mapToInt(one -> known(one).length).sum();
        List<Drawn.Rect> colored =
                drawn.rects.stream().filter(rect -> isColored(rect.color())).toList();
        return colored.subList(colored.size() - count, colored.size());
    }

    private void bars() {
        List<Drawn.Rect> rects = rects();
        boolean stack = chart.type() == ChartType.STACKED;
        DoubleUnaryOperator y = chart.upright() ? rows() : value -> Double.NaN;
        double unit = chart.upright() ? 0 : unit(rects);
        int next = 0;
        for (int place = 0; place < chart.positions().size(); place++) {
            List<Drawn.Rect> group = new ArrayList<>();
            for (int i = 0; i < chart.series().size(); i++) {
                if (!chart.series().get(i).has(place)) {
                    continue;
                }
                Drawn.Rect rect = rects.get(next++);
                group.add(rect);
                double value = chart.series().get(i).value(place);
                double base = stack ? stacked(i, place) : 0;
                if (chart.upright()) {
                    double end = y.applyAsDouble(base + Math.max(0, value));
                    check(rect.box().top(), end, EXACT, value + " of " + place);
                    double height = Math.abs(y.applyAsDouble(base) - y.applyAsDouble(base + value));
                    check(rect.height(), height, stack && i > 0 ? 1.7 : EXACT, "height of " + value);
                } else {
                    check(rect.width(), Math.abs(value) * unit, EXACT, value + " in row " + place);
                }
            }
            labels(group, place);
        }
    }

    /** Returns px per unit by the widest bar. */
    private double unit(List<Drawn.Rect> rects) {
        double largest = chart.values().map(Math::abs).max().orElse(0);
        double widest = rects.stream().mapToDouble(Drawn.Rect::width).max().orElse(0);
        return largest > 0 ? widest / largest : 0;
    }

    /** Values beside bars are those of the bars; what is below bars names them. */
    private void labels(List<Drawn.Rect> group, int place) {
        if (chart.series().size() != 1 || group.isEmpty()) {
            return;
        }
        Drawn.Box bar = group.get(0).box();
        double value = chart.series().get(0).value(place);
        for (Drawn.Text text : drawn.texts) {
            double middle = (text.box().left() + text.box().right()) / 2;
            boolean above = chart.upright()
                    && text.bold()
                    && Math.abs(middle - (bar.left() + bar.right()) / 2) < 1
                    && Math.abs((value >= 0 ? bar.top() - 5 : bar.bottom() + 14) - text.baseline()) < 1;
            if (above && !text.color().equals("paper")) {
                check(number(text.words()), value, 0.051, "label of " + value);
            }
        }
    }

    private void dots() {
        TreeMap<Double, Double> ticks = new TreeMap<>();
        List<Drawn.Line> grid = drawn.lines.stream()
                .filter(line -> line.x1() == line.x2() && !line.color().equals("muted"))
                .toList();
        for (Drawn.Text text : drawn.texts) {
            double middle = (text.box().left() + text.box().right()) / 2;
            grid.stream()
                    .filter(line ->
                            Math.abs(line.y1() - 6 - text.baseline()) < 0.1 && Math.abs(line.x1() - middle) < 0.1)
                    .findFirst()
                    .ifPresent(line -> ticks.put(number(text.words()), line.x1()));
        }
        DoubleUnaryOperator x = scale(ticks);
        List<Drawn.Path> shapes =
                drawn.paths.stream().filter(path -> !path.stroked()).toList();
        int count = chart.series().stream().mapToInt(one -> known(one).length).sum();
        List<Drawn.Path> marks = shapes.subList(shapes.size() - count, shapes.size());
        int next = 0;
        for (int place = 0; place < chart.positions().size(); place++) {
            for (Series series : chart.series()) {
                if (series.has(place)) {
                    double found = middle(marks.get(next++));
                    double wanted = x.applyAsDouble(series.value(place));
                    if (!Double.isNaN(wanted)) {
                        check(found, wanted, EXACT, series.name() + " " + series.value(place));
                    }
                }
            }
        }
    }

    private static double middle(Drawn.Path shape) {
        double low = shape.points().stream().mapToDouble(Drawn.Point::x).min().orElseThrow();
        double high = shape.points().stream().mapToDouble(Drawn.Point::x).max().orElseThrow();
        return shape.shape().contains("a6 6") ? low + 6 : (low + high) / 2;
    }

    private void slopes() {
        List<Drawn.Line> lines =
                drawn.lines.stream().filter(line -> isColored(line.color())).toList();
        int last = chart.positions().size() - 1;
        List<Series> series =
                inOrder().stream().filter(one -> one.has(0) && one.has(last)).toList();
        TreeMap<Double, Double> ends = new TreeMap<>();
        for (int i = 0; i < series.size(); i++) {
            ends.put(series.get(i).value(0), lines.get(i).y1());
            ends.put(series.get(i).value(last), lines.get(i).y2());
        }
        DoubleUnaryOperator y = scale(ends);
        for (int i = 0; i < series.size() && ends.size() > 1; i++) {
            check(lines.get(i).y1(), y.applyAsDouble(series.get(i).value(0)), EXACT, "start of " + i);
            check(lines.get(i).y2(), y.applyAsDouble(series.get(i).value(last)), EXACT, "end of " + i);
            check(Math.signum(lines.get(i).x2() - lines.get(i).x1()), 1, 0, "direction of " + i);
        }
        if (ends.size() > 1) {
            check(Math.signum(ends.firstEntry().getValue() - ends.lastEntry().getValue()), 1, 0, "direction of values");
        }
    }

    private void panels() {
        List<Drawn.Path> lines = drawn.paths.stream()
                .filter(path -> path.stroked() && path.width() == 2.5)
                .toList();
        double unit = Double.NaN;
        for (int i = 0; i < chart.series().size(); i++) {
            Series series = chart.series().get(i);
            int[] places = known(series);
            List<Drawn.Point> points = lines.get(i).points();
            for (int k = 1; k < places.length; k++) {
                double rise = series.value(places[k]) - series.value(places[0]);
                double found = (points.get(0).y() - points.get(k).y()) / rise;
                boolean exact = Math.abs(points.get(0).y() - points.get(k).y()) > 40;
                unit = Double.isNaN(unit) && exact ? found : unit;
                check(exact ? found / unit : 1, 1, 0.01, "scale of " + series.name());
                check(Math.signum(points.get(k).x() - points.get(0).x()), 1, 0, "direction of " + series.name());
            }
        }
    }

    private void cells() {
        List<Drawn.Rect> rects = rects();
        int columns = chart.series().size();
        for (int i = 0; i < columns; i++) {
            String color = columns == 1 ? "" : String.valueOf(i + 1);
            boolean stressed = chart.series().stream().anyMatch(Series::stressed);
            List<Drawn.Rect> own = rects.stream()
                    .filter(rect -> color.isEmpty() || rect.color().equals(color))
                    .toList();
            int[] places = known(chart.series().get(i));
            double unit = Double.NaN;
            for (int k = 0; k < places.length && !stressed; k++) {
                double value = chart.series().get(i).value(places[k]);
                double found = own.get(k).width() / Math.abs(value);
                unit = Double.isNaN(unit) && own.get(k).width() > 5 ? found : unit;
                check(own.get(k).width() > 5 ? found / unit : 1, 1, 0.01, "column " + i + " " + value);
            }
        }
    }

    private void events() {
        double last = Double.NEGATIVE_INFINITY;
        for (Drawn.Path path : drawn.paths) {
            if (!path.stroked()) {
                check(Math.signum(path.points().get(0).y() - last), 1, 1, "order of events");
                last = path.points().get(0).y();
            }
        }
    }
}
