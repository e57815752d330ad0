package dev.broadsheet.typesetter.html;

import dev.broadsheet.typesetter.api.FallbackFonts;
import dev.broadsheet.typesetter.api.FontFile;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The fonts of the artifact {@code broadsheet-templates}, if it is on the class path, and the system fonts that they replace.
 */
final class DefaultFonts {

    private static final String FOLDER = "/dev/broadsheet/theme/fonts/";
    private static final String SERIF = "Source Serif 4";
    private static final String SANS = "Source Sans 3";
    private static final String MONO = "Source Code Pro";

    private record Face(String family, int weight, boolean italic, String file) {}

    private static final List<Face> FACES = List.of(
            new Face(SERIF, 400, false, "SourceSerif4-Regular"),
            new Face(SERIF, 400, true, "SourceSerif4-Italic"),
            new Face(SERIF, 500, false, "SourceSerif4-Medium"),
            new Face(SERIF, 600, false, "SourceSerif4-SemiBold"),
            new Face(SERIF, 600, true, "SourceSerif4-SemiBoldItalic"),
            new Face(SERIF, 700, false, "SourceSerif4-Bold"),
            new Face(SANS, 400, false, "SourceSans3-Regular"),
            new Face(SANS, 400, true, "SourceSans3-Italic"),
            new Face(SANS, 600, false, "SourceSans3-SemiBold"),
            new Face(MONO, 400, false, "SourceCodePro-Regular"),
            new Face(MONO, 400, true, "SourceCodePro-Italic"),
            new Face(MONO, 600, false, "SourceCodePro-SemiBold"));

    private static final Map<String, List<String>> COUNTERPARTS = Map.of(
            SERIF,
            List.of(
                    "serif",
                    "ui-serif",
                    "Times",
                    "Times New Roman",
                    "Georgia",
                    "Cambria",
                    "Garamond",
                    "Palatino",
                    "Palatino Linotype",
                    "Book Antiqua",
                    "Liberation Serif",
                    "DejaVu Serif",
                    "Noto Serif"),
            SANS,
            List.of(
                    "sans-serif",
                    "ui-sans-serif",
                    "system-ui",
                    "Arial",
                    "Helvetica",
                    "Helvetica Neue",
                    "Verdana",
                    "Tahoma",
                    "Calibri",
                    "Trebuchet MS",
                    "Segoe UI",
                    "Roboto",
                    "Open Sans",
                    "Liberation Sans",
                    "DejaVu Sans",
                    "Noto Sans"),
            MONO,
            List.of(
                    "monospace",
                    "ui-monospace",
                    "Courier",
                    "Courier New",
                    "Consolas",
                    "Menlo",
                    "Monaco",
                    "Liberation Mono",
                    "DejaVu Sans Mono",
                    "Noto Sans Mono"));

    private DefaultFonts() {}

    /** Returns the fonts in order of preference; empty without the artifact. */
    static List<FontFile> fonts() {
        if (!ThemeResources.has(FOLDER + "SourceSerif4-Regular.ttf")) {
            return List.of();
        }
        Stream<FontFile> text = FACES.stream()
                .map(face -> font(face.family(), face.weight(), face.italic(), face.file(), FontFile.Use.ALL));
        FontFile formulas = font("STIX Two Math", 400, false, "STIXTwoMath-Regular", FontFile.Use.FORMULAS);
        return Stream.of(text, Stream.of(formulas), FallbackFonts.onClassPath().stream())
                .flatMap(fonts -> fonts)
                .toList();
    }

    private static FontFile font(String family, int weight, boolean italic, String file, FontFile.Use use) {
        return FontFile.whenNeeded(family, weight, italic, use, () -> ThemeResources.read(FOLDER + file + ".ttf"));
    }

    /** Returns the substitute of each system font. */
    static Map<String, String> counterparts() {
        Map<String, String> names = new TreeMap<>();
        COUNTERPARTS.forEach((own, others) -> others.forEach(other -> names.put(other, own)));
        return names;
    }
}
