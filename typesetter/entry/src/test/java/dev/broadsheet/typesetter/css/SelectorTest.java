package dev.broadsheet.typesetter.css;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.typesetter.css.style.ComputedStyle;
import dev.broadsheet.typesetter.css.value.content.ContentPart;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which elements a selector matches, by their ids. */
class SelectorTest {

    private static final String BODY = """
            <div id="a" class="x y" lang="en-GB">\
            <p id="b">one</p>\
            <h2 id="c" title="Two words"/>\
            <p id="d" class="y"><b id="e" data-k="en-us">t</b><i id="f"/></p>\
            <p id="g"><a id="h" href="#top">t</a></p>\
            </div>\
            <section id="i" lang="de"><p id="j">only</p></section>""";

    private static String matched(String selector) {
        return new Sample(selector + " { opacity: 0 }", BODY).transparent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "p → bdgj",
                "P → bdgj",
                "#d → d",
                ".y → ad",
                ".x.y → a",
                "p.y → d",
                "div * → bcdefgh",
                "svg|p, i → bdfgj",
                "*|h2 → c",
                "[title] → c",
                "[title='Two words'] → c",
                "[title~=words] → c",
                "[data-k|=en] → e",
                "[href^='#'] → h",
                "[href$=top] → h",
                "[title*='wo w'] → c",
                "[title='two WORDS' i] → c",
                "div p b → e",
                "div > b → ''",
                "div > p > b → e",
                "h2 + p → d",
                "h2 ~ p → dg",
                "p + h2 ~ p > a → h",
                "div > h2 ~ p i → f",
                ".x h2 + .y i → f",
                ".z p → ''",
                "i + b → ''",
                "[lang] → ai",
                "p:first-child → bj",
                "p:last-child → gj",
                "p:only-child → j",
                "p:first-of-type → bj",
                "p:last-of-type → gj",
                "p:only-of-type → j",
                "div > :nth-child(odd) → bd",
                "div > :nth-child(even) → cg",
                "div > :nth-child(2n + 1) → bd",
                "div > :nth-child(-n+2) → bc",
                "div > :nth-child(n+3) → dg",
                "div > :nth-child(3) → d",
                "div > :nth-last-child(1) → g",
                "p:nth-of-type(2) → d",
                "p:nth-last-of-type(3) → b",
                "div > p:not(.y) → bg",
                "div > :not(p, h2) → ''",
                ":is(h2, .y) → acd",
                "p:has(a) → g",
                "p:has(> i) → d",
                "p:has(+ h2) → b",
                "h2:has(~ p a) → c",
                "p:has(~ p b) → b",
                ":has(h2 + p > b) → a",
                "p:not(:has(*)) → bj",
                "div > :nth-child(2 of p) → d",
                "div > :nth-last-child(1 of .y) → d",
                ":where(div, section) > p:first-child → bj",
                "section > :where(p) → j",
                ":empty > * → ''",
                "div :empty → cf",
                ":lang(en) > b, :lang(de) → eij",
                "a:link → h",
                "a:hover, a:focus-visible → ''",
                "div:root → ''",
            })
    void matches(String selector, String ids) {
        assertThat(matched(selector)).isEqualTo(ids);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                ":checked → ac",
                "input:disabled → bd",
                ":enabled → ac",
                ":required → c",
                "input:optional → abd",
                "input:read-only → abcd",
                ":placeholder-shown → b",
                ":open → e"
            })
    void statesAreThoseThatAttributesSay(String selector, String ids) {
        String body = "<input id='a' type='radio' checked=''/><input id='b' placeholder='x' disabled=''/>"
                + "<input id='c' type='checkbox' checked='' required=''/><fieldset disabled=''><input id='d' readonly=''/></fieldset>"
                + "<details id='e' open=''/>";
        Sample sample = new Sample(selector + " { widows: 7 }", body);
        StringBuilder found = new StringBuilder();
        for (String id : List.of("a", "b", "c", "d", "e")) {
            found.append(sample.of("#" + id).widows() == 7 ? id : "");
        }
        assertThat(found).hasToString(ids);
    }

    @Test
    void rootIsTheOutermostElement() {
        Sample sample = new Sample(":root { opacity: 0 }", BODY);
        assertThat(sample.of("html").opacity()).isZero();
        assertThat(sample.of("body").opacity()).isEqualTo(1);
    }

    @Test
    void pseudoElementsHaveTheirOwnStyle() {
        Sample sample = new Sample("p::before { content: 'x'; color: red } p:after { content: 'y' }", "<p>t</p><h2/>");
        assertThat(sample.pseudo("p", "before").content()).containsExactly(new ContentPart.Text("x"));
        assertThat(sample.pseudo("p", "after").content()).containsExactly(new ContentPart.Text("y"));
        assertThat(sample.styles().pseudo(sample.element("h2"), "before")).isEmpty();
        assertThat(sample.of("p").color()).isEqualTo(sample.of("h2").color());
    }

    @Test
    void idsWinOverClassesAndClassesOverTypes() {
        String css = "#i { widows: 3 } .c { widows: 4; orphans: 4 } p { widows: 5; orphans: 5; bookmark-level: 5 }";
        ComputedStyle p = new Sample(css, "<p id='i' class='c'/>").of("p");
        assertThat(p.widows()).isEqualTo(3);
        assertThat(p.orphans()).isEqualTo(4);
        assertThat(p.bookmarkLevel()).isEqualTo(5);
    }

    @Test
    void whereHasNoWeightAndIsHasThatOfItsHeaviest() {
        String css = "p { widows: 3 } :where(#i) { widows: 4 } :is(#i, b) { orphans: 3 } p.c { orphans: 4 }";
        ComputedStyle p = new Sample(css, "<p id='i' class='c'/>").of("p");
        assertThat(p.widows()).isEqualTo(3);
        assertThat(p.orphans()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "p:has(:has(b)) | 1:1 BS-CSS-004 unsupported pseudo-class 'has(:has(b))'",
                "p::spelling-error | 1:1 BS-CSS-004 unsupported pseudo-element '::spelling-error'",
                "p:nth-child(x) | 1:1 BS-CSS-004 unsupported pseudo-class 'nth-child(x)'",
                "p[a=] | 1:1 BS-CSS-004 unsupported attribute selector '[a=]'",
                "p > | 1:1 BS-CSS-004 the selector ends with '>'",
                "p, | 1:2 BS-CSS-004 a selector is missing",
                "p::before b | 1:1 BS-CSS-004 nothing can follow the pseudo-element '::before'",
                "p 12 | 1:1 BS-CSS-004 '12' is not a selector",
            })
    void saysWhatIsNotSupported(String selector, String message) {
        Sample sample = new Sample(selector + " { opacity: 0 }", "<p id='p'><b/></p>");
        assertThat(sample.problems()).containsExactly(message + " | the whole rule is left out");
        assertThat(sample.transparent()).isEmpty();
    }

    @Test
    void selectionAndVendorPseudoElementsAreDroppedInSilence() {
        Sample sample = new Sample("::selection { color: red } p::-webkit-x { color: red }", "<p/>");
        assertThat(sample.problems()).isEmpty();
    }

    @Test
    void prefixesOfNamespacesAreLeftAside() {
        assertThat(new Sample("rect { opacity: 0 }", "<svg:rect id='r'/>").transparent())
                .isEqualTo("r");
    }
}
