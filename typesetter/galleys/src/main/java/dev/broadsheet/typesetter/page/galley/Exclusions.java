package dev.broadsheet.typesetter.page.galley;

import dev.broadsheet.typesetter.css.grammar.Keyword.Clear;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The areas that floats of a galley take from the lines beside them; CSS 2.2, section 9.5. Queries for a position visit only the
 * floats that reach down to it.
 */
public final class Exclusions {

    private final List<Reach> floats = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();

    /** The margin box of a float, in the galley's coordinates. */
    public record Area(boolean left, double start, double end, double top, double bottom) {

        Area lower(double by) {
            return new Area(left, start, end, top + by, bottom + by);
        }

        private Span over(@Nullable Span others) {
            return others == null
                    ? new Span(start, end)
                    : new Span(Math.min(start, others.start()), Math.max(end, others.end()));
        }
    }

    /** A float. @param left lowest bottom of it and previous floats at the left @param right the same at the right */
    private record Reach(Area area, double left, double right) {

        double both() {
            return Math.max(left, right);
        }
    }

    /** A horizontal stretch, in pt from the column's start. */
    public record Span(double start, double end) {
        public double width() {
            return end - start;
        }
    }

    void add(Area area) {
        double left = clear(Clear.LEFT);
        double right = clear(Clear.RIGHT);
        floats.add(new Reach(
                area,
                area.left() ? Math.max(left, area.bottom()) : left,
                area.left() ? right : Math.max(right, area.bottom())));
    }

    /** Moves the last floats down, each by its own distance. */
    void moveDown(List<Double> by) {
        List<Reach> last = floats.subList(floats.size() - by.size(), floats.size());
        List<Reach> moved = List.copyOf(last);
        last.clear();
        for (int i = 0; i < by.size(); i++) {
            add(moved.get(i).area().lower(by.get(i)));
        }
    }

    /** Moves floats that reach below a position down, since a column float of a height was inserted there. */
    void push(double y, double by) {
        int first = floats.size();
        while (first > 0 && floats.get(first - 1).both() > y + 0.01) {
            first--;
        }
        List<Double> moves = floats.subList(first, floats.size()).stream()
                .map(own -> own.area().bottom() > y + 0.01 ? by : 0)
                .toList();
        moveDown(moves);
    }

    /** Returns the top of the last float; later ones do not begin higher. 0 if there are none. */
    public double lastTop() {
        return floats.isEmpty() ? 0 : floats.get(floats.size() - 1).area().top();
    }

    /** Returns the top of the first float that has not been added to the galley's items. */
    double nextTop() {
        return floats.get(places.size()).area().top();
    }

    /** Returns the stretch of a column that floats leave free between two positions. */
    public Span free(Column column, double top, double bottom) {
        Span left = null;
        Span right = null;
        for (int i = floats.size() - 1; i >= 0 && floats.get(i).both() > top + 0.01; i--) {
            Area area = floats.get(i).area();
            if (area.top() < bottom - 0.01 && area.bottom() > top + 0.01) {
                left = area.left() ? area.over(left) : left;
                right = area.left() ? right : area.over(right);
            }
        }
        return column.free(left, right);
    }

    /** Returns the first position at or below {@code top} where floats leave that much room. */
    public double findRoom(Column column, double top, double height, double width) {
        double y = top;
        while (free(column, y, y + height).width() < width - 0.01) {
            double next = nextBottom(y);
            if (next <= y) {
                break;
            }
            y = next;
        }
        return y;
    }

    private double nextBottom(double y) {
        double next = Double.POSITIVE_INFINITY;
        for (int i = floats.size() - 1; i >= 0 && floats.get(i).both() > y + 0.01; i--) {
            double bottom = floats.get(i).area().bottom();
            next = bottom > y + 0.01 ? Math.min(next, bottom) : next;
        }
        return Double.isInfinite(next) ? y : next;
    }

    /** Records the item index of the first float that had not been added to the galley's items. */
    void placed(int item) {
        places.add(item);
    }

    /** Returns the floats among the galley's items that reach below a position. */
    List<Item.Hanging> below(double y) {
        List<Item.Hanging> found = List.of();
        for (int i = places.size() - 1; i >= 0 && floats.get(i).both() > y + 0.01; i--) {
            double below = floats.get(i).area().bottom() - y;
            if (below > 0.01) {
                found = found.isEmpty() ? new ArrayList<>() : found;
                found.add(new Item.Hanging(places.get(i), below));
            }
        }
        return found;
    }

    public boolean isEmpty() {
        return floats.isEmpty();
    }

    public int count() {
        return floats.size();
    }

    /** Returns the lowest bottom of the floats from an index on; 0 if there are none. */
    public double bottom(int first) {
        double lowest = 0;
        for (Reach own : floats.subList(Math.min(first, floats.size()), floats.size())) {
            lowest = Math.max(lowest, own.area().bottom());
        }
        return lowest;
    }

    /** Returns the lowest bottom of all floats; 0 if there are none. */
    public double bottom() {
        return clear(Clear.BOTH);
    }

    /** Returns the position below which a box with this {@code clear}, a physical side or none, may begin. */
    public double clear(Clear clear) {
        if (floats.isEmpty()) {
            return 0;
        }
        Reach last = floats.get(floats.size() - 1);
        return switch (clear) {
            case LEFT -> last.left();
            case RIGHT -> last.right();
            case BOTH -> last.both();
            case NONE, INLINE_START, INLINE_END, BOTH_BLOCK -> 0;
        };
    }
}
