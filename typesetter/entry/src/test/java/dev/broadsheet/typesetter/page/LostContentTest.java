package dev.broadsheet.typesetter.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.typesetter.api.TypesetProblem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that are drawn where they are invisible. Golden files ({@code lost-text}) cover other cases. */
class LostContentTest {

    private static List<TypesetProblem> problems(String css, String body) {
        return Laid.body(Laid.SMALL_PAGES + css, body).problems();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text-indent: -9999px; white-space: nowrap",
                "position: absolute; left: -5000px",
                "position: absolute; top: 200pt",
                "position: relative; left: 300pt",
                "margin-left: -100%; width: 50pt",
                "transform: translate(-500pt, 0)",
                "transform: rotate(180deg) translateX(40pt); transform-origin: left"
            })
    void outsideOfThePage(String style) {
        assertThat(problems("p { " + style + " }", "<p data-pos=\"a.md:3\">Lost</p>"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("BS-LAYOUT-010");
                    assertThat(problem.message()).isEqualTo("text is outside of the page and is not printed: 'Lost'");
                    assertThat(problem.source().mark()).contains("a.md:3");
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "position: absolute; top: 200pt|ERROR",
                "position: relative; top: 400pt|ERROR",
                "position: absolute; left: -5000px; top: 400pt|WARNING",
                "position: absolute; bottom: 400pt|WARNING",
            })
    void belowItsPageIsAnError(String style, TypesetProblem.Severity severity) {
        assertThat(problems("p { " + style + " }", "<p>Lost</p>"))
                .extracting(TypesetProblem::severity)
                .containsExactly(severity);
    }

    @ParameterizedTest
    @ValueSource(strings = {"height: 0", "max-height: 0", "height: 1px", "height: 2pt; width: 100pt"})
    void cutOff(String style) {
        String body = "<div data-pos=\"a.md:3\"><p>Folded.</p></div>";
        assertThat(problems("div { overflow: hidden; " + style + " }", body))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message())
                        .isEqualTo("text is cut off by 'overflow' of a box and is not printed: 'Folded.'"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "display: none",
                "visibility: hidden; position: absolute; left: -99em",
                "position: absolute; width: 1px; height: 1px; margin: -1px; padding: 0; overflow: hidden; white-space: nowrap",
                "width: 0; height: 0; overflow: hidden; white-space: nowrap"
            })
    void hiddenOnPurpose(String style) {
        assertThat(problems("p { " + style + " }", "<p>Hidden words.</p>")).isEmpty();
    }

    @Test
    void ofNoSize() {
        String body = "<div><p data-pos=\"a.md:3\">Small.</p> <i>&#160;</i><b>Seen.</b></div>";
        assertThat(problems("div { font-size: 0 } b { font-size: 10pt }", body))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message())
                        .isEqualTo("text is set in a size of 0 and is not printed: 'Small.'"));
    }

    @Test
    void eachElementOnceAndManyInOne() {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < 25; i++) {
            body.append("<p data-pos=\"").append(i).append(":1\">Lost words <b>and</b> more.</p>");
        }
        List<TypesetProblem> problems = problems("p { position: relative; left: 300pt }", body.toString());

        assertThat(problems).hasSize(21);
        assertThat(problems.get(20).message()).isEqualTo("5 more places with text or pictures are not printed");
    }

    @Test
    void whatAnotherPageShowsIsNotLost() {
        String css = "@page :first { margin: 0 } div { position: fixed; top: -15pt } p { break-after: page }";
        assertThat(problems(css, "<div>Head</div><p>One.</p><p>Two.</p>")).isEmpty();
        assertThat(problems(css + " @page { margin: 0 }", "<div>Head</div><p>One.</p><p>Two.</p>"))
                .hasSize(1);
    }

    @Test
    void lettersThatReachOverAnEdgeAreSeen() {
        assertThat(problems("p { margin-left: -21pt; overflow: hidden }", "<p>Words.</p>"))
                .isEmpty();
    }
}
