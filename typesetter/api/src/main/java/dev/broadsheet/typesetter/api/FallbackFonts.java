package dev.broadsheet.typesetter.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The fonts of the artifact {@code broadsheet-fonts}, for scripts that the theme's fonts lack: Arabic, Hebrew, Devanagari,
 * Bengali, Thai, Chinese, Japanese, Korean, and emoji. They are found when the artifact is on the class path. Each file is read
 * when a document needs a character of it.
 */
public final class FallbackFonts {

    /** The resource that lists the fonts. */
    public static final String MANIFEST = "/dev/broadsheet/fonts/manifest.yaml";

    private static final String FOLDER = "/dev/broadsheet/fonts/";
    private static final String ENTRY = "- ";

    private static final Set<UnicodeScript> SCRIPTS = EnumSet.of(
            UnicodeScript.ARABIC,
            UnicodeScript.HEBREW,
            UnicodeScript.DEVANAGARI,
            UnicodeScript.BENGALI,
            UnicodeScript.THAI,
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL);

    private static final FontFile.Range EMOJI = new FontFile.Range(0x1F300, 0x1FAFF);

    private FallbackFonts() {}

    /** Whether the artifact, present or not, covers a character: its script is supported, or it is an emoji. */
    public static boolean areFor(int codePoint) {
        return SCRIPTS.contains(UnicodeScript.of(codePoint)) || (EMOJI.from() <= codePoint && codePoint <= EMOJI.to());
    }

    /** Returns the fonts in the order of preference, or an empty list without the artifact. */
    public static List<FontFile> onClassPath() {
        byte[] manifest = read(MANIFEST);
        return manifest == null
                ? List.of()
                : entries(new String(manifest, StandardCharsets.UTF_8)).stream()
                        .map(FallbackFonts::font)
                        .toList();
    }

    /** Parses a YAML list of flat mappings from strings to strings, the only form that the manifest uses. */
    private static List<Map<String, String>> entries(String manifest) {
        List<Map<String, String>> entries = new ArrayList<>();
        for (String line : manifest.lines().toList()) {
            int colon = line.indexOf(": ");
            if (line.startsWith("#") || colon < 0) {
                continue;
            }
            if (line.startsWith(ENTRY)) {
                entries.add(new LinkedHashMap<>());
            }
            entries.get(entries.size() - 1).put(line.substring(ENTRY.length(), colon), line.substring(colon + 2));
        }
        return entries;
    }

    private static FontFile font(Map<String, String> entry) {
        String path = FOLDER + value(entry, "file");
        return FontFile.whenNeeded(
                        value(entry, "family"),
                        Integer.parseInt(value(entry, "weight")),
                        value(entry, "style").equals("italic"),
                        FontFile.Use.ALL,
                        () -> required(path))
                .only(words(value(entry, "characters"))
                        .map(FallbackFonts::range)
                        .toList())
                .preferredFor(words(value(entry, "languages")).toList());
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.split(" ")).filter(word -> !word.isEmpty());
    }

    private static FontFile.Range range(String text) {
        int hyphen = text.indexOf('-');
        return new FontFile.Range(
                Integer.parseInt(text.substring(0, hyphen), 16), Integer.parseInt(text.substring(hyphen + 1), 16));
    }

    private static String value(Map<String, String> entry, String key) {
        String value = entry.get(key);
        if (value == null) {
            throw new IllegalStateException(MANIFEST + ": an entry lacks '" + key + "'");
        }
        return value;
    }

    private static byte[] required(String path) {
        byte[] data = read(path);
        if (data == null) {
            throw new IllegalStateException("resource is missing: " + path);
        }
        return data;
    }

    private static byte @Nullable [] read(String path) {
        try (InputStream in = FallbackFonts.class.getResourceAsStream(path)) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("resource cannot be read: " + path, e);
        }
    }
}
