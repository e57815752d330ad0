package dev.broadsheet.edition.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebAddressesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>See https://a.example/b/c/d.html now, and/or never.</p>"
                        + "|<p>See https://a.example/<wbr>b/<wbr>c/<wbr>d.html now, and/or never.</p>",
                "<p>At https://a.example/b?c=1&amp;d=2</p>|<p>At https://a.example/<wbr>b?<wbr>c=1&amp;<wbr>d=2</p>",
                "<p>At https://a.example/</p>|<p>At https://a.example/</p>",
                "<pre>https://a.example/b/c</pre>|<pre>https://a.example/b/c</pre>"
            })
    void aLineMayEndAfterAPartOfAnAddress(String body, String marked) {
        assertThat(marked(body)).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example/b, https://a.example/b, true",
        "https://a.example/, a.example, true",
        "https://a.example/b, The letter, false"
    })
    void aLinkThatShowsItsAddressIsMarked(String address, String text, boolean shown) {
        assertThat(marked("<a href=\"" + address + "\">" + text + "</a>").contains("class=\"address\""))
                .isEqualTo(shown);
    }

    private static String marked(String html) {
        Document page = Jsoup.parseBodyFragment(html);
        page.outputSettings().prettyPrint(false);
        WebAddresses.mark(page.body());
        return page.body().html();
    }
}
