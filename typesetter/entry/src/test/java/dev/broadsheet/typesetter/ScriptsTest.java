package dev.broadsheet.typesetter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.typesetter.api.DocumentInfo;
import dev.broadsheet.typesetter.api.Stylesheet;
import dev.broadsheet.typesetter.api.TypesetProblem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A document in many scripts, through to the PDF. */
class ScriptsTest {

    private static final String CSS = """
            @page { size: 300pt 500pt; margin: 30pt }
            html { font: 10pt/1.4 "Source Serif 4"; text-align: justify }
            pre, code { font-family: "Source Code Pro" }
            """;

    private static final DocumentInfo INFO =
            new DocumentInfo("Scripts", List.of(), "", List.of(), Locale.ENGLISH, "test", Instant.EPOCH, "");

    private static TypesetResult result() {
        Typesetter.Builder builder = Typesetter.builder().stylesheet(new Stylesheet("scripts.css", CSS));
        SampleFonts.withTheme().forEach(builder::font);
        return builder.build().typeset(source(), INFO, picture -> Optional.empty());
    }

    private static String source() {
        try (InputStream in = ScriptsTest.class.getResourceAsStream("/scripts/scripts.xhtml")) {
            if (in == null) {
                throw new IllegalStateException("no resource");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void isAccessible() {
        PdfValidation.assertAccessible(result().pdf());
    }

    @Test
    void givesTheTextOfEachScriptInItsOrder() throws IOException {
        String text;
        try (PDDocument document = Loader.loadPDF(result().pdf())) {
            text = new PDFTextStripper().getText(document).replaceAll("\\R", "");
        }
        assertThat(text)
                .contains("שלום עולם")
                .contains("习近平会见比尔·盖茨。")
                .contains("東京の会談は、")
                .contains("한국어는 낱말 사이에서")
                .contains("👩‍👩‍👧");
    }

    @Test
    void tellsOfWhatNoFontHas() {
        assertThat(result().problems())
                .extracting(TypesetProblem::message)
                .containsExactly("no font has a glyph for '👩' (U+1F469)", "no font has a glyph for '🇨' (U+1F1E8)");
    }
}
