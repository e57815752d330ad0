package dev.broadsheet.typesetter.text.paragraph;

import dev.broadsheet.typesetter.text.shape.Shaper;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How a paragraph is broken into lines.
 *
 * @param alignment alignment of all lines but the last
 * @param lastAlignment alignment of the last line and of lines before a forced break
 * @param indent first-line indent in pt; may be negative
 * @param filling how lines are filled
 * @param hyphenation limits of automatic hyphenation
 * @param hangPunctuation whether quotation marks, punctuation and hyphens hang slightly into the margin
 * @param direction direction of the paragraph
 * @param indentation which lines the indent applies to
 * @param breaking where lines may break
 * @param spacing spacing within lines
 * @param turn mark at the start of continuation lines; null for none; asked for only when a line continues
 * @param wrap false for preformatted text that breaks only at forced breaks
 */
public record ParagraphStyle(
        Alignment alignment,
        Alignment lastAlignment,
        double indent,
        Filling filling,
        HyphenationLimits hyphenation,
        boolean hangPunctuation,
        boolean wrap,
        Direction direction,
        Indentation indentation,
        Breaking breaking,
        Spacing spacing,
        @Nullable Supplier<Turn> turn) {

    /** Creates a style of text from left to right with defaults. */
    public ParagraphStyle(
            Alignment alignment,
            Alignment lastAlignment,
            double indent,
            boolean balanced,
            HyphenationLimits hyphenation,
            boolean hangPunctuation,
            boolean wrap) {
        this(
                alignment,
                lastAlignment,
                indent,
                balanced ? Filling.BALANCED : Filling.OPTIMAL,
                hyphenation,
                hangPunctuation,
                wrap,
                Direction.LEFT_TO_RIGHT,
                Indentation.FIRST_LINE,
                Breaking.DEFAULT,
                Spacing.DEFAULT,
                null);
    }

    /**
     * A continuation mark for broken lines of preformatted text.
     *
     * @param mark set before the text of the next line; not content
     * @param owner owner of its glyphs
     * @param indent indent before the mark, in pt
     */
    public record Turn(Inline.Text mark, Object owner, double indent) {

        /** Space between the mark and the text, in em. */
        private static final double GAP = 0.3;

        /** Returns the width of the mark and the space after it, in pt. */
        public double width(Shaper shaper) {
            return shaper.width(mark.text(), mark.style()) + GAP * mark.style().size();
        }
    }

    /** Returns a copy with another direction. */
    public ParagraphStyle with(Direction newDirection) {
        return with(newDirection, turn);
    }

    /** Returns a copy with a continuation mark. */
    public ParagraphStyle with(Supplier<Turn> newTurn) {
        return with(direction, newTurn);
    }

    private ParagraphStyle with(Direction newDirection, @Nullable Supplier<Turn> newTurn) {
        return new ParagraphStyle(
                alignment,
                lastAlignment,
                indent,
                filling,
                hyphenation,
                hangPunctuation,
                wrap,
                newDirection,
                indentation,
                breaking,
                spacing,
                newTurn);
    }

    /** How much text each line takes. */
    public enum Filling {
        /** What makes the whole paragraph look best. */
        OPTIMAL,
        /** About the same in each line, as in headings. */
        BALANCED,
        /** As much as there is room for, as in preformatted text; justified lines are filled as with {@link #OPTIMAL}. */
        FIRST_FIT
    }

    /**
     * Which lines are indented.
     *
     * @param hanging whether all lines but the first are indented rather than the first
     * @param eachLine whether a line after a forced break counts as a first line
     */
    public record Indentation(boolean hanging, boolean eachLine) {
        public static final Indentation FIRST_LINE = new Indentation(false, false);
    }

    /**
     * Adjustments to the break opportunities of UAX #14.
     *
     * @param strictness strictness for East Asian text
     * @param words how words are divided
     * @param anywhere whether a word wider than its line may be divided between any two letters
     */
    public record Breaking(Strictness strictness, Words words, boolean anywhere) {
        public static final Breaking DEFAULT = new Breaking(Strictness.AUTO, Words.NORMAL, false);
    }

    /** CSS {@code line-break}. */
    public enum Strictness {
        /** The default of the language. */
        AUTO,
        LOOSE,
        NORMAL,
        STRICT,
        /** Between any two characters. */
        ANYWHERE
    }

    /** CSS {@code word-break}. */
    public enum Words {
        NORMAL,
        /** Between any two letters. */
        BREAK_ALL,
        /** Not between ideographs or syllables. */
        KEEP_ALL
    }

    /**
     * Spacing within lines.
     *
     * @param autospace whether space is added between ideographs and letters or digits
     * @param trim whether full-width punctuation loses the empty half of its em beside other punctuation
     * @param trimStart whether it does so at the start of each line, too
     * @param expansion share by which the letters of justified lines may be expanded or condensed; lines with ideographs are
     *     excluded
     */
    public record Spacing(boolean autospace, boolean trim, boolean trimStart, double expansion) {
        public static final Spacing DEFAULT = new Spacing(true, true, false, 0);
    }

    /** The paragraph direction, which determines that of neutral characters; UAX #9, section 3.3.1. */
    public enum Direction {
        LEFT_TO_RIGHT,
        RIGHT_TO_LEFT,
        /** The direction of the first strong character. */
        OF_FIRST_LETTER
    }

    /** Alignment of lines within the measure. */
    public enum Alignment {
        LEFT,
        RIGHT,
        CENTER,
        JUSTIFY
    }

    /**
     * CSS {@code hyphenate-limit-chars} and {@code hyphenate-limit-lines}.
     *
     * @param word least number of characters of a hyphenated word
     * @param before least number of characters before the hyphen
     * @param after least number of characters after it
     * @param lines greatest number of consecutive hyphenated lines
     * @param beforeLast whether the last line but one may be hyphenated
     * @param zone share of a line that is left empty at its end rather than divide a word
     * @param mark the hyphen; CSS {@code hyphenate-character}
     */
    public record HyphenationLimits(
            int word, int before, int after, int lines, boolean beforeLast, double zone, String mark) {
        public static final HyphenationLimits DEFAULT = new HyphenationLimits(6, 3, 3, 2);

        /** Creates limits with a plain hyphen and without a zone. */
        public HyphenationLimits(int word, int before, int after, int lines) {
            this(word, before, after, lines, true, 0, "-");
        }
    }
}
