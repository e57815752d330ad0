package dev.broadsheet.typesetter.page.inline;

import dev.broadsheet.typesetter.box.Ink;
import dev.broadsheet.typesetter.css.grammar.Keyword;
import dev.broadsheet.typesetter.css.style.ComputedStyle;
import dev.broadsheet.typesetter.page.fragment.Fragment;
import dev.broadsheet.typesetter.page.galley.HangingMarker;
import dev.broadsheet.typesetter.page.galley.Item;
import dev.broadsheet.typesetter.page.style.Strut;
import dev.broadsheet.typesetter.page.style.TextStyles;
import dev.broadsheet.typesetter.text.font.FontFace;
import dev.broadsheet.typesetter.text.font.TextStyle;
import dev.broadsheet.typesetter.text.lines.ParagraphBreaker;
import dev.broadsheet.typesetter.text.lines.ShapedParagraph;
import dev.broadsheet.typesetter.text.paragraph.Inline;
import dev.broadsheet.typesetter.text.paragraph.Measure;
import dev.broadsheet.typesetter.text.paragraph.ParagraphStyle;
import dev.broadsheet.typesetter.text.shape.GlyphRun;
import dev.broadsheet.typesetter.text.shape.Line;
import dev.broadsheet.typesetter.text.shape.MissingGlyphs;
import dev.broadsheet.typesetter.text.shape.Shaper;
import java.util.List;
import java.util.Locale;

/** Shapes and breaks text in the styles of one document. */
public final class TextSetter {

    private final Shaper shaper;
    private final ParagraphBreaker breaker;
    private final MissingGlyphs missing;
    private final TextStyles styles;

    public TextSetter(Shaper shaper, ParagraphBreaker breaker, MissingGlyphs missing) {
        this.shaper = shaper;
        this.styles = new TextStyles(shaper);
        this.breaker = breaker;
        this.missing = missing;
    }

    public TextStyle style(ComputedStyle style, Locale language) {
        return styles.of(style, language);
    }

    FontFace face(ComputedStyle style, Locale language) {
        return shaper.face(style(style, language));
    }

    public Strut strut(ComputedStyle style, Locale language) {
        return Strut.of(style, face(style, language));
    }

    /** Shapes a list marker, in the direction of its item. */
    public List<GlyphRun> marker(String text, Ink ink) {
        boolean rightToLeft = ink.style().direction() == Keyword.Direction.RTL;
        return runs(text, style(ink.style(), ink.language()), ink, rightToLeft);
    }

    /** Shapes text on one line, in the direction of its first strong character. */
    List<GlyphRun> runs(String text, TextStyle style, Ink ink) {
        return runs(text, style, ink, false);
    }

    private List<GlyphRun> runs(String text, TextStyle style, Ink ink, boolean rightToLeft) {
        return shaper.line(text, style, rightToLeft, (codePoint, owner) -> missing.missing(codePoint, ink));
    }

    /** Whether any font has a character. */
    boolean covers(int codePoint, TextStyle style) {
        return shaper.covers(codePoint, style);
    }

    public double width(String text, TextStyle style) {
        return shaper.width(text, style);
    }

    public List<Line> lines(List<Inline> content, ParagraphStyle style, Measure measure) {
        return breaker.lines(content, style, measure, missing);
    }

    /** Shapes a paragraph, so that it can be measured and set. Thread-safe. */
    ShapedParagraph shaped(List<Inline> content, ParagraphStyle style) {
        return breaker.shape(content, style);
    }

    /** Reports the characters of a paragraph that no font has. */
    void reportMissing(ShapedParagraph paragraph) {
        paragraph.report(missing);
    }

    /** Returns a line with a list marker only. */
    public Item.Piece markerAlone(HangingMarker marker) {
        Strut strut = strut(marker.ink().style(), marker.ink().language());
        Fragment.Placed placed = marker.placed();
        Fragment alone = Fragment.Group.of(placed.fragment(), placed.x(), strut.above());
        return new Item.Piece(alone, strut.height(), List.of(), marker.origin());
    }
}
