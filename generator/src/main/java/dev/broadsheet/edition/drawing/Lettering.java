package dev.broadsheet.edition.drawing;

import dev.broadsheet.template.Families;
import dev.broadsheet.template.Theme;
import dev.broadsheet.template.ThemeFonts;
import dev.broadsheet.typesetter.FontFile;
import java.awt.Color;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sets text into pictures with the theme's fonts, as filled outlines: the machine's own fonts play no part, and the
 * picture is the same everywhere. Thread-safe.
 */
public final class Lettering {

    private final List<LoadedFont> fonts;
    private final Map<String, ?> tokens;

    public Lettering(Theme theme) {
        this.fonts = ThemeFonts.forTypesetter(theme).stream()
                .filter(font -> font.use() == FontFile.Use.ALL)
                .map(LoadedFont::new)
                .toList();
        this.tokens = theme.tokens(Theme.Medium.PAPER);
    }

    /** The family of headlines, in their weight. @param size in pixels */
    public Face display(float size) {
        return Face.of(fonts, family("display"), weight(), size);
    }

    /** The family of texts. @param size in pixels */
    public Face serif(int weight, float size) {
        return Face.of(fonts, family("serif"), weight, size);
    }

    /** The family of what is beside them. @param size in pixels */
    public Face sans(int weight, float size) {
        return Face.of(fonts, family("sans"), weight, size);
    }

    private String family(String token) {
        return Families.first(tokens, token).orElse("");
    }

    private int weight() {
        return Optional.ofNullable(tokens.get("display-weight"))
                .map(Object::toString)
                .filter(text -> text.matches("[1-9]00"))
                .map(Integer::valueOf)
                .orElse(600);
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
