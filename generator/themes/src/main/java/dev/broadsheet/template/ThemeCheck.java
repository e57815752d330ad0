package dev.broadsheet.template;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.source.SourcePosition;
import dev.broadsheet.source.SourceText;
import dev.broadsheet.source.Utf8;
import dev.broadsheet.typesetter.text.font.FontCheck;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Checks the user's files for faults that would otherwise appear only when they are used. Unusable files are reported, and
 * removed if the run could not continue with them.
 */
final class ThemeCheck {

    /** Matches the names of text files. */
    private static final String TEXT = ".*\\.(ftl[hx]|css|yaml|js|txt)";

    private static final String FONTS = "fonts/";
    private static final String MANIFEST = FONTS + "manifest.yaml";
    private static final List<String> DATE_PATTERNS = List.of("dateDay", "dateMonth", "dateYear");

    private final SortedMap<String, byte[]> user;
    private final BundledFiles bundled;
    private final String shownRoot;
    private final Diagnostics diagnostics;

    ThemeCheck(SortedMap<String, byte[]> user, BundledFiles bundled, String shownRoot, Diagnostics diagnostics) {
        this.user = user;
        this.bundled = bundled;
        this.shownRoot = shownRoot;
        this.diagnostics = diagnostics;
    }

    void removeUnusable() {
        List<String> words = new ArrayList<>();
        for (String path : List.copyOf(user.keySet())) {
            byte[] data = user.getOrDefault(path, new byte[0]);
            if (path.startsWith(UserAssets.ASSETS) && !UserAssets.isAssetType(path)) {
                refuse(
                        path,
                        "the site publishes no files of this type from assets/",
                        "save it as SVG, PNG, WOFF2, CSV or another type that the manual lists under 'Theming', or keep it elsewhere");
            } else if (path.matches(TEXT) && !path.startsWith(UserAssets.STATIC) && !Utf8.isValid(data)) {
                refuse(path, "this file is not UTF-8 text", "save it with the encoding UTF-8");
            } else if (path.startsWith("strings/") && path.endsWith(".yaml")) {
                words.add(path);
            } else if (path.startsWith(FONTS) && ThemeFonts.isForPrint(path)) {
                FontCheck.check(data)
                        .fault()
                        .ifPresent(fault ->
                                refuse(path, "this file " + fault, "put a TrueType or OpenType font in its place"));
            }
        }
        if (!words.isEmpty()) {
            StringsCheck strings = new StringsCheck(user, bundled, diagnostics);
            words.forEach(path -> checkStrings(path, new String(user.get(path), StandardCharsets.UTF_8), strings));
        }
        if (user.containsKey(MANIFEST)) {
            checkManifest(new String(user.get(MANIFEST), StandardCharsets.UTF_8));
        }
    }

    private void checkStrings(String path, String yaml, StringsCheck strings) {
        strings.report(new SourceText(shownRoot + "/" + path, yaml));
        Map<String, String> texts = ThemeYaml.texts(yaml);
        for (String key : DATE_PATTERNS) {
            if (!isPattern(texts.getOrDefault(key, "uuuu"))) {
                refuse(path, "'" + key + "' is not a date pattern", "write it like: d MMMM uuuu");
                return;
            }
        }
    }

    private static boolean isPattern(String pattern) {
        try {
            return !DateTimeFormatter.ofPattern(pattern).format(LocalDate.EPOCH).isEmpty();
        } catch (IllegalArgumentException | DateTimeException e) {
            return false;
        }
    }

    private void checkManifest(String yaml) {
        List<String> files = ThemeYaml.entries(yaml).stream()
                .map(entry -> entry.getOrDefault("file", ""))
                .toList();
        if (files.isEmpty()) {
            refuse(MANIFEST, "no font is listed", "list the TrueType or OpenType files that the PDF uses");
        }
        for (String file : files) {
            boolean known = user.containsKey(FONTS + file) || bundled.paths().contains(FONTS + file);
            if (!known) {
                refuse(MANIFEST, "there is no font file '" + file + "'", "put it into the folder fonts");
                return;
            }
        }
    }

    private void refuse(String path, String message, String hint) {
        user.remove(path);
        diagnostics.report(
                Diagnostic.error("BS-TEMPLATE-003", SourcePosition.of(shownRoot + "/" + path), message, hint));
    }
}
