package dev.broadsheet.typesetter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.typesetter.api.DocumentInfo;
import dev.broadsheet.typesetter.api.Stylesheet;
import dev.broadsheet.typesetter.api.TypesetProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Unsupported CSS for browsers and other typesetters is reported with its line. */
class UnsupportedCssTest {

    private static List<TypesetProblem> problems(String css, String html) {
        Typesetter typesetter = Typesetter.builder()
                .defaultFonts()
                .stylesheet(new Stylesheet("test.css", css))
                .build();
        DocumentInfo info =
                new DocumentInfo("Test", List.of(), "", List.of(), Locale.ENGLISH, "test", Instant.EPOCH, "");
        return typesetter.typeset(html, info, reference -> Optional.empty()).problems();
    }

    /** Style sheets with a rule on each line. */
    @Test
    void eachRuleIsToldWithItsLine() throws IOException {
        List<String> rules = Files.readAllLines(Path.of("src/test/resources/unsupported.css"));

        Set<Integer> told = problems(String.join("\n", rules), "<p>text").stream()
                .filter(problem -> problem.source().stylesheet().equals(Optional.of("test.css")))
                .map(problem -> problem.source().line())
                .collect(Collectors.toSet());

        assertThat(rules).hasSizeGreaterThan(120);
        assertThat(IntStream.range(0, rules.size())
                        .filter(i -> !told.contains(i + 1))
                        .mapToObj(rules::get))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "outline: none",
                "outline: 0 !important",
                "zoom: 1",
                "filter: none",
                "background-clip: border-box",
                "background-origin: padding-box",
                "font-stretch: normal",
                "text-shadow: none",
                "transition: none"
            })
    void whatIsNotDrawnAnywayIsNotTold(String declaration) {
        assertThat(problems("p { " + declaration + " }", "<p>text")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a:hover, a:focus { outline: thin dotted }",
                "a:hover { b:is(i, u) { filter: blur(1px) } }",
                "p { mso-hide: all; display: -webkit-box; margin-top: 4px\\9; background: -moz-linear-gradient(red, blue) }",
                "@media (-webkit-min-device-pixel-ratio: 2) { p { color: red } }"
            })
    void whatIsOfAScreenOrOfOneProgramIsNotTold(String css) {
        assertThat(problems(css, "<p>text")).isEmpty();
    }

    @Test
    void aLinkToTheTopIsNoFault() {
        assertThat(problems("", "<a href='#'>up</a> <a href='#top'>up</a>")).isEmpty();
    }

    @Test
    void whatASelectorMayAlsoSelectIsTold() {
        assertThat(problems("a:hover, p { filter: blur(1px) }", "<p>text")).hasSize(1);
        assertThat(problems("a:not(:hover) { filter: blur(1px) }", "<p>text")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "td { overflow: hidden }, 'overflow' has no effect on a table cell, 7:1",
        "tr { overflow: hidden }, 'overflow' has no effect on a table row, 6:1",
        "td { position: relative; top: 2pt }, 'position: relative' has no effect on a table cell, 7:1",
        "tr { transform: rotate(3deg) }, 'transform' has no effect on a table row, 6:1",
        "col { background: url(a.png) }, 'background-image' has no effect on a table column, 5:1",
        "tr { visibility: collapse }, 'visibility: collapse' does not remove a table row, 6:1",
        "col { visibility: collapse }, 'visibility: collapse' does not remove a table column, 5:1"
    })
    void whatDoesNothingToTablesIsToldOnceWithItsPlace(String css, String message, String mark) {
        String html = "<table><col data-pos='5:1'><col><tr data-pos='6:1'><td data-pos='7:1'>a<td>b</table>";

        assertThat(problems(css, html)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("BS-LAYOUT-009");
            assertThat(problem.message()).isEqualTo(message);
            assertThat(problem.source().mark()).contains(mark);
        });
    }

    @Test
    void clonedBordersThatCollapseAreTold() {
        String clone = "table { border: 1pt solid; box-decoration-break: clone";
        String html = "<table data-pos='5:1'><tr><td>a</table>";

        assertThat(problems(clone + "; border-collapse: collapse }", html))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("BS-LAYOUT-009");
                    assertThat(problem.message())
                            .isEqualTo(
                                    "'box-decoration-break: clone' does not draw the collapsed borders of a table at page ends");
                    assertThat(problem.hint()).contains("write border-collapse: separate; border-spacing: 0");
                    assertThat(problem.source().mark()).contains("5:1");
                });
        assertThat(problems(clone + " }", html)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "td { position: relative } b { position: absolute; top: 0 }, cell, 7:1",
        "tr { position: relative } b { position: absolute; top: 0 }, row, 6:1",
        "td { position: relative } td::after { content: 'x'; display: block; position: absolute; top: 0 }, cell, 7:1"
    })
    void cellsThatWouldPlaceBoxesAreTold(String css, String kind, String mark) {
        String html = "<table><tr data-pos='6:1'><td data-pos='7:1'>a <b>x</b><td>b</table>";

        assertThat(problems(css, html)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("BS-LAYOUT-009");
            assertThat(problem.message())
                    .isEqualTo(
                            "'position: relative' of a table %s does not place the boxes that are positioned in it",
                            kind);
            assertThat(problem.source().mark()).contains(mark);
        });
    }

    @Test
    void inlineBoxesThatWouldPlaceBoxesAreTold() {
        String css = "i { position: relative } b { position: absolute; top: 0 }";

        assertThat(problems(css, "<p><i data-pos='5:1'>a <b>x</b></i>"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("BS-LAYOUT-009");
                    assertThat(problem.message())
                            .isEqualTo(
                                    "'position: relative' of an inline box does not place the boxes that are positioned in it");
                    assertThat(problem.hint()).contains("write display: inline-block, too");
                    assertThat(problem.source().mark()).contains("5:1");
                });
        assertThat(problems(css + " i { display: inline-block }", "<p><i>a <b>x</b></i>"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"progress", "meter"})
    void gaugesThatAreLeftOutAreTold(String name) {
        assertThat(problems("", "<p><" + name + " value=.5></" + name + ">"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message())
                        .isEqualTo("an element that only a screen can show is left out: <" + name + ">"));
        assertThat(problems("", "<p><" + name + " value=.5>a half</" + name + ">"))
                .isEmpty();
    }

    @Test
    void cellsThatAreMerelyPositionedAreNotTold() {
        assertThat(problems("td { position: relative }", "<table><tr><td>a</table>"))
                .isEmpty();
    }

    @Test
    void aFirstLetterThatFloatsElsewhereIsToldOnceWithItsPlace() {
        String html = "<p data-pos='3:1'>One.</p><p data-pos='5:1'>Two.</p>";

        assertThat(problems("p::first-letter { float: right }", html))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("BS-LAYOUT-008");
                    assertThat(problem.source().mark()).contains("3:1");
                    assertThat(problem.message())
                            .isEqualTo("a first letter can float to the left only; this one stays in its line");
                });
    }
}
