package dev.broadsheet.typesetter.page.inline;

import dev.broadsheet.typesetter.box.Origin;
import dev.broadsheet.typesetter.text.Line;
import org.jspecify.annotations.Nullable;

/** Where the lines of a paragraph come from. Each is counted from the one before, so that a long text is counted once. */
final class LineOrigins {

    private Line.@Nullable Start last;
    private @Nullable Origin found;

    /** Of the next line; null for one that comes from nowhere. */
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
