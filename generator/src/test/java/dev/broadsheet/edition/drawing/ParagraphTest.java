package dev.broadsheet.edition.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.template.ThemeLoader;
import org.junit.jupiter.api.Test;

class ParagraphTest {

    private static final float WIDTH = 400;

    private final Face face = new Lettering(ThemeLoader.defaultTheme()).serif(400, 40);

    @Test
    void aWordThatIsWiderThanALineIsDivided() {
        Paragraph paragraph = new Paragraph(face, "The " + "Donaudampfschifffahrt".repeat(3) + " rules the river");

        assertThat(paragraph.keepsWords(WIDTH)).isFalse();
        assertThat(paragraph.lines(WIDTH, 9)).hasSizeGreaterThan(3).allMatch(line -> line.width() <= WIDTH);
    }

    @Test
    void whatIsLeftOutIsToldByAnEllipsis() {
        Paragraph paragraph = new Paragraph(face, "It can wait, and so it does. ".repeat(4));
        float last = new Line(face, "It can wait, and so\u2026", false).width();

        assertThat(paragraph.count(WIDTH)).isGreaterThan(2);
        assertThat(paragraph.lines(WIDTH, 1))
                .singleElement()
                .satisfies(line -> assertThat(line.width()).isEqualTo(last));
        assertThat(paragraph.lines(WIDTH, 2)).hasSize(2).allMatch(line -> line.width() <= WIDTH);
    }

    @Test
    void aTextThatFitsIsWhole() {
        Paragraph paragraph = new Paragraph(face, "It can wait.");

        assertThat(paragraph.keepsWords(WIDTH)).isTrue();
        assertThat(paragraph.lines(WIDTH, 1))
                .singleElement()
                .satisfies(line -> assertThat(line.width()).isEqualTo(new Line(face, "It can wait.", false).width()));
    }
}
