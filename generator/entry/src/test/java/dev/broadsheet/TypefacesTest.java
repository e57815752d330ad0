package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.template.ThemeLoader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A publication with font families of its own. */
class TypefacesTest {

    private static final String SITE = "title: A Briefing\nbaseUrl: https://briefing.example/\ntypefaces:\n";

    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void start() throws IOException {
        project = Project.start(folder)
                .article("first", "A paragraph with **bold** words.")
                .write("templates/fonts/House-Regular.ttf", themeFont("SourceCodePro-Regular.ttf"))
                .write("templates/fonts/House-SemiBold.ttf", themeFont("SourceCodePro-SemiBold.ttf"))
                .write(
                        "templates/fonts/House-Variable.woff2",
                        Files.readAllBytes(Path.of(
                                "../../typesetter/entry/src/test/resources/fonts/SourceSerif4-variable-latin.woff2")));
    }

    private static byte[] themeFont(String name) {
        return ThemeLoader.defaultTheme().file("fonts/" + name).orElseThrow();
    }

    private String sheet() throws IOException {
        try (Stream<Path> files = Files.list(project.output().resolve("assets"))) {
            return Files.readString(files.filter(file -> file.toString().endsWith(".css"))
                    .findFirst()
                    .orElseThrow());
        }
    }

    private Set<String> fonts() throws IOException {
        Set<String> names = new TreeSet<>();
        try (PDDocument brief = Loader.loadPDF(
                project.output().resolve("articles/first/brief.pdf").toFile())) {
            for (PDPage page : brief.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    names.add(page.getResources().getFont(name).getName().replaceFirst("^[A-Z]{6}\\+", ""));
                }
            }
        }
        return names;
    }

    /** A family of systems, such as browsers have, is in no PDF. The first font of the theme is that of code. */
    @Test
    void aPdfWithoutAFamilyIsSetInOneOfItsKind() throws IOException {
        project.write("templates/tokens.css", ":root { --serif: Georgia, serif; }")
                .write("templates/pdf/house.css", ".body p { font-family: Cambria }");

        assertThat(project.generate().diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("BS-FONT-006");
        assertThat(fonts()).contains("SourceSerif4-Regular").noneMatch(name -> name.startsWith("SourceCode"));
    }

    @Test
    void filesSayThemselvesWhatTheyAre() throws IOException {
        project.write("content/site.yaml", SITE + "  serif: source code pro\n");

        assertThat(project.generate().diagnostics()).isEmpty();
        assertThat(sheet())
                .contains("--serif: \"source code pro\",Georgia,serif")
                .contains("@font-face{font-family: \"source code pro\";font-weight: 400;font-style: normal;"
                        + "font-display: fallback;src: url(\"fonts/House-Regular.ttf\");}")
                .contains("@font-face{font-family: \"source code pro\";font-weight: 600;font-style: normal;"
                        + "font-display: fallback;src: url(\"fonts/House-SemiBold.ttf\");}");
        assertThat(project.output().resolve("assets/fonts/House-Regular.ttf")).exists();
        assertThat(fonts()).noneMatch(name -> name.startsWith("SourceSerif4")).contains("SourceCodePro-Regular");
    }

    @Test
    void aVariableWebFontServesAllEditions() throws IOException {
        project.write("content/site.yaml", SITE + "  sans: Source Serif 4\n");

        assertThat(project.generate().published()).isTrue();
        assertThat(sheet())
                .contains("--sans: \"Source Serif 4\",system-ui,sans-serif")
                .containsPattern("font-family: \"Source Serif 4\";font-weight: 200 900;.*House-Variable\\.woff2");
        assertThat(fonts()).noneMatch(name -> name.startsWith("SourceSans3"));
    }

    @Test
    void tokensOfTheUserWin() throws IOException {
        project.write("content/site.yaml", SITE + "  serif: Source Code Pro\n")
                .write("templates/tokens.css", ":root {\n  --serif: var(--sans);\n}\n");
        project.generate();

        assertThat(sheet().lastIndexOf("--serif: var(--sans)"))
                .isGreaterThan(sheet().indexOf("--serif: \"Source Code Pro\""));
    }

    @Test
    void aFamilyWithoutAFileIsReportedAtItsPlace() {
        project.write("content/site.yaml", SITE + "  serif: Source Code Prof\n  sans: Lora\n");
        GenerationReport report = project.generate();

        assertThat(report.diagnostics().stream()
                        .map(found -> report.printer().print(found).stripTrailing()))
                .containsExactly("""
                        error BS-FONT-005: there is no font of the family 'Source Code Prof' in templates/fonts
                          --> content/site.yaml:4:10
                           4 |   serif: Source Code Prof
                             |          ^
                          = did you mean 'Source Code Pro'?\
                        """, """
                        error BS-FONT-005: there is no font of the family 'Lora' in templates/fonts
                          --> content/site.yaml:5:9
                           5 |   sans: Lora
                             |         ^
                          = the families there are: Source Code Pro, Source Serif 4\
                        """);
    }

    @Test
    void headlinesHaveAFamilyOfTheirOwnInEveryEdition() throws IOException {
        project.write("content/site.yaml", SITE + "  serif: Source Serif 4\n");
        assertThat(project.generate().published()).isTrue();
        byte[] card = Files.readAllBytes(project.output().resolve("articles/first/card.png"));
        byte[] cover = entry("OEBPS/images/cover.png");

        project.write("content/site.yaml", SITE + "  display: Source Code Pro\n");
        assertThat(project.generate().published()).isTrue();

        assertThat(sheet()).contains("--display: \"Source Code Pro\",Georgia,serif");
        assertThat(new String(entry("OEBPS/style/book.css"), StandardCharsets.UTF_8))
                .containsPattern("\nh1 \\{[^}]*font-family: \"Source Code Pro\", Georgia, serif; font-weight: 600");
        assertThat(fonts()).anyMatch(name -> name.startsWith("SourceCodePro"));
        assertThat(Files.readAllBytes(project.output().resolve("articles/first/card.png")))
                .isNotEqualTo(card);
        assertThat(entry("OEBPS/images/cover.png")).isNotEqualTo(cover);
    }

    @Test
    void theTextOfAnEBookHasTheFamilyThatItBrings() throws IOException {
        project.write("content/site.yaml", SITE + "  serif: Source Code Pro\nepub: {fonts: true}\n");
        assertThat(project.generate().published()).isTrue();

        assertThat(new String(entry("OEBPS/style/book.css"), StandardCharsets.UTF_8))
                .containsPattern("\nbody \\{[^}]*font-family: \"Source Code Pro\", Georgia, serif");
    }

    private byte[] entry(String name) throws IOException {
        try (ZipFile book = new ZipFile(project.output().resolve("book.epub").toFile());
                InputStream in = book.getInputStream(book.getEntry(name))) {
            return in.readAllBytes();
        }
    }
}
