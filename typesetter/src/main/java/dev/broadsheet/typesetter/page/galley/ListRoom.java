package dev.broadsheet.typesetter.page.galley;

import dev.broadsheet.typesetter.css.value.Keyword.Direction;
import org.jspecify.annotations.Nullable;

/** The list that a galley is in, its indents, and the marker that waits for its line. */
public final class ListRoom {

    private @Nullable Column outermost;
    private @Nullable HangingMarker marker;

    /** A list begins, up to {@link #end}. @return whether it is in no other list */
    public boolean begin(double x, double width) {
        boolean outer = outermost == null;
        outermost = outer ? Column.of(x, width) : outermost;
        return outer;
    }

    public void end() {
        outermost = null;
    }

    /** A marker that hangs beside the next line. */
    public void marker(HangingMarker hanging) {
        marker = hanging;
    }

    @Nullable
    public HangingMarker takeMarker() {
        HangingMarker taken = marker;
        marker = null;
        return taken;
    }

    /** The column of lines; those in a list keep their indent beside floats. */
    public Column column(double x, double width, Direction direction) {
        if (outermost == null) {
            return Column.of(x, width);
        }
        if (direction == Direction.RTL) {
            return new Column(x, x + width, 0, Math.max(0, outermost.end() - x - width));
        }
        double first = marker == null ? outermost.start() : Math.min(outermost.start(), marker.x());
        return new Column(x, x + width, Math.max(0, x - first), 0);
    }
}
