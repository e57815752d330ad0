package dev.broadsheet.chart;

import dev.broadsheet.chart.draw.Charts;
import dev.broadsheet.chart.draw.Drawing;
import dev.broadsheet.chart.draw.DrawingArea;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A drawing read from its SVG, as a browser sees it. */
final class Drawn {

    private static final Pattern ELEMENT =
            Pattern.compile("<(line|rect|path|text)((?: [\\w-]+=\"[^\"]*\")*)(?:/>|>([^<]*)</text>)");
    private static final Pattern ATTRIBUTE = Pattern.compile(" ([\\w-]+)=\"([^\"]*)\"");
    private static final Pattern POINT = Pattern.compile("([ML])(-?[0-9.]+) (-?[0-9.]+)");
    private static final double SIZE = 13;

    /** A text with the box of its letters. */
    record Text(String words, Box box, double x, double baseline, String color, boolean bold) {}

    record Box(double left, double top, double right, double bottom) {

        boolean overlaps(Box other, double by) {
            return left < other.right - by
                    && other.left < right - by
                    && top < other.bottom - by
                    && other.top < bottom - by;
        }
    }

    record Line(double x1, double y1, double x2, double y2, String color, double width) {}

    record Point(double x, double y, boolean start) {}

    /** @param color the role, as {@code 1} */
    record Path(List<Point> points, String color, boolean stroked, double width, String shape) {}

    record Rect(Box box, String color) {

        double width() {
            return box.right - box.left;
        }

        double height() {
            return box.bottom - box.top;
        }
    }

    final Drawing drawing;
    final List<Text> texts = new ArrayList<>();
    final List<Line> lines = new ArrayList<>();
    final List<Path> paths = new ArrayList<>();
    final List<Rect> rects = new ArrayList<>();

    private Drawn(Drawing drawing) {
        this.drawing = drawing;
    }

    /** Returns a number as drawings have it. */
    static String plain(double number) {
        return BigDecimal.valueOf(Math.round(number * 100), 2)
                .stripTrailingZeros()
                .toPlainString();
    }

    static Drawn of(Chart chart, DrawingArea area) {
        Drawn drawn = new Drawn(Charts.draw(chart, area));
        Matcher elements = ELEMENT.matcher(drawn.drawing.content());
        while (elements.find()) {
            Attributes attributes = new Attributes(elements.group(2));
            switch (elements.group(1)) {
                case "line" -> drawn.lines.add(attributes.line());
                case "rect" -> drawn.rects.add(attributes.rect());
                case "path" -> drawn.paths.add(attributes.path());
                default -> drawn.texts.add(attributes.text(elements.group(3), area));
            }
        }
        return drawn;
    }

    private record Attributes(String text) {

        private String get(String name) {
            Matcher attributes = ATTRIBUTE.matcher(text);
            while (attributes.find()) {
                if (attributes.group(1).equals(name)) {
                    return attributes.group(2);
                }
            }
            return "";
        }

        private double number(String name) {
            return Double.parseDouble(get(name));
        }

        private String color() {
            return get("class").replace(" halo", "").replaceFirst("^[fs]-", "");
        }

        private Line line() {
            return new Line(number("x1"), number("y1"), number("x2"), number("y2"), color(), number("stroke-width"));
        }

        private Rect rect() {
            double x = number("x");
            double y = number("y");
            return new Rect(new Box(x, y, x + number("width"), y + number("height")), color());
        }

        private Path path() {
            String shape = get("d");
            List<Point> points = new ArrayList<>();
            Matcher found = POINT.matcher(shape);
            while (found.find()) {
                points.add(new Point(
                        Double.parseDouble(found.group(2)),
                        Double.parseDouble(found.group(3)),
                        found.group(1).equals("M")));
            }
            boolean stroked = get("fill").equals("none");
            return new Path(points, color(), stroked, stroked ? number("stroke-width") : 0, shape);
        }

        private Text text(String content, DrawingArea area) {
            String words = content.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
            boolean bold = !get("font-weight").isEmpty();
            double width = area.widths().of(words, SIZE, bold);
            double x = number("x");
            String anchor = get("text-anchor");
            double left = anchor.equals("end") ? x - width : anchor.equals("middle") ? x - width / 2 : x;
            double y = number("y");
            Box box = new Box(left, y - 9.5, left + width, y + 3);
            return new Text(words, box, x, y, color(), bold);
        }
    }
}
