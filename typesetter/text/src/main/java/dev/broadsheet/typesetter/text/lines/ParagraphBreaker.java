package dev.broadsheet.typesetter.text.lines;

import dev.broadsheet.typesetter.text.breaks.LineBreaks;
import dev.broadsheet.typesetter.text.hyphenation.Hyphenators;
import dev.broadsheet.typesetter.text.paragraph.Inline;
import dev.broadsheet.typesetter.text.paragraph.Measure;
import dev.broadsheet.typesetter.text.paragraph.ParagraphStyle;
import dev.broadsheet.typesetter.text.paragraph.ParagraphText;
import dev.broadsheet.typesetter.text.shape.Line;
import dev.broadsheet.typesetter.text.shape.MissingGlyphs;
import dev.broadsheet.typesetter.text.shape.Shaper;
import java.util.ArrayList;
import java.util.List;

/**
 * Breaks paragraphs into lines, optimising all breaks of a paragraph together (Knuth and Plass), at the opportunities of
 * UAX #14 and the language's hyphenation. A line overflows only if a word is wider than the measure and
 * cannot be divided. Safe for use by several threads; reuse one instance for many documents.
 */
public final class ParagraphBreaker {

    private final Shaper shaper;
    private final Hyphenators hyphenators;
    private final LineBreaks breaks = new LineBreaks();

    public ParagraphBreaker(Shaper shaper, Hyphenators hyphenators) {
        this.shaper = shaper;
        this.hyphenators = hyphenators;
    }

    /**
     * Shapes a paragraph, so that it can be measured and set.
     *
     * @param content content in logical order
     * @param style its indent is ignored: {@link ShapedParagraph#lines} takes its own
     */
    public ShapedParagraph shape(List<Inline> content, ParagraphStyle style) {
        List<PreparedParagraph> parts = new ArrayList<>(1);
        List<ShapedParagraph.Missing> missing = new ArrayList<>();
        for (ParagraphText text : ParagraphText.split(content)) {
            parts.add(new PreparedParagraph(
                    text,
                    style,
                    shaper,
                    hyphenators,
                    breaks,
                    (codePoint, owner) -> missing.add(new ShapedParagraph.Missing(codePoint, owner))));
        }
        return new ShapedParagraph(parts, missing);
    }

    /**
     * Shapes and sets a paragraph that is set only once.
     *
     * @param content content in logical order
     * @param measure position and width of each line, the first being line 0
     * @param missing receives characters that no font has
     * @see ShapedParagraph#lines
     */
    public List<Line> lines(List<Inline> content, ParagraphStyle style, Measure measure, MissingGlyphs missing) {
        ShapedParagraph paragraph = shape(content, style);
        paragraph.report(missing);
        return paragraph.lines(style.indent(), measure);
    }
}
