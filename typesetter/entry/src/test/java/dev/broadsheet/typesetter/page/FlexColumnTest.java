package dev.broadsheet.typesetter.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Items of a column shrink in a container of definite height; CSS Flexible Box Layout 1, section 9.7. */
class FlexColumnTest {

    /** Returns the distance of the second item's text below that of the first, in pt. */
    private static double distance(String css) {
        String columns = "body { display: flex; flex-direction: column } p { flex-basis: 80pt } ";
        Laid laid = Laid.body(Laid.SMALL_PAGES + columns + css, "<p>a</p><p>b</p>");
        return laid.texts(0).get(1).y() - laid.texts(0).get(0).y();
    }

    @ParameterizedTest
    @CsvSource({
        "body { height: 100pt }, 50",
        "body { height: 60pt } p:first-child { flex-basis: 40pt }, 20",
        "body { height: 100pt } p { flex-shrink: 0; flex-basis: 55pt }, 55",
        "body { height: 100pt } p:first-child { flex-shrink: 3 }, 35",
        "body { height: 10pt }, 12",
        "body { min-height: 100pt } p { flex-basis: 60pt }, 60",
        "body { height: 116pt } p:first-child { padding-bottom: 40pt }, 78"
    })
    void itemsShrinkAsFarAsTheirContent(String css, double expected) {
        assertThat(distance(css)).isCloseTo(expected, within(0.05));
    }
}
