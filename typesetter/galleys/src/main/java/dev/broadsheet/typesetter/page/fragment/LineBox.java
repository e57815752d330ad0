package dev.broadsheet.typesetter.page.fragment;

import dev.broadsheet.typesetter.text.shape.Line;
import java.util.List;

/**
 * A line of text; CSS 2.2, section 9.4.2. Its glyphs, pictures and blocks are the segments of its {@link Line}, whose owners
 * have their styles.
 *
 * @param x start of the paragraph, from the column's start
 * @param baseline distance of the baseline from the line's top
 * @param height height in pt
 * @param beside list marker and drop cap, relative to the column's start and the baseline
 */
public record LineBox(Line line, double x, double baseline, double height, List<Placed> beside) implements Fragment {

    public LineBox {
        beside = List.copyOf(beside);
    }

    /** Returns another line at the same position. */
    public LineBox with(Line other) {
        return new LineBox(other, x, baseline, height, beside);
    }

    /** Returns the end of its text, from the column's start. */
    public double end() {
        return x
                + line.segments().stream()
                        .mapToDouble(segment -> segment.x() + segment.width())
                        .max()
                        .orElse(0);
    }

    /** Returns the areas of its inline boxes, relative to the paragraph's start and the baseline. */
    public List<Placed> inlineBoxes() {
        return InlineFrames.of(line.segments());
    }

    /** Returns the link areas, relative to the paragraph's start and the line's top. */
    public List<Placed> links() {
        return LinkAreas.of(line.segments(), height);
    }
}
