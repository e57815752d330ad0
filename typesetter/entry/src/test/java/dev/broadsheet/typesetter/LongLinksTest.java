package dev.broadsheet.typesetter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.typesetter.api.DocumentInfo;
import dev.broadsheet.typesetter.api.Stylesheet;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.junit.jupiter.api.Test;

/** Text that is repeated elsewhere, such as the name of a link in each of its lines, is shortened there. */
class LongLinksTest {

    private static final int WORDS = 20_000;

    @Test
    void namesOfLinksAndBookmarksAreShort() throws IOException {
        String xhtml = "<html lang=\"en\"><body><p><a href=\"#a\">" + "word ".repeat(WORDS) + "</a></p><h1 id=\"a\">"
                + "word ".repeat(WORDS) + "</h1></body></html>";

        byte[] pdf = typeset(
                "@page { @top-left { content: string(head) } } h1 { string-set: head content(); bookmark-level: 1 }",
                xhtml);

        assertThat(pdf.length).isLessThan(3_000_000);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(contents(document))
                    .hasSizeGreaterThan(500)
                    .allSatisfy(name -> assertThat(name)
                            .hasSizeLessThan(1002)
                            .startsWith("word word")
                            .endsWith("word\u2026"));
            assertThat(document.getDocumentCatalog()
                            .getDocumentOutline()
                            .getFirstChild()
                            .getTitle())
                    .hasSizeLessThan(1002)
                    .endsWith("word\u2026");
        }
    }

    private static List<String> contents(PDDocument document) throws IOException {
        List<String> contents = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                contents.add(annotation.getContents());
            }
        }
        return contents;
    }

    private static byte[] typeset(String css, String xhtml) {
        Typesetter.Builder builder = Typesetter.builder().stylesheet(new Stylesheet("long.css", css));
        ThemeFonts.all().forEach(builder::font);
        DocumentInfo info =
                new DocumentInfo("Long", List.of(), "", List.of(), Locale.ENGLISH, "test", Instant.EPOCH, "");
        return builder.build()
                .typeset(xhtml, info, reference -> Optional.empty())
                .pdf();
    }
}
