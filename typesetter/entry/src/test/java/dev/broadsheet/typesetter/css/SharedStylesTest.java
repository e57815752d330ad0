package dev.broadsheet.typesetter.css;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.typesetter.api.Stylesheet;
import dev.broadsheet.typesetter.api.TypesetProblem;
import dev.broadsheet.typesetter.css.cascade.StyleResolver;
import dev.broadsheet.typesetter.css.cascade.Styles;
import dev.broadsheet.typesetter.css.property.Side;
import dev.broadsheet.typesetter.css.sheet.PageContext;
import dev.broadsheet.typesetter.css.style.ComputedStyle;
import dev.broadsheet.typesetter.css.value.FontMetrics;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** The sharing of a style resolver by several documents. */
class SharedStylesTest {

    private static final FontMetrics OTHER = new FontMetrics() {
        @Override
        public double xHeight(List<String> families, int weight, boolean italic) {
            return 0.25;
        }

        @Override
        public double zeroAdvance(List<String> families, int weight, boolean italic) {
            return 0.25;
        }
    };

    private final List<String> problems = new ArrayList<>();

    private static StyleResolver resolver(String css) {
        return StyleResolver.of(
                List.of(new Stylesheet("test.css", css)), (sheet, reference) -> Optional.empty(), problem -> {});
    }

    private static Document document(String body) {
        return Jsoup.parse("<html><body>" + body + "</body></html>", "", Parser.xmlParser());
    }

    private ComputedStyle style(StyleResolver resolver, Document document) {
        return resolve(resolver, document, FontMetrics.UNKNOWN).of(document.expectFirst("#p"));
    }

    private Styles resolve(StyleResolver resolver, Document document, FontMetrics metrics) {
        problems.clear();
        return resolver.resolve(document, metrics, problem -> problems.add(place(problem)));
    }

    private static String place(TypesetProblem problem) {
        return problem.source().line() + " " + problem.message();
    }

    @Test
    void documentsShareStyles() {
        StyleResolver resolver = resolver("p { widows: 3 }");
        assertThat(style(resolver, document("<div/><p id='p'/>")))
                .isSameAs(style(resolver, document("<p id='p'>text</p>")));
    }

    @Test
    void styleAttributesAreOfOneDocument() {
        StyleResolver resolver = resolver("p { widows: 3 } em { widows: inherit }");
        Document first = document("<p id='p' style='widows: 4'><em>x</em></p><p><em>x</em></p>");
        Document second = document("<p id='p' style='widows: 5'><em>x</em></p><p><em>x</em></p>");
        for (Document document : List.of(first, second, first)) {
            Styles styles = resolve(resolver, document, FontMetrics.UNKNOWN);
            int own = document.equals(first) ? 4 : 5;
            assertThat(document.select("p, em"))
                    .extracting(element -> styles.of(element).widows())
                    .containsExactly(own, own, 3, 3);
        }
    }

    @Test
    void rootsWithStyleAttributesAreOfOneDocument() {
        StyleResolver resolver = resolver("p { font-size: 2rem }");
        for (int size : new int[] {10, 20, 10}) {
            Document document =
                    Jsoup.parse("<html style='font-size: " + size + "pt'><p id='p'/></html>", "", Parser.xmlParser());
            assertThat(style(resolver, document).fontSize()).isEqualTo(2 * size);
        }
    }

    @Test
    void metricsAreThoseGiven() {
        StyleResolver resolver = resolver("p { margin-left: 1ex; font-size: 8pt }");
        Document document = document("<p id='p'/>");
        for (FontMetrics metrics : List.of(FontMetrics.UNKNOWN, OTHER, FontMetrics.UNKNOWN)) {
            ComputedStyle style = resolve(resolver, document, metrics).of(document.expectFirst("#p"));
            assertThat(style.margin(Side.LEFT).resolve(0, 0)).isEqualTo(metrics.equals(OTHER) ? 2 : 4);
        }
    }

    @Test
    void eachDocumentIsToldOfProblemsOfWhatItUses() {
        StyleResolver resolver =
                resolver("p { widows: var(--no) }\nh1 { widows: var(--none) }\np { orphans: var(--nil) }");
        String first = "1 var() of 'widows' has no value";
        String third = "3 var() of 'orphans' has no value";
        style(resolver, document("<p id='p'/><p/>"));
        assertThat(problems).containsExactly(first, third);
        style(resolver, document("<p id='p'/>"));
        assertThat(problems).containsExactly(first, third);
        style(resolver, document("<div id='p'/>"));
        assertThat(problems).isEmpty();
    }

    @Test
    void pagesTellTheirProblemsToEachDocument() {
        StyleResolver resolver = resolver("@page { margin-top: var(--no) }");
        for (int i = 0; i < 2; i++) {
            Styles styles = resolve(resolver, document(""), FontMetrics.UNKNOWN);
            styles.page(new PageContext("", false, true, false, 0));
            styles.page(new PageContext("", false, false, false, 0));
            assertThat(problems).containsExactly("1 var() of 'margin-top' has no value");
        }
    }

    @Test
    void moreStylesThanAreKeptAreComputedAllTheSame() {
        StyleResolver resolver = resolver(".a { widows: 3 } .b { orphans: 4 }");
        String deep = "<p class='a'>".repeat(3000) + "<p class='b' id='p'/>" + "</p>".repeat(3000);
        assertThat(style(resolver, document(deep)).widows()).isEqualTo(3);
        String wide = IntStream.range(0, 3000)
                .mapToObj(i -> "<p class='a'><i class='b'/></p>")
                .reduce("", String::concat);
        String other = deep.replace("'a'", "'a b'");
        assertThat(style(resolver, document(other)).orphans()).isEqualTo(4);
        Document document = document(wide);
        Styles styles = resolve(resolver, document, FontMetrics.UNKNOWN);
        assertThat(document.select("i")).allSatisfy(i -> {
            assertThat(styles.of(i).orphans()).isEqualTo(4);
            assertThat(styles.of(i).widows()).isEqualTo(3);
        });
    }
}
