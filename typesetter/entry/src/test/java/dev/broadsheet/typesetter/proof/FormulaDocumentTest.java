package dev.broadsheet.typesetter.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.typesetter.PdfValidation;
import dev.broadsheet.typesetter.ThemeFonts;
import dev.broadsheet.typesetter.TypesetResult;
import dev.broadsheet.typesetter.Typesetter;
import dev.broadsheet.typesetter.api.DocumentInfo;
import dev.broadsheet.typesetter.api.FontFile;
import dev.broadsheet.typesetter.api.PdfOptions;
import dev.broadsheet.typesetter.api.PdfStandard;
import dev.broadsheet.typesetter.api.Stylesheet;
import dev.broadsheet.typesetter.api.TypesetProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Formulas of all kinds in one document. */
class FormulaDocumentTest {

    private static final Path FOLDER = Path.of("src/test/resources/formulas");
    private static final TypesetResult RESULT = typeset(ThemeFonts.withFormulas());

    private static TypesetResult typeset(List<FontFile> fonts) {
        return typeset(fonts, read("formulas.css"), read("formulas.xhtml"));
    }

    private static TypesetResult typeset(List<FontFile> fonts, String css, String xhtml) {
        return typeset(fonts, css, xhtml, PdfStandard.UA1);
    }

    private static TypesetResult typeset(List<FontFile> fonts, String css, String xhtml, PdfStandard standard) {
        Typesetter.Builder builder = Typesetter.builder().stylesheet(new Stylesheet("formulas.css", css));
        fonts.forEach(builder::font);
        DocumentInfo info = new DocumentInfo(
                "Formulas", List.of(), "", List.of(), Locale.ENGLISH, "Broadsheet test", Instant.EPOCH, "");
        return builder.build().typeset(xhtml, info, PdfOptions.DEFAULT.standard(standard), picture -> Optional.empty());
    }

    private static String read(String name) {
        try {
            return Files.readString(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void isPdf2WhereThatIsAskedFor() {
        TypesetResult result =
                typeset(ThemeFonts.withFormulas(), read("formulas.css"), read("formulas.xhtml"), PdfStandard.UA2);
        PdfValidation.assertPdf2(result.pdf());
    }

    @Test
    void isAccessibleAndArchivable() {
        assertThat(RESULT.problems()).isEmpty();
        PdfValidation.assertAccessible(RESULT.pdf());
    }

    /** {@code -Dformulas.pdf=file} keeps the document for inspection. */
    @Test
    void looksAsItLooked() throws IOException {
        String file = System.getProperty("formulas.pdf", "");
        if (!file.isEmpty()) {
            Files.write(Path.of(file), RESULT.pdf());
        }
        PagePictures.assertLooksAsBefore(RESULT.pdf(), "formulas", 0, 1);
    }

    @Test
    void eachFormulaIsAnElementOfTheStructureWithItsText() throws IOException {
        ReadPdf pdf = ReadPdf.of(RESULT.pdf());
        assertThat(pdf.root().all("Formula")).hasSize(17);
        assertThat(text()).contains("ax2 + bx + c = 0", "P(A | B) =", "otherwise.", "maps to");
    }

    private static String text() throws IOException {
        try (PDDocument document = Loader.loadPDF(RESULT.pdf())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void isAccessibleWhereverFormulasStand() {
        String css = "@page { size: 200pt 150pt; margin: 20pt; @top-center { content: element(head) } }"
                + " .head { position: running(head) } .note { float: footnote } .i { display: inline-block }"
                + " .hidden { visibility: hidden } .faint { opacity: .5 } table { break-inside: auto }";
        String formula = "<math alttext='x equals the root of y equals z'><mi>x</mi><mo>=</mo><msqrt><mi>y</mi></msqrt>"
                + "<mo>=</mo><mi>z</mi></math>";
        String body = "<div class='head'>Head " + formula + "</div><h1 id='a'>About " + formula + "</h1>"
                + "<p><a href='#a'>to " + formula + "</a> a note<span class='note'>of " + formula + "</span></p>"
                + "<ul><li>" + formula + "</li></ul><table><caption>" + formula + "</caption><thead><tr><th>" + formula
                + "</th></tr></thead>" + ("<tr><td>" + formula + "</td></tr>").repeat(12) + "</table>"
                + "<p><span class='i'>" + formula + "</span> <span class='hidden'>" + formula
                + "</span> <b class='faint'>"
                + formula + "</b> <math alttext='nothing'/></p><figure>"
                + formula.replace("<math", "<math display='block'")
                + "<figcaption>" + formula + "</figcaption></figure>"
                + formula.replace("<math", "<math display='block'")
                + ("<p>Text that goes on " + formula + " over pages.</p>").repeat(12);
        TypesetResult result = typeset(
                ThemeFonts.withFormulas(),
                css,
                "<html xmlns='http://www.w3.org/1999/xhtml' lang='en'><body>" + body + "</body></html>");
        assertThat(result.problems()).isEmpty();
        assertThat(result.pagination().pageCount()).isGreaterThan(3);
        PdfValidation.assertAccessible(result.pdf());
    }

    @Test
    void readsTheFontForFormulasAndForCharactersThatNoOtherHas() {
        List<FontFile> fonts = new ArrayList<>(ThemeFonts.all());
        AtomicInteger readings = new AtomicInteger();
        fonts.add(FontFile.whenNeeded("STIX Two Math", 400, false, FontFile.Use.FORMULAS, () -> {
            readings.incrementAndGet();
            return ThemeFonts.withFormulas().get(fonts.size() - 1).data();
        }));
        String text = "<html xmlns='http://www.w3.org/1999/xhtml'><body><p>a b %s</p></body></html>";
        typeset(fonts, "", text.formatted(""));
        assertThat(readings).hasValue(0);
        assertThat(typeset(fonts, "", text.formatted("\u2a01 \u6f22")).problems())
                .extracting(TypesetProblem::message)
                .containsExactly("no font has a glyph for '\u6f22' (U+6F22)");
        assertThat(readings).hasValue(1);
        typeset(fonts, read("formulas.css"), read("formulas.xhtml"));
        assertThat(readings).hasValue(1);
    }

    @Test
    void printsTheWordsWhenNoFontCanSetFormulas() throws IOException {
        TypesetResult result = typeset(ThemeFonts.all());
        assertThat(result.problems())
                .extracting(problem -> problem.code() + " " + problem.message())
                .containsExactly(
                        "BS-FONT-004 no font has a MATH table, without which no formula can be set; its words are printed");
        try (PDDocument document = Loader.loadPDF(result.pdf())) {
            assertThat(new PDFTextStripper().getText(document)).contains("a x squared plus b x plus c equals zero");
        }
        PdfValidation.assertAccessible(result.pdf());
    }
}
