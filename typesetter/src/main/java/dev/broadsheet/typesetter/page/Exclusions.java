package dev.broadsheet.typesetter.page;

import dev.broadsheet.typesetter.css.Keyword.Clear;
import java.util.ArrayList;
import java.util.List;

/** The floats of a galley: the room that they take from lines beside them; CSS 2.2, section 9.5. */
final class Exclusions {

    private final List<Area> areas = new ArrayList<>();

    /** The margin box of a float, in the galley's coordinates. */
    record Area(boolean left, double start, double end, double top, double bottom) {}

    /** A stretch of a line. */
    record Span(double start, double end) {
        double width() {
            return end - start;
        }
    }

    void add(Area area) {
        areas.add(area);
    }

    /** Number of floats. */
    int count() {
        return areas.size();
    }

    /** Moves a float down. */
    void moveDown(int index, double by) {
        Area area = areas.get(index);
        areas.set(index, new Area(area.left(), area.start(), area.end(), area.top() + by, area.bottom() + by));
    }

    /** What floats leave of a stretch between two heights. */
    Span free(double start, double end, double top, double bottom) {
        double from = start;
        double to = end;
        for (Area area : areas) {
            if (area.top() < bottom - 0.01 && area.bottom() > top + 0.01) {
                from = area.left() ? Math.max(from, area.end()) : from;
                to = area.left() ? to : Math.min(to, area.start());
            }
        }
        return new Span(from, Math.max(from, to));
    }

    /** The first height at or below {@code top} where floats leave that much room. */
    double findRoom(double start, double end, double top, double height, double width) {
        double y = top;
        while (free(start, end, y, y + height).width() < width - 0.01) {
            double next = nextBottom(y);
            if (next <= y) {
                break;
            }
            y = next;
        }
        return y;
    }

    private double nextBottom(double y) {
        return areas.stream()
                .mapToDouble(Area::bottom)
                .filter(bottom -> bottom > y + 0.01)
                .min()
                .orElse(y);
    }

    /** How far floats that begin above this height reach below it. */
    double overhang(double y) {
        double most = 0;
        for (Area area : areas) {
            if (area.top() < y - 0.01 && area.bottom() > y + 0.01) {
                most = Math.max(most, area.bottom() - y);
            }
        }
        return most;
    }

    boolean isEmpty() {
        return areas.isEmpty();
    }

    /** The lowest end of all floats; 0 when there are none. */
    double bottom() {
        return areas.isEmpty()
                ? 0
                : areas.stream().mapToDouble(Area::bottom).max().orElse(0);
    }

    /** Where a box with this {@code clear} may begin. */
    double clear(Clear clear) {
        return areas.stream()
                .filter(area -> clear == Clear.BOTH || clear == (area.left() ? Clear.LEFT : Clear.RIGHT))
                .mapToDouble(Area::bottom)
                .max()
                .orElse(0);
    }
}
