package dev.broadsheet.typesetter;

import dev.broadsheet.typesetter.api.FontFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The fonts of the default theme, for tests. */
public final class ThemeFonts {

    private ThemeFonts() {}

    public static List<FontFile> all() {
        return List.of(
                font("Source Serif 4", 400, false, "SourceSerif4-Regular"),
                font("Source Serif 4", 400, true, "SourceSerif4-Italic"),
                font("Source Serif 4", 600, false, "SourceSerif4-SemiBold"),
                font("Source Serif 4", 700, false, "SourceSerif4-Bold"),
                font("Source Sans 3", 400, false, "SourceSans3-Regular"),
                font("Source Sans 3", 600, false, "SourceSans3-SemiBold"),
                font("Source Code Pro", 400, false, "SourceCodePro-Regular"));
    }

    /** Returns all fonts including that of formulas. */
    public static List<FontFile> withFormulas() {
        List<FontFile> fonts = new ArrayList<>(all());
        fonts.add(formulas());
        return fonts;
    }

    /** Returns the font of formulas. */
    static FontFile formulas() {
        FontFile stix = font("STIX Two Math", 400, false, "STIXTwoMath-Regular");
        return new FontFile(stix.family(), 400, false, stix.source(), FontFile.Use.FORMULAS, List.of(), List.of());
    }

    public static FontFile font(String family, int weight, boolean italic, String name) {
        return new FontFile(family, weight, italic, file(name + ".ttf"));
    }

    /** Returns the content of one of the theme's font files, for print or for screens. */
    public static byte[] file(String name) {
        String resource = "/dev/broadsheet/theme/fonts/" + name;
        try (InputStream in = ThemeFonts.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + resource);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
