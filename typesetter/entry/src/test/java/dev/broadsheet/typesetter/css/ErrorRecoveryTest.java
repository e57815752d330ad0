package dev.broadsheet.typesetter.css;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.typesetter.css.value.content.ContentPart;
import org.junit.jupiter.api.Test;

class ErrorRecoveryTest {

    private static Sample sample(String css) {
        return new Sample(css, "<p>text</p>");
    }

    @Test
    void unknownPropertiesAreNamedWithTheNearestKnownOne() {
        assertThat(sample("p {\n  colr: red;\n  widows: 3 }").problems())
                .containsExactly("2:3 BS-CSS-002 unknown property 'colr' | did you mean 'color'?");
        assertThat(Sample.said("widht: 1pt"))
                .containsExactly("1:5 BS-CSS-002 unknown property 'widht' | did you mean 'width'?");
        assertThat(Sample.said("frobnicate: 1")).containsExactly("1:5 BS-CSS-002 unknown property 'frobnicate'");
    }

    @Test
    void unsupportedValuesAreNamed() {
        assertThat(Sample.said("position: ruby"))
                .containsExactly("1:5 BS-CSS-003 unsupported value of 'position': ruby"
                        + " | it takes values such as absolute, fixed, relative, static or sticky");
        assertThat(Sample.said("all: red"))
                .containsExactly("1:5 BS-CSS-003 unsupported value of 'all': red"
                        + " | it takes values such as inherit, initial, revert, revert-layer or unset");
        assertThat(Sample.said("stroke: red"))
                .singleElement()
                .asString()
                .startsWith(
                        "1:5 BS-CSS-002 'stroke' is not supported | pictures do not see the style sheets of the page");
        assertThat(Sample.said("filter: blur(2px)"))
                .containsExactly("1:5 BS-CSS-002 'filter' is not supported | the rest of the rule applies");
        assertThat(Sample.said("text-justify: none"))
                .containsExactly("1:5 BS-CSS-002 'text-justify' is not supported | the rest of the rule applies");
        assertThat(Sample.said("text-justify: auto")).isEmpty();
        assertThat(Sample.said("color:"))
                .containsExactly("1:5 BS-CSS-003 'color' has no value | it takes values such as a colour");
        assertThat(Sample.said("widows: 2 3"))
                .containsExactly(
                        "1:5 BS-CSS-003 unsupported value of 'widows': 2 3 | it takes values such as a whole number");
        assertThat(Sample.said("*zoom: 1; _height: 1px")).isEmpty();
    }

    @Test
    void aBadDeclarationLeavesTheOthersAlone() {
        Sample sample = sample("p { color red; widows: 3; !; orphans: 4 }");
        assertThat(sample.of("p").widows()).isEqualTo(3);
        assertThat(sample.of("p").orphans()).isEqualTo(4);
        assertThat(sample.problems())
                .containsExactly(
                        "1:5 BS-CSS-001 expected a declaration, found 'color' | write property: value;",
                        "1:27 BS-CSS-001 expected a declaration, found '!' | write property: value;");
    }

    @Test
    void anUnclosedRuleEndsWithTheSheet() {
        assertThat(sample("p { widows: 3").of("p").widows()).isEqualTo(3);
        assertThat(sample("@media print { p { widows: 3").of("p").widows()).isEqualTo(3);
    }

    @Test
    void anUnclosedStringEndsWithItsLine() {
        Sample sample = sample("p { content: 'x\n; widows: 3 }");
        assertThat(sample.of("p").widows()).isEqualTo(3);
        assertThat(sample.problems())
                .containsExactly("1:5 BS-CSS-003 unsupported value of 'content': \"x\""
                        + " | it takes values such as none, normal, a string or a picture");
    }

    @Test
    void aMissingSemicolonIsNotANestedRule() {
        assertThat(sample("p { widows: 3 } b { color: red } i { c: d { } } p { orphans: 4 }")
                        .problems())
                .containsExactly("1:38 BS-CSS-001 '{' in the value of 'c' | a semicolon or a closing brace is missing");
    }

    @Test
    void faultsInNestedRulesLeaveTheRestStanding() {
        Sample sample = sample("p { widows: 3; & b { x: y } :nope { a: b } orphans: 4 }");
        assertThat(sample.of("p").widows()).isEqualTo(3);
        assertThat(sample.of("p").orphans()).isEqualTo(4);
        assertThat(sample.problems())
                .containsExactly(
                        "1:22 BS-CSS-002 unknown property 'x'",
                        "1:29 BS-CSS-004 unsupported pseudo-class 'nope' | the whole rule is left out");
    }

    @Test
    void marginBoxesHaveNoNestedRules() {
        assertThat(sample("@page { @top-left { b { color: red } } }").problems())
                .containsExactly("1:21 BS-CSS-004 a rule cannot be nested here | write it outside");
    }

    @Test
    void textBehindTheLastRuleIsNamed() {
        assertThat(sample("p { widows: 3 }\n  rest").problems())
                .containsExactly("2:3 BS-CSS-001 expected a rule, found 'rest' | write selector { … }");
    }

    @Test
    void commentsAndHtmlCommentMarksAreSkipped() {
        Sample sample = sample("<!-- /* p { */ p/**/{ widows/* : */: /* 2 */ 3 } --> p { orphans: 4 } /* open");
        assertThat(sample.problems()).isEmpty();
        assertThat(sample.of("p").widows()).isEqualTo(3);
        assertThat(sample.of("p").orphans()).isEqualTo(4);
    }

    @Test
    void escapesAreRead() {
        Sample sample = new Sample(".a\\:b { content: '\\201C x\\\ny' }", "<p class='a:b'/>");
        assertThat(sample.of("p").content()).containsExactly(new ContentPart.Text("\u201Cxy"));
    }

    @Test
    void linesAndColumnsCountFromOneWithEveryKindOfLineBreak() {
        assertThat(sample("p {}\r\np {}\rp {}\fp { x: y }").problems())
                .containsExactly("4:5 BS-CSS-002 unknown property 'x'");
    }

    @Test
    void deepBracketsAreCutOff() {
        Sample sample = sample("p { widows: 3 } b { content: " + "(".repeat(100_000));
        assertThat(sample.of("p").widows()).isEqualTo(3);
        assertThat(sample.problems())
                .contains("1:89 BS-CSS-008 brackets nest more than 60 deep | the rest of the style sheet is left out");
    }

    @Test
    void screenOnlyPropertiesAreLeftAsideInSilence() {
        assertThat(Sample.said("cursor: pointer; transition: none; -webkit-hyphens: auto; text-size-adjust: 100%;"
                        + "outline: 0; scroll-margin-top: 1em; text-underline-offset: 2px; -moz-x: y"))
                .isEmpty();
    }
}
