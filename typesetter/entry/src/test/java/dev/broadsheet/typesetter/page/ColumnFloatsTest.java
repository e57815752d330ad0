package dev.broadsheet.typesetter.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Floats of pages with two columns, each 10 lines high, fill pages. */
class ColumnFloatsTest {

    private static final String CSS =
            Laid.SMALL_PAGES + "@page { columns: 2; column-gap: 20pt } .f { height: 60pt; float: -bs-in-place }";

    private static String lines(int count) {
        return "<p>" + "line<br/>".repeat(count - 1) + "line</p>";
    }

    private static String figure(String name, int height, String more) {
        return "<div class=\"f\" style=\"height: %dpt; %s\">%s</div>".formatted(height, more, name);
    }

    @Test
    void aFloatThatSpansAllColumnsIsAboveThoseThatCallIt() {
        String wide = figure("wide", 60, "float-reference: page");
        Laid laid = Laid.body(CSS, lines(7) + wide + lines(2));
        assertThat(laid.document().pages()).hasSize(1);
        assertThat(laid.text(0, "line").x()).isEqualTo(20);
    }

    @Test
    void floatsWithoutTextAreBesideEachOtherBelowOneThatSpansAllColumns() {
        String figures = figure("wide", 36, "float-reference: page") + figure("one", 60, "") + figure("two", 60, "");
        Laid laid = Laid.body(CSS + "p { break-inside: avoid }", lines(10) + lines(10) + figures);
        assertThat(laid.document().pages()).hasSize(2);
        assertThat(laid.text(1, "two").y()).isEqualTo(laid.text(1, "one").y());
        assertThat(laid.text(1, "one").y()).isGreaterThan(laid.text(1, "wide").y() + 30);
    }

    @Test
    void aFloatThatSpansAllColumnsIsBelowFloatsWithoutText() {
        String figures = figure("one", 60, "") + figure("two", 60, "") + figure("wide", 36, "float-reference: page");
        Laid laid = Laid.body(CSS, lines(20) + figures);
        assertThat(laid.document().pages()).hasSize(2);
        assertThat(laid.text(1, "wide").y()).isGreaterThan(laid.text(1, "two").y() + 55);
    }

    @Test
    void textFillsTheColumnBelowAFloatThatLeavesFewLines() {
        String figures = figure("wide", 24, "float-reference: page; float: top");
        Laid laid = Laid.body(CSS, lines(20) + figures + lines(7) + figure("high", 72, "") + lines(12));
        assertThat(laid.text(1, "high").x()).isEqualTo(130);
        assertThat(laid.texts(1)).filteredOn(text -> text.x() == 130).hasSize(3);
    }

    @Test
    void columnsBeforePagesOfFloatsAreEquallyHigh() {
        String figures = figure("one", 48, "") + figure("two", 110, "float-reference: page; float: top");
        Laid laid = Laid.body(CSS, lines(20) + figure("zero", 48, "") + lines(6) + figures);
        assertThat(laid.document().pages()).hasSize(3);
        assertThat(laid.texts(1)).filteredOn(text -> text.x() == 20).hasSize(4);
    }

    @Test
    void columnsThatCallManyFloatsOfLaterPagesAreEquallyHigh() {
        String figures = figure("one", 90, "float-reference: page; float: top").repeat(4);
        Laid laid = Laid.body(
                CSS,
                lines(20) + figure("zero", 36, "float-reference: page; float: top") + lines(2) + figures + lines(4));
        assertThat(laid.texts(1))
                .filteredOn(text -> text.x() == 20 && text.text().equals("line"))
                .hasSize(4);
        assertThat(laid.texts(1)).filteredOn(text -> text.x() == 130).hasSize(2);
    }
}
