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
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
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

    /** In other articles, formulas are text, and a lint message tells how to enable them. */
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
        assertThat(Project.printed(report))
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

    private static final String ROWS = """
            By $\\eqref{first}$, $\\ref{third}$, [#third], $\\eqref{mine}$ and [#all].

            $$
            \\begin{align}
            a &= b \\label{first} \\\\
            c &= d \\notag \\\\
            e &= f \\label{third} \\\\
            g &= h \\tag{A} \\label{mine}
            \\end{align}
            $$ {#all}

            $$ x = y \\label{last} $$
            """;

    @Test
    void theFirstFormulaIsNumberedByTheBracesBehindIt() throws IOException {
        Project project = project("tex: true\n").article("first", "$$\nc = d\n$$ {#gap}\n\nSee [#gap].\n");
        GenerationReport report = project.generate();
        assertThat(Project.printed(report)).isEmpty();

        assertThat(page(project, "first"))
                .contains(" id=\"gap\" class=\"formula numbered\">")
                .contains("<a href=\"#gap\" class=\"ref\">Equation\u00A0(1)</a>");
    }

    @Test
    void rowsHaveNumbersThatReferencesLeadTo() throws IOException {
        Project project = project("tex: true\n").article("rows", ROWS);
        GenerationReport report = project.generate();
        assertThat(Project.printed(report)).isEmpty();

        assertThat(page(project, "rows"))
                .contains("By <a href=\"#first\">(1)</a>, <a href=\"#third\">2</a>, ")
                .contains("<a href=\"#third\" class=\"ref\">Equation\u00A0(2)</a>, <a href=\"#mine\">(A)</a> and ")
                .contains("<a href=\"#all\" class=\"ref\">Equation\u00A0(1)</a>")
                .contains("<p id=\"all\" class=\"formula\">", "<mtr id=\"first\"><mtd></mtd>", "<mtr id=\"third\">")
                .contains("<mtd class=\"equation-number\"><mtext>(2)</mtext></mtd></mtr><mtr id=\"mine\">")
                .contains("alttext=\"a equals b (1); c equals d; e equals f (2); g equals h (A)\"")
                .contains("<p id=\"last\" class=\"formula numbered\">", "<span class=\"equation-number\">(3)</span>");
        assertThat(entry("OEBPS/text/rows.xhtml"))
                .contains("<a href=\"#first\">(1)</a>", "<mtr id=\"first\">", "<mtr id=\"third\">");
        try (PDDocument pdf = Loader.loadPDF(
                root.resolve("target/site/articles/rows/brief.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00A0]+", " "))
                    .contains("By (1), 2, Equation (2)");
            assertThat(pdf.getPage(0).getAnnotations()).hasSizeGreaterThanOrEqualTo(5);
            // each link leads to its row, not to the line that contains all rows
            assertThat(top(pdf, "first") - top(pdf, "third")).isGreaterThan(20);
            assertThat(top(pdf, "third") - top(pdf, "mine")).isGreaterThan(10);
        }
    }

    /** Returns the target of a link, in pt from the foot of its page. */
    private static int top(PDDocument pdf, String name) throws IOException {
        PDPageDestination destination = pdf.getDocumentCatalog().findNamedDestinationPage(new PDNamedDestination(name));
        return ((PDPageXYZDestination) destination).getTop();
    }

    @Test
    void aRowThatHasNoSuchNameIsTold() {
        Project project = project("tex: true\n").article("rows", ROWS.replace("eqref{first}", "eqref{frist}"));
        GenerationReport report = project.generate();

        assertThat(Project.printed(report))
                .contains("error BS-MATH-009: no equation has the label 'frist'\n  --> content/articles/rows.md:6:5")
                .contains("did you mean 'first'?");
    }

    /** Colours are those of the author, and lines of arrays become borders of cells. */
    @Test
    void haveColoursAndLines() throws IOException {
        Project project = project("tex: true\n").article("lines", """
                $a \\textcolor{teal}{=} b {\\color{#B00} + c} + d$

                $$\\begin{array}{|l||c:r} \\hline a & b & c \\\\ \\hdashline d \\\\ \\hline\\hline \\end{array} \\boxed{x}$$
                """);
        assertThat(project.generate().diagnostics()).isEmpty();

        assertThat(page(project, "lines"))
                .contains("<mi>a</mi><mo mathcolor=\"teal\">=</mo><mi>b</mi>")
                .contains(
                        "<mo mathcolor=\"#b00\" form=\"prefix\" lspace=\"0\" rspace=\"0\">+</mo><mi mathcolor=\"#b00\">c</mi></mrow><mo>+</mo>")
                .contains(
                        "<mtd columnalign=\"left\" class=\"line-left double-right line-top dashed-bottom\"><mi>a</mi></mtd>")
                .contains("<mtd class=\"dashed-right line-top dashed-bottom\"><mi>b</mi></mtd>")
                .contains("<mtd columnalign=\"right\" class=\"line-top dashed-bottom\"><mi>c</mi></mtd></mtr>")
                .contains("<mtd class=\"double-bottom\"></mtd></mtr></mtable>")
                .contains("<mtd class=\"line-left line-right line-top line-bottom\"><mi>x</mi></mtd>");
    }

    private static String page(Project project, String slug) throws IOException {
        byte[] bytes = java.util.Objects.requireNonNull(project.published().get("articles/" + slug + "/index.html"))
                .getBytes(StandardCharsets.ISO_8859_1);
        return new String(bytes, StandardCharsets.UTF_8);
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
