package dev.broadsheet.typesetter.text.shape;

import dev.broadsheet.typesetter.text.paragraph.Inline;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a paragraph, aligned and ready to draw.
 *
 * @param segments in visual order
 * @param ascent largest height of its content above the baseline, in pt
 * @param descent largest depth below the baseline, in pt
 * @param textStart number of characters of the paragraph's text before this line (UTF-16 units, without soft hyphens and atoms)
 * @param start what the line begins with in reading order; null for an empty line
 * @param hyphenated whether the line ends with an automatic or soft hyphen
 * @param looseness share by which each word space is wider than the font's, negative if narrower; in a line left ragged, the
 *     share that justification would need; NaN in a line that is not justified
 */
public record Line(
        List<Segment> segments,
        double ascent,
        double descent,
        int textStart,
        @Nullable Start start,
        boolean hyphenated,
        double looseness) {

    public Line {
        segments = List.copyOf(segments);
    }

    /** Whether the line is justified. */
    public boolean justified() {
        return !Double.isNaN(looseness);
    }

    /** Returns a copy with other segments. */
    public Line with(List<Segment> others) {
        return new Line(others, ascent, descent, textStart, start, hyphenated, looseness);
    }

    /** Returns a copy with {@code text} more characters before it. */
    public Line behind(int text) {
        return new Line(segments, ascent, descent, text + textStart, start, hyphenated, looseness);
    }

    /**
     * The place in the content of a paragraph at which a line begins.
     *
     * @param source source of the first {@link Inline} on the line that has one
     * @param text text of that inline; empty if it is not text
     * @param index index in that text
     */
    public record Start(Object source, String text, int index) {}

    /** A part of a line. */
    public sealed interface Segment {
        /** Distance from the column's start, in pt. */
        double x();

        double width();

        /** Returns the owner of the {@link Inline} that it comes from. */
        @Nullable
        Object owner();
    }

    /**
     * Positioned glyphs. Word spaces are glyphs with their justified advance, so that copied text has them.
     *
     * @param rise distance of its baseline above the line's, in pt
     */
    public record Glyphs(
            LineRun words,
            double x,
            double width,
            double rise,
            @Nullable Object owner) implements Segment {

        /** Creates a segment of one word. */
        public Glyphs(GlyphRun word, double x, double width, double rise, @Nullable Object owner) {
            this(LineRun.of(word), x, width, rise, owner);
        }

        /** Returns the glyphs as one run, which is assembled anew by each call. */
        public GlyphRun run() {
            return words.joined();
        }
    }

    /** A picture or other atom. */
    public record Placed(
            double x,
            double width,
            double ascent,
            double descent,
            @Nullable Object owner) implements Segment {}

    /** The position of a {@link Inline.Marker}. */
    public record Mark(double x, Object owner) implements Segment {
        @Override
        public double width() {
            return 0;
        }
    }
}
