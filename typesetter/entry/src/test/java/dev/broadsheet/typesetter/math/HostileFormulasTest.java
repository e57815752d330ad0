package dev.broadsheet.typesetter.math;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.typesetter.math.font.MathSample;
import dev.broadsheet.typesetter.math.font.MathSample.Sample;
import dev.broadsheet.typesetter.math.token.MathFault;
import dev.broadsheet.typesetter.math.token.MathFault.Kind;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Malicious formulas are laid out in bounded time and space, or reported and not laid out. */
class HostileFormulasTest {

    private static final Duration MOST = Duration.ofSeconds(20);

    /**
     * A formula with the expected faults.
     *
     * @param faults reported faults, in order
     * @param set whether it is laid out nevertheless
     */
    record Attack(String name, String markup, boolean set, List<Kind> faults) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Attack> attacks() {
        return List.of(
                attack("1000 deep", "<mrow>".repeat(1000) + "<mi>x</mi>" + "</mrow>".repeat(1000), false, Kind.LIMIT),
                attack("99 roots", "<msqrt>".repeat(99) + "<mi>x</mi>" + "</msqrt>".repeat(99), true),
                attack("99 powers", "<msup><mi>x</mi>".repeat(99) + "<mi>y</mi>" + "</msup>".repeat(99), true),
                attack("99 fractions", "<mfrac><mn>1</mn>".repeat(99) + "<mi>y</mi>" + "</mfrac>".repeat(99), true),
                attack("99 limits", "<munder><mi>x</mi>".repeat(99) + "<mi>y</mi>" + "</munder>".repeat(99), true),
                attack("99 bases", "<mover>".repeat(99) + "<mi>y</mi>" + "<mo>\u23de</mo></mover>".repeat(99), true),
                attack("99 tables", "<mtable><mtr><mtd>".repeat(33) + "</mtd></mtr></mtable>".repeat(33), true),
                attack("100,000 letters", "<mi>x</mi>".repeat(100_000), false, Kind.LIMIT),
                attack("10,000 cells", table(100, "<mtd/>".repeat(100)), true),
                attack("9,000 cells in a row", table(1, "<mtd><mi>a</mi></mtd>".repeat(9000)), false, Kind.LIMIT),
                attack(
                        "cells that span all",
                        table(90, "<mtd columnspan='999' rowspan='999'/>".repeat(90)),
                        false,
                        Kind.LIMIT),
                attack("fences", "<mo>(</mo>".repeat(9000) + "<mo>)</mo>".repeat(9000), false, Kind.LIMIT),
                attack("open fences", "<mo>(</mo>".repeat(300), true),
                attack("signs", "<mo>-</mo>".repeat(100), true),
                attack("bars", "<mo>|</mo>".repeat(100), true),
                attack("scripts", "<mmultiscripts><mi>x</mi>" + "<mi>i</mi>".repeat(500) + "</mmultiscripts>", true),
                attack("no unit at all", "<mspace width='NaN' height='Infinity' depth='-'/>", true, Kind.LENGTH),
                attack("much room", "<mspace width='1e99em'/><mspace width='99999999em'/>", true, Kind.LENGTH),
                attack("room and room", "<mspace width='9000pt'/>".repeat(2), false, Kind.LIMIT),
                attack("less than no room", "<mspace width='-9999pt'/><mi>x</mi>", true),
                attack("a large fence", "<mo minsize='9999pt'>(</mo><mi>x</mi>", true),
                attack("a thick line", "<mfrac linethickness='9999pt'><mi>a</mi><mi>b</mi></mfrac>", true),
                attack("a script level", "<mi scriptlevel='99'>x</mi><mi scriptlevel='-99'>x</mi>", true),
                attack("one too few", "<mfrac><mi>a</mi></mfrac>", true, Kind.COUNT),
                attack("one too many", "<msup><mi>a</mi><mi>b</mi><mi>c</mi></msup>", true, Kind.COUNT),
                attack("two and a half", "<mmultiscripts><mi>a</mi><mi>b</mi></mmultiscripts>", true, Kind.COUNT),
                attack("unknown", "<script><mi>x</mi></script><svg/>", true, Kind.UNKNOWN),
                attack("rows without a table", "<mtr><mtd><mi>x</mi></mtd></mtr>", true),
                attack("a table without rows", "<mtable><mi>x</mi><mtd><mi>y</mi></mtd></mtable>", true),
                attack("controls", "<mi>\u0001\u202e\ud800</mi><mo>\ufffe</mo>", true));
    }

    private static Attack attack(String name, String markup, boolean set, Kind... faults) {
        return new Attack(name, markup, set, List.of(faults));
    }

    private static String table(int rows, String cells) {
        return "<mtable>" + ("<mtr>" + cells + "</mtr>").repeat(rows) + "</mtable>";
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void isBounded(Attack attack) {
        Sample sample = Assertions.assertTimeoutPreemptively(MOST, () -> MathSample.display(attack.markup()));
        assertThat(sample.faults()).extracting(MathFault::kind).isEqualTo(attack.faults());
        assertThat(sample.parts()).hasSize(attack.set() ? 1 : 0);
        assertThat(sample.drawn())
                .allSatisfy(one -> assertThat(one.x() + one.y() + one.width()).isFinite());
    }

    /** Elements without content. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "mi",
                "mn",
                "mo",
                "ms",
                "mtext",
                "mspace",
                "mrow",
                "mfrac",
                "msqrt",
                "mroot",
                "mstyle",
                "merror",
                "mpadded",
                "mphantom",
                "msub",
                "msup",
                "msubsup",
                "munder",
                "mover",
                "munderover",
                "mmultiscripts",
                "mtable",
                "mtr",
                "mtd",
                "maction",
                "semantics",
                "annotation",
                "none",
                "mprescripts"
            })
    void maybeEmpty(String name) {
        String empty = "<" + name + "/>";
        for (String markup : List.of(
                empty,
                empty.repeat(2),
                "<mfrac>" + empty + empty + "</mfrac>",
                "<msubsup>" + empty.repeat(3) + "</msubsup>",
                "<munderover>" + empty.repeat(3) + "</munderover>",
                "<mroot>" + empty.repeat(2) + "</mroot>",
                "<mtable><mtr><mtd>" + empty + "</mtd></mtr><mtr/></mtable>",
                "<mover accent='true'><mi>x</mi>" + empty + "</mover>")) {
            assertThat(MathSample.inline(markup).parts()).as(markup).isNotEmpty();
            assertThat(MathSample.display(markup).parts()).as(markup).hasSize(1);
        }
    }
}
