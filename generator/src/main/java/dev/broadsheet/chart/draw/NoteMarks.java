package dev.broadsheet.chart.draw;

import dev.broadsheet.chart.Note;
import dev.broadsheet.chart.ValueAxis;
import java.util.List;
import java.util.function.DoubleFunction;

/** Draws annotations: beside their position on a wide area if they have room there, else as numbers with the text below the chart. */
final class NoteMarks {

    private static final double RADIUS = 8;
    private static final double ROOM = 150;
    private static final double GAP = 7;
    private static final double HIGHEST = 12;
    private static final double HIGH = 0.8;

    private final DrawingArea area;
    private final List<Note> notes;
    private final Frame frame;
    private final List<Words> beside;

    /**
     * The text of an annotation beside its position.
     *
     * @param top baseline of the first line
     * @param before whether the text ends at the position rather than begins there
     */
    private record Words(double x, double top, double width, boolean before, List<String> lines) {

        boolean collidesWith(Words other) {
            return left() < other.left() + other.width
                    && other.left() < left() + width
                    && top < other.top + other.height()
                    && other.top < top + height();
        }

        private double left() {
            return before ? x - width : x;
        }

        private double height() {
            return lines.size() * DrawingArea.LEADING;
        }
    }

    NoteMarks(DrawingArea area, List<Note> notes, Frame frame) {
        this.area = area;
        this.notes = notes;
        this.frame = frame;
        List<Words> words =
                area.narrow() ? List.of() : notes.stream().map(this::words).toList();
        this.beside = collide(words) ? List.of() : words;
    }

    private static boolean collide(List<Words> words) {
        for (int i = 1; i < words.size(); i++) {
            if (words.subList(0, i).stream().anyMatch(words.get(i)::collidesWith)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns the frame of a chart, with space above it for annotations at its highest values.
     *
     * @param of returns the frame with this space above it
     */
    static Frame frame(DrawingArea area, List<Note> notes, ValueAxis axis, DoubleFunction<Frame> of) {
        double room = headroom(area, notes, axis);
        Frame frame = of.apply(room);
        return room > 0 && new NoteMarks(area, notes, frame).beside.isEmpty() ? of.apply(0) : frame;
    }

    private static double headroom(DrawingArea area, List<Note> notes, ValueAxis axis) {
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
            if (beside.isEmpty()) {
                number(svg, x, y(note), i + 1);
            } else {
                words(svg, x, note, beside.get(i));
            }
        }
    }

    private double y(Note note) {
        return Double.isNaN(note.value()) ? frame.top() - 8 : frame.y(note.value());
    }

    private static void number(Svg svg, double x, double y, int number) {
        svg.area(Marks.circle(x, y, RADIUS), "ink");
        svg.text(x, y + 4.5, String.valueOf(number), Lettering.STRONG.middle().in("paper"));
    }

    /** Returns the text on the side with more space. */
    private Words words(Note note) {
        double x = frame.x(note.x());
        boolean before = x - frame.left() > frame.right() - x;
        double room = Math.min(ROOM, (before ? x - frame.left() : frame.right() - x) - GAP);
        List<String> lines = area.wrap(note.text(), Math.max(60, room), false, 4);
        boolean point = !Double.isNaN(note.value());
        double first = point ? above(y(note), lines.size()) : y(note) + 12;
        double at = point ? x : before ? x - GAP : x + GAP;
        return new Words(at, first, area.widest(lines, false), before, lines);
    }

    private void words(Svg svg, double x, Note note, Words words) {
        if (!Double.isNaN(note.value())) {
            double y = y(note);
            svg.line(x, y - 5, x, y - 14, "ink", 1);
            svg.area(Marks.circle(x, y, 3.5), "ink");
        }
        for (int i = 0; i < words.lines().size(); i++) {
            Lettering type = words.before() ? Lettering.LABEL.end() : Lettering.LABEL;
            double line = words.top() + i * DrawingArea.LEADING;
            svg.textOnLines(words.x(), line, words.lines().get(i), type);
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
     * Writes the texts of numbers below the chart.
     *
     * @return the vertical position of their end
     */
    double list(Svg svg, double top) {
        double y = top;
        for (int i = 0; beside.isEmpty() && i < notes.size(); i++) {
            List<String> lines = area.wrap(notes.get(i).text(), area.width() - 3 * RADIUS, false, 6);
            entry(svg, i + 1, lines, y);
            y += lines.size() * DrawingArea.LEADING + 8;
        }
        return y;
    }
}
