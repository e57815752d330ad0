package dev.broadsheet.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Diagnostics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningTest {

    private static final String WORDS = " words of an article".repeat(10);

    @ParameterizedTest
    @ValueSource(strings = {"<p>The$</p>", "<p>\u201CWe$</p>", "<p>\u00C1lvaro$</p>", "<p><strong>The</strong>$</p>"})
    void marksALongFirstParagraph(String body) {
        assertThat(opening(body.replace("$", WORDS))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<p>They met.</p>",
                "<p>19$</p>",
                "<p>de Gaulle$</p>",
                "<p><math alttext=\"E\"><mi>E</mi></math> Energy$</p>",
                "<p><em><img src=\"x.png\" alt=\"X\"/></em> The$</p>",
                "<h2>The$</h2><p>The$</p>",
                "<p>\u201C</p>"
            })
    void leavesOtherBeginningsAlone(String body) {
        assertThat(opening(body.replace("$", WORDS))).isFalse();
    }

    @Test
    void tellsAQuotedOneApartWhoseMarkWouldBeAnInitialToo() {
        assertThat(xhtml("<p>\u201CWe$</p>".replace("$", WORDS))).contains("class=\"opening quoted\"");
        assertThat(xhtml("<p>We$</p>".replace("$", WORDS))).contains("class=\"opening\"");
    }

    /** The text begins behind the words of somebody else. */
    @Test
    void theParagraphBehindAnEpigraphIsTheFirst() {
        String epigraph = "<div class=\"epigraph\"><p>Never still.</p></div>";

        assertThat(opening("::: epigraph\nNever still.\n:::\n\nThe" + WORDS)).isTrue();
        assertThat(opening(epigraph + "<h2>The$</h2><p>The$</p>".replace("$", WORDS)))
                .isFalse();
    }

    private static boolean opening(String body) {
        return xhtml(body).contains("class=\"opening");
    }

    private static String xhtml(String body) {
        return Bodies.xhtml(Bodies.parse(body, new Diagnostics()).orElseThrow(), false);
    }
}
