package dev.broadsheet.typesetter.css;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.typesetter.css.counter.CounterStyle;
import dev.broadsheet.typesetter.css.value.content.ContentPart;
import dev.broadsheet.typesetter.css.value.text.ListStyleType;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The format of numbers by {@code @counter-style}; CSS Counter Styles 3. */
class CounterStyleTest {

    private static Sample sample(String rules) {
        return new Sample(rules + " p { list-style-type: x }", "<p/>");
    }

    private static ListStyleType type(String descriptors) {
        Sample sample = sample("@counter-style x { " + descriptors + " }");
        assertThat(sample.problems()).isEmpty();
        return sample.of("p").listStyleType();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "system: cyclic; symbols: '*' '†' | -1,0,1,2,3 | * † * † *",
                "system: numeric; symbols: a b c | -5,0,1,3,10 | -bc a b ba bab",
                "system: alphabetic; symbols: A B | 0,1,2,3,7 | 0 A B AA AAA",
                "symbols: '*' '†' | 0,1,2,3,4,5 | 0 * † ** †† ***",
                "system: fixed 3; symbols: x y | 2,3,4,5 | 2 x y 5",
                "system: additive; additive-symbols: 10 X, V 5, 1 I | 0,1,4,27 | 0 I IIII XXVII",
                "system: additive; additive-symbols: 3 a | 3,4 | a 4",
                "system: extends decimal; pad: 3 '0' | -7,7,1234 | -07 007 1234",
                "system: extends lower-roman; negative: '(' ')' | 4,-4 | iv -4",
                "system: numeric; symbols: '0' '1'; negative: '(' ')' | 5,-5 | 101 (101)",
                "system: cyclic; symbols: o; range: 1 2, 5 infinite; fallback: lower-alpha | 1,3,4,5 | o c d o",
            })
    void formats(String descriptors, String values, String expected) {
        CounterStyle style = type(descriptors).style();
        String actual = IntStream.of(java.util.Arrays.stream(values.split(","))
                        .mapToInt(Integer::parseInt)
                        .toArray())
                .mapToObj(style::format)
                .collect(Collectors.joining(" "));
        assertThat(actual).isEqualTo(expected);
    }

    @Test
    void markersHavePrefixAndSuffix() {
        assertThat(type("system: cyclic; symbols: –; suffix: ' '").marker(3)).isEqualTo("– ");
        assertThat(type("system: extends decimal; prefix: '('; suffix: ') '").marker(3))
                .isEqualTo("(3) ");
        assertThat(type("system: extends disc").marker(3)).isEqualTo("•");
        assertThat(type("system: extends upper-roman").marker(3)).isEqualTo("III. ");
    }

    @Test
    void contentUsesThem() {
        Sample sample = new Sample(
                "p::before { content: counter(c, x) } @counter-style x { symbols: '*' }"
                        + " p { list-style-type: symbols(cyclic '§' '¶') }",
                "<p/>");
        assertThat(sample.problems()).isEmpty();
        assertThat(sample.of("p").listStyleType().marker(2)).isEqualTo("¶ ");
        ContentPart.Counter part =
                (ContentPart.Counter) sample.pseudo("p", "before").content().get(0);
        assertThat(part.style().format(2)).isEqualTo("**");
    }

    @Test
    void laterRulesWinAndCirclesEnd() {
        Sample sample = sample("@counter-style x { symbols: a } @counter-style x { symbols: b }");
        assertThat(sample.of("p").listStyleType().style().format(2)).isEqualTo("bb");
        Sample circle = sample("@counter-style x { system: extends y } @counter-style y { system: extends x }");
        assertThat(circle.of("p").listStyleType().style().format(12)).isEqualTo("12");
        assertThat(type("symbols: a").style().format(Integer.MAX_VALUE)).isEqualTo("2147483647");
    }

    @Test
    void ownStylesOfOtherScripts() {
        assertThat(format("arabic-indic", 2026)).isEqualTo("٢٠٢٦");
        assertThat(format("hebrew", 5786)).isEqualTo("ה׳תשפו");
        assertThat(format("hiragana", 3)).isEqualTo("う");
        assertThat(format("georgian", 42)).isEqualTo("მბ");
    }

    private static String format(String style, int value) {
        return Sample.style("list-style-type: " + style).listStyleType().style().format(value);
    }

    @Test
    void whatIsWrongIsReportedOnce() {
        assertThat(sample("").problems())
                .containsExactly(
                        "1:6 BS-CSS-003 no @counter-style is called 'x' | numbers are written as decimal ones");
        assertThat(new Sample("@counter-style decimal { symbols: a }", "<p/>").problems())
                .containsExactly("1:1 BS-CSS-005 'decimal' cannot be the name of a counter style"
                        + " | choose a word that is not the name of a predefined style");
        assertThat(new Sample("@counter-style y { system: alphabetic; symbols: a }", "<p/>").problems())
                .containsExactly(
                        "1:1 BS-CSS-003 the counter style 'y' needs two symbols at least | until then, numbers are written as decimal ones");
        assertThat(new Sample("@counter-style y { symbols: a; pad: x; tint: red }", "<p/>").problems())
                .containsExactly(
                        "1:32 BS-CSS-003 'pad: x' is not understood | the rest of the rule applies",
                        "1:40 BS-CSS-003 'tint: red' is not understood | the rest of the rule applies");
    }
}
