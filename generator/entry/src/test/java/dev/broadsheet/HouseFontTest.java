package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.template.ThemeLoader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A custom font in the brief, as described in manual/content/chapters/design/theming.md. */
class HouseFontTest {

    private static final String SHEET = """
            @font-face { font-family: "House"; src: url("../fonts/House-Regular.ttf") }
            p { font-family: "House", serif }
            """;

    @TempDir
    Path root;

    private Project project(String sheet, byte[] font) {
        return Project.start(root)
                .article("first", "A paragraph.")
                .write("templates/pdf/house.css", sheet)
                .write("templates/fonts/House-Regular.ttf", font);
    }

    private static byte[] font() {
        return ThemeLoader.defaultTheme()
                .file("fonts/SourceCodePro-Regular.ttf")
                .orElseThrow();
    }

    private List<String> fonts() throws IOException {
        List<String> names = new ArrayList<>();
        try (PDDocument brief = Loader.loadPDF(
                root.resolve("target/site/articles/first/brief.pdf").toFile())) {
            PDResources resources = brief.getPage(0).getResources();
            for (COSName name : resources.getFontNames()) {
                names.add(resources.getFont(name).getName().replaceFirst("^[A-Z]{6}\\+", ""));
            }
        }
        return names;
    }

    @Test
    void standsInTheFolderFontsAndIsNamedInASheetBesideTheBriefs() throws IOException {
        GenerationReport report = project(SHEET, font()).generate();

        assertThat(report.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("the family 'House' has no bold face; the nearest one is used");
        assertThat(fonts()).contains("SourceCodePro-Regular");
    }

    @Test
    void isReportedAtItsPlaceWhenItCannotBeUsed() {
        byte[] damaged = "wOF2 and what follows".getBytes(StandardCharsets.US_ASCII);
        GenerationReport report = project(SHEET.replace(".ttf", ".woff2"), font())
                .write("templates/fonts/House-Regular.woff2", damaged)
                .generate();

        assertThat(report.diagnostics())
                .extracting(
                        Diagnostic::code, diagnostic -> diagnostic.position().toString(), Diagnostic::message)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "BS-FONT-002",
                        "templates/pdf/house.css:1:1",
                        "the font face 'House' cannot be used: '../fonts/House-Regular.woff2' is a damaged web font"));
    }

    @Test
    void isNotSoughtOutsideOfTheTemplates() {
        GenerationReport report = project(SHEET.replace("../fonts", "../../secret"), font())
                .write("secret/House-Regular.ttf", font())
                .generate();

        assertThat(report.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly(
                        "the font face 'House' cannot be used: '../../secret/House-Regular.ttf' was not found");
    }
}
