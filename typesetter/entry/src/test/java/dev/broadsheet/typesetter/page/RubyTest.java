package dev.broadsheet.typesetter.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.broadsheet.typesetter.PdfValidation;
import dev.broadsheet.typesetter.ThemeFonts;
import dev.broadsheet.typesetter.TypesetResult;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Annotations are above their bases, each above its own; CSS Ruby 1. */
class RubyTest {

    private static RecordingDocument.Text text(Laid laid, String text) {
        return laid.texts(0).stream()
                .filter(each -> each.text().startsWith(text))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void annotationIsAboveTheMiddleOfItsBaseOnTheLine() {
        Laid laid = Laid.body(Laid.SMALL_PAGES, "<p>Line <ruby>mmmmm<rp>(</rp><rt>ii</rt><rp>)</rp></ruby> rest</p>");
        RecordingDocument.Text base = text(laid, "mmmmm");
        RecordingDocument.Text above = text(laid, "ii");
        assertThat(base.y()).isCloseTo(text(laid, "Line").y(), within(0.01));
        assertThat(above.y()).isLessThan(base.y() - 5);
        assertThat(above.x()).isBetween(base.x() + 15, base.x() + 30);
        assertThat(laid.problems()).isEmpty();
        assertThat(laid.texts(0)).noneMatch(each -> each.text().contains("("));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>x <ruby id=r>base<rt>one</rt>more<rt>two</rt></ruby> y</p>",
                "<!DOCTYPE html><p>x <ruby id=r>base<rt>one</rt>more<rt>two</ruby> y",
            })
    void eachOfSeveralHasItsOwnBase(String body) throws IOException {
        Typesetter.Builder builder = Typesetter.builder();
        ThemeFonts.all().forEach(builder::font);
        DocumentInfo info = new DocumentInfo("T", List.of(), "", List.of(), Locale.ENGLISH, "t", Instant.EPOCH, "");
        TypesetResult result = builder.build().typeset(body, info, reference -> Optional.empty());
        assertThat(PdfValidation.failures(result.pdf(), "ua1")).isEmpty();
        try (PDDocument pdf = Loader.loadPDF(result.pdf())) {
            List<TextPosition> letters = new ArrayList<>();
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    letters.add(letter);
                }
            }.getText(pdf);
            assertThat(x(letters, "n")).isBetween(x(letters, "b"), x(letters, "m"));
            assertThat(x(letters, "w")).isGreaterThan(x(letters, "m"));
        }
    }

    private static double x(List<TextPosition> letters, String letter) {
        return letters.stream()
                .filter(each -> each.getUnicode().equals(letter))
                .findFirst()
                .orElseThrow()
                .getX();
    }
}
