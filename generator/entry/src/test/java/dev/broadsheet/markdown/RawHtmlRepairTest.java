package dev.broadsheet.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Raw HTML at places where HTML does not allow it becomes valid, and keeps its text. */
class RawHtmlRepairTest {

    private final Diagnostics diagnostics = new Diagnostics();

    private String body(String markdown) {
        return Bodies.xhtml(Bodies.parse(markdown, diagnostics).orElseThrow(), false)
                .strip();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<li>a</li> | <ul><li>a</li></ul>",
                "<ul>a<li>b</li></ul> | <ul><li>a</li><li>b</li></ul>",
                "<dl><dd>a</dd><dt>b</dt><dd>c</dd></dl> | <div>a</div><dl><dt>b</dt><dd>c</dd></dl>",
                "<dl><dt>a</dt></dl> | <div>a</div>",
                "<figcaption>a</figcaption> | <div>a</div>",
                "<details>a</details> | <div>a</div>",
                "<details>a<summary>b</summary></details> | <details><summary>b</summary>a</details>",
                "<div><ruby>a</ruby></div> | <div>a</div>",
                "<div><time>soon</time></div> | <div><span>soon</span></div>",
                "<div><time>2024-01-02</time></div> | <div><time>2024-01-02</time></div>",
                "<div><b><div>a</div></b></div> | <div><div>a</div></div>",
                "<section>a</section> | <div>a</div>",
                "<div><bdo>a</bdo></div> | <div><span>a</span></div>",
                "<ul></ul><table></table><div>a</div> | <div>a</div>",
            })
    void elementsOutOfPlace(String markdown, String xhtml) {
        assertThat(body(markdown)).isEqualTo(xhtml);
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<tr><td rowspan=3>a</td></tr> | <tr><td>a</td></tr>",
                "<tr><td colspan=3>a</td></tr> | <tr><td>a</td></tr>",
                "<tr><td>a</td><td>b</td></tr><tr><td>c</td></tr>"
                        + " | <tr><td>a</td><td>b</td></tr><tr><td>c</td><td></td></tr>",
                "<tr><td>a</td><td rowspan=0>b</td></tr><tr><td colspan=2>c</td></tr>"
                        + " | <tr><td>a</td><td rowspan=\"2\">b</td></tr><tr><td>c</td></tr>",
                "<tr></tr><tr><td>a</td></tr> | <tr><td>a</td></tr>",
            })
    void cellsThatAreNoGrid(String rows, String xhtml) {
        assertThat(body("<table>" + rows + "</table>")).isEqualTo("<table><tbody>" + xhtml + "</tbody></table>");
    }

    @Test
    void whatIsPreformattedKeepsItsIndentation() {
        assertThat(body("<pre>\n  a\n    b\n</pre>\n")).isEqualTo("<pre>  a\n    b\n</pre>");
    }

    @Test
    void authorsCannotForgeNotes() {
        String forged = "<a href=\"gone.md\" role=\"doc-noteref\">x</a>\n\n<section class=\"notes\">y</section>\n";
        ParsedBody body = Bodies.parse(forged, diagnostics).orElseThrow();
        assertThat(body.links()).hasSize(1);
        assertThat(Bodies.xhtml(body, false)).doesNotContain("doc-noteref", "class=\"notes\"");
        assertThat(diagnostics.sorted()).extracting(Diagnostic::code).containsOnly("BS-HTML-002");
    }

    @Test
    void headingsDoNotSkipLevels() {
        assertThat(body("#### Talks\n\n##### Taiwan\n"))
                .isEqualTo("<h2 id=\"talks\">Talks</h2>\n<h3 id=\"taiwan\">Taiwan</h3>");
        assertThat(diagnostics.sorted()).extracting(Diagnostic::code).containsExactly("BS-MD-003", "BS-MD-003");
    }

    @Test
    void headingsHaveText() {
        ParsedBody body = Bodies.parse("##\n\n## ![A map](map.png)\n\n## [^1]\n\n[^1]: Note.\n", diagnostics)
                .orElseThrow();
        assertThat(body.headings()).containsExactly(new ParsedBody.Heading(2, "a-map", "A map", false));
        assertThat(Bodies.xhtml(body, false)).contains("<p id=\"p-1\"><sup class=\"note-ref\">");
        assertThat(diagnostics.sorted()).extracting(Diagnostic::code).containsExactly("BS-MD-007", "BS-MD-007");
    }
}
