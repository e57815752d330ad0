package dev.broadsheet.template;

import dev.broadsheet.config.LocatedValue;
import dev.broadsheet.config.Typefaces;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.DidYouMean;
import dev.broadsheet.typesetter.font.FontDescription;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Adds the font families of site.yaml to a theme. Their files are in {@code fonts/} of the templates folder; family, weight and
 * style are read from the files. One file may serve the site, the PDFs and the e-books.
 */
public final class UserTypefaces {

    /** The generated style sheet with the font-face rules of these families for the site. */
    public static final String SHEET = "html/typefaces.css";

    private static final String FOLDER = "fonts/";
    private static final String MANIFEST = FOLDER + "manifest.yaml";

    /** The weights of a variable font that PDFs use: the same as of the theme's families. */
    private static final List<Integer> WEIGHTS = List.of(400, 500, 600, 700);

    private final Theme theme;
    private final Diagnostics diagnostics;
    private final Map<String, FontDescription> files = new TreeMap<>();
    private final StringBuilder tokens = new StringBuilder();
    private final StringBuilder sheet = new StringBuilder();
    private final StringBuilder manifest = new StringBuilder();

    private UserTypefaces(Theme theme, Diagnostics diagnostics) {
        this.theme = theme;
        this.diagnostics = diagnostics;
        theme.list(FOLDER).stream()
                .filter(path -> theme.isUsers(path) && isFont(path))
                .forEach(path -> theme.file(path)
                        .flatMap(FontDescription::of)
                        .ifPresent(description -> files.put(path, description)));
    }

    /**
     * Returns a theme with these families in place of its own.
     *
     * @param diagnostics receives {@code BS-FONT-005} for a family without a file
     */
    public static Theme in(Theme theme, Typefaces typefaces, Diagnostics diagnostics) {
        if (typefaces.areTheThemes()) {
            return theme;
        }
        UserTypefaces house = new UserTypefaces(theme, diagnostics);
        house.add("serif", "Georgia, serif", typefaces.serif());
        house.add("sans", "system-ui, sans-serif", typefaces.sans());
        house.add("mono", "ui-monospace, monospace", typefaces.mono());
        house.add("display", "Georgia, serif", typefaces.display());
        return house.theme();
    }

    private static boolean isFont(String path) {
        return path.endsWith(".woff2") || path.endsWith(".woff") || ThemeFonts.isForPrint(path);
    }

    private void add(String token, String others, Optional<LocatedValue<String>> family) {
        family.ifPresent(named -> {
            Map<String, FontDescription> faces = facesOf(named.value());
            if (faces.isEmpty()) {
                report(named);
                return;
            }
            tokens.append(":root { --%s: \"%s\", %s } ".formatted(token, named.value(), others));
            faces.forEach((path, face) -> {
                if (!hasBetter(path, face, faces, ".woff2")) {
                    addForWeb(path, face, named.value());
                }
                if (!hasBetter(path, face, faces, ".ttf") && !hasBetter(path, face, faces, ".otf")) {
                    addForPrint(path, face, named.value());
                }
            });
        });
    }

    private Map<String, FontDescription> facesOf(String family) {
        Map<String, FontDescription> faces = new TreeMap<>(files);
        faces.values().removeIf(face -> !folded(face.family()).equals(folded(family)));
        return faces;
    }

    private static String folded(String name) {
        return name.replaceAll("[\\s_-]", "").toLowerCase(Locale.ROOT);
    }

    /** Returns whether the same face exists in the preferred format. */
    private static boolean hasBetter(
            String path, FontDescription face, Map<String, FontDescription> faces, String extension) {
        return !path.endsWith(extension)
                && faces.entrySet().stream()
                        .anyMatch(other -> other.getKey().endsWith(extension)
                                && other.getValue().equals(face));
    }

    private void addForWeb(String path, FontDescription face, String family) {
        String weight = face.lightest() == face.heaviest()
                ? String.valueOf(face.lightest())
                : face.lightest() + " " + face.heaviest();
        sheet.append("@font-face { font-family: \"%s\"; font-weight: %s; font-style: %s; font-display: fallback; "
                        .formatted(family, weight, style(face)))
                .append("src: url(\"%s\"); }\n".formatted(path));
    }

    private void addForPrint(String path, FontDescription face, String family) {
        WEIGHTS.stream()
                .filter(weight -> face.lightest() <= weight && weight <= face.heaviest())
                .forEach(weight -> addEntry(path, family, weight, face));
        if (WEIGHTS.stream().noneMatch(weight -> face.lightest() <= weight && weight <= face.heaviest())) {
            addEntry(path, family, face.lightest(), face);
        }
    }

    private void addEntry(String path, String family, int weight, FontDescription face) {
        manifest.append("\n- file: %s\n  family: \"%s\"\n  weight: %d\n  style: %s\n  use: all\n"
                .formatted(path.substring(FOLDER.length()), family, weight, style(face)));
    }

    private static String style(FontDescription face) {
        return face.italic() ? "italic" : "normal";
    }

    private void report(LocatedValue<String> family) {
        TreeSet<String> there = new TreeSet<>();
        files.values().forEach(face -> there.add(face.family()));
        diagnostics.report(Diagnostic.error(
                "BS-FONT-005",
                family.position(),
                "there is no font of the family '" + family.value() + "' in "
                        + theme.displayName(MANIFEST)
                                .replaceFirst("^default-theme", "templates")
                                .replaceFirst("/manifest\\.yaml$", ""),
                DidYouMean.hint(
                        family.value(),
                        there,
                        there.isEmpty()
                                ? "put its files there, as WOFF2, TTF or OTF"
                                : "the families there are: " + String.join(", ", there))));
    }

    private Theme theme() {
        Map<String, byte[]> changed = new TreeMap<>();
        List<String> own = new ArrayList<>();
        theme.layers(ThemeTokens.FILE).stream()
                .skip(1)
                .forEach(bytes -> own.add(new String(bytes, StandardCharsets.UTF_8)));
        changed.put(ThemeTokens.FILE, bytes(tokens + String.join("", own)));
        changed.put(SHEET, bytes(sheet.toString()));
        changed.put(MANIFEST, bytes(theme.text(MANIFEST) + manifest));
        return theme.with(changed);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
