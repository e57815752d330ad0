package dev.broadsheet.typesetter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.broadsheet.typesetter.api.DocumentInfo;
import dev.broadsheet.typesetter.api.PdfOptions;
import dev.broadsheet.typesetter.api.ResourceLoader;
import dev.broadsheet.typesetter.api.Stylesheet;
import dev.broadsheet.typesetter.api.TypesetProblem;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Documents that are laid out first and drawn on request equal those drawn at once. */
class LaidDocumentTest {

    private static final DocumentInfo INFO =
            new DocumentInfo("T", List.of(), "", List.of(), Locale.ENGLISH, "T", Instant.EPOCH, "");
    private static final ResourceLoader NOTHING = reference -> Optional.empty();
    private static final String XHTML = "<html xmlns='http://www.w3.org/1999/xhtml'><body>"
            + "<p>On page <a class='x' href='#end'></a></p><img src='no.png' alt='None'/>".repeat(20)
            + "<p id='end'>End</p></body></html>";

    private static Typesetter typesetter() {
        Typesetter.Builder builder = Typesetter.builder()
                .stylesheet(new Stylesheet(
                        "a.css",
                        "@page { size: 200pt 150pt; margin: 20pt } @page :first { margin-right: 80pt }"
                                + ".x::after { content: target-counter(attr(href), page) }"))
                .examineComposition();
        ThemeFonts.all().forEach(builder::font);
        return builder.build();
    }

    private static LaidDocument laid(String xhtml) {
        return typesetter().lay(xhtml, INFO, PdfOptions.DEFAULT, NOTHING);
    }

    @Test
    void isDrawnAsIfAtOnce() {
        TypesetResult atOnce = typesetter().typeset(XHTML, INFO, NOTHING);
        try (LaidDocument laid = laid(XHTML)) {
            assertThat(laid.pagination()).isEqualTo(atOnce.pagination());
            TypesetResult drawn = laid.draw();

            assertThat(drawn.pdf()).isEqualTo(atOnce.pdf());
            assertThat(drawn.problems()).isNotEmpty().isEqualTo(atOnce.problems());
            assertThat(drawn.composition()).isEqualTo(atOnce.composition());
        }
    }

    @Test
    void reportsWhatMakesItNoXml() {
        String broken = XHTML.replace("</p>", "");
        try (LaidDocument laid = laid(broken)) {
            assertThat(laid.draw().problems())
                    .isEqualTo(typesetter().typeset(broken, INFO, NOTHING).problems())
                    .extracting(TypesetProblem::code)
                    .contains("BS-DOC-001");
        }
    }

    @Test
    void isDrawnOnceAtMost() {
        LaidDocument laid = laid(XHTML);
        laid.draw();
        laid.close();
        LaidDocument unwanted = laid(XHTML);
        unwanted.close();

        assertThatThrownBy(laid::draw).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(unwanted::draw)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("document: it is drawn once at most, and not when it is closed");
    }
}
