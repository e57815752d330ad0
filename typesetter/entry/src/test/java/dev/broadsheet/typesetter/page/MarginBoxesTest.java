package dev.broadsheet.typesetter.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarginBoxesTest {

    private static final String BOXES = """
            @page {
              @top-left-corner { content: "corner" }
              @top-left { content: "head"; vertical-align: bottom }
              @bottom-right { content: "foot"; vertical-align: top }
              @left-bottom { content: "side" }
              @right-top { content: "right"; width: 20pt }
            }
            """;

    private static List<String> boxes(String page) {
        return Laid.body(Laid.SMALL_PAGES + BOXES + page, "<p>text</p>").document().pages().get(0).lines().stream()
                .filter(line -> line.contains("PAGINATION"))
                .toList();
    }

    /** CSS Paged Media 3, section 5.3: the margin is what is around the border. */
    @Test
    void standOutsideOfTheBorderOfThePage() {
        List<String> plain = boxes("@page { margin: 30pt }");

        assertThat(boxes("@page { margin: 30pt; border: 3pt solid; padding: 9pt 7pt 8pt 5pt }"))
                .isEqualTo(plain)
                .hasSize(5);
    }
}
