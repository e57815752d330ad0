package dev.broadsheet.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

class SvgSanitizerTest {

    private static final String OPEN = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"";
    private static final String PIXEL =
            "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    private static SvgSanitizer.Result clean(String content) throws SvgFault {
        return SvgSanitizer.clean((OPEN + ">" + content + "</svg>").getBytes(StandardCharsets.UTF_8));
    }

    private static String inner(SvgSanitizer.Result result) {
        String text = new String(result.data(), StandardCharsets.UTF_8);
        if (text.equals(OPEN + "/>\n")) {
            return "";
        }
        String start = OPEN + ">";
        return text.startsWith(start) ? text.substring(start.length(), text.length() - "</svg>\n".length()) : text;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<g id=\"a\" class=\"b\" transform=\"scale(2)\"><path d=\"M0 0h9\" stroke-width=\".5\"/></g>",
                "<text x=\"1\" y=\"2\" text-anchor=\"middle\">a <tspan dy=\"1\">b &amp; c</tspan></text>",
                "<linearGradient id=\"g\" gradientUnits=\"userSpaceOnUse\"><stop offset=\"0\" stop-color=\"red\"/></linearGradient>",
                "<pattern id=\"g\"/><rect fill=\"url(#g)\" style=\"fill:url(#g) red;stroke:none;\" clip-path=\"url('#c')\"/>",
                "<style>.a&gt;rect{fill:red;}\n@media (prefers-color-scheme: dark){.b{fill:#fff;}\n}\n</style>",
                "<use href=\"#a\" x=\"3\"/><title>A map</title><desc>of the strait</desc>",
                "<a href=\"https://a.example/?b=1&amp;c=2\"><circle r=\"2\"/></a>",
                "<image href=\"" + PIXEL + "\" width=\"9\" height=\"9\"/>",
                "<filter id=\"f\"><feGaussianBlur stdDeviation=\"2\"/></filter><g filter=\"url(#f)\"/>",
                "<circle r=\"2\"><animate attributeName=\"r\" values=\"2;3;2\" dur=\"2s\" repeatCount=\"indefinite\"/></circle>"
            })
    void keepsWhatIsDrawn(String content) throws SvgFault {
        SvgSanitizer.Result result = clean(content);
        assertThat(result.removed()).isEmpty();
        assertThat(inner(result)).isEqualTo(content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<script>alert(1)</script> | `` | <script>",
                "<script href=\"//a.example/x.js\"/> | `` | <script>",
                "<g onload=\"alert(1)\"/> | <g/> | onload=\"alert(1)\"",
                "<g ONLOAD=\"alert(1)\"/> | <g/> | ONLOAD=\"alert(1)\"",
                "<foreignObject><body xmlns=\"http://www.w3.org/1999/xhtml\"><script/></body></foreignObject> | `` | <foreignObject>",
                "<x:script xmlns:x=\"http://www.w3.org/1999/xhtml\">a</x:script> | `` | <x:script>",
                "<s:script xmlns:s=\"http://www.w3.org/2000/svg\">a</s:script> | `` | <script>",
                "<SCRIPT>a</SCRIPT> | `` | <SCRIPT>",
                "<a href=\"javascript:alert(1)\"><g/></a> | <a><g/></a> | href=\"javascript:alert(1)\"",
                "<a href=\" java&#10;script:alert(1)\"/> | <a/> | href=\"java script:alert(1)\"",
                "<a xmlns:xlink=\"http://www.w3.org/1999/xlink\" xlink:href=\"data:text/html,a\"/> | <a/> | xlink:href=\"data:text/html,a\"",
                "<use href=\"http://a.example/b.svg#c\"/> | <use/> | href=\"http://a.example/b.svg#c\"",
                "<use href=\"data:image/svg+xml,a#b\"/> | <use/> | href=\"data:image/svg+xml,a#b\"",
                "<image href=\"//a.example/b.png\"/> | <image/> | href=\"//a.example/b.png\"",
                "<image href=\"data:image/svg+xml;base64,PHN2Zy8+\"/> | <image/> | href=\"data:image/svg+xml;base64,PHN2Zy8+\"",
                "<image href=\"data:image/png;base64,PHN2Zy8+\"/> | <image/> | href=\"data:image/png;base64,PHN2Zy8+\"",
                "<feImage href=\"http://a.example/\"/> | `` | <feImage>",
                "<rect fill=\"url(http://a.example/#b)\"/> | <rect/> | fill=\"url(http://a.example/#b)\"",
                "<rect fill=\"url(#a) url(//b)\"/> | <rect/> | fill=\"url(#a) url(//b)\"",
                "<rect style=\"fill:red;background:url(//a.example/b)\"/> | <rect style=\"fill:red;\"/> | 'background:url(//a.example/b)'",
                "<rect style=\"fill:u\\72l(//a)\"/> | <rect style=\"\"/> | a style with '\\'",
                "<style>@import '//a.example/b.css';.a{fill:red}</style> | `<style>.a{fill:red;}\n</style>` | '@import '//a.example/b.css''",
                "<style>@font-face{font-family:a;src:url(//a)}</style> | <style/> | '@font-face'",
                "<style>.a{fill:u\\72l(//a)}</style> | <style/> | a style sheet with '\\'",
                "<style>.a{behavior:url(x.htc)}</style> | `<style>.a{}\n</style>` | 'behavior:url(x.htc)'",
                "<style>.a{fill:url(//a)}</style> | `<style>.a{}\n</style>` | 'fill:url(//a)'",
                "<style><![CDATA[</style><script>a</script>]]></style> | <style/> | '</style><script>a</script>'",
                "<a><animate attributeName=\"href\" values=\"javascript:a\"/></a> | <a/> | <animate>",
                "<a><set attributeName=\"xlink:href\" to=\"javascript:a\"/></a> | <a/> | <set>",
                "<g><set attributeName=\"onclick\" to=\"a\"/></g> | <g/> | <set>",
                "<g><animate attributeName=\"fill\" from=\"url(//a)\"/></g> | <g><animate attributeName=\"fill\"/></g> | from=\"url(//a)\"",
                "<a values=\"java&#10;script:a\"/> | <a/> | values=\"java script:a\"",
                "<rect fill=\"u rl(//a)\"/> | <rect/> | fill=\"u rl(//a)\"",
                "<rect fill=\"url&#xD800;(//a)\"/> | <rect/> | fill=\"url(//a)\"",
                "<a href=\"java&#xFFFE;script:a\"/> | <a/> | href=\"javascript:a\"",
                "<style>.a{fill:url&#x1;(//a)}</style> | `<style>.a{}\n</style>` | 'fill:url(//a)'",
                "<iframe src=\"//a\"/> | `` | <iframe>",
                "<handler xmlns:ev=\"http://www.w3.org/2001/xml-events\" ev:event=\"load\">a</handler> | `` | <handler>"
            })
    void removes(String content, String kept, String removed) throws SvgFault {
        SvgSanitizer.Result result = clean(content);
        assertThat(inner(result)).isEqualTo(kept);
        assertThat(result.removed()).extracting(SvgSanitizer.Part::what).containsExactly(removed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- <script/> --><?xml-stylesheet href='//a'?><g/>",
                "<i:grid xmlns:i='http://www.inkscape.org/namespaces/inkscape'/><g i:label='a' xmlns:i='http://www.inkscape.org/namespaces/inkscape'/>",
                "<metadata><r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#'/></metadata><g/>",
                "<g data-name='a'/>"
            })
    void leavesOutInSilenceWhatProgramsKeepForThemselves(String content) throws SvgFault {
        SvgSanitizer.Result result = clean(content);
        assertThat(inner(result)).isEqualTo("<g/>");
        assertThat(result.removed()).isEmpty();
    }

    @Test
    void expandsNoEntities() throws Exception {
        String bomb =
                "<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\"><!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                        + OPEN + "><text>&b;&x;</text></svg>";
        SvgSanitizer.Result result = SvgSanitizer.clean(bomb.getBytes(StandardCharsets.UTF_8));
        assertThat(inner(result)).isEqualTo("<text>&amp;b;&amp;x;</text>");
    }

    @Test
    void saysWhere() throws SvgFault {
        assertThat(clean("\n  <g/>\n  <script/>\n  <g onclick='a'/>").removed())
                .isEqualTo(
                        List.of(new SvgSanitizer.Part("<script>", 3, 3), new SvgSanitizer.Part("onclick=\"a\"", 4, 6)));
    }

    @Test
    void isStableAndWellFormed() throws Exception {
        String hostile = "<g a='<>' id='&quot;&lt;'><text>]]> &amp; <b>c</text></g></svg><svg>";
        byte[] once = clean(hostile).data();
        assertThat(SvgSanitizer.clean(once).data()).isEqualTo(once);
        DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
        parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        String text = new String(once, StandardCharsets.UTF_8);
        assertThat(parsers.newDocumentBuilder()
                        .parse(new InputSource(new StringReader(text)))
                        .getDocumentElement()
                        .getTagName())
                .isEqualTo("svg");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<svg/> | its root element is not <svg>",
                "<html xmlns='http://www.w3.org/1999/xhtml'><svg/></html> | its root element is not <svg>",
                "a | its root element is not <svg>",
                "<?xml version='1.0' encoding='ISO-8859-1'?><svg xmlns='http://www.w3.org/2000/svg'/> | its encoding is ISO-8859-1, not UTF-8",
                "<svg xmlns='http://www.w3.org/2000/svg' width='1e9'/> | it is larger than 100000 px"
            })
    void refuses(String svg, String why) {
        assertThatThrownBy(() -> SvgSanitizer.clean(svg.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(SvgFault.class)
                .hasMessageStartingWith(why);
    }

    @Test
    void refusesWhatIsTooDeepOrTooMuch() {
        String deep = OPEN + ">" + "<g>".repeat(5000);
        assertThatThrownBy(() -> SvgSanitizer.clean(deep.getBytes(StandardCharsets.UTF_8)))
                .hasMessage("its elements nest more than 100 deep");
        String much = OPEN + ">" + "<g/>".repeat(60_000);
        assertThatThrownBy(() -> SvgSanitizer.clean(much.getBytes(StandardCharsets.UTF_8)))
                .hasMessage("it has more than 50000 elements");
        assertThatThrownBy(() -> SvgSanitizer.clean(new byte[] {'<', (byte) 0xFF}))
                .hasMessage("it is not UTF-8");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "width='10mm' height='5mm' | 38 | 19",
                "viewBox='0 0 200 50' | 200 | 50",
                "viewBox='0,0,200,50' width='100%' | 200 | 50",
                "viewBox='0 0 200 50' width='100' | 100 | 25",
                "viewBox='0 0 200 50' height='100' | 400 | 100",
                "width='100' | 100 | 50",
                "'' | 300 | 150",
                "width='.1' height='.1' | 1 | 1"
            })
    void measures(String attributes, int width, int height) throws SvgFault {
        String svg = "<svg xmlns='http://www.w3.org/2000/svg' " + attributes + "/>";
        SvgSanitizer.Result result = SvgSanitizer.clean(svg.getBytes(StandardCharsets.UTF_8));
        assertThat(List.of(result.width(), result.height())).containsExactly(width, height);
    }
}
