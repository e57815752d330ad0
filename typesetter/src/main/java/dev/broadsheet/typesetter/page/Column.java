package dev.broadsheet.typesetter.page;

import dev.broadsheet.typesetter.page.Exclusions.Area;
import dev.broadsheet.typesetter.page.Exclusions.Span;

/**
 * The stretch that lines or floats stand in, and the indents that text in a list keeps beside floats, so that its markers
 * stay clear of them and inner lists stand within outer ones. All in pt.
 *
 * @param before from the start of the list to that of the text
 * @param after from the end of the text to that of the list, where markers stand at the right
 */
record Column(double start, double end, double before, double after) {

    static Column of(double x, double width) {
        return new Column(x, x + width, 0, 0);
    }

    double width() {
        return end - start;
    }

    Span whole() {
        return new Span(start, Math.max(start, end));
    }

    /** What a float beside it leaves. A float within the list takes only what it covers. */
    Span beside(Area area, Span free) {
        if (area.left()) {
            double indent = Math.max(0, Math.min(before, start - area.start()));
            double from = Math.max(free.start(), area.end() + indent);
            return new Span(from, Math.max(from, free.end()));
        }
        double indent = Math.max(0, Math.min(after, area.end() - end));
        double to = Math.min(free.end(), area.start() - indent);
        return new Span(free.start(), Math.max(free.start(), to));
    }
}
