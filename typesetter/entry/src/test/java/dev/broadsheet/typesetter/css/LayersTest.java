package dev.broadsheet.typesetter.css;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.typesetter.api.Stylesheet;
import dev.broadsheet.typesetter.api.StylesheetLoader;
import dev.broadsheet.typesetter.css.cascade.StyleResolver;
import dev.broadsheet.typesetter.css.value.FontMetrics;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which declaration wins among layers, imports and nested rules; checked by the value of {@code widows}. */
class LayersTest {

    private final List<String> problems = new ArrayList<>();

    private int widows(String css, Map<String, String> files) {
        Document document = Jsoup.parse("<p id='p' class='c'><b>x</b></p>");
        StylesheetLoader loader = (sheet, reference) -> Optional.ofNullable(files.get(reference))
                .map(text -> new StylesheetLoader.Loaded(reference, text.getBytes(StandardCharsets.UTF_8)));
        return StyleResolver.of(
                        List.of(new Stylesheet("main.css", css)),
                        loader,
                        problem -> problems.add(problem.source().stylesheet().orElse("") + ":"
                                + problem.source().line() + " " + problem.message()))
                .resolve(document, FontMetrics.UNKNOWN, problem -> {})
                .of(document.expectFirst("p"))
                .widows();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "@layer a { p { widows: 3 } } p { widows: 4 } → 4",
                "p { widows: 3 } @layer a { #p { widows: 4 } } → 3",
                "@layer a, b; @layer b { p { widows: 3 } } @layer a { #p { widows: 4 } } → 3",
                "@layer a { p { widows: 3 } } @layer b { p { widows: 4 } } @layer a { #p { widows: 5 } } → 4",
                "@layer a { p { widows: 3 !important } } @layer b { p { widows: 4 !important } } → 3",
                "@layer a { p { widows: 3 !important } } p { widows: 4 !important } → 3",
                "@layer a { p { widows: 3 } @layer b { #p { widows: 4 } } } → 3",
                "@layer a.b { p { widows: 3 } } @layer a { @layer c { p { widows: 4 } } @layer b { #p { widows: 5 } } } → 4",
                "@layer { p { widows: 3 } } @layer { p { widows: 4 } } → 4",
                "@layer a { p { widows: 3 } } @layer b { p { widows: revert-layer } } → 3",
                "p { widows: 3 } p { widows: revert-layer } → 2",
                "p { widows: 3; & { widows: 4 } } → 4",
                "p { & { widows: 4 } widows: 3 } → 3",
                "body { p { widows: 3 } } → 3",
                "body { > p { widows: 3 } } → 3",
                "p { &.c { widows: 3 } &.d { widows: 4 } } → 3",
                "p { body & { widows: 3 } } → 3",
                ".c { :is(p&) { widows: 3 } } → 3",
                "p { &:has(b) { widows: 3 } } → 3",
                "body { @media print { p { widows: 3 } } } → 3",
                "p { @media print { widows: 3; &.c { widows: 4 } } } → 4",
                "p { @media screen { widows: 3 } } → 2",
                "@layer a { p { widows: 3 } } p { @layer a { &.c { widows: 5 } } } → 5",
                "#p, b { & { widows: 3 } } #p { widows: 4 } → 4",
                "#x, p { & { widows: 3 } } .c { widows: 4 } → 3",
            })
    void wins(String css, int expected) {
        assertThat(widows(css, Map.of())).isEqualTo(expected);
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "@import 'a.css'; → 3",
                "@import url(a.css); p { widows: 4 } → 4",
                "@import url('a.css') layer; p { widows: 4 } → 4",
                "@import 'a.css' layer(x); @layer x { p { widows: 4 } } → 4",
                "@layer x, y; @import 'a.css' layer(y); @layer x { p { widows: 4 } } → 3",
                "@import 'a.css' screen; → 2",
                "@import 'a.css' supports(widows: 1) print; → 3",
                "@import 'a.css' supports(display: ruby); → 2",
                "@import 'chain.css'; → 3",
                "@import 'data:text/css,p%20{%20widows:%205%20}'; → 5",
            })
    void imports(String css, int expected) {
        assertThat(widows(css, Map.of("a.css", "p { widows: 3 }", "chain.css", "@import 'a.css';")))
                .isEqualTo(expected);
        assertThat(problems).isEmpty();
    }

    @Test
    void sheetsThatImportThemselvesAreNamed() {
        widows("@import 'a.css';", Map.of("a.css", "p { widows: 3 }\n@import 'x';", "x", ""));
        widows("@import 'loop.css';", Map.of("loop.css", "\n@import 'loop.css';"));
        assertThat(problems)
                .containsExactly(
                        "a.css:2 '@import' follows other rules",
                        "loop.css:2 the style sheet 'loop.css' imports itself");
    }

    @Test
    void chainsOfImportsEnd() {
        Map<String, String> files = new java.util.HashMap<>();
        for (int i = 1; i < 30; i++) {
            files.put(String.valueOf(i), "@import '" + (i + 1) + "'; p { widows: " + i + " }");
        }
        assertThat(widows("@import '1';", files)).isEqualTo(1);
        assertThat(problems).containsExactly("10:1 too many style sheets import one another");
    }
}
