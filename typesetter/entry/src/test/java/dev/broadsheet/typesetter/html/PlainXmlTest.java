package dev.broadsheet.typesetter.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainXmlTest {

    private static final String DOCUMENT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE html>
            <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" xml:lang="de" lang='de'>
            <!-- a - b --><head><title>A &amp; B</title><meta name="x" content="&quot;1&#160;&#x2014; >" /></head>
            <body epub:type="bodymatter"><p class = "a"
              id="p1">One<br/>two ]] &lt; three – ü</p ><![CDATA[ a < b && c ]] ]]>
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0,0"/></svg></body>
            </html>
            """;

    /** Parts that break documents: pieces of markup and forbidden characters. */
    private static final String[] PIECES = {
        "<",
        ">",
        "&",
        ";",
        "'",
        "\"",
        "=",
        "/",
        " ",
        "\n",
        "\r",
        "-",
        "--",
        "!",
        "?",
        "[",
        "]",
        "]]>",
        ":",
        "a",
        "A",
        "1",
        ".",
        "<!--",
        "-->",
        "<![CDATA[",
        "<?",
        "?>",
        "<p>",
        "</p>",
        "<br/>",
        "</",
        "/>",
        "xml",
        "xmlns",
        "xmlns:",
        "xmlns:p=\"u\"",
        " p:a=\"\"",
        " a=\"\"",
        " xml:a=\"\"",
        "&#",
        "&#x",
        "&#0;",
        "&#xD800;",
        "&#xFFFE;",
        "&amp;",
        "&nbsp;",
        "\0",
        "\u0001",
        "\ud83d",
        "\ud83d\ude00",
        "\ufffe",
        "\u0085",
        "é",
        "http://www.w3.org/2000/xmlns/",
        "http://www.w3.org/XML/1998/namespace",
        "<!DOCTYPE html>",
        "<?xml version=\"1.0\"?>",
        "epub:",
        "_",
        "·",
        "utf-8",
        "1.1"
    };

    @Test
    void aPlainDocumentIsSure() {
        assertThat(PlainXml.isSure(DOCUMENT)).isTrue();
        assertThat(PlainXml.isSure("<a/>")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a",
                "<a>",
                "<a/><b/>",
                "<a/>b",
                "<a></b>",
                "<a b='1' b='2'/>",
                "<a b='1'c='2'/>",
                "<a b=1/>",
                "<a b='<'/>",
                "<a>&nbsp;</a>",
                "<a>]]></a>",
                "<a><!-- -- --></a>",
                "<p:a/>",
                "<a p:b=''/>",
                "<a xmlns:p='u' xmlns:q='u' p:b='' q:b=''/>",
                "<a xmlns:p=''/>",
                "<a xmlns:xml='u'/>",
                "<a xmlns:p='http://www.w3.org/2000/xmlns/'/>",
                "<a><b xmlns:p='u'/><p:c/></a>",
                "<a>&#0;</a>",
                "<a>\u0001</a>",
                " <?xml version=\"1.0\"?><a/>",
                "<a / >",
                "<a><b></a></b>",
            })
    void aFaultIsNot(String text) {
        assertThat(PlainXml.isSure(text)).isFalse();
    }

    /** The JDK's parser accepts all documents found well-formed, with pieces inserted, deleted or copied at random. */
    @Test
    void whatIsSureIsWellFormed() {
        Random random = new Random(92);
        int sure = 0;
        for (int i = 0; i < 30_000; i++) {
            StringBuilder text = new StringBuilder(DOCUMENT);
            for (int k = random.nextInt(3); k >= 0; k--) {
                change(text, random);
            }
            if (PlainXml.isSure(text.toString())) {
                sure++;
                assertThat(WellFormedness.found(text.toString()))
                        .as(text.toString())
                        .isEmpty();
            }
        }
        assertThat(sure).isGreaterThan(1_000);
    }

    private static void change(StringBuilder text, Random random) {
        int at = random.nextInt(text.length());
        int end = Math.min(text.length(), at + 1 + random.nextInt(6));
        switch (random.nextInt(4)) {
            case 0 -> text.delete(at, end);
            case 1 -> text.insert(random.nextInt(text.length()), text.substring(at, end));
            case 2 -> text.replace(at, end, PIECES[random.nextInt(PIECES.length)]);
            default -> text.insert(at, PIECES[random.nextInt(PIECES.length)]);
        }
    }

    /** Exceeds the limits of the JDK's parser on references and nesting. */
    @Test
    void thereMayBeMuchOfAll() {
        String references = "<a>" + "&amp;&#65;".repeat(100_000) + "</a>";
        String levels = "<a>".repeat(5_000) + "</a>".repeat(5_000);
        String attributes = "<a b='" + "&lt;".repeat(100_000) + "'/>";
        for (String text : new String[] {references, levels, attributes}) {
            assertThat(PlainXml.isSure(text)).isTrue();
            assertThat(WellFormedness.found(text)).isEmpty();
        }
    }
}
