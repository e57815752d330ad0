package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Formulas in TeX in each edition. */
class TexFormulasTest {

    private static final String TEXT = """
            By $\\eqref{eq-mass}$ the energy is $E = mc^2$.

            $$ E = \\frac{m}{2} \\label{eq-mass} $$
            """;

    @TempDir
    Path root;

    private Project project(String site) {
        return Project.start(root).write("content/site.yaml", "title: Tides\nbaseUrl: https://tides.example/\n" + site);
    }

    @Test
    void areMathMlOnTheSiteAndInTheBookAndSetInThePdf() throws IOException {
        Project project = project("tex: true\n").article("mass", TEXT);
        assertThat(project.generate().diagnostics()).isEmpty();

        String page = project.published().get("articles/mass/index.html");
        assertThat(page)
                .contains(
                        "<math alttext=\"E equals m c squared\" xmlns=\"http://www.w3.org/1998/Math/MathML\"><mi>E</mi>")
                .contains("<mfrac><mi>m</mi><mn>2</mn></mfrac></math> <span class=\"equation-number\">(1)</span>");
        try (PDDocument pdf = Loader.loadPDF(
                root.resolve("target/site/articles/mass/brief.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("(1)").doesNotContain("$", "\\frac");
            assertThat(alternatives(pdf.getDocumentCatalog().getStructureTreeRoot()))
                    .contains("E equals m c squared", "E equals m over 2");
        }
    }

    @Test
    void makeTheBookSayThatItHasMathMl() throws IOException {
        project("tex: true\n").article("mass", TEXT).generate();

        assertThat(entry("OEBPS/package.opf"))
                .contains("media-type=\"application/xhtml+xml\" properties=\"mathml\"/>")
                .contains("<meta property=\"schema:accessibilityFeature\">MathML</meta>");
        assertThat(entry("OEBPS/text/mass.xhtml"))
                .contains("<math alttext=\"E equals m c squared\" xmlns=")
                .contains("<span class=\"equation-number\">(1)</span>");
    }

    /** They are text elsewhere, and the lint says how they are switched on. */
    @Test
    void areReadWhereTheArticleSaysSo() throws IOException {
        Project project = project("")
                .write(
                        "content/articles/a.md",
                        "---\ntitle: A\ndate: 2026-01-01\ntex: true\nmacros:\n  half: '\\frac{1}{2}'\n---\n\nA $\\half$.\n")
                .article("b", "B $x^2$.");
        GenerationReport report = project.generate();

        assertThat(project.published().get("articles/a/index.html")).contains("alttext=\"1 over 2\"");
        assertThat(project.published().get("articles/b/index.html"))
                .contains("B $x^2$.")
                .doesNotContain("<math");
        assertThat(report.printer().print(report.diagnostics()))
                .contains("""
                warning BS-MD-014: the formula between $ and $ stays as text
                """, "write tex: true in the front matter or site.yaml, and it is set");
    }

    @Test
    void areMadeAnewWhenAMacroChanges() throws IOException {
        Project project =
                project("tex: true\nmacros: {rate: 'r'}\n").remembering().article("a", "A $\\rate$.");
        project.generate();
        project.write(
                "content/site.yaml", "title: Tides\nbaseUrl: https://tides.example/\ntex: true\nmacros: {rate: 'q'}\n");
        project.generate();

        assertThat(project.published().get("articles/a/index.html")).contains("<mi>q</mi>");
    }

    private String entry(String path) throws IOException {
        try (ZipFile zip = new ZipFile(root.resolve("target/site/book.epub").toFile())) {
            return new String(zip.getInputStream(zip.getEntry(path)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<String> alternatives(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .flatMap(element -> element.getStructureType().equals("Formula")
                        ? java.util.stream.Stream.of(String.valueOf(element.getAlternateDescription()))
                        : alternatives(element).stream())
                .toList();
    }
}
