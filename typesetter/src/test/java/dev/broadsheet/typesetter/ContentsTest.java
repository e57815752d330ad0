package dev.broadsheet.typesetter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Page numbers that a document prints of itself. */
class ContentsTest {

    @Test
    void printsThePageOfEachTarget() throws IOException {
        String css = "h1 { break-before: page } a::after { content: \" (\" target-text(attr(href url)) \", \""
                + " target-counter(attr(href url), page) \")\" }";
        Typesetter.Builder builder = Typesetter.builder().stylesheet(new Stylesheet("toc.css", css));
        ThemeFonts.all().forEach(builder::font);
        String xhtml = "<html lang=\"en\"><body><p><a href=\"#one\">First</a></p><p><a href=\"#two\">Second</a></p>"
                + "<h1 id=\"one\">Alpha</h1><h1 id=\"two\">Beta</h1></body></html>";
        DocumentInfo info =
                new DocumentInfo("Contents", List.of(), "", List.of(), Locale.ENGLISH, "test", Instant.EPOCH, "");
        TypesetResult result = builder.build().typeset(xhtml, info, reference -> Optional.empty());
        assertThat(result.problems()).isEmpty();
        try (PDDocument document = Loader.loadPDF(result.pdf())) {
            assertThat(new PDFTextStripper().getText(document)).contains("First (Alpha, 2)", "Second (Beta, 3)");
        }
    }
}
