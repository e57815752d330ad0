package dev.broadsheet.template;

import dev.broadsheet.typesetter.api.FontFile;
import dev.broadsheet.typesetter.font.SfntFile;
import dev.broadsheet.typesetter.font.StaticFont;
import dev.broadsheet.typesetter.text.font.CharacterMap;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Measures the width of text in the first family of {@code --sans}, without kerning. Fonts are read at the first measurement.
 * Thread-safe.
 */
public final class SansWidths {

    private static final int REGULAR = 400;
    private static final int BOLD = 600;
    private static final double USUAL = 0.5;
    private static final double WIDE = 1;
    private static final int FIRST_WIDE = 0x2E80;

    private final Theme theme;
    private @Nullable Advances regular;
    private @Nullable Advances bold;

    public SansWidths(Theme theme) {
        this.theme = theme;
    }

    /**
     * Returns the width of a line of text.
     *
     * @param size the font size, in the unit of the result
     */
    public double of(String text, double size, boolean heavy) {
        Advances advances = heavy ? bold() : regular();
        return text.codePoints().mapToDouble(advances::of).sum() * size;
    }

    private synchronized Advances regular() {
        Advances known = regular;
        if (known == null) {
            known = read(REGULAR);
            regular = known;
        }
        return known;
    }

    private synchronized Advances bold() {
        Advances known = bold;
        if (known == null) {
            known = read(BOLD);
            bold = known;
        }
        return known;
    }

    private Advances read(int weight) {
        String wanted = Families.first(theme.tokens(Theme.Medium.PAPER), "sans").orElse("");
        Optional<FontFile> font = ThemeFonts.forTypesetter(theme).stream()
                .filter(file -> file.use() == FontFile.Use.ALL && !file.italic())
                .min(Comparator.comparing((FontFile file) -> !file.family().equalsIgnoreCase(wanted))
                        .thenComparing(file -> !file.family().contains("Sans"))
                        .thenComparing(file -> Math.abs(file.weight() - weight)));
        return font.map(file -> advances(file, weight)).orElse(Advances.NONE);
    }

    private static Advances advances(FontFile font, int weight) {
        try {
            SfntFile file = new SfntFile(StaticFont.of(font.data(), weight));
            int unitsPerEm = file.required("head").getShort(18) & 0xFFFF;
            int count = file.required("hhea").getShort(34) & 0xFFFF;
            return new Advances(CharacterMap.of(file), file.required("hmtx"), count, unitsPerEm);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            // The typesetter reports a faulty font.
            return Advances.NONE;
        }
    }

    /** The advance widths of the glyphs of a font, in em. */
    private record Advances(
            @Nullable CharacterMap glyphs, @Nullable ByteBuffer metrics, int count, int unitsPerEm) {

        static final Advances NONE = new Advances(null, null, 0, 1);

        double of(int codePoint) {
            int glyph = glyphs == null ? 0 : glyphs.glyph(codePoint);
            if (glyph == 0 || metrics == null || count == 0) {
                return codePoint >= FIRST_WIDE ? WIDE : USUAL;
            }
            return (metrics.getShort(4 * Math.min(glyph, count - 1)) & 0xFFFF) / (double) unitsPerEm;
        }
    }
}
