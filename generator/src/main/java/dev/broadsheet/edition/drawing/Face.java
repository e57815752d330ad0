package dev.broadsheet.edition.drawing;

import dev.broadsheet.typesetter.FontFile;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** A font in a size, and those of the theme that stand in for characters that it lacks. */
public final class Face {

    private final List<Font> fonts;

    private Face(List<Font> fonts) {
        this.fonts = fonts;
    }

    /** @param family a part of its name */
    static Face of(List<FontFile> files, String family, int weight, float size) {
        return new Face(files.stream()
                .filter(font -> !font.italic())
                .sorted(Comparator.comparing((FontFile font) -> !font.family().contains(family))
                        .thenComparing(font -> Math.abs(font.weight() - weight)))
                .map(file -> load(file, size))
                .toList());
    }

    private static Font load(FontFile file, float size) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file.data()))
                    .deriveFont(size)
                    .deriveFont(Map.of(
                            TextAttribute.KERNING,
                            TextAttribute.KERNING_ON,
                            TextAttribute.LIGATURES,
                            TextAttribute.LIGATURES_ON));
        } catch (FontFormatException | IOException e) {
            throw new IllegalStateException(file.family(), e);
        }
    }

    /** Whether the theme has a glyph for each character. */
    public boolean canSet(String text) {
        return text.codePoints()
                .allMatch(c -> Character.isWhitespace(c) || fonts.stream().anyMatch(font -> font.canDisplay(c)));
    }

    /** The font for a character: the first that has it. */
    Font font(int codePoint) {
        return fonts.stream()
                .filter(font -> font.canDisplay(codePoint))
                .findFirst()
                .orElse(fonts.get(0));
    }
}
