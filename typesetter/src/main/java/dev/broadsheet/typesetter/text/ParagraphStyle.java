package dev.broadsheet.typesetter.text;

import org.jspecify.annotations.Nullable;

/**
 * How a paragraph is broken into lines.
 *
 * @param alignment of all lines but the last
 * @param lastAlignment of the last line and of lines before a forced break
 * @param indent first-line indent in pt; may be negative
 * @param balanced all lines of about equal length (headings)
 * @param hyphenation limits of automatic hyphenation
 * @param hangPunctuation whether quotes, stops and hyphens hang into the margin a little
 * @param direction of the paragraph
 * @param indentation which lines the indent applies to
 * @param breaking where lines may break
 * @param spacing room within lines
 * @param turn what lines begin with that go on from the one before; null for nothing
 * @param wrap false for preformatted text that breaks only at forced breaks
 */
public record ParagraphStyle(
        Alignment alignment,
        Alignment lastAlignment,
        double indent,
        boolean balanced,
        HyphenationLimits hyphenation,
        boolean hangPunctuation,
        boolean wrap,
        Direction direction,
        Indentation indentation,
        Breaking breaking,
        Spacing spacing,
        @Nullable Turn turn) {

    /** Text from left to right. */
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
                balanced,
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
     * What shows that a line of preformatted text goes on in the next one.
     *
     * @param mark set before the text of the next line; no content
     * @param owner of its glyphs
     * @param indent before the mark, in pt
     */
    public record Turn(Inline.Text mark, Object owner, double indent) {

        /** Between the mark and the text, in em. */
        private static final double GAP = 0.3;

        /** What the mark takes, in pt. */
        double width(Shaper shaper) {
            return shaper.width(mark.text(), mark.style()) + GAP * mark.style().size();
        }
    }

    /** The same in another direction. */
    public ParagraphStyle with(Direction newDirection) {
        return with(newDirection, turn);
    }

    /** The same with a mark where a line goes on. */
    public ParagraphStyle with(Turn newTurn) {
        return with(direction, newTurn);
    }

    private ParagraphStyle with(Direction newDirection, @Nullable Turn newTurn) {
        return new ParagraphStyle(
                alignment,
                lastAlignment,
                indent,
                balanced,
                hyphenation,
                hangPunctuation,
                wrap,
                newDirection,
                indentation,
                breaking,
                spacing,
                newTurn);
    }

    /**
     * Which lines are indented.
     *
     * @param hanging all but the first rather than the first
     * @param eachLine whether a line after a forced break is like the first
     */
    public record Indentation(boolean hanging, boolean eachLine) {
        public static final Indentation FIRST_LINE = new Indentation(false, false);
    }

    /**
     * Where lines may break beside the places that UAX #14 names.
     *
     * @param strictness of East Asian text
     * @param words how words are divided
     * @param anywhere a word that its line does not hold may be divided between any two letters
     */
    public record Breaking(Strictness strictness, Words words, boolean anywhere) {
        public static final Breaking DEFAULT = new Breaking(Strictness.AUTO, Words.NORMAL, false);
    }

    /** CSS {@code line-break}. */
    public enum Strictness {
        /** As the language usually wants it. */
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
     * Room within lines.
     *
     * @param autospace whether there is a little space between ideographs and letters or figures
     * @param trim whether full-width punctuation gives up the empty half of its square beside other punctuation
     * @param trimStart whether it does so at the start of each line, too
     * @param expansion share by which the letters of justified lines may be made wider or narrower; those of lines with
     *     ideographs keep their squares
     */
    public record Spacing(boolean autospace, boolean trim, boolean trimStart, double expansion) {
        public static final Spacing DEFAULT = new Spacing(true, true, false, 0);
    }

    /** The direction of the paragraph, on which that of its neutral characters depends; UAX #9, section 3.3.1. */
    public enum Direction {
        LEFT_TO_RIGHT,
        RIGHT_TO_LEFT,
        /** That of the first strong letter. */
        OF_FIRST_LETTER
    }

    /** Where the lines are within the measure. */
    public enum Alignment {
        LEFT,
        RIGHT,
        CENTER,
        JUSTIFY
    }

    /**
     * CSS {@code hyphenate-limit-chars} and {@code hyphenate-limit-lines}.
     *
     * @param word fewest characters of a word that is hyphenated
     * @param before fewest characters before the hyphen
     * @param after fewest characters after it
     * @param lines most consecutive hyphenated lines
     * @param beforeLast whether the last line but one may be hyphenated
     * @param zone room at a line's end, as a share of the line, that is left empty rather than to divide a word
     * @param mark what a divided word shows; CSS {@code hyphenate-character}
     */
    public record HyphenationLimits(
            int word, int before, int after, int lines, boolean beforeLast, double zone, String mark) {
        public static final HyphenationLimits DEFAULT = new HyphenationLimits(6, 3, 3, 2);

        /** A plain hyphen wherever it is of use. */
        public HyphenationLimits(int word, int before, int after, int lines) {
            this(word, before, after, lines, true, 0, "-");
        }
    }
}
