package dev.broadsheet.typesetter.text.shape;

import dev.broadsheet.typesetter.text.Characters;
import dev.broadsheet.typesetter.text.font.FileFace;
import dev.broadsheet.typesetter.text.font.FontFeatures;
import dev.broadsheet.typesetter.text.font.RuntimeShaper;
import dev.broadsheet.typesetter.text.font.SimpleShaper;
import dev.broadsheet.typesetter.text.font.TextStyle;
import dev.broadsheet.typesetter.text.opentype.PlacedGlyphs;
import java.util.Locale;

/** Shapes text of one face, style and direction: simple text by {@link SimpleShaper}, other text by the JDK's HarfBuzz. */
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
     * @param characters the drawn characters with the context that determines how letters join
     * @param text the text to be copied
     * @param start index in {@code characters} of the characters that {@code text} corresponds to
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

    /** Returns the features, without ligatures in letter-spaced text. */
    private FontFeatures features() {
        return style.letterSpacing() == 0 ? style.features() : style.features().withoutLigatures();
    }

    /**
     * Collects the visible glyphs. A glyph's advance is the distance to the next one, so that only the first one may need a
     * horizontal offset: from right to left a mark comes before its letter.
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

    /** Whether a glyph is drawn; HarfBuzz returns spaces without width for joiners and variation selectors. */
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
