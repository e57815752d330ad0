package dev.broadsheet.chart.draw;

import dev.broadsheet.chart.Chart;
import dev.broadsheet.chart.Era;
import dev.broadsheet.chart.Note;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Draws events from top to bottom beside a line with eras; distances are proportional to time where there is space. */
final class TimelinePlot implements Plot {

    private static final double EACH = 40;
    private static final double GAP = 14;
    private static final double RADIUS = 5;
    private static final double ERA = 18;

    private final Chart chart;
    private final DrawingArea area;
    private final double axis;
    private final double text;
    private final List<Event> events = new ArrayList<>();

    /** An event with its position on the line and that of its text. */
    private static final class Event {
        final double at;
        final boolean strong;
        final String date;
        final List<String> lines;
        double wished;
        double top;

        Event(double at, boolean strong, String date, List<String> lines) {
            this.at = at;
            this.strong = strong;
            this.date = date;
            this.lines = lines;
        }

        double height() {
            return (1 + lines.size()) * DrawingArea.LEADING;
        }
    }

    TimelinePlot(Chart chart, DrawingArea area) {
        this.chart = chart;
        this.area = area;
        this.axis = chart.eras().isEmpty() ? RADIUS + 2 : eraWidth() + ERA;
        this.text = axis + 28;
        for (int i = 0; i < chart.notes().size(); i++) {
            Note note = chart.notes().get(i);
            List<String> lines = area.wrap(note.text(), area.width() - text, false, 4);
            events.add(new Event(
                    note.x(), chart.stressed().contains(i), area.words().place(chart.positions(), i), lines));
        }
        events.sort(Comparator.comparingDouble(event -> event.at));
    }

    private double eraWidth() {
        double room = area.width() * (area.narrow() ? 0.26 : 0.22);
        double widest = 0;
        for (Era era : chart.eras()) {
            widest = Math.max(widest, area.widest(area.wrap(era.text(), room, true, 3), true));
        }
        return widest + 10;
    }

    @Override
    public Drawing draw() {
        Svg svg = Svg.ofRows(area);
        double texts =
                events.stream().mapToDouble(event -> event.height() + GAP).sum();
        double height = Math.max(texts + Math.max(0, area.more()), events.size() * EACH + area.more());
        double low = low();
        double high = Math.max(high(), low + 1);
        for (Event event : events) {
            event.wished = 8 + (event.at - low) / (high - low) * (height - 40);
        }
        settle();
        double end = events.isEmpty()
                ? 20
                : events.get(events.size() - 1).top
                        + events.get(events.size() - 1).height();
        double bottom = Math.max(end, height - 20);
        eras(svg, low, high, height);
        svg.line(axis, 2, axis, bottom, "muted", 2);
        events.forEach(event -> event(svg, event));
        return new Drawing(area.width(), bottom + 4, svg.content());
    }

    private double low() {
        double first = events.isEmpty() ? 0 : events.get(0).at;
        return Math.min(
                first, chart.eras().stream().mapToDouble(Era::from).min().orElse(first));
    }

    private double high() {
        double last = events.isEmpty() ? 1 : events.get(events.size() - 1).at;
        return Math.max(last, chart.eras().stream().mapToDouble(Era::to).max().orElse(last));
    }

    private void settle() {
        double free = 0;
        for (Event event : events) {
            event.top = Math.max(event.wished - 8, free);
            free = event.top + event.height() + GAP;
        }
    }

    private void eras(Svg svg, double low, double high, double height) {
        for (int i = 0; i < chart.eras().size(); i++) {
            Era era = chart.eras().get(i);
            double from = 8 + (era.from() - low) / (high - low) * (height - 40);
            double to = 8 + (era.to() - low) / (high - low) * (height - 40);
            svg.rect(0, from, axis - 8, Math.max(2, to - from - 2), "era");
            svg.rect(axis - 8, from, 4, Math.max(2, to - from - 2), String.valueOf(i % 12 + 1));
            List<String> lines =
                    area.wrap(era.text(), axis - ERA - 4, true, Math.max(1, (int) ((to - from) / DrawingArea.LEADING)));
            for (int line = 0; line < lines.size(); line++) {
                svg.text(6, from + 15 + line * DrawingArea.LEADING, lines.get(line), Lettering.STRONG.in("muted"));
            }
        }
    }

    private void event(Svg svg, Event event) {
        double middle = event.top + 8;
        String color = chart.stressed().isEmpty() || event.strong ? "1" : Colors.PALE;
        if (Math.abs(middle - event.wished) > 1) {
            svg.path(
                    "M" + Svg.number(axis) + " " + Svg.number(event.wished) + "C" + Svg.number(axis + 14) + " "
                            + Svg.number(event.wished) + " " + Svg.number(axis + 10) + " " + Svg.number(middle) + " "
                            + Svg.number(text - 6) + " " + Svg.number(middle),
                    "muted",
                    1,
                    "");
        } else {
            svg.line(axis, middle, text - 6, middle, "muted", 1);
        }
        svg.area(Marks.circle(axis, event.wished, RADIUS), color);
        svg.text(text, event.top + 13, event.date, Lettering.STRONG.in(color.equals("1") ? "1" : "muted"));
        for (int i = 0; i < event.lines.size(); i++) {
            svg.text(
                    text,
                    event.top + 13 + (i + 1) * DrawingArea.LEADING,
                    event.lines.get(i),
                    event.strong ? Lettering.STRONG : Lettering.LABEL);
        }
    }
}
