package dev.broadsheet.typesetter.text;

/**
 * How a paragraph is broken into lines.
 *
 * @param alignment of all lines but the last
 * @param lastAlignment of the last line and of lines before a forced break
 * @param indent first-line indent in pt; may be negative
 * @param balanced all lines of about equal length (headings)
 * @param hyphenation limits of automatic hyphenation
 * @param hangPunctuation whether quotes, stops and hyphens hang into the margin a little
 * @param wrap false for preformatted text that breaks only at forced breaks
 */
public record ParagraphStyle(
        Alignment alignment,
        Alignment lastAlignment,
        double indent,
        boolean balanced,
        HyphenationLimits hyphenation,
        boolean hangPunctuation,
        boolean wrap) {

    /** Where the lines stand within the measure. */
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
     */
    public record HyphenationLimits(int word, int before, int after, int lines) {
        public static final HyphenationLimits DEFAULT = new HyphenationLimits(6, 3, 3, 2);
    }
}
