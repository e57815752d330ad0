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
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

/** The page boxes of pages that are trimmed from larger sheets; ISO 32000-1, 14.11.2. */
class SheetBoxesTest {

    private static String boxes(String page) throws IOException {
        Typesetter.Builder builder =
                Typesetter.builder().stylesheet(new Stylesheet("a.css", "@page { size: 200pt 100pt; " + page + " }"));
        ThemeFonts.all().forEach(builder::font);
        DocumentInfo info = new DocumentInfo("T", List.of(), "", List.of(), Locale.ENGLISH, "T", Instant.EPOCH, "");
        TypesetResult result = builder.build().typeset("<p>text</p>", info, picture -> Optional.empty());
        try (PDDocument document = Loader.loadPDF(result.pdf())) {
            PDPage first = document.getPage(0);
            return "media " + show(first.getMediaBox()) + ", crop " + show(first.getCropBox()) + ", bleed "
                    + show(first.getBleedBox()) + ", trim " + show(first.getTrimBox());
        }
    }

    private static String show(PDRectangle box) {
        return Math.round(box.getLowerLeftX()) + " " + Math.round(box.getLowerLeftY()) + " "
                + Math.round(box.getUpperRightX()) + " " + Math.round(box.getUpperRightY());
    }

    @Test
    void plainPagesHaveOne() throws IOException {
        assertThat(boxes("margin: 10pt"))
                .isEqualTo("media 0 0 200 100, crop 0 0 200 100, bleed 0 0 200 100, trim 0 0 200 100");
    }

    @Test
    void bleedIsNotShown() throws IOException {
        assertThat(boxes("bleed: 9pt"))
                .isEqualTo("media -9 -9 209 109, crop 0 0 200 100, bleed -9 -9 209 109, trim 0 0 200 100");
    }

    @Test
    void marksAreShown() throws IOException {
        assertThat(boxes("bleed: 9pt; marks: crop"))
                .isEqualTo("media -27 -27 227 127, crop -27 -27 227 127, bleed -9 -9 209 109, trim 0 0 200 100");
    }
}
