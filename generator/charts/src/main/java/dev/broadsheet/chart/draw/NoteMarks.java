package dev.broadsheet.chart.draw;

import dev.broadsheet.chart.Note;
import dev.broadsheet.chart.ValueAxis;
import java.util.List;
import java.util.Optional;

/** Draws annotations: beside their position on a wide area if they have room there, else as numbers with the text below the chart. */
final class NoteMarks {

    private static final double RADIUS = 8;
    private static final double POINT = 3.5;
    private static final double ROOM = 150;
    private static final double HIGH = 0.8;

    private final DrawingArea area;
    private final List<Note> notes;
    private final Frame frame;
    private final Obstacles obstacles;
    private boolean numbered;

    /** @param obstacles the main marks */
    NoteMarks(DrawingArea area, List<Note> notes, Frame frame, Obstacles obstacles) {
        this.area = area;
        this.notes = notes;
        this.frame = frame;
        this.obstacles = obstacles;
    }

    /** Returns the space above a chart for annotations at its highest values. */
    static double headroom(DrawingArea area, List<Note> notes, ValueAxis axis) {
        double room = 0;
        for (Note note : notes) {
            if (!Double.isNaN(note.value()) && axis.at(note.value()) > HIGH) {
                int lines = area.narrow()
                        ? 1
                        : area.wrap(note.text(), ROOM, false, 4).size();
                room = Math.max(room, lines * DrawingArea.LEADING);
            }
        }
        return room;
    }

    /** Draws the lines of full-height annotations, behind other marks. */
    void lines(Svg svg) {
        for (Note note : notes) {
            if (Double.isNaN(note.value())) {
                double x = frame.x(note.x());
                svg.line(x, frame.y(note), x, frame.bottom(), "muted", 1);
            }
        }
    }

    /** Draws the annotations. All labels have to be there. */
    void draw(Svg svg) {
        obstacles.addAll(svg.texts());
        Obstacles labels = new Obstacles();
        labels.addAll(svg.texts());
        List<NotePlaces.Words> words = area.narrow() ? List.of() : places();
        numbered = words.size() < notes.size();
        for (int i = 0; i < notes.size(); i++) {
            if (numbered) {
                number(svg, notes.get(i), i + 1, labels);
            } else {
                words(svg, notes.get(i), words.get(i));
            }
        }
    }

    /** Returns the places of all texts; fewer if not all have room. */
    private List<NotePlaces.Words> places() {
        for (Note note : notes) {
            double x = frame.x(note.x());
            if (Double.isNaN(note.value())) {
                obstacles.add(new Segment(x, frame.y(note), x, frame.bottom()), false);
            } else {
                obstacles.add(Box.around(x, frame.y(note), POINT));
            }
        }
        NotePlaces places = new NotePlaces(area, frame, obstacles);
        return notes.stream().map(places::take).flatMap(Optional::stream).toList();
    }

    private void number(Svg svg, Note note, int number, Obstacles labels) {
        double x = frame.x(note.x());
        double y = frame.y(note);
        Box disk = NotePlaces.near(Box.around(x, y, RADIUS), labels, new Box(0, 0, area.width(), frame.bottom()));
        labels.add(disk);
        disk(svg, disk.left() + RADIUS, disk.top() + RADIUS, number);
    }

    private static void disk(Svg svg, double x, double y, int number) {
        svg.area(Marks.circle(x, y, RADIUS), "ink");
        svg.text(x, y + 4.5, String.valueOf(number), Lettering.STRONG.middle().in("paper"));
    }

    private void words(Svg svg, Note note, NotePlaces.Words words) {
        Box box = words.box();
        if (!Double.isNaN(note.value())) {
            double x = frame.x(note.x());
            double y = frame.y(note);
            leader(svg, x, y, box.grown(3));
            svg.area(Marks.circle(x, y, POINT), "ink");
        }
        for (int i = 0; i < words.lines().size(); i++) {
            Lettering type = words.before() ? Lettering.LABEL.end() : Lettering.LABEL;
            double line = box.top() + DrawingArea.ASCENT + i * DrawingArea.LEADING;
            svg.textOnLines(
                    words.before() ? box.right() : box.left(),
                    line,
                    words.lines().get(i),
                    type);
        }
    }

    /** Draws a line from a point to its text. */
    private static void leader(Svg svg, double x, double y, Box text) {
        double toX = Math.max(text.left(), Math.min(text.right(), x));
        double toY = Math.max(text.top(), Math.min(text.bottom(), y));
        double length = Math.hypot(toX - x, toY - y);
        double start = (POINT + 1.5) / length;
        if (start < 1) {
            svg.line(x + (toX - x) * start, y + (toY - y) * start, toX, toY, "ink", 1);
        }
    }

    private static void entry(Svg svg, int number, List<String> lines, double top) {
        svg.asText(() -> {
            disk(svg, RADIUS, top + RADIUS + 2, number);
            for (int line = 0; line < lines.size(); line++) {
                svg.text(3 * RADIUS, top + 15 + line * DrawingArea.LEADING, lines.get(line), Lettering.LABEL);
            }
        });
    }

    /**
     * Writes the texts of numbers below the chart.
     *
     * @return the vertical position of their end
     */
    double list(Svg svg, double top) {
        double y = top;
        for (int i = 0; numbered && i < notes.size(); i++) {
            List<String> lines = area.wrap(notes.get(i).text(), area.width() - 3 * RADIUS, false, 6);
            entry(svg, i + 1, lines, y);
            y += lines.size() * DrawingArea.LEADING + 8;
        }
        return y;
    }
}
