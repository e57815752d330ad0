package dev.broadsheet.typesetter.page.galley;

import dev.broadsheet.typesetter.css.grammar.Keyword.Direction;
import org.jspecify.annotations.Nullable;

/** The current list of a galley under construction: its indents, and the marker that waits for its line. */
public final class ListRoom {

    private @Nullable Column outermost;
    private @Nullable HangingMarker marker;

    /** Begins a list, up to {@link #end}. @return whether it is not within another list */
    public boolean begin(double x, double width) {
        boolean outer = outermost == null;
        outermost = outer ? Column.of(x, width) : outermost;
        return outer;
    }

    public void end() {
        outermost = null;
    }

    /** Sets the marker to hang beside the next line. */
    public void marker(HangingMarker hanging) {
        marker = hanging;
    }

    @Nullable
    public HangingMarker takeMarker() {
        HangingMarker taken = marker;
        marker = null;
        return taken;
    }

    /** Returns the column of lines; lines in a list keep their indent beside floats. */
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
