package dev.broadsheet.typesetter.text;

import dev.broadsheet.typesetter.text.opentype.PlacedGlyphs;
import java.util.Locale;

/** Shapes text of one face, style and direction: simple text by itself, other text by the JDK's HarfBuzz. */
final class RunShaper {

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
        PlacedGlyphs glyphs = glyphs(face, characters, start, start + text.length());
        return collect(face, glyphs, new Clusters(glyphs, text, face));
    }

    private PlacedGlyphs glyphs(FileFace face, char[] characters, int start, int end) {
        FontFeatures features = features();
        Locale language = style.language();
        PlacedGlyphs simple =
                rightToLeft ? null : face.simple(features, language).shape(characters, start, end);
        return simple != null
                ? simple
                : RuntimeShaper.shape(face.font(features, language), characters, start, end, rightToLeft);
    }

    /** Ligatures would leave uneven gaps between spaced letters. */
    private FontFeatures features() {
        return style.letterSpacing() == 0 ? style.features() : style.features().withoutLigatures();
    }

    /**
     * Takes the visible glyphs over. A glyph's advance is the way to the next one, so that only the first one may need an
     * offset along the line: from right to left a mark comes before its letter.
     */
    private GlyphRun collect(FileFace face, PlacedGlyphs glyphs, Clusters clusters) {
        String[] texts = clusters.texts();
        GlyphRunBuilder run = new GlyphRunBuilder(face, style.size(), texts.length);
        for (int i = 0; i < texts.length; i++) {
            int glyph = glyphs.glyphs()[i];
            double pen = run.isEmpty() ? 0 : glyphs.x(i);
            double advance = (glyphs.x(i + 1) - pen) * scale;
            if (isVisible(face, glyph, texts[i])) {
                double spacing = clusters.isLetterEnd(i) ? style.letterSpacing() : 0;
                spacing += isWordSpace(texts[i]) ? style.wordSpacing() : 0;
                double shift = (glyphs.x(i) - pen) * scale;
                run.add(glyph, advance + spacing, shift, -glyphs.y(i) * scale, texts[i]);
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
