package dev.broadsheet.edition.epub;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.source.SourcePosition;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PositionsTest {

    private static Positions.Taken take(String xhtml) {
        return Positions.take(xhtml.getBytes(StandardCharsets.UTF_8), "a.md");
    }

    private static String text(Positions.Taken taken) {
        return new String(taken.xhtml(), StandardCharsets.UTF_8);
    }

    @Test
    void takesTheAttributeFromTagsOnly() {
        Positions.Taken taken = take(
                "<p\n data-pos=\"3:1\" title=' data-pos=\"4:1\">'>é data-pos=\"5:1\"\n<b data-pos=\"6:2 b.md\"/></p>");

        assertThat(text(taken)).isEqualTo("<p\n title=' data-pos=\"4:1\">'>é data-pos=\"5:1\"\n<b/></p>");
        assertThat(taken.positions())
                .isEqualTo(Map.of(2, new SourcePosition("a.md", 3, 1), 3, new SourcePosition("b.md", 6, 2)));
    }

    @Test
    void knowsFormulasAndDrawings() {
        assertThat(take("<p>&lt;math </p><svg viewBox=\"0 0 1 1\"/>"))
                .returns(false, Positions.Taken::hasFormulas)
                .returns(true, Positions.Taken::hasDrawings);
        assertThat(take("<p><math display=\"block\"/></p>"))
                .returns(true, Positions.Taken::hasFormulas)
                .returns(false, Positions.Taken::hasDrawings);
    }

    @Test
    void readsCommentsAsNoTags() {
        Positions.Taken taken = take("<!-- it isn't\n <math > data-pos=\"1:1\" -->\n<p data-pos=\"2:1\">x</p>");

        assertThat(text(taken)).isEqualTo("<!-- it isn't\n <math > data-pos=\"1:1\" -->\n<p>x</p>");
        assertThat(taken.positions()).isEqualTo(Map.of(3, new SourcePosition("a.md", 2, 1)));
        assertThat(taken.hasFormulas()).isFalse();
    }

    @Test
    void bearsTagsThatDoNotEnd() {
        assertThat(text(take("a<"))).isEqualTo("a<");
        assertThat(text(take("<p title='"))).isEqualTo("<p title='");
    }
}
