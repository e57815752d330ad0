package dev.broadsheet.chart.draw;

import dev.broadsheet.chart.Note;
import dev.broadsheet.chart.ValueAxis;
import java.util.List;

/** Draws annotations: beside their position on a wide area, else as numbers with the text below the chart. */
final class NoteMarks {

    private static final double RADIUS = 8;
    private static final double ROOM = 150;
    private static final double GAP = 7;
    private static final double HIGHEST = 12;
    private static final double HIGH = 0.8;

    private final DrawingArea area;
    private final List<Note> notes;
    private final Frame frame;

    NoteMarks(DrawingArea area, List<Note> notes, Frame frame) {
        this.area = area;
        this.notes = notes;
        this.frame = frame;
    }

    /** Returns the space above a chart for annotations at its highest values. */
    static double headroom(DrawingArea area, List<Note> notes, ValueAxis axis) {
        double room = 0;
        for (Note note : notes) {
            if (!area.narrow() && !Double.isNaN(note.value()) && axis.at(note.value()) > HIGH) {
                room = Math.max(room, area.wrap(note.text(), ROOM, false, 4).size() * DrawingArea.LEADING);
            }
        }
        return room;
    }

    /** Draws the lines of full-height annotations, behind other marks. */
    void lines(Svg svg) {
        for (Note note : notes) {
            if (Double.isNaN(note.value())) {
                double x = frame.x(note.x());
                svg.line(x, frame.top() - 8, x, frame.bottom(), "muted", 1);
            }
        }
    }

    void draw(Svg svg) {
        for (int i = 0; i < notes.size(); i++) {
            Note note = notes.get(i);
            double x = frame.x(note.x());
            double y = Double.isNaN(note.value()) ? frame.top() - 8 : frame.y(note.value());
            if (area.narrow()) {
                number(svg, x, y, i + 1);
            } else {
                words(svg, x, y, note);
            }
        }
    }

    private static void number(Svg svg, double x, double y, int number) {
        svg.area(Marks.circle(x, y, RADIUS), "ink");
        svg.text(x, y + 4.5, String.valueOf(number), Lettering.STRONG.middle().in("paper"));
    }

    /** Writes the text on the side with more space. */
    private void words(Svg svg, double x, double y, Note note) {
        boolean before = x - frame.left() > frame.right() - x;
        double room = Math.min(ROOM, (before ? x - frame.left() : frame.right() - x) - GAP);
        List<String> lines = area.wrap(note.text(), Math.max(60, room), false, 4);
        boolean point = !Double.isNaN(note.value());
        double first = point ? above(y, lines.size()) : y + 12;
        if (point) {
            svg.line(x, y - 5, x, y - 14, "ink", 1);
            svg.area(Marks.circle(x, y, 3.5), "ink");
        }
        for (int i = 0; i < lines.size(); i++) {
            double at = point ? x : before ? x - GAP : x + GAP;
            Lettering type = before ? Lettering.LABEL.end() : Lettering.LABEL;
            svg.textOnLines(at, first + i * DrawingArea.LEADING, lines.get(i), type);
        }
    }

    private double above(double y, int lines) {
        return Math.max(HIGHEST, y - 20 - (lines - 1) * DrawingArea.LEADING);
    }

    private static void entry(Svg svg, int number, List<String> lines, double top) {
        svg.asText(() -> {
            number(svg, RADIUS, top + RADIUS + 2, number);
            for (int line = 0; line < lines.size(); line++) {
                svg.text(3 * RADIUS, top + 15 + line * DrawingArea.LEADING, lines.get(line), Lettering.LABEL);
            }
        });
    }

    /**
     * Writes the texts below a narrow chart.
     *
     * @return the vertical position of their end
     */
    double list(Svg svg, double top) {
        double y = top;
        for (int i = 0; area.narrow() && i < notes.size(); i++) {
            List<String> lines = area.wrap(notes.get(i).text(), area.width() - 3 * RADIUS, false, 6);
            entry(svg, i + 1, lines, y);
            y += lines.size() * DrawingArea.LEADING + 8;
        }
        return y;
    }
}
