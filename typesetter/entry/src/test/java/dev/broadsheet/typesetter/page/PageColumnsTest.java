package dev.broadsheet.typesetter.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.typesetter.api.Pagination;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages with several columns, with floats of the columns and of the whole page. */
class PageColumnsTest {

    private static final String CSS =
            Laid.SMALL_PAGES + "@page { columns: 2; column-gap: 20pt } .f { height: 60pt; float: -bs-in-place }";

    private static String lines(int count) {
        return "<p>" + "line<br/>".repeat(count - 1) + "line</p>";
    }

    private static List<RecordingDocument.Text> texts(Laid laid, int page, double x) {
        return laid.texts(page).stream().filter(text -> text.x() == x).toList();
    }

    @Test
    void theSecondColumnGoesOnWhereTheFirstEnds() {
        Laid laid = Laid.body(CSS, lines(24));
        assertThat(laid.document().pages()).hasSize(2);
        assertThat(texts(laid, 0, 20)).hasSize(10);
        assertThat(texts(laid, 0, 130)).hasSize(10);
    }

    @Test
    void theLastPageIsBalanced() {
        Laid laid = Laid.body(CSS, lines(26));
        assertThat(texts(laid, 1, 20)).hasSize(3);
        assertThat(texts(laid, 1, 130)).hasSize(3);
    }

    @Test
    void aPageBeforeOneOfFloatsIsFull() {
        Laid laid = Laid.body(CSS + ".f { height: 100pt }", lines(19) + "<div class=\"f\">figure</div>");
        assertThat(laid.document().pages()).hasSize(2);
        assertThat(texts(laid, 0, 20)).hasSize(10);
        assertThat(texts(laid, 0, 130)).hasSize(9);
        assertThat(laid.texts(1)).extracting("text").containsExactly("figure");
    }

    @Test
    void itIsKnownHowFullPagesAre() {
        assertThat(Laid.body(CSS, lines(24)).pagination().filled())
                .extracting(Pagination.PageFill::percent)
                .containsExactly(100, 20);
        assertThat(Laid.body(CSS, lines(3) + "<div class=\"f\">figure</div>")
                        .pagination()
                        .filled())
                .containsExactly(new Pagination.PageFill(96, 240));
    }

    @Test
    void columnsOfTheLastPageAreEquallyHighAboveTheirNotes() {
        Laid laid = Laid.body(CSS + "i { float: footnote }", lines(7) + "<p>a<i>one<br/>two<br/>three</i></p>");
        assertThat(laid.text(0, "one").x()).isGreaterThanOrEqualTo(130);
        assertThat(texts(laid, 0, 20)).hasSize(4);
    }

    @Test
    void columnsBeforeBoxesThatAreNotDividedAreEquallyHigh() {
        String box = "<div style=\"break-inside: avoid\">" + lines(3) + "</div>";
        Laid laid = Laid.body(CSS + "html { -bs-line-grid: 12pt }", lines(4) + box);
        assertThat(texts(laid, 0, 20)).hasSize(4);
        assertThat(texts(laid, 0, 130)).hasSize(3);
    }

    @Test
    void textBeforeAPageOfFloatsIsBalanced() {
        String wide = "<div class=\"f\" style=\"float-reference: page; height: 100pt\">figure</div>";
        Laid laid = Laid.body(CSS, lines(8) + wide);
        assertThat(texts(laid, 0, 20)).hasSize(4);
        assertThat(texts(laid, 0, 130)).hasSize(4);
        assertThat(laid.texts(1)).extracting("text").containsExactly("figure");
    }

    @Test
    void textFillsAllColumnsBeforeAPageOfFloats() {
        String wide = "<div class=\"f\" style=\"float-reference: page; height: 110pt\">figure</div>";
        Laid laid = Laid.body(CSS, lines(4) + wide + lines(30));
        assertThat(texts(laid, 0, 130)).hasSize(10);
        assertThat(laid.texts(1)).extracting("text").containsExactly("figure");
    }

    @Test
    void floatsOfAPageWithoutTextAreBesideEachOther() {
        String wide = "<div class=\"f\" style=\"float-reference: page; height: 50pt\">wide</div>";
        String two = "<div class=\"f\">one</div><div class=\"f\">two</div>";
        Laid laid = Laid.body(CSS, lines(19) + wide + two);
        assertThat(laid.document().pages()).hasSize(2);
        assertThat(laid.text(1, "one").y()).isEqualTo(laid.text(1, "two").y());
    }

    @Test
    void balancingKeepsWidowsTogether() {
        Laid laid = Laid.body(CSS + "p { orphans: 2; widows: 2 }", lines(22) + lines(3));
        assertThat(laid.document().pages()).hasSize(2);
        assertThat(texts(laid, 1, 130)).hasSizeBetween(2, 3);
    }

    @Test
    void aFloatThatDoesNotFitGoesToTheNextColumnAndTextFillsThisOne() {
        Laid laid = Laid.body(CSS, lines(7) + "<div class=\"f\">figure</div>" + lines(8));
        assertThat(texts(laid, 0, 20)).hasSize(10);
        assertThat(laid.text(0, "figure")).extracting("x", "y").containsExactly(130.0, 29.505);
    }

    @Test
    void aFloatThatFitsStaysInItsPlace() {
        Laid laid = Laid.body(CSS, lines(3) + "<div class=\"f\">figure</div>" + lines(12));
        assertThat(texts(laid, 0, 20)).extracting("text").containsSubsequence("line", "figure", "line");
    }

    @Test
    void aBoxAroundABlockThatSpansColumnsEndsBelowItsContent() {
        String css =
                Laid.SMALL_PAGES + ".c { columns: 2; column-gap: 20pt } .b { padding: 4pt } .a { column-span: all }";
        String box = "<div class=\"b\"><p>one</p><p class=\"a\">all</p><p>two</p></div>";
        Laid laid = Laid.body(css, "<div class=\"c\">" + lines(12) + box + lines(1) + "</div>");
        assertThat(laid.document().pages()).hasSize(1);
        assertThat(laid.text(0, "two").y()).isLessThan(laid.text(0, "all").y() + 20);
    }

    @Test
    void aFormulaInAFlexContainerIsDividedForItsColumn() {
        String css = Laid.SMALL_PAGES + ".c { columns: 2; column-gap: 20pt } .f { display: flex }";
        String sum = "<mi>a</mi>" + "<mo>+</mo><mi>b</mi>".repeat(10);
        String formula = "<p class=\"f\"><math alttext=\"sum\" display=\"block\">" + sum + "</math><b>(1)</b></p>";
        Laid laid = Laid.body(css, "<div class=\"c\">" + formula + "</div>");
        assertThat(laid.texts(0))
                .hasSizeGreaterThan(2)
                .allSatisfy(text -> assertThat(text.x() + text.width()).isLessThan(111));
    }

    @Test
    void floatsKeepTheirOrder() {
        String wide = "<div class=\"f\" style=\"float-reference: page; height: 30pt\">one</div>";
        Laid laid = Laid.body(CSS, lines(20) + wide + "<div class=\"f\" style=\"height: 20pt\">two</div>" + lines(30));
        assertThat(laid.text(1, "one").y()).isLessThan(laid.text(1, "two").y());
    }

    @Test
    void whatSpansAllColumnsStandsAtTheFootOfTheLastPage() {
        String wide = "<div class=\"f\" style=\"float-reference: page; height: 24pt\">wide</div>";
        Laid laid = Laid.body(CSS, lines(10) + lines(2) + wide + lines(2));
        assertThat(laid.document().pages()).hasSize(1);
        assertThat(laid.document().dump()).contains("20.0,125.5 P wide");
    }

    @Test
    void whatSpansAllColumnsAndOpensTheDocumentIsOnItsFirstPage() {
        String css = CSS + "html { -bs-line-grid: 12pt } p { break-inside: avoid }";
        String top = "<div style=\"float: top; float-reference: page; height: 36pt\">headline</div>";
        for (int count = 1; count < 20; count++) {
            for (int forced = 0; forced < 2; forced++) {
                String before = forced == 0 ? "" : "<p>before</p><div style=\"break-before: page\"></div>";
                Laid laid = Laid.body(css, before + top + lines(count % 3 + 4).repeat(count));
                assertThat(laid.text(forced, "headline").y())
                        .as("%d paragraphs", count)
                        .isLessThan(40);
            }
        }
    }

    @Test
    void aLongNoteLeavesRoomForWhatOpensTheDocument() {
        String css = CSS + "html { -bs-line-grid: 12pt } p { break-inside: avoid } i { float: footnote }";
        String top = "<div style=\"float: top; float-reference: page; height: 36pt\">headline</div>";
        for (int columns = 1; columns < 3; columns++) {
            for (int length = 1; length < 40; length += 3) {
                String note = "<p>a<i>" + "note<br/>".repeat(length) + "</i></p>";
                Laid laid = Laid.body(css + "@page { columns: " + columns + " }", top + note + lines(3).repeat(8));
                assertThat(laid.texts(0))
                        .as("%d lines", length)
                        .anySatisfy(text -> assertThat(text.text()).isEqualTo("headline"));
            }
        }
    }

    @Test
    void notesStandAtTheFootOfTheirColumn() {
        Laid laid = Laid.body(CSS + "i { float: footnote }", lines(11) + "<p>a<i>note</i></p>" + lines(12));
        assertThat(laid.text(0, "note").x()).isGreaterThanOrEqualTo(130);
    }

    @Test
    void aNoteOfALaterPageIsAsWideAsItsColumn() {
        String css = CSS + "@page :first { columns: auto } i { float: footnote }";
        Laid laid = Laid.body(css, lines(14) + "<p>a<i>" + "word ".repeat(20) + "</i></p>" + lines(12));
        assertThat(laid.texts(1))
                .filteredOn(text -> text.x() < 110)
                .allSatisfy(text -> assertThat(text.x() + text.width()).isLessThan(116));
    }

    @Test
    void aColumnInTheMarginStandsInTheTextWherePagesHaveNone() {
        String side = "<div style=\"float: right; width: 30pt; margin-right: -40pt\">side</div>";
        Laid laid = Laid.body(CSS, side + lines(3));
        assertThat(laid.text(0, "side").x()).isEqualTo(20);
    }

    private static Laid withMargin(int first) {
        String css = CSS + "@page :first { columns: auto; margin-right: 70pt }"
                + ".s { float: right; width: 40pt; margin: 0 -50pt 6pt 0 }";
        String one = "<div class=\"s\" style=\"height: " + first + "pt\">one</div>";
        return Laid.body(css, one + lines(2) + "<div class=\"s\">two</div>" + lines(30));
    }

    @Test
    void columnsInTheMarginStandBelowEachOtherWithTheMarginBetween() {
        Laid laid = withMargin(60);
        assertThat(laid.text(0, "two").x()).isEqualTo(180);
        assertThat(laid.text(0, "two").y() - laid.text(0, "one").y()).isEqualTo(66);
        assertThat(withMargin(100).text(0, "two").x()).isEqualTo(180);
    }

    @Test
    void aColumnThatTheMarginDoesNotHoldStandsInTheTextIfTheNextPageHasNoMargin() {
        assertThat(withMargin(112).text(0, "two").x()).isEqualTo(20);
    }

    @Test
    void aFigureThatTheMarginDoesNotHoldIsInTheTextIfTheNextPageHasNoMargin() {
        String css = CSS + "@page :first { columns: auto; margin-right: 70pt }"
                + ".s { float: right; width: 40pt; height: 100pt; margin-right: -50pt; break-inside: avoid }";
        Laid laid = Laid.body(css, lines(4) + "<div class=\"s\">figure</div>" + lines(30));
        assertThat(laid.text(1, "figure").x()).isEqualTo(20);
    }

    @Test
    void aFigureForTheMarginFillsTheColumnWherePagesHaveNone() {
        String css =
                CSS + ".s { float: right; width: 40pt; margin-right: -50pt; break-inside: avoid; text-align: right }";
        String figure = "<div class=\"s\"><p style=\"height: 60pt\">figure</p></div>";
        Laid laid = Laid.body(css, lines(7) + figure + lines(8));
        assertThat(texts(laid, 0, 20)).hasSize(10);
        assertThat(laid.text(0, "figure").x()).isGreaterThan(180);
    }

    @Test
    void nothingOfALongDocumentIsLost() {
        Laid laid = Laid.body(CSS, (lines(5) + "<div class=\"f\">figure</div>").repeat(800));
        String all = laid.document().dump();
        assertThat(all.split("P figure", -1)).hasSize(801);
        assertThat(all.split("P line", -1)).hasSize(4001);
    }
}
