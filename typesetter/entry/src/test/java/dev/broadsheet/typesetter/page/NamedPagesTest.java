package dev.broadsheet.typesetter.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Named pages with sizes of their own. */
class NamedPagesTest {

    private static final String CSS = Laid.SMALL_PAGES + "@page wide { size: 400pt 160pt } .wide { page: wide }";

    @Test
    void haveTheirSizeAndTheirTextTheirWidth() {
        String words = "<p>" + "word ".repeat(60) + "</p>";
        Laid laid = Laid.body(CSS, words + "<div class=\"wide\">" + words + "</div>" + words);
        assertThat(laid.document().pages())
                .extracting(RecordingDocument.RecordedPage::width)
                .containsExactly(240.0, 400.0, 240.0);
        assertThat(laid.texts(1)).hasSizeLessThan(laid.texts(0).size());
        assertThat(laid.texts(1)).allMatch(text -> text.x() + text.width() <= 380.5);
        assertThat(laid.texts(2)).allMatch(text -> text.x() + text.width() <= 220.5);
    }

    @Test
    void runOverSeveralPages() {
        Laid laid = Laid.body(CSS, "<div class=\"wide\">" + "<p>line</p>".repeat(25) + "</div>");
        assertThat(laid.document().pages())
                .extracting(RecordingDocument.RecordedPage::width)
                .containsExactly(400.0, 400.0, 400.0);
    }

    @Test
    void anUnknownNameForcesAPageEndAndNoMore() {
        Laid laid = Laid.body(Laid.SMALL_PAGES, "<p>a</p><p style=\"page: other\">b</p>");
        assertThat(laid.document().pages())
                .extracting(RecordingDocument.RecordedPage::width)
                .containsExactly(240.0, 240.0);
    }

    @Test
    void doNotBeginWithinATableCell() {
        Laid laid = Laid.body(CSS, "<table><tr><td><p>a</p><p class=\"wide\">b</p></td></tr></table>");
        assertThat(laid.document().pages()).hasSize(1);
    }
}
