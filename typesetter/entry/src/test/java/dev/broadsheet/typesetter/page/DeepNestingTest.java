package dev.broadsheet.typesetter.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.typesetter.api.TypesetProblem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("slow")
class DeepNestingTest {

    private static final int DEPTH = 20_000;

    @ParameterizedTest
    @ValueSource(strings = {"div", "blockquote", "span", "b"})
    void setsWhatIsNestedTooDeepAsPlainText(String element) {
        String open = ("<" + element + ">").repeat(DEPTH);
        String close = ("</" + element + ">").repeat(DEPTH);
        Laid laid = Laid.body(
                Laid.SMALL_PAGES, "<p data-pos=\"a.md:3\">outer</p>" + open + "inner" + close + "<p>after</p>");
        assertThat(laid.text().replaceAll("\\s+", " ")).contains("outer", "inner", "after");
        assertThat(laid.problems())
                .extracting(TypesetProblem::code, TypesetProblem::message)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "BS-LAYOUT-002",
                        "elements are nested more than 200 deep; what lies deeper is set as plain text"));
    }

    /** Each box is measured and laid out, but not again for each of its ancestors. */
    @Test
    void survivesDeepInlineBlocks() {
        String html = "<span>a ".repeat(199) + "inner" + "</span>".repeat(199);
        Laid laid = Laid.body(Laid.SMALL_PAGES + "span { display: inline-block; padding: 1pt }", html);
        assertThat(laid.text().replaceAll("\\s", "")).contains("inner");
    }

    /** At such a depth no width is left, so that words are divided into letters. */
    @ParameterizedTest
    @ValueSource(strings = {"<ul><li>", "<table><tr><td>"})
    void survivesDeepListsAndTables(String open) {
        String html = open.repeat(DEPTH / 10) + "inner";
        Laid laid = Laid.body(Laid.SMALL_PAGES, html);
        assertThat(laid.text().replaceAll("\\s", "")).contains("inner");
    }

    /** Each item is measured and stretched, but not laid out again for a width that is in the cache. */
    @ParameterizedTest
    @ValueSource(strings = {"flex-flow: row", "flex-flow: column", "flex-flow: row wrap", "display: grid"})
    void survivesDeepContainers(String rule) {
        String html = "<div><p>a</p><div>b".repeat(98) + "inner" + "</div></div>".repeat(98);
        Laid laid = Laid.body(Laid.SMALL_PAGES + "div { display: flex; min-height: 20pt; " + rule + " }", html);
        assertThat(laid.text().replaceAll("\\s", "")).contains("inner");
    }

    @Test
    void laysEachFloatThatIsTooHighOutTwiceAtMost() {
        String line = "<p>line</p>".repeat(12);
        String html = "<div style=\"float: left\">".repeat(100) + line + "</div>".repeat(100);
        Laid laid = Laid.body(Laid.SMALL_PAGES, html);
        assertThat(laid.document().pages()).hasSize(2);
        assertThat(laid.problems())
                .hasSize(100)
                .allMatch(problem -> problem.code().equals("BS-LAYOUT-005"));
    }
}
