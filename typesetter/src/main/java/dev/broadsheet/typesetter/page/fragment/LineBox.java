package dev.broadsheet.typesetter.page.fragment;

import dev.broadsheet.typesetter.text.Line;
import java.util.List;

/**
 * A line of text; CSS 2.2, section 9.4.2. Its glyphs, pictures and blocks are the segments of its {@link Line}, whose owners
 * have their style.
 *
 * @param x of the paragraph, from the column's start
 * @param baseline distance of the baseline from the line's top
 * @param height in pt
 * @param beside list marker and initial letter, from the column's start and the baseline
 */
public record LineBox(Line line, double x, double baseline, double height, List<Placed> beside) implements Fragment {

    public LineBox {
        beside = List.copyOf(beside);
    }

    /** Another line at the same place. */
    public LineBox with(Line other) {
        return new LineBox(other, x, baseline, height, beside);
    }

    /** Where its text ends, from the column's start. */
    public double end() {
        return x
                + line.segments().stream()
                        .mapToDouble(segment -> segment.x() + segment.width())
                        .max()
                        .orElse(0);
    }

    /** What it shows of its inline boxes, from the paragraph's start and the baseline. */
    public List<Placed> inlineBoxes() {
        return InlineFrames.of(line.segments());
    }

    /** What leads elsewhere, from the paragraph's start and the line's top. */
    public List<Placed> links() {
        return LinkAreas.of(line.segments(), height);
    }
}
