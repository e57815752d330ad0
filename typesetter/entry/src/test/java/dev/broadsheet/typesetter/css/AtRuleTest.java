package dev.broadsheet.typesetter.css;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.broadsheet.typesetter.api.FontFile;
import dev.broadsheet.typesetter.api.TypesetProblem;
import dev.broadsheet.typesetter.css.cascade.PageStyle;
import dev.broadsheet.typesetter.css.grammar.Keyword;
import dev.broadsheet.typesetter.css.property.Side;
import dev.broadsheet.typesetter.css.sheet.FontFaceRule;
import dev.broadsheet.typesetter.css.sheet.MarginBox;
import dev.broadsheet.typesetter.css.sheet.PageContext;
import dev.broadsheet.typesetter.css.style.ComputedStyle;
import dev.broadsheet.typesetter.css.value.Length;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AtRuleTest {

    private static boolean applies(String atRule) {
        return new Sample(atRule + " { p { widows: 7 } }", "<p/>").of("p").widows() == 7;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@media print",
                "@media all",
                "@media",
                "@media PRINT",
                "@media screen, print",
                "@media only print",
                "@media not screen",
                "@media (prefers-color-scheme: light)",
                "@media print and (prefers-color-scheme: light)",
                "@media (prefers-color-scheme: light) or (hover: hover)",
                "@media (prefers-reduced-motion: reduce)",
                "@media not (prefers-color-scheme: dark)",
                "@supports (display: block)",
                "@supports not (display: ruby)",
                "@supports (initial-letter: 3) and (--x: y)",
                "@supports (display: ruby) or ((float: footnote))",
                "@supports selector(p > b)",
                "@layer base"
            })
    void blocksThatApply(String atRule) {
        assertThat(applies(atRule)).isTrue();
        assertThat(new Sample(atRule + " { }", "<p/>").problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@media screen",
                "@media not print",
                "@media speech",
                "@media (prefers-color-scheme: dark)",
                "@media print and (prefers-color-scheme: dark)",
                "@media (hover: hover)",
                "@supports (display: ruby)",
                "@supports (display: block) and (gap: -1em) and (foo: bar)",
                "@supports selector(p::selection)",
                "@supports x"
            })
    void blocksThatDoNotApplyAndNeedNoWord(String atRule) {
        assertThat(applies(atRule)).isFalse();
        assertThat(new Sample(atRule + " { }", "<p/>").problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "(min-width: 140mm) → true",
                "(min-width: 150mm) → false",
                "(max-width: 62rem) → true",
                "(width: 148mm) → true",
                "(width >= 148mm) → true",
                "(100mm < width <= 148mm) → true",
                "(height < 148mm) → false",
                "(orientation: portrait) → true",
                "(orientation: landscape) → false",
                "(min-aspect-ratio: 3/4) → false",
                "(aspect-ratio > 1/2) → true",
                "print and (color) → true",
                "(color-gamut: srgb) → true",
                "(color-gamut: p3) → false",
                "(monochrome) → false",
            })
    void sizesAreThoseOfTheFirstPage(String query, boolean expected) {
        String css = "@media " + query + " { p { widows: 7 } } @page { size: A4 } @page :first { size: A5 }";
        Sample sample = new Sample(css, "<p/>");
        assertThat(sample.of("p").widows() == 7).isEqualTo(expected);
        assertThat(sample.problems()).isEmpty();
    }

    @Test
    void sizesThatAreNotUnderstoodAreNamed() {
        assertThat(new Sample("@media (min-width: wide) { p { widows: 7 } }", "<p/>").problems())
                .containsExactly("1:8 BS-CSS-006 the media feature '(min-width: wide)' is not known on paper"
                        + " | the rules within are left out; use print, screen or @page");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@import 'a.css'; | the style sheet 'a.css' was not found | check the path",
                "@import a.css; | '@import' needs a reference, then its layer and conditions | write imports first in the style sheet",
                "p { } @import 'a.css'; | '@import' follows other rules | write imports first in the style sheet",
                "@layer 1; | '1' is not a layer name | ''",
                "@container (min-width: 1px) { } | '@container' is not supported | ''",
                "@page { @top { } } | '@top' is not a page-margin box | write for instance @top-left { content: string(title); }",
            })
    void unsupportedOnesAreNamed(String css, String message, String hint) {
        assertThat(new Sample(css, "<p/>").problems())
                .hasSize(1)
                .first()
                .asString()
                .contains("BS-CSS-005 " + message + (hint.isEmpty() ? "" : " | " + hint));
    }

    @Test
    void declarationsWithoutEffectInMarginBoxesAreNamed() {
        String css =
                "@page { @top-left { content: 'a'; Opacity: .5 !important; position: static; color: red;\nwriting-mode : vertical-rl } }";
        String hint = " | give it to an element with position: running(head), and write content: element(head) here";

        assertThat(new Sample(css, "<p/>").problems())
                .containsExactly(
                        "1:35 BS-CSS-002 'opacity' has no effect in a page-margin box" + hint,
                        "2:1 BS-CSS-002 'writing-mode' has no effect in a page-margin box" + hint);
    }

    @Test
    void fontFacesAreRead() {
        String css = "@font-face { font-family: 'A B'; font-weight: 300 500; font-style: italic;"
                + " unicode-range: U+26, u+0400-04FF, U+1E??;"
                + " src: local('x'), url(a.eot) format('embedded-opentype'), url('b.ttf') format(truetype), url(c.ttf) }";
        Sample sample = new Sample(css, "<p/>");
        assertThat(sample.resolver().fontFaces())
                .containsExactly(new FontFaceRule(
                        "A B",
                        300,
                        500,
                        true,
                        List.of(
                                new FontFile.Range(0x26, 0x26),
                                new FontFile.Range(0x400, 0x4FF),
                                new FontFile.Range(0x1E00, 0x1EFF)),
                        List.of(
                                new FontFaceRule.Source(true, "x", true),
                                new FontFaceRule.Source(false, "a.eot", false),
                                new FontFaceRule.Source(false, "b.ttf", true),
                                new FontFaceRule.Source(false, "c.ttf", true)),
                        TypesetProblem.Source.inStylesheet("test.css", 1, 1)));
        assertThat(sample.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@font-face { font-family: a } | 1:1 BS-CSS-003 a font face needs font-family and a src with url() or local() ~ write both, such as font-family: Name; src: url(name.woff2)",
                "@font-face { font-family: a; src: url(a); color: red } | 1:43 BS-CSS-002 'color' is not known in @font-face ~ the rest of the rule applies",
                "@font-face { font-family: a; src: url(a); unicode-range: 4 } | 1:43 BS-CSS-003 unsupported value of 'unicode-range': 4 ~ write U+0400-04FF",
            })
    void faultsOfFontFacesAreNamed(String css, String problem) {
        assertThat(new Sample(css, "<p/>").problems()).containsExactly(problem.replace('~', '|'));
    }

    private static PageStyle page(String css, PageContext context) {
        return new Sample(css, "<p/>").styles().page(context);
    }

    private static final PageContext PLAIN = new PageContext("", false, false, false, 0);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "auto | 595.28 | 841.89",
                "A5 | 419.53 | 595.28",
                "A3 landscape | 1190.55 | 841.89",
                "landscape | 841.89 | 595.28",
                "b5 | 498.90 | 708.66",
                "letter portrait | 612 | 792",
                "legal | 612 | 1008",
                "10cm | 283.46 | 283.46",
                "6in 9in | 432 | 648",
            })
    void sizes(String size, double width, double height) {
        PageStyle page = page("@page { size: " + size + " }", PLAIN);
        assertThat(page.width()).isCloseTo(width, within(0.01));
        assertThat(page.height()).isCloseTo(height, within(0.01));
    }

    @ParameterizedTest
    @CsvSource({
        "3, 3, true",
        "3, 6, false",
        "2n+1, 5, true",
        "odd, 4, false",
        "even, 4, true",
        "-n+3, 2, true",
        "-n+3, 4, false",
        "n + 4, 4, true"
    })
    void nthPagesAreCountedFromTheFirst(String pattern, int number, boolean matches) {
        String css = "@page :nth(" + pattern + ") { widows: 7 } @page :left { widows: 6 }";
        PageContext context = new PageContext("", false, true, false, number);
        assertThat(page(css, context).box().widows()).isEqualTo(matches ? 7 : 6);
    }

    @Test
    void pageSelectorsHaveWeight() {
        String css =
                "@page cover { widows: 9 } @page :first { widows: 8 } @page :left { widows: 7 } @page { widows: 6 }"
                        + " @page :blank { widows: 5 }";
        assertThat(page(css, PLAIN).box().widows()).isEqualTo(6);
        assertThat(page(css, new PageContext("", false, true, false, 0)).box().widows())
                .isEqualTo(7);
        assertThat(page(css, new PageContext("", true, true, false, 0)).box().widows())
                .isEqualTo(8);
        assertThat(page(css, new PageContext("cover", true, true, false, 0))
                        .box()
                        .widows())
                .isEqualTo(9);
        assertThat(page(css, new PageContext("", false, true, true, 0)).box().widows())
                .isEqualTo(5);
    }

    @Test
    void marginBoxesWithoutContentDoNotExist() {
        String css =
                "@page { @top-center { content: 'x' } @top-right { content: 'y' } } @page :first { @top-center { content: none } }";
        assertThat(page(css, PLAIN).marginBoxes().keySet()).containsExactly(MarginBox.TOP_CENTER, MarginBox.TOP_RIGHT);
        assertThat(page(css, new PageContext("", true, false, false, 0))
                        .marginBoxes()
                        .keySet())
                .containsExactly(MarginBox.TOP_RIGHT);
    }

    @Test
    void marginBoxesInheritFromThePageAndThePageFromTheRoot() {
        String css =
                ":root { --s: 9pt; color: red } @page { font-size: var(--s); @top-left { content: 'x'; margin: 1em } }";
        ComputedStyle box =
                java.util.Objects.requireNonNull(page(css, PLAIN).marginBoxes().get(MarginBox.TOP_LEFT));
        assertThat(box.margin(Side.TOP)).isEqualTo(Length.pt(9));
        assertThat(box.color().red()).isEqualTo(1);
        assertThat(box.textAlign()).isEqualTo(Keyword.TextAlign.LEFT);
    }

    @Test
    void footnoteAreasAreStyled() {
        ComputedStyle area = page("@page { @footnote { border-top: 1pt solid } }", PLAIN)
                .footnoteArea()
                .orElseThrow();
        assertThat(area.borderWidth(Side.TOP)).isEqualTo(1);
    }

    @Test
    void unknownPageSelectorsAreNamed() {
        assertThat(new Sample("@page :nth(2 of a) { margin: 0 }", "<p/>").problems())
                .containsExactly("1:1 BS-CSS-004 unsupported page selector ':nth(2 of a)'"
                        + " | use a name, :first, :left, :right, :blank or :nth(2n+1)");
    }
}
