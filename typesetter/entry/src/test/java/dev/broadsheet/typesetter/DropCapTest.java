package dev.broadsheet.typesetter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.typesetter.api.DocumentInfo;
import dev.broadsheet.typesetter.api.Stylesheet;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A first letter that floats is an artifact; extracted text has the letter in its word. */
class DropCapTest {

    @Test
    void isReadInItsWordAndAccessible() throws IOException {
        Typesetter typesetter = Typesetter.builder()
                .defaultFonts()
                .stylesheet(
                        new Stylesheet(
                                "test.css",
                                "p::first-letter { float: left; font-size: 3em; line-height: 1; padding: 2pt; background: silver }"))
                .build();
        DocumentInfo info =
                new DocumentInfo("Test", List.of("A"), "", List.of(), Locale.ENGLISH, "test", Instant.EPOCH, "");

        TypesetResult result = typesetter.typeset("<p>Every morning.</p>", info, reference -> Optional.empty());

        PdfValidation.assertAccessible(result.pdf());
        try (PDDocument document = Loader.loadPDF(result.pdf())) {
            assertThat(new PDFTextStripper().getText(document).strip()).isEqualTo("Every morning.");
        }
    }
}
