package dev.broadsheet.template;

import dev.broadsheet.typesetter.FontFile;
import java.util.List;
import java.util.Map;

/** The theme's fonts, as {@code fonts/manifest.yaml} lists them. */
public final class ThemeFonts {

    private static final String FOLDER = "fonts/";

    private ThemeFonts() {}

    /** TrueType files for the typesetter, in the manifest's order; the first family is the one for missing glyphs. */
    public static List<FontFile> forTypesetter(Theme theme) {
        return ThemeYaml.entries(theme.text(FOLDER + "manifest.yaml")).stream()
                .filter(entry -> entry.getOrDefault("file", "").endsWith(".ttf"))
                .flatMap(entry -> theme.file(FOLDER + entry.get("file")).map(data -> font(entry, data)).stream())
                .toList();
    }

    /** Paths of the files that the site serves, sorted. */
    public static List<String> forWeb(Theme theme) {
        return theme.list(FOLDER).stream()
                .filter(path -> path.endsWith(".woff2"))
                .toList();
    }

    private static FontFile font(Map<String, String> entry, byte[] data) {
        return new FontFile(
                entry.getOrDefault("family", ""),
                weight(entry.getOrDefault("weight", "")),
                entry.getOrDefault("style", "normal").equals("italic"),
                data);
    }

    private static int weight(String text) {
        return text.matches("[1-9][0-9]{0,2}|1000") ? Integer.parseInt(text) : 400;
    }
}
