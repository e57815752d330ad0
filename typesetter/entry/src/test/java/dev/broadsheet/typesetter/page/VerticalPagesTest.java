package dev.broadsheet.typesetter.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Vertical text of more lines than a page is wide; CSS Writing Modes 4, section 8. */
class VerticalPagesTest {

    private static final int PARAGRAPHS = 60;

    private static String paragraphs() {
        return IntStream.range(0, PARAGRAPHS)
                .mapToObj(i -> "<p>Paragraph" + i + " of several words that fill more than a line of it.</p>")
                .collect(Collectors.joining());
    }

    private static List<String> texts(Laid laid) {
        List<String> texts = new ArrayList<>();
        for (int page = 0; page < laid.pagination().pageCount(); page++) {
            laid.texts(page).forEach(text -> texts.add(text.text()));
        }
        return texts;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vertical-rl",
                "vertical-lr",
                "sideways-rl",
                "sideways-lr",
                "vertical-rl; columns: 2",
                "vertical-lr; columns: 2"
            })
    void isVerticalOnAllPagesAndInOrder(String mode) {
        Laid laid = Laid.body(Laid.SMALL_PAGES + "body { writing-mode: " + mode + " }", paragraphs());
        assertThat(laid.problems()).isEmpty();
        assertThat(laid.pagination().pageCount()).isBetween(9, 20);
        String all = String.join(" ", texts(laid));
        int at = 0;
        for (int i = 0; i < PARAGRAPHS; i++) {
            int next = all.indexOf("Paragraph" + i, at);
            assertThat(next).as("paragraph %d", i).isGreaterThanOrEqualTo(at);
            at = next;
        }
    }

    /** No glyph is outside of the text area, which is 200 pt wide. */
    @Test
    void fillsThePagesToTheirEdges() {
        Laid laid = Laid.body(Laid.SMALL_PAGES + "body { writing-mode: vertical-rl }", paragraphs());
        int lines = laid.texts(1).stream()
                .map(RecordingDocument.Text::y)
                .collect(Collectors.toSet())
                .size();
        assertThat(lines).isBetween(14, 16);
    }
}
