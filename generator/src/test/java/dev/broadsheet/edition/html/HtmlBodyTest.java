package dev.broadsheet.edition.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.document.Document;
import dev.broadsheet.edition.HandWritten;
import dev.broadsheet.template.Strings;
import dev.broadsheet.template.ThemeLoader;
import dev.broadsheet.typesetter.Pagination;
import dev.broadsheet.typesetter.Pagination.PageBreak;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class HtmlBodyTest {

    private static final String BODY = """
            <p id="a">one</p>
            <figure><img src="ref:0" alt=""/><figcaption>two</figcaption></figure>
            <table id="t"><caption>three</caption><tbody><tr><td>four</td></tr></tbody></table>
            <hr/>
            <p id="b">five</p>
            """;

    private static List<String> marks(PageBreak... breaks) {
        Pagination pages = new Pagination(List.of("1", "2", "3"), Map.of(), List.of(breaks));
        Document document = HandWritten.document(BODY);
        String html = html(document, BriefPages.of(pages, document));
        return Jsoup.parse(html).select(":has(> a.page)").stream()
                .map(block -> block.normalName() + " " + block.text())
                .toList();
    }

    private static String html(Document document, BriefPages pages) {
        Strings strings = Strings.of(ThemeLoader.defaultTheme(), Locale.ENGLISH);
        return new HtmlBody(document, HandWritten.references("a.png"), strings, pages, Map.of()).html();
    }

    @Test
    void aTableThatBeginsAPageIsMarkedInItsCaption() {
        assertThat(marks(new PageBreak(1, "t", 0))).containsExactly("p one p. 1", "caption three p. 2");
    }

    @Test
    void aPageThatBeginsAfterABlockIsMarkedInTheNext() {
        assertThat(marks(new PageBreak(1, "p-2", PageBreak.AFTER))).containsExactly("p one p. 1", "caption three p. 2");
    }

    @Test
    void aPageThatBeginsInNothingWithTextIsNotMarked() {
        assertThat(marks(new PageBreak(1, "t", PageBreak.AFTER), new PageBreak(2, "b", PageBreak.AFTER)))
                .containsExactly("p one p. 1");
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
