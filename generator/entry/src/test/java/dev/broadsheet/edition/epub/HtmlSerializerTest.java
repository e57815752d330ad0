package dev.broadsheet.edition.epub;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlSerializerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<?xml version=\"1.0\"?><!DOCTYPE html><p/> | <!DOCTYPE html><p></p>",
                "<html xmlns:epub=\"http://x\" xml:lang=\"en\" lang=\"en\"> | <html lang=\"en\">",
                "<a id=\"x\"/><br/><img src=\"a.png\" alt=\"a > b\"/> | <a id=\"x\"></a><br><img src=\"a.png\" alt=\"a > b\">",
                "<svg><path d=\"M0\"/><g/></svg><i/> | <svg><path d=\"M0\"/><g/></svg><i></i>",
                "<svg/><math><mi/></math><td/> | <svg/><math><mi/></math><td></td>",
                "<p epub:type=\"toc\"  class=\"c\">a &lt; b</p> | <p class=\"c\">a &lt; b</p>",
                "<!-- <p/> --><p>1 > 0</p> | <!-- <p/> --><p>1 > 0</p>",
                "<a href=\"x.xhtml#y\">x.xhtml</a> | <a href=\"X.XHTML#Y\">x.xhtml</a>"
            })
    void isWhatHostsServe(String xhtml, String html) {
        String written = HtmlSerializer.of(xhtml, address -> address.endsWith(".png") ? address : upper(address));

        assertThat(written).isEqualTo(html);
    }

    private static String upper(String address) {
        return address.toUpperCase(java.util.Locale.ROOT);
    }
}
