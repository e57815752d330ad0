package dev.broadsheet.edition.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.edition.HandWritten;
import dev.broadsheet.template.Strings;
import dev.broadsheet.template.ThemeLoader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
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
                "<pre>https://a.example/b/c</pre>|<pre tabindex=\"0\">https://a.example/b/c</pre>"
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
        assertThat(marked("<a href=\"ref:0\">" + text + "</a>", address).contains("class=\"address\""))
                .isEqualTo(shown);
    }

    /** Converts a text. @param html markup in which a link has the address {@code ref:0} */
    private static String marked(String html, String... addresses) {
        Strings strings = Strings.of(ThemeLoader.defaultTheme(), Locale.ENGLISH);
        HtmlBody body = new HtmlBody(
                HandWritten.document("<div>" + html + "</div>"),
                HandWritten.references(addresses),
                strings,
                BriefPages.NONE,
                Map.of());
        String written = new String(body.html(), StandardCharsets.UTF_8);
        return written.substring("<div>".length(), written.length() - "</div>".length());
    }
}
