package dev.broadsheet.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ids of published pictures are names in XML and unique, and each reference leads where it did. */
class SvgIdsTest {

    private static final String OPEN = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">";

    private static final List<String> IDS =
            List.of("a", "_1x-1", "b", "1x", "_1x", "Frame 1", "b:c", "ß", "_", "", "x.y", "0", "日本");

    private static final List<String> NAMED =
            IDS.stream().filter(id -> !id.equals("_1x-1")).toList();

    private static final Pattern REFERENCE = Pattern.compile("url\\(#([^)]*)\\)");

    private static SvgSanitizer.Result clean(String content) throws SvgFault {
        return SvgSanitizer.clean((OPEN + content + "</svg>").getBytes(StandardCharsets.UTF_8));
    }

    private static String inner(SvgSanitizer.Result result) {
        String text = new String(result.data(), StandardCharsets.UTF_8);
        return text.substring(OPEN.length(), text.length() - "</svg>\n".length());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<g id='a'/><use href='#a'/><g id='a'/> | <g id=\"a\"/><use href=\"#a\"/><g id=\"a-again-1\"/>",
                "<pattern id='1 x'/><g id='1:y' stroke='url(#1:y)' clip-path='url(#1:y)'/> | <pattern id=\"_1_x-1\"/><g id=\"_1_y-1\" stroke=\"none\" clip-path=\"url(#_1_y-1)\"/>",
                "<rect fill='url(#gone) red' stroke='url(#gone)'/> | <rect fill=\"red\" stroke=\"none\"/>",
                "<g id='ß'><set begin='ß.click;0.5s' attributeName='x'/></g> | <g id=\"_-1\"><set begin=\"_-1.click;0.5s\" attributeName=\"x\"/></g>",
                "<style>#a{x:1}</style><g id='a'/><g id='a'/> | <style>:is(#a,[id^=&quot;a-again-&quot;]){x:1;}~</style><g id=\"a\"/><g id=\"a-again-1\"/>",
            })
    void areRepaired(String written, String published) throws SvgFault {
        assertThat(inner(clean(written))).isEqualTo(published.replace("~", "\n"));
    }

    @Test
    void saysWhichAreRepeated() throws SvgFault {
        assertThat(clean("\n<g id='a'/>\n  <g id='a'/><g id='a'/><g id='Frame 1'/>")
                        .repeated())
                .containsExactly(new SvgSanitizer.Part("a", 3, 6));
    }

    /** The place of each element is its number in {@code class}. */
    private static String random(Random random) {
        StringBuilder svg = new StringBuilder("<style>#a{fill:red}g #b{fill:url(#a)}</style>");
        int count = 1 + random.nextInt(12);
        for (int i = 0; i < count; i++) {
            String to = NAMED.get(random.nextInt(NAMED.size()));
            String name =
                    List.of("g", "linearGradient", "use", "metadata", "pattern").get(random.nextInt(5));
            svg.append("<").append(name).append(" class='").append(i).append("'");
            if (random.nextInt(4) > 0) {
                svg.append(" id='").append(IDS.get(random.nextInt(IDS.size()))).append("'");
            }
            svg.append(
                    switch (random.nextInt(5)) {
                        case 0 -> " href='#" + to + "'";
                        case 1 -> to.contains(" ") ? "" : " clip-path='url(#" + to + ")'";
                        case 2 -> to.contains(" ") ? "" : " style='mask:url(#" + to + ")'";
                        case 3 -> to.contains(" ") || to.isEmpty() ? "" : " aria-labelledby='" + to + " x'";
                        default -> "";
                    });
            svg.append(random.nextInt(3) == 0 ? "><g/>" : ">")
                    .append("</")
                    .append(name)
                    .append('>');
        }
        return svg.toString();
    }

    private static Document parse(String svg) {
        return Jsoup.parse(svg, Parser.xmlParser());
    }

    private static List<Element> kept(Document picture) {
        return picture.select("[class]").stream()
                .filter(element -> !element.tagName().equals("metadata"))
                .toList();
    }

    /** Returns the element to which each reference leads, by the places of both. */
    private static List<String> references(List<Element> elements) {
        Map<String, String> first = new HashMap<>();
        elements.forEach(element -> first.putIfAbsent(element.id(), element.className()));
        List<String> found = new ArrayList<>();
        for (Element element : elements) {
            Matcher url = REFERENCE.matcher(element.attr("clip-path") + element.attr("style"));
            String to = element.hasAttr("href")
                    ? element.attr("href").substring(1)
                    : url.find()
                            ? url.group(1)
                            : element.attr("aria-labelledby").replace(" x", "");
            if (!to.isEmpty() && first.containsKey(to)) {
                found.add(element.className() + " → " + first.get(to));
            }
        }
        return found;
    }

    private static List<String> styled(Document picture, String selector) {
        return picture.select(selector).stream().map(Element::className).toList();
    }

    @Tag("net")
    @Test
    void areUniqueAndLeadWhereTheyDid() throws SvgFault {
        long seed = Long.getLong("nets.seed", 1);
        Random random = new Random(seed);
        int cases = 4000 * Integer.getInteger("nets.share", 1);
        for (int i = 0; i < cases; i++) {
            String written = random(random);
            SvgSanitizer.Result result = clean(written);
            Document before = parse(OPEN + written + "</svg>");
            Document after = parse(new String(result.data(), StandardCharsets.UTF_8));
            String about = "seed " + seed + ": " + written + "\n" + after;

            assertThat(after.select("[id]").eachAttr("id"))
                    .as(about)
                    .doesNotHaveDuplicates()
                    .allMatch(id -> id.matches("[A-Za-z_][\\w.-]*"));
            assertThat(references(kept(after))).as(about).isEqualTo(references(kept(before)));
            assertThat(SvgSanitizer.clean(result.data()).data()).as(about).isEqualTo(result.data());
            String style = after.select("style").text();
            assertThat(styled(after, style.substring(0, style.indexOf('{'))))
                    .as(about)
                    .isEqualTo(styled(before, "[id=a]:not(metadata)"));
        }
    }
}
