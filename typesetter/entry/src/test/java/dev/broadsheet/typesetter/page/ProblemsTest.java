package dev.broadsheet.typesetter.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.typesetter.api.TypesetProblem;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Each problem is reported once, with its position. */
class ProblemsTest {

    @Test
    void reportsVerticalTextThatIsWiderThanThePage() {
        Laid laid = Laid.body(
                Laid.SMALL_PAGES + "div { writing-mode: vertical-lr } p { padding-top: 250pt }",
                "<div data-pos=\"a.md:3\"><p>line</p></div>");
        assertThat(laid.problems())
                .extracting(TypesetProblem::code, TypesetProblem::message)
                .startsWith(org.assertj.core.groups.Tuple.tuple(
                        "BS-LAYOUT-007",
                        "vertical text has no room for its lines beside each other; it is set horizontally"));
    }

    private static String problem(String body, String baseUri) {
        Laid laid = Laid.xhtml(Laid.SMALL_PAGES, "<html><body>" + body + "</body></html>", baseUri);
        assertThat(laid.problems()).hasSize(1);
        TypesetProblem problem = laid.problems().get(0);
        return problem.severity() + " " + problem.code() + " "
                + problem.source().mark().orElse("-") + ": " + problem.message();
    }

    private static String problem(String body) {
        return problem(body, "https://example.org/");
    }

    @Test
    void missingGlyph() {
        assertThat(problem("<p data-pos=\"a.md:7\">x \u4e60\u4e60 y</p><p>\u4e60</p>"))
                .isEqualTo("WARNING BS-FONT-001 a.md:7: no font has a glyph for '\u4e60' (U+4E60)");
    }

    @Test
    void theLettersOfAScriptThatNoFontHasInOneSentence() {
        String text = IntStream.range(0x4E00, 0x4E00 + 70)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        Laid laid = Laid.body(Laid.SMALL_PAGES, "<p data-pos=\"3:1\">" + text + text + "\u3002\uFF0C</p>");
        assertThat(laid.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(TypesetProblem.Severity.ERROR);
            assertThat(problem.hint())
                    .isEqualTo(
                            "add the dependency dev.broadsheet:broadsheet-fonts (in Maven, to the plugin), or a font for Han");
            assertThat(problem.message())
                    .startsWith(
                            "no font has the 72 letters and signs of Han that are used, so that they cannot be read in print: \u4E00 ")
                    .endsWith(" \u4E27 \u2026");
            assertThat(problem.source()).isEqualTo(TypesetProblem.Source.ofText(Optional.of("3:1"), "\u4E00"));
        });
    }

    @Test
    void romanNumeralsWithoutAGlyphAreSpelledWithLetters() {
        Laid laid = Laid.body(Laid.SMALL_PAGES, "<p>Book \u2167, page \u2173</p>");
        assertThat(laid.problems()).isEmpty();
        assertThat(laid.text()).contains("VIII").contains("iv");
    }

    @Test
    void manyMissingSignsInOneSentence() {
        String text = IntStream.range(0x1F600, 0x1F600 + 30)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        Laid laid = Laid.body(Laid.SMALL_PAGES, "<p data-pos=\"3:1\">" + text + "</p>");
        assertThat(laid.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(TypesetProblem.Severity.WARNING);
            assertThat(problem.message())
                    .startsWith("no font has glyphs for 30 characters: " + Character.toString(0x1F600));
        });
    }

    @Test
    void aFewLettersOfAScriptAreAWarning() {
        Laid laid = Laid.body(Laid.SMALL_PAGES, "<p>Peace (\u05E9\u05DC\u05D5\u05DD) be with you.</p>");
        assertThat(laid.problems())
                .extracting(TypesetProblem::severity)
                .containsExactly(TypesetProblem.Severity.WARNING);
    }

    @Test
    void textInAScriptThatNoArtifactHas() {
        Laid laid = Laid.body(Laid.SMALL_PAGES, "<p>\u0F40\u0F41\u0F42\u0F44\u0F45\u0F46\u0F47\u0F49\u0F4F\u0F50</p>");
        assertThat(laid.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(TypesetProblem.Severity.ERROR);
            assertThat(problem.hint()).isEqualTo("add a font for Tibetan");
        });
    }

    @Test
    void missingFaces() {
        String css = Laid.SMALL_PAGES + "code { font-family: 'Source Code Pro' } em { font-style: italic }";
        Laid laid = Laid.body(css, "<p>a <em><code data-pos=\"2:3\">b</code></em> <em><code>c</code></em></p>");
        assertThat(laid.problems())
                .extracting(problem ->
                        problem.code() + " " + problem.source().mark().orElse("-") + ": " + problem.message())
                .containsExactly(
                        "BS-FONT-003 2:3: the family 'Source Code Pro' has no italic face; the nearest one is used");
    }

    @Test
    void missingSmallCapitals() {
        String css =
                Laid.SMALL_PAGES + "code { font: small-caps 10pt 'Source Code Pro' } p { font-variant: small-caps }";
        Laid laid = Laid.body(css, "<p>a <code data-pos=\"2:3\">b</code> <code>c</code></p>");
        assertThat(laid.problems())
                .extracting(problem ->
                        problem.code() + " " + problem.source().mark().orElse("-") + ": " + problem.message())
                .containsExactly(
                        "BS-FONT-003 2:3: the family 'Source Code Pro' has no small capitals; plain letters are used");
    }

    @Test
    void missingFeatures() {
        String css = Laid.SMALL_PAGES
                + "code, i { font-family: 'Source Code Pro' }"
                + "code { font-variant-ligatures: discretionary-ligatures; font-feature-settings: 'ss09', 'kern', 'onum' }"
                + "i { font-style: normal; font-variant-numeric: diagonal-fractions slashed-zero lining-nums }";
        Laid laid = Laid.body(css, "<p><code data-pos=\"2:3\">b</code> <i data-pos=\"2:9\">1/2</i> <code>c</code></p>");
        assertThat(laid.problems())
                .extracting(problem ->
                        problem.code() + " " + problem.source().mark().orElse("-") + ": " + problem.message())
                .containsExactly(
                        "BS-FONT-003 2:3: the family 'Source Code Pro' has no feature 'dlig'; plain letters are used",
                        "BS-FONT-003 2:3: the family 'Source Code Pro' has no feature 'ss09'; plain letters are used");
    }

    @Test
    void manyLinesWiderThanTheirColumnsInOneSentence() {
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < 25; i++) {
            items.append("<p data-pos=\"").append(i).append(":1\">incomprehensibilities</p>");
        }
        Laid laid = Laid.body(Laid.SMALL_PAGES + "p { width: 10pt }", items.toString());

        assertThat(laid.problems()).hasSize(21);
        assertThat(laid.problems().get(20)).satisfies(problem -> {
            assertThat(problem.message()).isEqualTo("lines of 5 more paragraphs are wider than their columns");
            assertThat(problem.source().mark()).contains("20:1");
        });
    }

    @Test
    void missingPicture() {
        assertThat(
                        problem(
                                "<div data-pos=\"b.md:1\"><img src=\"gone.png\" alt=\"a\"/><img src=\"gone.png\" alt=\"b\"/></div>"))
                .isEqualTo("ERROR BS-PDF-004 b.md:1: the picture 'gone.png' was not found");
    }

    @Test
    void damagedPicture() {
        assertThat(problem("<img src=\"damaged\" alt=\"a\"/>"))
                .isEqualTo(
                        "ERROR BS-PDF-005 -: the picture 'damaged' is not a PNG, JPEG, GIF, WebP or SVG, or it is damaged");
    }

    @Test
    void hugePicture() {
        assertThat(problem("<img src=\"huge\" alt=\"a\"/>"))
                .isEqualTo("ERROR BS-PDF-011 -: the picture 'huge' has more than 64 MiB");
    }

    @Test
    void pictureWithoutAlternative() {
        assertThat(problem("<img src=\"10x10\"/>"))
                .isEqualTo("WARNING BS-PDF-006 -: the picture '10x10' has no alternative text");
    }

    @Test
    void deadInternalLink() {
        assertThat(problem("<p><a href=\"#gone\">x</a></p>"))
                .isEqualTo("WARNING BS-PDF-001 -: the link '#gone' leads nowhere: no element has this id");
    }

    @Test
    void relativeLinkWithoutBase() {
        assertThat(problem("<p><a href=\"a.html\">x</a> <a href=\"b.html\">y</a></p>", ""))
                .isEqualTo("WARNING BS-PDF-002 -: the relative link 'a.html' cannot work in a PDF"
                        + " that has no base address");
    }

    @Test
    void linkThatIsNoAddress() {
        assertThat(problem("<p><a href=\"a b\">x</a></p>")).isEqualTo("WARNING BS-PDF-003 -: 'a b' is not an address");
    }

    @Test
    void lineWiderThanItsColumn() {
        assertThat(problem("<p data-pos=\"c.md:2\">" + "x".repeat(90) + "</p>"))
                .isEqualTo("WARNING BS-LAYOUT-001 c.md:2: a line is wider than its column and cannot be broken");
    }

    @Test
    void aTableIsAsWideAsTheWordsOfItsCaption() {
        String table = "<table><caption>incomprehensibilities of it</caption><tr><td>a</td></tr></table>";
        assertThat(Laid.body(Laid.SMALL_PAGES, table).problems()).isEmpty();
    }
}
