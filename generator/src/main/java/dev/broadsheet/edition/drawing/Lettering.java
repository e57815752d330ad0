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
     * @param most how many lines; when there is more, an ellipsis ends the last
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
        List<Line> lines = new Paragraph(face, text).lines(width, most);
        for (Line shown : lines) {
            shown.draw(canvas, color, shown.rightToLeft() ? x + width - shown.width() : x, line);
            line += leading;
        }
        return lines.isEmpty() ? y : line - leading;
    }

    /** Whether a paragraph takes no more lines than there are, and no word of it has to be divided. */
    public boolean fits(Face face, String text, float width, int lines) {
        Paragraph paragraph = new Paragraph(face, text);
        return paragraph.keepsWords(width) && paragraph.count(width) <= lines;
    }
}
