package dev.broadsheet.typesetter.text;

import dev.broadsheet.typesetter.text.ParagraphStyle.Alignment;
import dev.broadsheet.typesetter.text.ParagraphStyle.HyphenationLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Breaks paragraphs into lines, all breaks of a paragraph being chosen together (Knuth and Plass), at the places that
 * UAX #14 and the language's hyphenation allow. Lines never overflow but for a word that is wider than the measure and
 * cannot be divided. Safe for use by several threads; keep one for many documents.
 */
public final class ParagraphBreaker {

    private static final ParagraphStyle COMMON =
            new ParagraphStyle(Alignment.JUSTIFY, Alignment.LEFT, 0, false, HyphenationLimits.DEFAULT, false, true);

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
     * @param content in logical order
     * @param style its indent does not count: {@link ShapedParagraph#lines} takes its own
     */
    public ShapedParagraph shape(List<Inline> content, ParagraphStyle style) {
        List<PreparedParagraph> parts = new ArrayList<>();
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
     * The lines of a paragraph that is set once.
     *
     * @param content in logical order
     * @param measure the room of each line, the first being line 0
     * @param missing told of characters that no font has
     * @see ShapedParagraph#lines
     */
    public List<Line> lines(List<Inline> content, ParagraphStyle style, Measure measure, MissingGlyphs missing) {
        ShapedParagraph paragraph = shape(content, style);
        paragraph.report(missing);
        return paragraph.lines(style.indent(), measure);
    }

    /**
     * Sets a line or two that nobody sees in the first family's faces, so that fonts and patterns are read by a thread that
     * has time while another one reads the document.
     */
    public void warmUp(Locale language) {
        List<String> family = shaper.families().subList(0, 1);
        for (TextStyle style : List.of(
                new TextStyle(family, 400, false, 10, 0, FontFeatures.DEFAULT, language),
                new TextStyle(family, 400, true, 10, 0, FontFeatures.DEFAULT, language),
                new TextStyle(family, 700, false, 10, 0, FontFeatures.DEFAULT, language))) {
            Inline.Text text = new Inline.Text("Hyphenation of ordinary well-known words", style, 0, true, null);
            shape(List.of(text), COMMON).lines(0, Measure.of(70));
        }
    }
}
