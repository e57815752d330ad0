package dev.broadsheet.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Annotations are beside their positions, unless their words would collide. */
class NotesOfChartsTest {

    private static String draw(Note... notes) {
        Chart chart = new Chart(
                ChartType.LINE,
                "en",
                "Title",
                "year",
                Positions.of(List.of("2010", "2015", "2020", "2025"), true),
                List.of(new Series("Ghana", List.of(1.0, 2.0, 3.0, 10.0), false)),
                new ValueScale("", -1, false, Double.NaN, Double.NaN),
                false,
                List.of(),
                List.of(notes),
                List.of(),
                List.of(),
                Facets.NONE,
                "");
        return TestCharts.draw(chart, (text, size, bold) -> text.length() * size / 2);
    }

    @Test
    void wordsThatDoNotCollideAreBesideTheirPositions() {
        assertThat(draw(new Note(2010, 5, "The first word"), new Note(2020, 5, "The last word")))
                .contains("The first word", "The last word")
                .doesNotContain(">1</text>");
    }

    @Test
    void wordsThatWouldCollideAreApart() {
        assertThat(draw(new Note(2012, 9.5, "The first word"), new Note(2013, 9.5, "The last word")))
                .contains("The first word", "The last word")
                .doesNotContain(">1</text>");
    }

    @Test
    void wordsWithoutRoomAreBelowTheChart() {
        Note[] many = Collections.nCopies(12, new Note(2012, 9.5, "Words " + "and words ".repeat(9)))
                .toArray(Note[]::new);

        assertThat(draw(many)).containsPattern("(?s)>1</text>.*>12</text>.*>1</text>.*Words.*>12</text>.*Words");
    }
}
