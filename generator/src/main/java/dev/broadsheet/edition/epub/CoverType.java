package dev.broadsheet.edition.epub;

import dev.broadsheet.template.Theme;
import dev.broadsheet.template.ThemeFonts;
import dev.broadsheet.typesetter.FontFile;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Sets text on the cover with the theme's fonts, as filled outlines: the machine's own fonts play no part. */
final class CoverType {

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private static final float STEP = 25;

    private final List<FontFile> fonts;

    CoverType(Theme theme) {
        this.fonts = ThemeFonts.forTypesetter(theme);
    }

    Font serif(int weight, float size) {
        return font("Serif", weight, size);
    }

    Font sans(int weight, float size) {
        return font("Sans", weight, size);
    }

    private Font font(String family, int weight, float size) {
        FontFile best = fonts.stream()
                .filter(font -> !font.italic())
                .min(Comparator.comparing((FontFile font) -> !font.family().contains(family))
                        .thenComparing(font -> Math.abs(font.weight() - weight)))
                .orElseThrow();
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(best.data()))
                    .deriveFont(size)
                    .deriveFont(Map.of(
                            TextAttribute.KERNING,
                            TextAttribute.KERNING_ON,
                            TextAttribute.LIGATURES,
                            TextAttribute.LIGATURES_ON));
        } catch (FontFormatException | IOException e) {
            throw new IllegalStateException(best.family(), e);
        }
    }

    /**
     * Sets a paragraph flush left.
     *
     * @param y base line of its first line
     * @param width of its longest line
     * @param most how many lines; what is more is left out
     * @return base line of its last line
     */
    float paragraph(
            Graphics2D graphics,
            Color color,
            Font font,
            String text,
            float x,
            float y,
            float width,
            float leading,
            int most) {
        graphics.setColor(color);
        float line = y;
        List<GlyphVector> lines = balanced(font, text, width);
        for (GlyphVector glyphs : lines.subList(0, Math.min(most, lines.size()))) {
            graphics.fill(glyphs.getOutline(x, line));
            line += leading;
        }
        return lines.isEmpty() ? y : line - leading;
    }

    /** As few lines as the width allows, of nearly equal length. */
    private static List<GlyphVector> balanced(Font font, String text, float width) {
        List<GlyphVector> best = lines(font, text, width);
        for (float narrower = width - STEP; narrower > width / 2; narrower -= STEP) {
            List<GlyphVector> lines = lines(font, text, narrower);
            if (lines.size() > best.size()) {
                break;
            }
            best = lines;
        }
        return best;
    }

    private static List<GlyphVector> lines(Font font, String text, float width) {
        List<GlyphVector> lines = new ArrayList<>();
        String current = "";
        for (String word : text.strip().split("\\s+", -1)) {
            String longer = current.isEmpty() ? word : current + " " + word;
            if (!current.isEmpty() && glyphs(font, longer).getLogicalBounds().getWidth() > width) {
                lines.add(glyphs(font, current));
                current = word;
            } else {
                current = longer;
            }
        }
        if (!current.isEmpty()) {
            lines.add(glyphs(font, current));
        }
        return lines;
    }

    private static GlyphVector glyphs(Font font, String text) {
        return font.layoutGlyphVector(CONTEXT, text.toCharArray(), 0, text.length(), Font.LAYOUT_LEFT_TO_RIGHT);
    }
}
