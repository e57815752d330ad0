package dev.broadsheet.typesetter.text;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.Point2D;

/** Shapes text of one face, style and direction by the JDK's HarfBuzz. */
final class RunShaper {

    static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

    private final TextStyle style;
    private final boolean rightToLeft;
    private final double scale;

    RunShaper(TextStyle style, boolean rightToLeft) {
        this.style = style;
        this.rightToLeft = rightToLeft;
        this.scale = style.size() / FileFace.SHAPING_SIZE;
    }

    /**
     * @param characters what is drawn, and around it what decides how letters join
     * @param text what is copied
     * @param start index in {@code characters} of what {@code text} stands for
     */
    GlyphRun shape(FileFace face, char[] characters, int start, String text) {
        int direction = rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
        Font font = face.font(features(), style.language());
        GlyphVector glyphs = font.layoutGlyphVector(UNHINTED, characters, start, start + text.length(), direction);
        return collect(face, glyphs, new Clusters(glyphs, text, face.glyph(' ')));
    }

    /** Ligatures would leave uneven gaps between spaced letters. */
    private FontFeatures features() {
        return style.letterSpacing() == 0 ? style.features() : style.features().withoutLigatures();
    }

    /**
     * Takes the visible glyphs over. A glyph's advance is the way to the next one, so that only the first one may need an
     * offset along the line: from right to left a mark comes before its letter.
     */
    private GlyphRun collect(FileFace face, GlyphVector glyphs, Clusters clusters) {
        String[] texts = clusters.texts();
        GlyphRunBuilder run = new GlyphRunBuilder(face, style.size(), texts.length);
        for (int i = 0; i < texts.length; i++) {
            Point2D position = glyphs.getGlyphPosition(i);
            double pen = run.isEmpty() ? 0 : position.getX();
            double advance = (glyphs.getGlyphPosition(i + 1).getX() - pen) * scale;
            if (isVisible(face, glyphs.getGlyphCode(i), texts[i])) {
                double spacing = clusters.isLetterEnd(i) ? style.letterSpacing() : 0;
                spacing += isWordSpace(texts[i]) ? style.wordSpacing() : 0;
                double shift = (position.getX() - pen) * scale;
                run.add(glyphs.getGlyphCode(i), advance + spacing, shift, -position.getY() * scale, texts[i]);
            } else {
                run.extend(advance, texts[i]);
            }
        }
        return run.build();
    }

    private static boolean isWordSpace(String text) {
        return text.equals(" ") || text.equals("\u00A0");
    }

    /** HarfBuzz draws joiners and variation selectors as spaces without width. */
    private static boolean isVisible(FileFace face, int glyph, String text) {
        return glyph < face.glyphs() && !(isBlank(text) && glyph == face.glyph(' '));
    }

    private static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (!Characters.isInvisible(text.codePointAt(i))) {
                return false;
            }
        }
        return true;
    }
}
