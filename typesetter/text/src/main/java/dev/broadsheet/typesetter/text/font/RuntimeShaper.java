package dev.broadsheet.typesetter.text.font;

import dev.broadsheet.typesetter.text.opentype.PlacedGlyphs;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;

/** Shapes text of any script by the JDK's HarfBuzz. */
public final class RuntimeShaper {

    static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

    private RuntimeShaper() {}

    /** @param characters the characters to shape with the context that determines how letters join */
    public static PlacedGlyphs shape(Font font, char[] characters, int start, int end, boolean rightToLeft) {
        int direction = rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
        GlyphVector glyphs = font.layoutGlyphVector(UNHINTED, characters, start, end, direction);
        int count = glyphs.getNumGlyphs();
        return new PlacedGlyphs(
                glyphs.getGlyphCodes(0, count, null),
                glyphs.getGlyphCharIndices(0, count, null),
                glyphs.getGlyphPositions(0, count + 1, null),
                (glyphs.getLayoutFlags() & GlyphVector.FLAG_RUN_RTL) == 0);
    }
}
