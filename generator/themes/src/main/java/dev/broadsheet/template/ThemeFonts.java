package dev.broadsheet.template;

import dev.broadsheet.typesetter.api.FallbackFonts;
import dev.broadsheet.typesetter.api.FontFile;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The theme's fonts, as {@code fonts/manifest.yaml} lists them. */
public final class ThemeFonts {

    private static final String FOLDER = "fonts/";

    private ThemeFonts() {}

    /**
     * Returns the TrueType and OpenType files for the typesetter, in the manifest's order; the first family is the fallback for
     * missing glyphs. Files are read on demand, since that for formulas is seldom needed. The fonts of the optional artifact
     * for other scripts follow.
     */
    public static List<FontFile> forTypesetter(Theme theme) {
        List<String> files = theme.list(FOLDER);
        Stream<FontFile> own = ThemeYaml.entries(theme.text(FOLDER + "manifest.yaml")).stream()
                .filter(ThemeFonts::isForPrint)
                .filter(entry -> files.contains(FOLDER + entry.get("file")))
                .map(entry -> font(entry, theme));
        return Stream.concat(own, FallbackFonts.onClassPath().stream()).toList();
    }

    /** Returns whether a font file can be used in print. Web fonts are for screens and may be subsets. */
    static boolean isForPrint(String file) {
        return file.endsWith(".ttf") || file.endsWith(".otf");
    }

    private static boolean isForPrint(Map<String, String> entry) {
        return isForPrint(entry.getOrDefault("file", ""))
                || entry.getOrDefault("use", "").equals("all");
    }

    /** Returns the paths of the font files that the site serves, sorted. */
    public static List<String> forWeb(Theme theme) {
        String sheet = theme.file(UserTypefaces.SHEET).isPresent() ? theme.text(UserTypefaces.SHEET) : "";
        return theme.list(FOLDER).stream()
                .filter(path -> path.endsWith(".woff2") || sheet.contains("\"" + path + "\""))
                .toList();
    }

    /**
     * A font file in the manifest.
     *
     * @param path the path within the theme
     * @param family the family name in style sheets
     * @param weight the weight, 1 to 1000
     * @param italic whether it is italic
     * @param formulas whether it is for formulas alone
     */
    public record WebFont(String path, String family, int weight, boolean italic, boolean formulas) {}

    /** Returns the subset fonts of the site, in the manifest's order, for e-books with embedded fonts. */
    public static List<WebFont> forBooks(Theme theme) {
        return ThemeYaml.entries(theme.text(FOLDER + "manifest.yaml")).stream()
                .filter(entry -> entry.getOrDefault("file", "").endsWith(".woff2"))
                .filter(entry -> theme.file(FOLDER + entry.get("file")).isPresent())
                .map(entry -> new WebFont(
                        FOLDER + entry.get("file"),
                        entry.getOrDefault("family", ""),
                        weight(entry.getOrDefault("weight", "")),
                        isItalic(entry),
                        isForFormulas(entry)))
                .toList();
    }

    private static FontFile font(Map<String, String> entry, Theme theme) {
        return FontFile.whenNeeded(
                entry.getOrDefault("family", ""),
                weight(entry.getOrDefault("weight", "")),
                isItalic(entry),
                isForFormulas(entry) ? FontFile.Use.FORMULAS : FontFile.Use.ALL,
                () -> theme.file(FOLDER + entry.get("file")).orElseThrow());
    }

    private static boolean isItalic(Map<String, String> entry) {
        return entry.getOrDefault("style", "normal").equals("italic");
    }

    private static boolean isForFormulas(Map<String, String> entry) {
        return entry.getOrDefault("use", "").equals("formulas");
    }

    private static int weight(String text) {
        return text.matches("[1-9][0-9]{0,2}|1000") ? Integer.parseInt(text) : 400;
    }
}
