package dev.broadsheet.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class HostileInputTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> ", "- ", "* ", "1. ", ">", "> - ", "- > ", "> 1. - ", "[", "![", "**a ", "*a **b ", "_a ", "~~a "
            })
    void nestingWithoutEndIsALocatedError(String unit) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<ParsedBody> body = Bodies.parse("Text\n\n" + unit.repeat(2000) + "x\n", diagnostics);
        assertThat(body).isEmpty();
        assertThat(diagnostics.sorted()).extracting(Diagnostic::code).containsExactly("BS-MD-001");
        assertThat(diagnostics.sorted().get(0).position().line()).isEqualTo(3);
        assertThat(diagnostics.sorted().get(0).position().column()).isGreaterThan(50);
    }

    /** An HTML parser ends these tags earlier than a parser that treats each quote as a delimiter. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<link rel=a=\"b<style><script>x</script>\">",
                "<p a\"b><style><b>x</b>\">",
                "<p =\"><script><b>x</b>\">",
                "<p a= b'><style><b>x</b>'>",
                "<p a='b'c\"><style><b>x</b>\">",
                "<p/\"><style><b>x</b>\">"
            })
    void quotesThatAreNoneHideNoTag(String html) throws Exception {
        Diagnostics diagnostics = new Diagnostics();
        String xhtml = Bodies.xhtml(Bodies.parse(html + "\n", diagnostics).orElseThrow(), false);

        assertThat(xhtml).doesNotContain("<style", "<script");
        assertWellFormed(xhtml);
        assertThat(diagnostics.sorted())
                .extracting(Diagnostic::message)
                .anyMatch(said -> said.matches("the element <(style|script)> is not allowed and was removed"));
    }

    @Test
    void abbreviationsAreReadWhereTheyAre() {
        String xhtml = Bodies.xhtml(Bodies.parse("""
                                HTML, CSS, PDF and *[]: none.[^m]

                                [^m]: >*[HTML]: Hypertext [Markup]: Language

                                - one

                                  *[CSS]: Cascading Style Sheets

                                >   *[PDF]: Portable Document Format
                                """, new Diagnostics()).orElseThrow(), false);

        assertThat(xhtml)
                .contains(
                        "<abbr title=\"Hypertext [Markup]: Language\">HTML</abbr>",
                        "<abbr title=\"Cascading Style Sheets\">CSS</abbr>",
                        "<abbr title=\"Portable Document Format\">PDF</abbr>",
                        "*[]: none.");
    }

    /** Flexmark removes the term of a definition with its content from the tree. */
    @Test
    void bracesInATermAreAttributesOrText() {
        Diagnostics diagnostics = new Diagnostics();
        String xhtml = Bodies.xhtml(
                Bodies.parse("One\n: A number.\n\nOther\nTe{.note}rm\n: Two lines.\n", diagnostics)
                        .orElseThrow(),
                false);

        assertThat(xhtml).contains("A number.", "Two lines.", "rm");
    }

    @ParameterizedTest
    @ValueSource(strings = {"- ", "1. "})
    void nestingByIndentationIsALocatedError(String marker) {
        String text = IntStream.range(0, 500)
                .mapToObj(i -> "   ".repeat(i) + marker + "x\n")
                .reduce("", String::concat);
        Diagnostics diagnostics = new Diagnostics();
        Bodies.parse(text, diagnostics);
        assertThat(diagnostics.sorted()).extracting(Diagnostic::code).containsExactly("BS-MD-001");
    }

    @ParameterizedTest
    @Timeout(60)
    @ValueSource(
            strings = {
                "*",
                "[",
                "`",
                "<",
                "_",
                "~",
                "!",
                "](",
                "[a](",
                "<a ",
                "<!--",
                "&#",
                "\\",
                "|",
                "a*",
                "*a_ ",
                "``` ",
                "[^a]",
                "{",
                "{.a",
                "<http:",
                "]",
                "<div>",
                "<b>",
                "<b><p>",
                "<a href=x>",
                "|a|b\n",
                "`a``b```c",
                "x\n: y\n"
            })
    void repetitionEndsInWellFormedXhtmlOrInADiagnostic(String unit) throws Exception {
        Diagnostics diagnostics = new Diagnostics();
        Optional<ParsedBody> body = Bodies.parse(unit.repeat(100_000 / unit.length()), diagnostics);
        if (body.isEmpty()) {
            assertThat(diagnostics.hasErrors()).isTrue();
        } else {
            assertWellFormed(Bodies.xhtml(body.get(), true));
        }
    }

    /** Each item is a block of its own, not a line of a paragraph. */
    @ParameterizedTest
    @ValueSource(strings = {"- a\n", "1. a\n"})
    void listsMayBeLongerThanParagraphs(String line) {
        Diagnostics diagnostics = new Diagnostics();

        assertThat(Bodies.parse(line.repeat(12_000), diagnostics)).isPresent();
        assertThat(diagnostics.sorted()).isEmpty();
    }

    /** The markup of a quoted paragraph is counted over all its lines. */
    @Test
    void linesOfAQuotedParagraphAreCountedTogether() {
        Diagnostics diagnostics = new Diagnostics();

        assertThat(Bodies.parse("> `a` `b` `c` `d`\n".repeat(1000), diagnostics))
                .isEmpty();
        assertThat(diagnostics.sorted()).extracting(Diagnostic::code).containsExactly("BS-MD-006");
    }

    /** Quadratic time would take minutes. */
    @ParameterizedTest
    @Timeout(60)
    @ValueSource(strings = {"data-bs%d ", "a[^%d]\n\n", "[^%d]: a\n\n", "a[^x] b[^x]\n\n", "## %d\n\n", "## a\n\n"})
    void manyNamesAreFoundOnce(String unit) {
        StringBuilder text = new StringBuilder("a[^x]\n\n[^x]: Note.\n\n");
        IntStream.range(0, 15_000).forEach(i -> text.append(unit.replace("%d", String.valueOf(i))));

        Diagnostics diagnostics = new Diagnostics();
        Bodies.parse(text.toString(), diagnostics);

        assertThat(diagnostics.sorted()).extracting(Diagnostic::code).isSubsetOf("BS-NOTE-001", "BS-NOTE-002");
    }

    /** A separate search for the end of each would take minutes. */
    @ParameterizedTest
    @Timeout(60)
    @ValueSource(strings = {"<style>\n\n", "<script>\n\n</x>\n\n"})
    void elementsWithoutEndAreOneSearch(String unit) {
        Diagnostics diagnostics = new Diagnostics();
        String xhtml = Bodies.xhtml(
                Bodies.parse(unit.repeat(150_000 / unit.length()), diagnostics).orElseThrow(), true);

        assertThat(xhtml).doesNotContain("<style", "<script");
        assertThat(diagnostics.sorted()).extracting(Diagnostic::code).containsOnly("BS-HTML-001");
    }

    /** The letter becomes two in lower case, which shifts the offsets after it. */
    @Test
    void lettersThatGrowInLowerCaseDoNotHideText() {
        String letters = "\u0130".repeat(20);
        String html = "<div>" + letters + "<STYLE>a</Style>text <b>b</b></div>";

        assertThat(Bodies.xhtml(Bodies.parse(html, new Diagnostics()).orElseThrow(), false))
                .isEqualToIgnoringNewLines("<div>" + letters + "text <b>b</b></div>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a title=\"<b>\">x</a>",
                "<img src=x onerror=alert(1)>",
                "<a href=\"java\tscript:alert(1)\">x</a>",
                "<a href=\"&#106;avascript:alert(1)\">x</a>",
                "<svg><a xlink:href=\"javascript:alert(1)\">x</a></svg>",
                "<style>@import 'x'</style>\n\nText",
                "<iframe src=\"https://example.org\"></iframe>",
                "<form><input name=a></form>",
                "<p style=\"position:fixed\">x</p>",
                "[x](JaVaScRiPt:alert(1))",
                "[x](data:text/html,x)",
                "<b data-bs0=\"99999999999\">x</b>",
                "text {onclick=alert(1)}",
                "<plaintext>\n\nText",
                "<textarea>\n\nText",
                "<!-- \n\nText",
                "<math><mi>x</mi></math>",
                "<object data=x></object>",
                "&#0; &#1; &#xFFFF; &#xD800; &nbsp;",
                "<table><tr><td><table><tr><td>x",
                "<p><div><p></b></p>",
                "<b><i></b></i>",
                "<x:y>z</x:y>",
                "<base href=\"//example.org\">",
                "<meta http-equiv=refresh content=0>",
                "<a id=\"a b\">x</a>"
            })
    void rawHtmlIsCleanAndWellFormed(String html) throws Exception {
        Diagnostics diagnostics = new Diagnostics();
        String xhtml = Bodies.xhtml(Bodies.parse(html, diagnostics).orElseThrow(), true);
        assertWellFormed(xhtml);
        assertThat(xhtml)
                .doesNotContain("<script", "<style", "<iframe", "<form", "<svg", "<math", "<object", "<base", "<meta")
                .doesNotContain("onerror", "onclick=", "style=", "data-bs", "href=\"java", "href=\"data")
                .doesNotContainIgnoringCase("href=\"javascript");
    }

    private static void assertWellFormed(String xhtml) throws ParserConfigurationException, SAXException, IOException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.newDocumentBuilder().parse(new InputSource(new StringReader("<r>" + xhtml + "</r>")));
    }

    @ParameterizedTest
    @Timeout(60)
    @ValueSource(strings = {"*[A%d]: x\n", "[^%d]: Note\n"})
    void definitionsWithoutBlankLinesBetweenThemAreNoNesting(String definition) {
        StringBuilder text = new StringBuilder("Text.\n\n");
        IntStream.range(0, 3000).forEach(i -> text.append(definition.replace("%d", String.valueOf(i))));
        assertThat(Bodies.parse(text.toString(), new Diagnostics())).isPresent();
    }
}
