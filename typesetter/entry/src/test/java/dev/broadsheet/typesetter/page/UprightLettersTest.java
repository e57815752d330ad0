package dev.broadsheet.typesetter.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.typesetter.SampleFonts;
import dev.broadsheet.typesetter.Typesetter;
import dev.broadsheet.typesetter.api.DocumentInfo;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** East Asian letters of vertical text are upright, and other letters are turned; CSS Writing Modes 4, section 5.1. */
class UprightLettersTest {

    @ParameterizedTest
    @CsvSource({"vertical-rl, 一A「三。, 0 270 270 0 0", "sideways-rl, 一A三, 270 270 270", "horizontal-tb, 一A三, 0 0 0"})
    void keepTheirDirection(String mode, String text, String angles) throws IOException {
        assertThat(letters(mode, text))
                .extracting(letter -> (int) letter.getDir())
                .containsExactly(List.of(angles.split(" ")).stream()
                        .map(Integer::valueOf)
                        .toArray(Integer[]::new));
    }

    private static List<TextPosition> letters(String mode, String text) throws IOException {
        Typesetter.Builder builder = Typesetter.builder();
        SampleFonts.withTheme().forEach(builder::font);
        DocumentInfo info = new DocumentInfo("T", List.of(), "", List.of(), Locale.JAPANESE, "t", Instant.EPOCH, "");
        String document =
                "<body style='writing-mode: " + mode + "; font: 20pt Noto Serif SC'><p>" + text + "</p></body>";
        List<TextPosition> letters = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(builder.build()
                .typeset(document, info, reference -> Optional.empty())
                .pdf())) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    if (!letter.getUnicode().isBlank()) {
                        letters.add(letter);
                    }
                }
            }.getText(pdf);
        }
        return letters;
    }
}
