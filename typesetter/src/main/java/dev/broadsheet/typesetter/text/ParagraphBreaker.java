package dev.broadsheet.typesetter.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks paragraphs into lines, all breaks of a paragraph being chosen together (Knuth and Plass), at the places that
 * UAX #14 and the language's hyphenation allow. Lines never overflow but for a word that is wider than the measure and
 * cannot be divided. Safe for use by several threads; keep one for many documents.
 */
public final class ParagraphBreaker {

    private static final MissingGlyphs SILENT = (codePoint, owner) -> {};

    private final Shaper shaper;
    private final Hyphenators hyphenators;

    public ParagraphBreaker(Shaper shaper, Hyphenators hyphenators) {
        this.shaper = shaper;
        this.hyphenators = hyphenators;
    }

    /**
     * The lines of a paragraph, none for empty content. A forced break at the very end adds no line; between two of them
     * stands an empty line of ascent 0.
     *
     * @param content in logical order
     * @param measure the room of each line, the first being line 0
     * @param missing told of characters that no font has
     */
    public List<Line> lines(List<Inline> content, ParagraphStyle style, Measure measure, MissingGlyphs missing) {
        List<Line> lines = new ArrayList<>();
        int textStart = 0;
        for (ParagraphText text : ParagraphText.split(content)) {
            PreparedParagraph part = prepare(text, style, missing);
            double indent = lines.isEmpty() ? style.indent() : 0;
            Room room = new Room(measure, lines.size(), indent, Double.POSITIVE_INFINITY);
            lines.addAll(part.lines(room, textStart));
            textStart += text.countText(0, text.text().length());
        }
        return lines;
    }

    /** The width of the widest word or atom, in pt: below it lines overflow. Hyphenation by patterns does not count. */
    public double minContent(List<Inline> content, ParagraphStyle style) {
        return ParagraphText.split(content).stream()
                .mapToDouble(part -> prepare(part, style, SILENT).widestWord())
                .max()
                .orElse(0);
    }

    /** The width of the content when lines end only at forced breaks, in pt. */
    public double maxContent(List<Inline> content, ParagraphStyle style) {
        return ParagraphText.split(content).stream()
                .mapToDouble(part -> prepare(part, style, SILENT).naturalWidth())
                .max()
                .orElse(0);
    }

    private PreparedParagraph prepare(ParagraphText text, ParagraphStyle style, MissingGlyphs missing) {
        return new PreparedParagraph(text, style, shaper, hyphenators, missing);
    }
}
