package dev.broadsheet.typesetter;

import dev.broadsheet.typesetter.api.FontFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Small fonts for other scripts, for tests; see {@code fonts/manifest.yaml}. */
public final class SampleFonts {

    public static final String CHINESE = "Noto Serif SC";
    public static final String KOREAN = "Noto Serif KR";
    public static final String ARABIC = "Noto Naskh Arabic";
    public static final String HEBREW = "Noto Sans Hebrew";
    public static final String THAI = "Noto Sans Thai";

    private SampleFonts() {}

    /** Returns the fonts of the theme and one for each script. */
    public static List<FontFile> withTheme() {
        List<FontFile> fonts = new ArrayList<>(ThemeFonts.all());
        fonts.add(font(CHINESE, "NotoSerifSC"));
        fonts.add(font(KOREAN, "NotoSerifKR"));
        fonts.add(font(ARABIC, "NotoNaskhArabic"));
        fonts.add(font(HEBREW, "NotoSansHebrew"));
        fonts.add(font(THAI, "NotoSansThai"));
        return fonts;
    }

    private static FontFile font(String family, String file) {
        return new FontFile(family, 400, false, read(file + "-Regular-subset.ttf"));
    }

    static byte[] read(String file) {
        try (InputStream in = SampleFonts.class.getResourceAsStream("/fonts/" + file)) {
            if (in == null) {
                throw new IllegalStateException("no resource /fonts/" + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
