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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Words of a length that would take hours if the work were quadratic. */
@Tag("slow")
class EndlessWordsTest {

    private static String read(String css, String body) throws IOException {
        Typesetter.Builder builder = Typesetter.builder().stylesheet(new Stylesheet("long.css", css));
        ThemeFonts.all().forEach(builder::font);
        DocumentInfo info =
                new DocumentInfo("Long", List.of(), "", List.of(), Locale.ENGLISH, "test", Instant.EPOCH, "");
        byte[] pdf = builder.build()
                .typeset(body, info, reference -> Optional.empty())
                .pdf();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }

    @Test
    void aWordOfAMillionLetters() throws IOException {
        String word = "abcdefghij".repeat(100_000);
        assertThat(read("@page { size: A3; margin: 1cm } p { font-size: 6pt }", "<p>" + word + "</p>"))
                .isEqualTo(word);
    }

    @Test
    void aHeadingThatEachPageRepeats() throws IOException {
        String css = "@page { size: A4; @top-center { content: string(title) } }"
                + " h1 { string-set: title content(); font-size: 8pt }";
        String word = "abcdefghij".repeat(10_000);
        assertThat(read(css, "<h1>" + word + "</h1>").length()).isGreaterThanOrEqualTo(word.length());
    }

    @Test
    void aLetterWithMoreMarksThanCanBeDrawn() throws IOException {
        assertThat(read("", "<p>a" + "\u0301".repeat(100_000) + "</p><p>end</p>"))
                .endsWith("end");
    }
}
