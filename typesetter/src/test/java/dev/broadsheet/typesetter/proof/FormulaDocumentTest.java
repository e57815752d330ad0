package dev.broadsheet.typesetter.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.typesetter.DocumentInfo;
import dev.broadsheet.typesetter.FontFile;
import dev.broadsheet.typesetter.PdfValidation;
import dev.broadsheet.typesetter.Stylesheet;
import dev.broadsheet.typesetter.ThemeFonts;
import dev.broadsheet.typesetter.TypesetResult;
import dev.broadsheet.typesetter.Typesetter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Formulas of all kinds in one document. */
class FormulaDocumentTest {

    private static final Path FOLDER = Path.of("src/test/resources/formulas");
    private static final TypesetResult RESULT = typeset(ThemeFonts.withFormulas());

    private static TypesetResult typeset(List<FontFile> fonts) {
        try {
            Typesetter.Builder builder = Typesetter.builder()
                    .stylesheet(new Stylesheet("formulas.css", Files.readString(FOLDER.resolve("formulas.css"))));
            fonts.forEach(builder::font);
            DocumentInfo info = new DocumentInfo(
                    "Formulas", List.of(), "", List.of(), Locale.ENGLISH, "Broadsheet test", Instant.EPOCH, "");
            String xhtml = Files.readString(FOLDER.resolve("formulas.xhtml"));
            return builder.build().typeset(xhtml, info, picture -> Optional.empty());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void isAccessibleAndArchivable() {
        assertThat(RESULT.problems()).isEmpty();
        PdfValidation.assertAccessible(RESULT.pdf());
    }

    /** {@code -Dformulas.pdf=file} keeps the document, to be looked at. */
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
