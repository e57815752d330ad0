package dev.broadsheet.typesetter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.typesetter.api.DocumentInfo;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that is only a fragment of a document. */
class FragmentInputTest {

    private static TypesetResult typeset(String xhtml) {
        Typesetter.Builder builder = Typesetter.builder();
        ThemeFonts.all().forEach(builder::font);
        DocumentInfo info =
                new DocumentInfo("Piece", List.of(), "", List.of(), Locale.ENGLISH, "test", Instant.EPOCH, "");
        return builder.build().typeset(xhtml, info, reference -> Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "<p>a</p><p>b</p>", "a<div>b", "<body>a <i>b</i></body>"})
    void isSetWithoutARootElement(String xhtml) throws IOException {
        try (PDDocument document = Loader.loadPDF(typeset(xhtml).pdf())) {
            assertThat(new PDFTextStripper().getText(document).strip().split("\\s+"))
                    .containsExactly("a", "b");
        }
    }

    @Test
    void isOneEmptyPageWhenThereIsNothing() {
        TypesetResult result = typeset("");
        assertThat(result.pagination().pageLabels()).containsExactly("1");
        assertThat(result.problems()).isEmpty();
    }

    @Test
    void picturesWithAPrefixAreReportedUnlessItIsDeclared() {
        String picture = "<svg:svg aria-label='a' width='9' height='9'><svg:rect width='9' height='9'/></svg:svg>";
        assertThat(typeset("<!DOCTYPE html><p>" + picture).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("BS-LAYOUT-011");
                    assertThat(problem.message())
                            .isEqualTo("HTML has no prefixes, and a picture with one is not drawn: <svg:svg>");
                    assertThat(problem.hint())
                            .isEqualTo("write <svg>, or write the document as XML that declares the prefix");
                });
        assertThat(typeset("<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml' "
                                + "xmlns:svg='http://www.w3.org/2000/svg'><body>" + picture + "</body></html>")
                        .problems())
                .isEmpty();
    }
}
