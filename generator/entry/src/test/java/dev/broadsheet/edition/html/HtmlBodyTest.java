package dev.broadsheet.edition.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.document.Document;
import dev.broadsheet.edition.HandWritten;
import dev.broadsheet.template.Strings;
import dev.broadsheet.template.ThemeLoader;
import dev.broadsheet.typesetter.api.Pagination;
import dev.broadsheet.typesetter.api.Pagination.PageBreak;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlBodyTest {

    private static final String BODY = """
            <p id="a">one</p>
            <figure><img src="ref:0" alt=""/><figcaption>two</figcaption></figure>
            <table><caption>three</caption><thead><tr><th>head</th></tr></thead><tbody><tr><td>four</td></tr></tbody></table>
            <hr/>
            <img src="ref:0" alt=""/>
            <p id="b">five <em>six</em></p>
            <div>seven <b>eight</b></div>
            <ul><li>nine</li></ul>
            <i>ten</i>
            """;

    private static List<String> marks(PageBreak... breaks) {
        Pagination pages = new Pagination(List.of("1", "2", "3"), Map.of(), List.of(breaks));
        Document document = HandWritten.document(BODY);
        String html = html(document, BriefPages.of(pages, document));
        return Jsoup.parse(html).select(":has(> a.page)").stream()
                .map(block -> block.normalName() + " " + block.text())
                .skip(1)
                .toList();
    }

    private static String html(Document document, BriefPages pages) {
        Strings strings = Strings.of(ThemeLoader.defaultTheme(), Locale.ENGLISH);
        return new String(
                new HtmlBody(document, HandWritten.references("a.png"), strings, pages, Map.of()).html(),
                StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({
        "b, 0, p five six p. 2",
        "b, 6, p five six p. 2",
        "p-2, 1, figcaption two p. 2",
        "figure-1, 0, figcaption two p. 2",
        "table-1, 2, caption three p. 2",
        "p-3, 0, td four p. 2",
        "p-4, 0, td four p. 2",
        "img-1, 0, p five six p. 2",
        "div-1, 0, div seven eight p. 2",
        "div-1, 9, div seven eight p. 2",
        "p-6, 3, li nine p. 2",
        "i-1, 2, i ten p. 2"
    })
    void thePageIsMarkedBesideTheTextThatItBeginsWith(String anchor, int offset, String marked) {
        assertThat(marks(new PageBreak(1, anchor, offset))).containsExactly(marked);
    }

    /** Code scrolls, and is copied. */
    @Test
    void thePageOfAListingIsMarkedBeforeIt() {
        Pagination pages = new Pagination(List.of("1", "2"), Map.of(), List.of(new PageBreak(1, "c", 0)));
        Document document = HandWritten.document("<p id=\"a\">one</p><pre id=\"c\"><code>two</code></pre>");

        assertThat(html(document, BriefPages.of(pages, document)))
                .contains("<div class=\"page-start page-line\"> <a class=\"page\"")
                .contains(">p. 2</a></div><pre id=\"c\" tabindex=\"0\"><code>two</code></pre>");
    }

    @Test
    void punctuationAfterALongWordOfAHeadingHangs() {
        String word = "<code>ContentLoaders</code>";
        assertThat(html(HandWritten.document("<h2 id=\"h\">The " + word + ", and more</h2>"), BriefPages.NONE))
                .contains(word + "<span class=\"hang\">, </span>and more");
        assertThat(html(
                        HandWritten.document("<h2 id=\"h\">The <code>a b c d e f g h</code>, and</h2>"),
                        BriefPages.NONE))
                .doesNotContain("hang");
        assertThat(html(HandWritten.document("<h2 id=\"h\">The " + word + ",<em>and</em> )x</h2>"), BriefPages.NONE))
                .doesNotContain("hang");
        assertThat(html(HandWritten.document("<p>The " + word + ", and more</p>"), BriefPages.NONE))
                .doesNotContain("hang");
    }

    @Test
    void textInATableOfManyColumnsHasRoom() {
        String text = "<td>a text of several words that needs room</td>";
        String row = "<tr>" + text + "<td>1</td>".repeat(4) + "</tr>";
        assertThat(html(HandWritten.document("<table><tbody>" + row + "</tbody></table>"), BriefPages.NONE))
                .contains("<td class=\"prose\">a text");
        assertThat(html(HandWritten.document("<table><tbody><tr>" + text + "</tr></tbody></table>"), BriefPages.NONE))
                .contains(text);
    }

    @Test
    void ofPagesThatBeginInOneBlockTheFirstIsMarked() {
        assertThat(marks(new PageBreak(1, "b", 2), new PageBreak(2, "b", 4))).containsExactly("p five six p. 2");
    }

    @Test
    void aPageWithoutTextIsNotMarked() {
        assertThat(marks(new PageBreak(1, "img-1", 0), new PageBreak(2, "b", 0)))
                .containsExactly("p five six p. 3");
    }

    @Test
    void aPageWithTextOfAnElementThatGoesOnIsMarked() {
        assertThat(marks(new PageBreak(1, "img-1", 0), new PageBreak(2, "b", 2)))
                .containsExactly("p five six p. 2");
    }

    @Test
    void whatIsNotInTheTextIsNotMarked() {
        assertThat(marks(new PageBreak(1, "_sources", 0), new PageBreak(2, "", 3)))
                .isEmpty();
    }

    @Test
    void aCallRightAfterAnotherIsSetApart() {
        String call = "<sup class=\"note-ref\"><a id=\"fnref-%1$s\" href=\"#fn-%1$s\" role=\"doc-noteref\">1</a></sup>";
        String note = "<li id=\"fn-%1$s\"><p>Note.</p></li>";
        String text = "<p>One" + call.formatted("a") + call.formatted("b") + " and" + call.formatted("c") + "</p>"
                + "<section class=\"notes\"><ol>" + note.formatted("a") + note.formatted("b") + note.formatted("c")
                + "</ol></section>";

        String html = html(HandWritten.document(text), BriefPages.NONE);

        assertThat(Jsoup.parse(html).select(".note-ref.next > button").eachAttr("id"))
                .containsExactly("fnref-b");
    }

    @Test
    void aFormulaKeepsWhatFollowsItAtOnce() {
        String formula = "<math alttext=\"x\"><mi>x</mi></math>";
        String body = "<p id=\"p-1\">" + formula + ", and " + formula + " is " + formula + "</p>";
        String html = html(HandWritten.document(body), BriefPages.NONE);

        assertThat(html.replace(" xmlns=\"http://www.w3.org/1998/Math/MathML\"", ""))
                .contains("<span class=\"close\">" + formula + "</span>, and " + formula + " is " + formula);
    }
}
