package dev.broadsheet.edition.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageStartTest {

    private static final Element BODY = Jsoup.parseBodyFragment("""
                    <p id="p">text</p>
                    <table id="table"><caption id="caption">text</caption><tr id="row"><td id="cell">text</td></tr></table>
                    <ul id="list"><li id="item"><p id="in-item">text</p></li></ul>
                    <figure id="figure"><img id="picture" src="a.png"><figcaption id="words">text</figcaption></figure>
                    <blockquote id="quote"><p id="quoted">text</p></blockquote>
                    <div id="div">text</div>
                    <hr id="rule">
                    """).body();

    private static Element element(String id) {
        return BODY.expectFirst("#" + id);
    }

    @ParameterizedTest
    @CsvSource({
        "p, p",
        "table, caption",
        "row, cell",
        "list, item",
        "figure, words",
        "quote, quoted",
        "div, div",
        "rule, ",
        "picture, "
    })
    void aMarkStandsInWhatHoldsText(String block, String place) {
        assertThat(PageStart.within(element(block)).map(Element::id)).isEqualTo(Optional.ofNullable(place));
    }

    @ParameterizedTest
    @CsvSource({"p, table", "cell, list", "in-item, figure", "words, quote", "picture, words", "rule, "})
    void whatFollowsIsNotWithinWhatItFollows(String block, String next) {
        assertThat(PageStart.following(element(block), BODY).map(Element::id)).isEqualTo(Optional.ofNullable(next));
    }
}
