package dev.broadsheet.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Labels name the marks that they are at. */
class ChartLabelsTest {

    private static final List<String> YEARS = List.of("2005", "2010", "2015", "2020", "2025");

    private static Drawn draw(
            ChartType type, Positions positions, List<Series> series, boolean upright, Note... notes) {
        Chart chart = new Chart(
                type,
                "en",
                "Title",
                "head",
                positions,
                series,
                new ValueScale("", -1, false, Double.NaN, Double.NaN),
                upright,
                List.of(),
                List.of(notes),
                List.of(),
                List.of(),
                Facets.NONE,
                "");
        return Drawn.of(chart, TestCharts.area("en", (text, size, bold) -> text.length() * size / 2));
    }

    private static List<String> words(Drawn drawn, String color) {
        return drawn.texts.stream()
                .filter(text -> text.color().equals(color))
                .map(Drawn.Text::words)
                .toList();
    }

    @Test
    void yearsAreBelowTheirBars() {
        List<Series> series = List.of(
                new Series("Coal", List.of(310.0, 290.0, 240.0, 140.0, 90.0), false),
                new Series("Wind", List.of(30.0, 60.0, 110.0, 170.0, 210.0), false));

        Drawn drawn = draw(ChartType.STACKED, Positions.of(YEARS, false), series, true);

        assertThat(words(drawn, "muted")).containsAll(YEARS).doesNotContain("2006", "2008");
    }

    @Test
    void namesThatAreYearsAreInAKey() {
        Positions ages = Positions.names(List.of("15\u201324", "25\u201344"));
        List<Series> series =
                List.of(new Series("2005", List.of(22.0, 31.0), false), new Series("2015", List.of(9.0, 16.0), false));

        Drawn drawn = draw(ChartType.GROUPED, ages, series, false);

        assertThat(words(drawn, "ink")).startsWith("2005", "2015");
        assertThat(words(drawn, "1")).isEmpty();
    }

    @Test
    void namesThatEndWithADigitAreSetOffFromValues() {
        List<Series> series = List.of(
                new Series("Route 9", List.of(1.0, 2.0, 3.0, 4.0, 5.0), false),
                new Series("Road", List.of(9.0, 9.0, 9.0, 9.0, 9.0), false));

        Drawn drawn = draw(ChartType.LINE, Positions.of(YEARS, true), series, false);

        assertThat(words(drawn, "1")).containsExactly("Route 9: 5");
        assertThat(words(drawn, "2")).containsExactly("Road\u20029");
    }

    @Test
    void annotationsLeaveTheHighlightedLineFree() {
        List<String> years = List.of("2015", "2016", "2017", "2018", "2019", "2020");
        List<Series> series = List.of(
                new Series("Roxo", List.of(52.0, 57.0, 31.0, 48.0, 38.0, 27.0), true),
                new Series("Alqueva", List.of(76.0, 79.0, 62.0, 73.0, 70.0, 61.0), false));
        Note note = new Note(2017, 31, "First ration cards");

        Drawn drawn = draw(ChartType.LINE, Positions.of(years, true), series, false, note);

        assertThat(words(drawn, "ink")).containsExactly("First ration cards");
        double line = drawn.paths.get(1).points().get(2).y();
        assertThat(drawn.texts)
                .filteredOn(text -> text.color().equals("ink"))
                .allMatch(text -> text.box().top() > line);
    }

    @Test
    void stacksHaveTexturesOnWideScreens() {
        List<Series> series = List.of(
                new Series("Coal", List.of(310.0, 290.0, 240.0, 140.0, 90.0), false),
                new Series("Wind", List.of(130.0, 160.0, 110.0, 170.0, 210.0), false));

        for (ChartType type : List.of(ChartType.STACKED, ChartType.AREA)) {
            assertThat(draw(type, Positions.of(YEARS, true), series, true).paths)
                    .as(type.word())
                    .anyMatch(path -> path.stroked() && path.color().equals("paper") && path.width() == 1.25);
        }
    }
}
