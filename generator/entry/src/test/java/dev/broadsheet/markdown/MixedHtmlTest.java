package dev.broadsheet.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Raw HTML elements and Markdown elements nest in each other, as a browser would parse them in one text. */
class MixedHtmlTest {

    private final Diagnostics diagnostics = new Diagnostics();

    private String body(String markdown) {
        return Bodies.xhtml(Bodies.parse(markdown, diagnostics).orElseThrow(), false)
                .strip();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<b>*x*</b> | <p id=\"p-1\"><b><em>x</em></b></p>",
                "*a <b>b* c</b> | <p id=\"p-1\"><em>a <b>b</b></em><b> c</b></p>",
                "<b>a%n%nb *c* | <p id=\"p-1\"><b>a</b></p>%n<p id=\"p-2\">b <em>c</em></p>",
                "<div>%n%n*a*%n%n</div>%n%n- b | <div>%n<p id=\"p-1\"><em>a</em></p>%n</div>%n<ul>%n<li>b</li>%n</ul>",
                "<a href=\"a.md\">[b](c.md)</a> | <p id=\"p-1\"><a href=\"a.md\" class=\"ref\"></a><a href=\"c.md\">b</a></p>",
            })
    void rawHtmlAndMarkdownHoldEachOther(String markdown, String xhtml) {
        assertThat(body(String.format(markdown))).isEqualTo(String.format(xhtml));
    }

    @Test
    void elementsOfMarkdownCannotBeForged() {
        String forged = "# Title {#mine}\n\n<p data-bs0-n=\"0\" data-bs1-n=\"0\" data-bs0=\"3\">x</p>\n\n*y*\n";
        assertThat(body(forged)).contains("<p id=\"p-1\">x</p>").containsOnlyOnce("id=\"mine\"");
        assertThat(diagnostics.sorted())
                .extracting(Diagnostic::code)
                .filteredOn("BS-HTML-002"::equals)
                .hasSize(3);
    }

    @Test
    void whatTheParserMakesTwiceHasOneId() {
        assertThat(body("*a <div>b*</div>{#x} <i id=y>c <div>d</i></div>"))
                .contains("c")
                .contains("d");
        assertThat(diagnostics.sorted()).extracting(Diagnostic::code).contains("BS-MD-005");
    }
}
