package dev.broadsheet.typesetter.css;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.typesetter.api.Stylesheet;
import dev.broadsheet.typesetter.canvas.Color;
import dev.broadsheet.typesetter.css.cascade.StyleResolver;
import dev.broadsheet.typesetter.css.cascade.Styles;
import dev.broadsheet.typesetter.css.grammar.Keyword;
import dev.broadsheet.typesetter.css.property.Side;
import dev.broadsheet.typesetter.css.style.ComputedStyle;
import dev.broadsheet.typesetter.css.value.FontMetrics;
import dev.broadsheet.typesetter.css.value.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class CascadeTest {

    private static int widows(String css, String body) {
        return new Sample(css, body).of("p").widows();
    }

    @Test
    void laterRulesWin() {
        assertThat(widows("p { widows: 3 } p { widows: 4 }", "<p/>")).isEqualTo(4);
    }

    /** CSS Cascade 5, section 3.2. */
    @Test
    void allSetsEveryPropertyButDirection() {
        String css = "body { widows: 5; direction: rtl } p { widows: 3; direction: ltr; color: red; padding: 1pt } ";
        Sample sample = new Sample(css + "p { all: unset; orphans: 4 }", "<p/>");
        ComputedStyle unset = sample.of("p");
        assertThat(sample.problems()).isEmpty();
        assertThat(unset.widows()).isEqualTo(5);
        assertThat(unset.orphans()).isEqualTo(4);
        assertThat(unset.direction()).isEqualTo(Keyword.Direction.LTR);
        assertThat(unset.display()).isEqualTo(Keyword.Display.INLINE);
        assertThat(new Sample(css + "p { all: revert }", "<p/>").of("p").display())
                .isEqualTo(Keyword.Display.BLOCK);
        assertThat(widows(css + "p { all: initial }", "<p/>")).isEqualTo(2);
        assertThat(widows(css + "p { all: inherit !important }", "<p style='widows: 7'/>"))
                .isEqualTo(5);
        assertThat(widows(css + "p { --w: inherit; all: var(--w) }", "<p/>")).isEqualTo(5);
    }

    @Test
    void laterSheetsWin() {
        List<Stylesheet> sheets =
                List.of(new Stylesheet("a.css", "p { widows: 3 }"), new Stylesheet("b.css", "p { widows: 4 }"));
        Document document = Jsoup.parse("<p>");
        Styles styles = StyleResolver.of(sheets, (sheet, reference) -> Optional.empty(), p -> {})
                .resolve(document, FontMetrics.UNKNOWN, p -> {});
        assertThat(styles.of(document.expectFirst("p")).widows()).isEqualTo(4);
    }

    @Test
    void styleAttributesWinOverSheets() {
        assertThat(widows("#i { widows: 3 }", "<p id='i' style='widows: 4'/>")).isEqualTo(4);
    }

    @Test
    void importantWinsOverStyleAttributes() {
        assertThat(widows("p { widows: 3 !important }", "<p style='widows: 4'/>"))
                .isEqualTo(3);
        assertThat(widows("p { widows: 3 !important }", "<p style='widows: 4 ! important'/>"))
                .isEqualTo(4);
    }

    @Test
    void authorsWinOverTheOwnSheet() {
        assertThat(new Sample("* { break-after: auto }", "<h2/>").of("h2").breakAfter())
                .isEqualTo(Keyword.Break.AUTO);
    }

    @Test
    void inheritedPropertiesReachDescendants() {
        Sample sample = new Sample("div { color: red; opacity: .5 }", "<div><p><b/></p></div>");
        assertThat(sample.of("b").color()).isEqualTo(new Color(1, 0, 0, 1));
        assertThat(sample.of("b").opacity()).isEqualTo(1);
    }

    @Test
    void inheritInitialAndUnset() {
        String css =
                "div { opacity: .5; widows: 4 } p { opacity: inherit; widows: initial } b { opacity: .1; opacity: unset; widows: unset }";
        Sample sample = new Sample(css, "<div><p/><b/></div>");
        assertThat(sample.of("p").opacity()).isEqualTo(.5);
        assertThat(sample.of("p").widows()).isEqualTo(2);
        assertThat(sample.of("b").opacity()).isEqualTo(1);
        assertThat(sample.of("b").widows()).isEqualTo(4);
    }

    @Test
    void revertGoesBackToTheOwnSheet() {
        String css = "h2 { break-after: auto; margin-top: 1pt } h2 { break-after: revert; margin: revert }";
        ComputedStyle h2 = new Sample(css, "<h2/>").of("h2");
        assertThat(h2.breakAfter()).isEqualTo(Keyword.Break.AVOID);
        assertThat(h2.margin(Side.TOP).resolve(0)).isGreaterThan(10);
    }

    @Test
    void wideKeywordsWorkInShorthands() {
        ComputedStyle p = new Sample("div { border: 1pt solid red } p { border: inherit }", "<div><p/></div>").of("p");
        assertThat(p.borderWidth(Side.LEFT)).isEqualTo(1);
        assertThat(p.borderColor(Side.LEFT)).isEqualTo(new Color(1, 0, 0, 1));
    }

    @Test
    void equalElementsShareOneStyle() {
        Sample sample = new Sample("p { widows: 3 }", "<p id='a' style='orphans: 3'/><p id='b' style='orphans: 3'/>");
        assertThat(sample.of("#a")).isSameAs(sample.of("#b"));
    }

    @Test
    void problemsOfStyleAttributesPointToTheMark() {
        List<String> marks = new ArrayList<>();
        Document document = Jsoup.parse("<div data-pos='a.md:3'><p style='colour: red'>");
        StyleResolver.of(List.of(), (sheet, reference) -> Optional.empty(), p -> {})
                .resolve(
                        document,
                        FontMetrics.UNKNOWN,
                        p -> marks.add(p.source().mark().orElseThrow() + " " + p.message() + " " + p.hint()));
        assertThat(marks).containsExactly("a.md:3 unknown property 'colour' did you mean 'color'?");
    }

    @Test
    void floatsAndPositionedElementsAreBlocks() {
        Sample sample = new Sample("b { float: left } i { position: absolute } u { float: footnote }", "<b/><i/><u/>");
        assertThat(sample.of("b").display()).isEqualTo(Keyword.Display.BLOCK);
        assertThat(sample.of("i").display()).isEqualTo(Keyword.Display.BLOCK);
        assertThat(sample.of("u").display()).isEqualTo(Keyword.Display.INLINE);
    }

    @Test
    void logicalAndPhysicalSidesAreOneProperty() {
        ComputedStyle p =
                Sample.style("margin-left: 1pt; margin-inline-start: 2pt; margin-inline-end: 3pt; margin-right: 4pt");
        assertThat(p.margin(Side.LEFT)).isEqualTo(Length.pt(2));
        assertThat(p.margin(Side.RIGHT)).isEqualTo(Length.pt(4));
    }

    @Test
    void logicalSidesFollowTheDirection() {
        ComputedStyle p = Sample.style(
                "margin-inline: 1pt 2pt; border-inline-start: 3pt solid red; inset-inline-end: 4pt; direction: rtl; text-align: start");
        assertThat(p.margin(Side.RIGHT)).isEqualTo(Length.pt(1));
        assertThat(p.margin(Side.LEFT)).isEqualTo(Length.pt(2));
        assertThat(p.borderWidth(Side.RIGHT)).isEqualTo(3);
        assertThat(p.inset(Side.LEFT)).isEqualTo(Length.pt(4));
        assertThat(p.textAlign()).isEqualTo(Keyword.TextAlign.RIGHT);
    }

    @Test
    void relativeFontSizesBuildOnTheParent() {
        Sample sample = new Sample(
                "html { font-size: 10pt } div { font-size: 2em } p { font-size: 150%; margin: 1em 1rem }",
                "<div><p/></div>");
        ComputedStyle p = sample.of("p");
        assertThat(p.fontSize()).isEqualTo(30);
        assertThat(p.margin(Side.TOP)).isEqualTo(Length.pt(30));
        assertThat(p.margin(Side.LEFT)).isEqualTo(Length.pt(10));
    }

    @Test
    void bolderAndLighterBuildOnTheParent() {
        Sample sample = new Sample(
                "p { font-weight: 600 } b { font-weight: bolder } i { font-weight: lighter }", "<p><b/><i/></p>");
        assertThat(sample.of("b").fontWeight()).isEqualTo(900);
        assertThat(sample.of("i").fontWeight()).isEqualTo(400);
    }

    @Test
    void lineHeightWithoutUnitIsInheritedAsAFactor() {
        Sample sample = new Sample(
                "div { font-size: 10pt; line-height: 1.5 } p { font-size: 20pt } b { line-height: 120% } i { font-size: 5pt }",
                "<div><p/><b><i/></b></div>");
        assertThat(sample.of("p").lineHeight(1.2)).isEqualTo(30);
        assertThat(sample.of("i").lineHeight(1.2)).isEqualTo(12);
    }

    @Test
    void currentColorIsThatOfTheElement() {
        ComputedStyle p = Sample.style("border: 1pt solid; color: blue; background: currentcolor");
        assertThat(p.borderColor(Side.TOP)).isEqualTo(new Color(0, 0, 1, 1));
        assertThat(p.backgroundColor()).isEqualTo(new Color(0, 0, 1, 1));
    }
}
