package dev.broadsheet.typesetter.text;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.Point2D;
import java.util.Arrays;

/** Shapes text of one face, style and direction by the JDK's HarfBuzz. */
final class RunShaper {

    static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

    private final TextStyle style;
    private final boolean rightToLeft;
    private final double scale;

    RunShaper(TextStyle style, boolean rightToLeft) {
        this.style = style;
        this.rightToLeft = rightToLeft;
        this.scale = style.size() / TrueTypeFace.SHAPING_SIZE;
    }

    /**
     * @param characters what is drawn
     * @param text what is copied; as long as {@code characters}
     */
    GlyphRun shape(TrueTypeFace face, char[] characters, String text, int start, int end) {
        int direction = rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
        char[] run = Arrays.copyOfRange(characters, start, end);
        GlyphVector glyphs = face.font(features()).layoutGlyphVector(UNHINTED, run, 0, run.length, direction);
        return collect(face, glyphs, new Clusters(glyphs, text.substring(start, end)));
    }

    /** Ligatures would leave uneven gaps between spaced letters. */
    private FontFeatures features() {
        FontFeatures asked = style.features();
        return style.letterSpacing() == 0 || !asked.ligatures()
                ? asked
                : new FontFeatures(asked.substitutions(), asked.kerning(), false);
    }

    /** Takes the visible glyphs over. A glyph's advance is the way to the next one, so marks need no x offset. */
    private GlyphRun collect(TrueTypeFace face, GlyphVector glyphs, Clusters clusters) {
        String[] texts = clusters.texts();
        GlyphRunBuilder run = new GlyphRunBuilder(face, style.size());
        for (int i = 0; i < texts.length; i++) {
            Point2D position = glyphs.getGlyphPosition(i);
            double advance = (glyphs.getGlyphPosition(i + 1).getX() - position.getX()) * scale;
            if (isVisible(face, glyphs.getGlyphCode(i), texts[i])) {
                double spacing = clusters.isLetterEnd(i) ? style.letterSpacing() : 0;
                int glyph = glyphs.getGlyphCode(i) == 0 ? face.replacementGlyph() : glyphs.getGlyphCode(i);
                run.add(glyph, advance + spacing, -position.getY() * scale, texts[i]);
            } else {
                run.extend(advance, texts[i]);
            }
        }
        return run.build();
    }

    /** HarfBuzz draws joiners and variation selectors as spaces without width. */
    private static boolean isVisible(TrueTypeFace face, int glyph, String text) {
        boolean blank = text.codePoints().allMatch(Characters::isInvisible);
        return glyph < face.glyphs() && !(blank && glyph == face.glyph(' '));
    }
}
