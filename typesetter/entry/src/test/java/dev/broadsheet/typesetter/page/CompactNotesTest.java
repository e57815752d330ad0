package dev.broadsheet.typesetter.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Short notes beside each other; CSS Generated Content for Paged Media, section 2.5. */
class CompactNotesTest {

    private static Laid laid(String css) {
        return Laid.body(
                Laid.SMALL_PAGES + "b { float: footnote; footnote-display: compact; " + css + "}"
                        + "b::footnote-marker { content: '' }",
                "<p>a<b>iiii</b><b>jj</b></p>");
    }

    private static RecordingDocument.Text note(Laid laid, String text) {
        return laid.texts(0).stream()
                .filter(each -> each.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void shareALine() {
        Laid laid = laid("");
        assertThat(note(laid, "jj").y()).isEqualTo(note(laid, "iiii").y());
    }

    /** A width below zero is none by which the next note could move. */
    @ParameterizedTest
    @ValueSource(strings = {"-1em", "-9em"})
    void beginAtTheMarginWhateverTheSpacingOfLetters(String spacing) {
        Laid laid = laid("letter-spacing: " + spacing);
        assertThat(note(laid, "iiii").x()).isEqualTo(20);
        assertThat(note(laid, "jj").x()).isEqualTo(20);
    }
}
