package dev.broadsheet.edition.drawing;

import dev.broadsheet.template.Theme;
import dev.broadsheet.template.ThemeFonts;
import dev.broadsheet.typesetter.FontFile;
import java.awt.Color;
import java.util.List;

/**
 * Sets text into pictures with the theme's fonts, as filled outlines: the machine's own fonts play no part, and the
 * picture is the same everywhere. Thread-safe.
 */
public final class Lettering {

    private final List<LoadedFont> fonts;

    public Lettering(Theme theme) {
        this.fonts = ThemeFonts.forTypesetter(theme).stream()
                .filter(font -> font.use() == FontFile.Use.ALL)
                .map(LoadedFont::new)
                .toList();
    }

    /** A serif of the theme. @param size in pixels */
    public Face serif(int weight, float size) {
        return Face.of(fonts, "Serif", weight, size);
    }

    /** A sans of the theme. @param size in pixels */
    public Face sans(int weight, float size) {
        return Face.of(fonts, "Sans", weight, size);
    }

    /**
     * Sets a paragraph flush with the side at which its script begins.
     *
     * @param y base line of its first line
     * @param width of its longest line
     * @param most how many lines; what is more is left out
     * @return base line of its last line
     */
    public float paragraph(
            Canvas canvas,
            Color color,
            Face face,
            String text,
            float x,
            float y,
            float width,
            float leading,
            int most) {
        float line = y;
        List<Line> lines = new Paragraph(face, text).balanced(width);
        for (Line shown : lines.subList(0, Math.min(most, lines.size()))) {
            shown.draw(canvas, color, shown.rightToLeft() ? x + width - shown.width() : x, line);
            line += leading;
        }
        return lines.isEmpty() ? y : line - leading;
    }

    /** How many lines a paragraph would take. */
    public int lines(Face face, String text, float width) {
        return new Paragraph(face, text).count(width);
    }
}
