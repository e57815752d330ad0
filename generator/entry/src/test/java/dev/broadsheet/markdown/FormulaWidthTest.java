package dev.broadsheet.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Diagnostics;
import org.junit.jupiter.api.Test;

class FormulaWidthTest {

    private static final String TERM = "<mo>+</mo><mn>1000000000</mn><mi>a</mi>";

    @Test
    void aSumOfManyTermsIsLong() {
        assertThat(isLong("<mrow>" + TERM.repeat(5) + "</mrow>")).isTrue();
        assertThat(isLong("<mrow>" + TERM.repeat(4) + "</mrow>")).isFalse();
    }

    @Test
    void whatStandsAboveEachOtherCountsOnce() {
        assertThat(isLong("<mfrac><mrow>" + TERM.repeat(4) + "</mrow><mrow>" + TERM.repeat(4) + "</mrow></mfrac>"))
                .isFalse();
    }

    @Test
    void anAnnotationIsNotShown() {
        assertThat(isLong("<semantics><mi>a</mi><annotation>" + "a + ".repeat(30) + "</annotation></semantics>"))
                .isFalse();
    }

    private static boolean isLong(String formula) {
        String body = "<math display=\"block\" alttext=\"a sum\">" + formula + "</math>";
        return Bodies.xhtml(Bodies.parse(body, new Diagnostics()).orElseThrow(), false)
                .contains("class=\"formula long\"");
    }
}
