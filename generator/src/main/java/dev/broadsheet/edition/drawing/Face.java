package dev.broadsheet.edition.drawing;

import dev.broadsheet.typesetter.FontFile;
import java.awt.Font;
import java.util.Comparator;
import java.util.List;

/** A font in a size, and those of the theme that stand in for characters that it lacks. Thread-safe. */
public final class Face {

    private final List<SizedFont> fonts;

    private Face(List<SizedFont> fonts) {
        this.fonts = fonts;
    }

    /** @param family its name; any when there is no font of it */
    static Face of(List<LoadedFont> fonts, String family, int weight, float size) {
        return new Face(fonts.stream()
                .filter(font -> !font.file().italic())
                .sorted(Comparator.comparing(
                                (LoadedFont font) -> !font.file().family().equalsIgnoreCase(family))
                        .thenComparing(font -> distance(font.file(), weight)))
                .map(font -> new SizedFont(font, size))
                .toList());
    }

    private static int distance(FontFile font, int weight) {
        return Math.abs(font.weight() - weight);
    }

    /** Whether the theme has a glyph for each character. */
    public boolean canSet(String text) {
        return text.codePoints()
                .allMatch(c -> Character.isWhitespace(c)
                        || fonts.stream().anyMatch(font -> font.get().canDisplay(c)));
    }

    /** The font for a character: the first that has it. */
    Font font(int codePoint) {
        return fonts.stream()
                .map(SizedFont::get)
                .filter(font -> font.canDisplay(codePoint))
                .findFirst()
                .orElseGet(() -> fonts.get(0).get());
    }
}
