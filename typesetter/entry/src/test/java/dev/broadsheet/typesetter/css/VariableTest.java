package dev.broadsheet.typesetter.css;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.typesetter.canvas.Color;
import dev.broadsheet.typesetter.css.property.Side;
import dev.broadsheet.typesetter.css.style.ComputedStyle;
import dev.broadsheet.typesetter.css.value.Length;
import org.junit.jupiter.api.Test;

class VariableTest {

    private static final Color RED = new Color(1, 0, 0, 1);

    @Test
    void valuesComeFromTheNearestAncestor() {
        Sample sample = new Sample(
                ":root { --w: 3 } div { --w: 4 } p { widows: var(--w) }", "<p id='a'/><div><p id='b'/></div>");
        assertThat(sample.of("#a").widows()).isEqualTo(3);
        assertThat(sample.of("#b").widows()).isEqualTo(4);
    }

    @Test
    void namesKeepTheirCase() {
        ComputedStyle p = Sample.style("--W: 3; --w: 4; widows: var(--W)");
        assertThat(p.widows()).isEqualTo(3);
    }

    @Test
    void shorthandsAreReadAfterSubstitution() {
        ComputedStyle p = Sample.style(
                "--line: 2pt solid red; border: var(--line); --m: 1pt; margin: var(--m) calc(var(--m) * 2)");
        assertThat(p.borderWidth(Side.LEFT)).isEqualTo(2);
        assertThat(p.borderColor(Side.LEFT)).isEqualTo(RED);
        assertThat(p.margin(Side.RIGHT)).isEqualTo(Length.pt(2));
    }

    @Test
    void fallbacksMayHoldCommasAndReferences() {
        ComputedStyle p = Sample.style("--b: Bb; font-family: var(--a, var(--b), 'C c')");
        assertThat(p.fontFamily()).containsExactly("Bb", "C c");
    }

    @Test
    void referencesBetweenPropertiesAreFollowed() {
        assertThat(Sample.style("--a: var(--b); --b: var(--c); --c: red; color: var(--a)")
                        .color())
                .isEqualTo(RED);
    }

    @Test
    void cyclesAreInvalid() {
        Sample sample = new Sample("p { --a: var(--b, red); --b: var(--a); color: var(--a, blue) }", "<p/>");
        assertThat(sample.of("p").color()).isEqualTo(new Color(0, 0, 1, 1));
    }

    @Test
    void invalidAtComputedTimeIsUnset() {
        String css = "div { color: red } p { color: blue; color: var(--none) }";
        Sample sample = new Sample(css, "<div><p/><p/></div>");
        assertThat(sample.of("p").color()).isEqualTo(RED);
        assertThat(sample.problems())
                .containsExactly("1:37 BS-CSS-007 var() of 'color' has no value"
                        + " | define the custom property or give a fallback");
    }

    @Test
    void unsupportedValuesAreNamedOnce() {
        Sample sample = new Sample(":root { --c: 12 } p { color: var(--c) }", "<p/><div><p/></div>");
        assertThat(sample.problems())
                .containsExactly("1:23 BS-CSS-007 unsupported value of 'color': 12 | it comes from --c");
    }

    @Test
    void valuesThatDoubleThemselvesAreStopped() {
        StringBuilder css = new StringBuilder("p { --a0: 1pt 1pt; color: red; ");
        for (int i = 1; i <= 40; i++) {
            css.append("--a%d: var(--a%d) var(--a%d);".formatted(i, i - 1, i - 1));
        }
        Sample sample = new Sample(css + "margin: var(--a40) }", "<p/>");
        assertThat(sample.of("p").color()).isEqualTo(RED);
        assertThat(sample.problems()).hasSize(1);
    }

    @Test
    void longChainsEnd() {
        StringBuilder css = new StringBuilder("p { --a0: 3; ");
        for (int i = 5000; i >= 1; i--) {
            css.append("--a%d: var(--a%d);".formatted(i, i - 1));
        }
        assertThat(new Sample(css + "widows: var(--a5000) }", "<p/>").of("p").widows())
                .isEqualTo(2);
    }

    @Test
    void initialTakesAValueAway() {
        Sample sample = new Sample(":root { --w: 3 } p { --w: initial; widows: var(--w, 5) }", "<p/>");
        assertThat(sample.of("p").widows()).isEqualTo(5);
    }
}
