package dev.broadsheet.typesetter.page;

import dev.broadsheet.typesetter.box.Ink;
import dev.broadsheet.typesetter.box.InlineItem;
import dev.broadsheet.typesetter.text.Line;
import org.jspecify.annotations.Nullable;

/** A line of text. */
final class LineDrawing implements Drawing {

    private final double x;
    private final double baseline;
    private final double height;
    private final @Nullable HangingMarker marker;
    private final @Nullable InitialCap initial;
    private Line line;

    /**
     * @param x of the paragraph, from the column's start
     * @param baseline distance of the baseline from the line's top
     * @param marker list marker beside it
     * @param initial initial letter before it
     */
    LineDrawing(
            Line line,
            double x,
            double baseline,
            double height,
            @Nullable HangingMarker marker,
            @Nullable InitialCap initial) {
        this.line = line;
        this.x = x;
        this.baseline = baseline;
        this.height = height;
        this.marker = marker;
        this.initial = initial;
    }

    Line line() {
        return line;
    }

    double baseline() {
        return baseline;
    }

    double height() {
        return height;
    }

    /** Another line takes the place of this one; see {@link NumberedLines}. */
    void exchange(Line other) {
        line = other;
    }

    @Override
    public void paint(Painter painter, double originX, double originY) {
        double foot = originY + baseline;
        if (marker != null) {
            marker.paint(painter, originX, foot);
        }
        if (initial != null) {
            initial.paint(painter, originX + x, foot);
        }
        InlineFrames.paint(line.segments(), painter, originX + x, foot);
        for (Line.Segment segment : line.segments()) {
            segment(segment, painter, originX + x, foot);
        }
        new LinkAreas(painter, originY, height).of(line.segments(), originX + x);
    }

    private void segment(Line.Segment segment, Painter painter, double start, double foot) {
        double left = start + segment.x();
        if (segment instanceof Line.Glyphs glyphs && glyphs.owner() instanceof Ink ink) {
            painter.glyphs(glyphs.run(), left, foot - glyphs.rise(), ink);
            painter.lines(ink, glyphs.run(), left, foot - glyphs.rise(), glyphs.width());
        } else if (segment instanceof Line.Glyphs glyphs && glyphs.owner() instanceof InlineItem.Leader leader) {
            painter.leader(glyphs.run(), left, foot - glyphs.rise(), leader.ink());
        } else if (segment.owner() instanceof AlignedAtom atom) {
            atom.paint(painter, left, foot);
        } else if (segment.owner() instanceof InlineItem.Spot spot) {
            painter.label(spot.label(), left, foot - baseline);
        }
    }

    /** Where its text ends, from the column's start. */
    double end() {
        return x
                + line.segments().stream()
                        .mapToDouble(segment -> segment.x() + segment.width())
                        .max()
                        .orElse(0);
    }
}
