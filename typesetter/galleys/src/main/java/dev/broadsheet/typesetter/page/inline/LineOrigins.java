package dev.broadsheet.typesetter.page.inline;

import dev.broadsheet.typesetter.box.content.Origin;
import dev.broadsheet.typesetter.text.shape.Line;
import org.jspecify.annotations.Nullable;

/** Computes the origins of a paragraph's lines, each from the previous one, so that a long text is counted once. */
final class LineOrigins {

    private Line.@Nullable Start last;
    private @Nullable Origin found;

    /** Returns the origin of the next line; null if it has none. */
    @Nullable
    Origin next(Line line) {
        Line.Start start = line.start();
        if (start == null || !(start.source() instanceof Origin origin)) {
            return null;
        }
        Origin here = after(last, found, start, origin);
        last = start;
        found = here;
        return here;
    }

    private static Origin after(
            Line.@Nullable Start before, @Nullable Origin known, Line.Start start, Origin beginning) {
        if (before != null && known != null && goesOn(before, start)) {
            return known.after(start.text(), before.index(), start.index());
        }
        return beginning.after(start.text(), start.index());
    }

    private static boolean goesOn(Line.Start before, Line.Start start) {
        return before.source() == start.source()
                && before.index() <= start.index()
                && before.text().equals(start.text());
    }
}
