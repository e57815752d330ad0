package dev.broadsheet.typesetter.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a paragraph, aligned and ready to draw.
 *
 * @param segments in visual order
 * @param ascent largest height of its content above the baseline, in pt
 * @param descent largest depth below the baseline, in pt
 * @param textStart characters of the paragraph's text that are before this line (UTF-16 units; soft hyphens and atoms are
 *     not counted)
 * @param start what the line begins with, in the order in which it is read; null for an empty line
 * @param hyphenated whether the line ends with an automatic or soft hyphen
 * @param looseness share of its width by which each word space is wider than the font has it, negative where it is narrower;
 *     in a line that is left short, by which it would have to be wider. NaN in a line that is not justified
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

    /** Whether it was made to fill its room. */
    public boolean justified() {
        return !Double.isNaN(looseness);
    }

    /** The same line with other segments. */
    Line with(List<Segment> others) {
        return new Line(others, ascent, descent, textStart, start, hyphenated, looseness);
    }

    /** The same line, with so much more text before it. */
    public Line behind(int text) {
        return new Line(segments, ascent, descent, text + textStart, start, hyphenated, looseness);
    }

    /**
     * The place in the content of a paragraph at which a line begins.
     *
     * @param source that of the first {@link Inline} on the line that has one
     * @param text of that inline; empty when it is no text
     * @param index in that text
     */
    public record Start(Object source, String text, int index) {}

    /** A piece of a line. */
    public sealed interface Segment {
        /** Distance from the column's start, in pt. */
        double x();

        double width();

        /** What the caller attached to the {@link Inline} it comes from. */
        @Nullable
        Object owner();
    }

    /**
     * Glyphs at a place. Word spaces are glyphs with their justified advance, so that copied text has them.
     *
     * @param rise distance of its baseline above the line's, in pt
     */
    public record Glyphs(
            LineRun words,
            double x,
            double width,
            double rise,
            @Nullable Object owner) implements Segment {

        /** One word. */
        Glyphs(GlyphRun word, double x, double width, double rise, @Nullable Object owner) {
            this(LineRun.of(word), x, width, rise, owner);
        }

        /** Put together for each caller. */
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

    /** The place of a {@link Inline.Marker}. */
    public record Mark(double x, Object owner) implements Segment {
        @Override
        public double width() {
            return 0;
        }
    }
}
