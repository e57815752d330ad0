package dev.broadsheet.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The choice of ticks on value axes. */
class ValueAxisTest {

    private static final ValueScale FREE = new ValueScale("", -1, false, Double.NaN, Double.NaN);

    @Test
    void countsInStepsThatPeopleCountIn() {
        assertThat(ticks(0, 861, true)).isEqualTo(List.of(0.0, 200.0, 400.0, 600.0, 800.0));
        assertThat(ticks(3.1, 31.9, false)).isEqualTo(List.of(0.0, 10.0, 20.0, 30.0));
        assertThat(ticks(0, 0.07, true)).isEqualTo(List.of(0.0, 0.02, 0.04, 0.06, 0.08));
    }

    @Test
    void beginsAtNothingForLengthsAndWhereThatIsNear() {
        assertThat(ticks(95, 100, true).get(0)).isZero();
        assertThat(ticks(95, 100, false).get(0)).isEqualTo(95);
        assertThat(ticks(20, 100, false).get(0)).isZero();
    }

    @Test
    void beginsNearTheDataWhereZeroWouldFlattenThem() {
        assertThat(ticks(40, 100, false).get(0)).isEqualTo(40);
        assertThat(ValueAxis.of(40, 100, false, FREE, 6).isCut()).isTrue();
        assertThat(ValueAxis.of(30, 100, false, FREE, 6).isCut()).isFalse();
        assertThat(ValueAxis.of(1, 3, false, FREE, 6).isCut()).isFalse();
        assertThat(ValueAxis.of(-100, -40, false, FREE, 6).isCut()).isTrue();
        assertThat(ValueAxis.of(-100, -20, false, FREE, 6).high()).isZero();
    }

    @Test
    void authorsDecideWhetherZeroIsThere() {
        ValueScale zero = new ValueScale("", -1, false, 0, Double.NaN);

        assertThat(ValueAxis.of(95, 100, false, zero, 6).low()).isZero();
        assertThat(ValueAxis.of(95, 100, false, zero, 6).isCut()).isFalse();
    }

    @Test
    void aLogarithmicScaleIsNotCut() {
        ValueScale log = new ValueScale("", -1, true, Double.NaN, Double.NaN);

        assertThat(ValueAxis.of(40, 100, false, log, 6).isCut()).isFalse();
    }

    @Test
    void aLittleBelowNothingTakesNoWholeStep() {
        ValueAxis axis = ValueAxis.of(-0.3, 31.9, false, FREE, 6);

        assertThat(axis.ticks().get(0)).isZero();
        assertThat(axis.low()).isBetween(-2.0, -0.3);
    }

    @Test
    void stepsOfTenOnALogarithmicScale() {
        ValueAxis axis = ValueAxis.of(3, 4200, false, new ValueScale("", -1, true, Double.NaN, Double.NaN), 6);

        assertThat(axis.ticks()).isEqualTo(List.of(1.0, 10.0, 100.0, 1000.0, 10_000.0));
        assertThat(axis.at(100)).isEqualTo(0.5);
    }

    private static List<Double> ticks(double least, double largest, boolean zero) {
        return ValueAxis.of(least, largest, zero, FREE, 6).ticks();
    }
}
