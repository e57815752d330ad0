package dev.broadsheet.typesetter.math;

import static dev.broadsheet.typesetter.math.font.MathConstant.*;
import static dev.broadsheet.typesetter.math.font.MathSample.EM;
import static dev.broadsheet.typesetter.math.font.MathSample.FONT;
import static dev.broadsheet.typesetter.math.font.MathSample.display;
import static dev.broadsheet.typesetter.math.font.MathSample.inline;
import static dev.broadsheet.typesetter.math.font.MathSample.length;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.broadsheet.typesetter.math.font.MathSample;
import dev.broadsheet.typesetter.math.font.MathSample.Drawn;
import dev.broadsheet.typesetter.math.font.MathSample.Sample;
import dev.broadsheet.typesetter.math.token.MathBox;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The layout rules of formulas, checked against the constants of the font. */
class FormulaTest {

    private static final Offset<Double> NEARLY = within(0.01);
    private static final double AXIS = FONT.axis() * EM;

    @Test
    void aFractionHasItsLineOnTheAxis() {
        Sample half = display("<mfrac><mn>1</mn><mn>2</mn></mfrac>");
        assertThat(half.line().height()).isCloseTo(length(FRACTION_RULE_THICKNESS), NEARLY);
        assertThat(half.line().y() + half.line().height() / 2).isCloseTo(AXIS, NEARLY);
        assertThat(half.of("1").y()).isCloseTo(length(FRACTION_NUMERATOR_DISPLAY_STYLE_SHIFT_UP), NEARLY);
        assertThat(half.of("2").y()).isCloseTo(-length(FRACTION_DENOMINATOR_DISPLAY_STYLE_SHIFT_DOWN), within(3.0));
        assertThat(half.of("1").height()).isEqualTo(EM);
    }

    @Test
    void aTableMayBeAsWideAsItsLineAndElasticColumnsShareTheRest() {
        Sample rows = display(
                "<mtable wide='' columnspacing='0em 1em'><mtr><mtd elastic=''/><mtd><mi>a</mi></mtd>"
                        + "<mtd elastic='' columnalign='right'><mtext>(1)</mtext></mtd></mtr></mtable>",
                1000);
        assertThat(rows.box().fullWidth()).isCloseTo(1000, NEARLY);
        Drawn number = rows.of("(1)");
        assertThat(number.x() + number.width()).isCloseTo(990, within(0.5));
        Drawn letter = rows.drawn().get(0);
        assertThat(letter.x() + letter.width() / 2).isCloseTo(450, within(1.0));

        Sample narrow = display(
                "<mtable wide='' columnspacing='0em 1em'><mtr><mtd elastic=''/><mtd><mi>a</mi></mtd>"
                        + "<mtd elastic='' columnalign='right'><mtext>(1)</mtext></mtd></mtr></mtable>",
                300);
        assertThat(narrow.of("(1)").x()).isGreaterThan(narrow.drawn().get(0).x() + 100);
    }

    @Test
    void cellsHaveLinesInTheMiddleOfTheRoomBetweenThem() {
        Sample table =
                display("<mtable><mtr><mtd right='4 SOLID' bottom='2 SOLID'><mn>1</mn></mtd><mtd><mn>2</mn></mtd></mtr>"
                        + "<mtr><mtd><mn>3</mn></mtd><mtd><mn>4</mn></mtd></mtr></mtable>");
        List<Drawn> lines = table.drawn().stream()
                .filter(one -> one.text().equals("\u2014"))
                .toList();
        assertThat(lines).hasSize(2);
        Drawn upright = lines.get(0);
        double middle =
                (table.of("1").x() + table.of("1").width() + table.of("2").x()) / 2;
        assertThat(upright.x() + 2).isCloseTo(middle, within(0.5));
        assertThat(upright.width()).isEqualTo(4);
        Drawn level = lines.get(1);
        assertThat(level.x() + level.width()).isCloseTo(middle, within(0.5));
        assertThat(level.y()).isBetween(table.of("3").y(), table.of("1").y());

        assertThat(dashes("DOUBLE")).isEqualTo(2);
        assertThat(dashes("DASHED")).isGreaterThan(3);
    }

    private static long dashes(String style) {
        return display("<mtable><mtr><mtd bottom='3 " + style + "'><mn>1</mn></mtd></mtr></mtable>").drawn().stream()
                .filter(one -> one.text().equals("\u2014"))
                .count();
    }

    @Test
    void aFractionInALineIsSmaller() {
        Sample half = inline("<mfrac><mn>1</mn><mn>2</mn></mfrac>");
        assertThat(half.of("1").y()).isCloseTo(length(FRACTION_NUMERATOR_SHIFT_UP), NEARLY);
        assertThat(half.of("1").height()).isCloseTo(0.7 * EM, NEARLY);
        assertThat(inline("<mfrac displaystyle='true'><mn>1</mn><mn>2</mn></mfrac>")
                        .of("1")
                        .height())
                .isEqualTo(EM);
        Sample nested = inline("<mfrac><mfrac><mn>1</mn><mn>2</mn></mfrac><mn>3</mn></mfrac>");
        assertThat(nested.of("1").height()).isCloseTo(0.55 * EM, NEARLY);
    }

    @Test
    void theLineOfAFractionMayBeThickerOrMissing() {
        assertThat(inline("<mfrac linethickness='3pt'><mn>1</mn><mn>2</mn></mfrac>")
                        .line()
                        .height())
                .isEqualTo(3);
        Sample stack = display("<mfrac linethickness='0'><mi>n</mi><mi>k</mi></mfrac>");
        assertThat(stack.drawn()).extracting(Drawn::text).containsExactly("n", "k");
        assertThat(stack.of("n").y()).isCloseTo(length(STACK_TOP_DISPLAY_STYLE_SHIFT_UP), NEARLY);
        assertThat(stack.of("k").y()).isCloseTo(-length(STACK_BOTTOM_DISPLAY_STYLE_SHIFT_DOWN), NEARLY);
    }

    @Test
    void scriptsOfACharacterAreShiftedByTheFontsMeasures() {
        Sample power = inline("<msup><mi>x</mi><mn>2</mn></msup>");
        assertThat(power.of("2").y()).isCloseTo(length(SUPERSCRIPT_SHIFT_UP), NEARLY);
        assertThat(power.of("2").height()).isCloseTo(0.7 * EM, NEARLY);
        double low = inline("<msub><mi>y</mi><mi>a</mi></msub>").of("a").y();
        assertThat(low).isCloseTo(-length(SUBSCRIPT_SHIFT_DOWN), NEARLY);
        assertThat(inline("<msub><mi>x</mi><mi>a</mi></msub>").of("a").y()).isEqualTo(low);
        Sample cramped = inline("<msqrt><msup><mi>x</mi><mn>2</mn></msup></msqrt>");
        assertThat(cramped.of("2").y()).isLessThan(power.of("2").y());
    }

    @Test
    void scriptsMoveIntoTheCornersOfTheirBase() {
        assertThat(inline("<msub><mi>T</mi><mi>a</mi></msub>").gap("T", "a")).isCloseTo(-10, within(0.1));
        assertThat(inline("<msub><mi>V</mi><mi>j</mi></msub>").gap("V", "j")).isLessThanOrEqualTo(0);
        assertThat(inline("<msub><mn>1</mn><mi>a</mi></msub>").gap("1", "a")).isZero();
        double lean = inline("<msup><mi>V</mi><mo>*</mo></msup>").gap("V", "*");
        assertThat(lean).isCloseTo(FONT.italicsCorrection(FONT.glyph(0x1D449, 0)) * EM, within(1.0));
    }

    @Test
    void scriptsOfWhatIsHighStandAtItsCorners() {
        Sample power = display("<msup><mfrac><mn>1</mn><mn>3</mn></mfrac><mn>2</mn></msup>");
        double top =
                MathSample.display("<mfrac><mn>1</mn><mn>3</mn></mfrac>").box().ascent();
        assertThat(power.of("2").y()).isCloseTo(top - length(SUPERSCRIPT_BASELINE_DROP_MAX), NEARLY);
    }

    @Test
    void twoScriptsKeepADistance() {
        Sample both = inline("<msubsup><mi>x</mi><mi>b</mi><mi>g</mi></msubsup>");
        MathBox b = inline("<mi>b</mi>").box();
        MathBox g = inline("<mi>g</mi>").box();
        double gap = both.of("g").y() - 0.7 * g.descent() - (both.of("b").y() + 0.7 * b.ascent());
        assertThat(gap).isGreaterThanOrEqualTo(length(SUB_SUPERSCRIPT_GAP_MIN) - 2);
    }

    @Test
    void scriptsMayStandBefore() {
        Sample sample =
                inline("<mmultiscripts><mi>C</mi><mn>6</mn><none/><mprescripts/><none/><mn>14</mn></mmultiscripts>");
        assertThat(sample.of("14").x()).isLessThan(sample.of("C").x());
        assertThat(sample.of("14").y()).isPositive();
        assertThat(sample.of("6").x()).isGreaterThan(sample.of("C").x());
        assertThat(sample.of("6").y()).isNegative();
    }

    @Test
    void aRootIsAsHighAsItsContent() {
        Sample root = display("<msqrt><mi>x</mi></msqrt>");
        double top = root.line().y() + root.line().height();
        assertThat(root.line().height()).isCloseTo(length(RADICAL_RULE_THICKNESS), NEARLY);
        assertThat(root.line().y() - inline("<mi>x</mi>").box().ascent())
                .isGreaterThanOrEqualTo(length(RADICAL_DISPLAY_STYLE_VERTICAL_GAP) - 0.01);
        assertThat(root.box().ascent() - top).isCloseTo(length(RADICAL_EXTRA_ASCENDER), NEARLY);
        assertThat(root.line().x()).isCloseTo(root.of("\u221a").width(), NEARLY);
    }

    @Test
    void theDegreeOfARootStandsOverItsHook() {
        Sample root = display("<mroot><mi>x</mi><mn>3</mn></mroot>");
        assertThat(root.of("3").height()).isCloseTo(0.55 * EM, NEARLY);
        assertThat(root.of("3").x()).isCloseTo(length(RADICAL_KERN_BEFORE_DEGREE), NEARLY);
        assertThat(root.of("3").y()).isPositive();
        assertThat(root.of("\u221a").x()).isGreaterThanOrEqualTo(0);
    }

    @Test
    void limitsOfSumsMoveBehindThemInALine() {
        String sum = "<munderover><mo>\u2211</mo><mi>i</mi><mi>n</mi></munderover>";
        Sample large = display(sum);
        assertThat(large.of("n").x())
                .isLessThan(large.of("\u2211").x() + large.of("\u2211").width());
        assertThat(large.of("i").y()).isLessThan(-EM / 2);
        Sample small = inline(sum);
        assertThat(small.of("n").x()).isGreaterThanOrEqualTo(small.of("\u2211").width() - 10);
        assertThat(large.of("\u2211").width()).isGreaterThan(small.of("\u2211").width());
        assertThat(inline("<munder><mi>lim</mi><mi>n</mi></munder>").of("n").x())
                .isPositive();
        assertThat(display("<munder><mi>lim</mi><mi>n</mi></munder>").of("n").y())
                .isLessThan(-30);
    }

    @Test
    void limitsKeepTheDistanceThatTheFontAsksFor() {
        Sample sum = display("<munderover><mo>\u2211</mo><mi>i</mi><mi>n</mi></munderover>");
        MathBox alone = display("<mo>\u2211</mo>").box();
        assertThat(alone.height()).isGreaterThan(FONT.displayOperatorMinHeight() * EM * 0.7);
        assertThat((alone.ascent() - alone.descent()) / 2).isCloseTo(AXIS, NEARLY);
        assertThat(sum.of("n").y() - alone.ascent()).isCloseTo(length(UPPER_LIMIT_BASELINE_RISE_MIN), NEARLY);
        assertThat(-sum.of("i").y() - alone.descent()).isCloseTo(length(LOWER_LIMIT_BASELINE_DROP_MIN), NEARLY);
    }

    @Test
    void scriptsOfAnIntegralFollowItsLean() {
        Sample integral = display("<msubsup><mo>\u222b</mo><mn>0</mn><mn>1</mn></msubsup>");
        assertThat(integral.of("0").x()).isLessThan(integral.of("1").x() - 10);
    }

    @Test
    void anAccentStandsOverTheMiddleOfItsLetter() {
        Sample hat = inline("<mover><mi>x</mi><mo>^</mo></mover>");
        assertThat(hat.of("^").y()).isCloseTo(0, within(2.0));
        Sample high = inline("<mover><mi>b</mi><mo>^</mo></mover>");
        double ascent = inline("<mi>b</mi>").box().ascent();
        assertThat(high.of("^").y()).isCloseTo(ascent - length(ACCENT_BASE_HEIGHT), NEARLY);
        assertThat(high.box().width()).isEqualTo(inline("<mi>b</mi>").box().width());
    }

    @Test
    void aLineOverSomethingIsAsWideAsIt() {
        Sample over = inline("<mover><mrow><mi>a</mi><mi>b</mi></mrow><mo>\u203e</mo></mover>");
        assertThat(over.line().width()).isCloseTo(over.box().fullWidth(), NEARLY);
        assertThat(over.line().y() - inline("<mi>b</mi>").box().ascent())
                .isCloseTo(length(OVERBAR_VERTICAL_GAP), NEARLY);
        assertThat(inline("<munder><mi>a</mi><mo>_</mo></munder>").line().y()).isNegative();
    }

    @Test
    void bracesAndArrowsAreAsWideAsWhatTheyStandOver() {
        Sample brace = display(
                "<mover><mrow><mi>a</mi><mo>+</mo><mi>b</mi><mo>+</mo><mi>c</mi></mrow><mo>\u23de</mo></mover>");
        double drawn = brace.drawn().stream()
                .filter(one -> one.y() > 20)
                .mapToDouble(one -> one.x() + one.width())
                .max()
                .orElse(0);
        assertThat(drawn).isCloseTo(brace.of("c").x() + brace.of("c").width(), within(15.0));
        Sample arrow = display("<mover><mo>\u2192</mo><mtext>to somewhere else</mtext></mover>");
        assertThat(arrow.box().width())
                .isGreaterThan(arrow.of("to somewhere else").width() + 30);
    }

    @Test
    void fencesGrowWithWhatIsBetweenThem() {
        double usual = inline("<mo>(</mo><mi>x</mi><mo>)</mo>").box().height();
        Sample flat = display("<mi>f</mi><mo>(</mo><mi>x</mi><mo>)</mo><mo>=</mo><mo>(</mo>"
                + "<mfrac><mn>1</mn><mn>2</mn></mfrac><mo>)</mo>");
        List<Drawn> fences =
                flat.drawn().stream().filter(one -> one.text().equals("(")).toList();
        assertThat(fences.get(1).width()).isGreaterThan(fences.get(0).width());
        MathBox fraction = display("<mrow><mo>(</mo><mfrac><mn>1</mn><mn>2</mn></mfrac><mo>)</mo></mrow>")
                .box();
        assertThat(fraction.height()).isGreaterThan(1.5 * usual);
        assertThat(display("<mrow><mo stretchy='false'>(</mo><mfrac><mn>1</mn><mn>2</mn></mfrac></mrow>")
                        .of("(")
                        .width())
                .isEqualTo(fences.get(0).width());
    }

    @Test
    void largeFencesArePutTogetherFromPieces() {
        String rows = "<mtr><mtd><mi>a</mi></mtd></mtr>".repeat(12);
        Sample sample = display("<mrow><mo>{</mo><mtable>" + rows + "</mtable></mrow>");
        List<Drawn> pieces =
                sample.drawn().stream().filter(one -> !one.text().equals("a")).toList();
        assertThat(pieces).hasSizeGreaterThan(4);
        assertThat(pieces).extracting(Drawn::text).containsOnlyOnce("{").contains("");
        assertThat(sample.box().ascent() - sample.box().descent()).isCloseTo(2 * AXIS, within(1.0));
    }

    @Test
    void aTableIsCentredOnTheAxis() {
        Sample table = inline("<mtable columnalign='left right'><mtr><mtd><mn>1</mn></mtd><mtd><mn>234</mn></mtd></mtr>"
                + "<mtr><mtd><mn>567</mn></mtd><mtd><mn>8</mn></mtd></mtr></mtable>");
        MathBox box = table.box();
        assertThat((box.ascent() - box.descent()) / 2).isCloseTo(AXIS, NEARLY);
        assertThat(table.of("1").x()).isCloseTo(0.1 * EM, NEARLY);
        assertThat(table.of("8").x() + table.of("8").width()).isCloseTo(box.width() - 0.1 * EM, NEARLY);
        assertThat(table.of("1").y() - table.of("567").y()).isCloseTo(1.27 * EM, NEARLY);
        assertThat(table.gap("567", "8")).isCloseTo(0.8 * EM + 2 * table.of("8").width(), NEARLY);
    }

    @Test
    void linksLeadToTheUpperEdgeOfARow() {
        Sample table = display("<mtable><mtr id='first'><mtd><mn>1</mn></mtd></mtr><mtr><mtd><mn>2</mn></mtd></mtr>"
                + "<mtr id='third'><mtd><mn>3</mn></mtd></mtr></mtable>");

        assertThat(table.of("#first").y()).isCloseTo(table.box().ascent(), NEARLY);
        assertThat(table.of("#third").y())
                .isBetween(table.of("3").y(), table.of("2").y());
        assertThat(table.of("#first").y() - table.of("#third").y()).isCloseTo(2 * 1.27 * EM, NEARLY);
    }

    @Test
    void cellsMaySpanColumnsAndRows() {
        Sample table =
                inline("<mtable><mtr><mtd columnspan='2'><mn>12345678</mn></mtd><mtd rowspan='2'><mi>r</mi></mtd></mtr>"
                        + "<mtr><mtd><mi>a</mi></mtd><mtd><mi>b</mi></mtd></mtr></mtable>");
        assertThat(table.of("b").x() + table.of("b").width())
                .isLessThanOrEqualTo(
                        table.of("12345678").x() + table.of("12345678").width() + 1);
        assertThat(table.of("r").y())
                .isBetween(table.of("a").y(), table.of("12345678").y());
    }

    @Test
    void spaceHasTheSizeThatItSays() {
        assertThat(inline("<mspace width='2em' height='3pt' depth='.5em'/>").box())
                .isEqualTo(MathBox.space(200, 3, 50));
        assertThat(inline("<mspace width='thickmathspace'/>").box().width()).isCloseTo(EM * 5 / 18, NEARLY);
        MathBox padded = inline("<mpadded width='50%' height='10pt' lspace='5pt'><mn>12</mn></mpadded>")
                .box();
        assertThat(padded.width()).isCloseTo(inline("<mn>12</mn>").box().width() / 2, NEARLY);
        assertThat(padded.ascent()).isEqualTo(10);
        Sample phantom = inline("<mphantom><mi>x</mi></mphantom>");
        assertThat(phantom.drawn()).isEmpty();
        assertThat(phantom.box().width()).isEqualTo(inline("<mi>x</mi>").box().width());
    }

    @Test
    void aFormulaOfALineMayBeDividedAfterItsRelations() {
        String formula =
                "<mi>a</mi><mo>=</mo><mi>b</mi><mo>(</mo><mi>c</mi><mo>=</mo><mi>d</mi><mo>)</mo><mo>=</mo><mi>e</mi>";
        assertThat(inline(formula).parts()).hasSize(3);
        assertThat(inline("<mrow>" + formula + "</mrow>").parts()).hasSize(3);
        assertThat(display(formula).parts()).hasSize(1);
        double whole = inline("<mphantom>" + formula + "</mphantom>").box().width();
        assertThat(inline(formula).parts().stream()
                        .mapToDouble(part -> part.box().width() + part.after())
                        .sum())
                .isCloseTo(whole, NEARLY);
    }

    @Test
    void aFormulaByItselfIsDividedNoMoreThanItHasTo() {
        String sum =
                "<mi>b</mi><mo>+</mo><mi>c</mi><mo>(</mo><mi>d</mi><mo>-</mo><mi>e</mi><mo>,</mo><mi>f</mi><mo>)</mo>";
        String formula = "<mi>a</mi><mo>=</mo>" + sum;
        double whole = display(formula).box().width();
        double right = display("<mi/><mo>=</mo>" + sum).box().width();

        assertThat(display(formula, whole).parts()).hasSize(1);
        assertThat(display(formula, whole - 1).parts()).hasSize(2);
        assertThat(display(formula, right * 0.85).parts()).hasSize(3);
        assertThat(display(formula, 10).parts()).hasSize(5);
        assertThat(display(formula, 10).parts().stream()
                        .mapToDouble(part -> part.box().width() + part.after())
                        .sum())
                .isCloseTo(whole, NEARLY);
    }

    @Test
    void whatIsOnlyThereForOthersIsNotShown() {
        Sample sample =
                inline("<semantics><mi>x</mi><annotation encoding='application/x-tex'>x</annotation></semantics>");
        assertThat(sample.drawn()).hasSize(1);
        assertThat(inline("<maction><mi>x</mi><mi>y</mi></maction>").drawn()).hasSize(1);
        assertThat(inline("<merror><mtext>no</mtext></merror>").drawn()).hasSize(5);
    }
}
