package dev.broadsheet.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.broadsheet.chart.draw.ChartFormats;
import dev.broadsheet.chart.draw.Charts;
import dev.broadsheet.chart.draw.Drawing;
import dev.broadsheet.chart.draw.DrawingArea;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Charts drawn higher or lower than their natural height. */
class RedrawingTest {

    private static final double LEAST = 0.7;
    private static final double MOST = 1.3;
    private static final List<String> YEARS = List.of("2021", "2022", "2023", "2024");

    /** Returns the texts of a drawing and its font sizes. */
    private static List<String> words(Drawing drawing) {
        return Pattern.compile(">([^<]+)<|font-size=\"([^\"]*)\"")
                .matcher(drawing.content())
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    private static Chart chart(ChartType type) {
        List<Double> values = List.of(40.0, 60.0, 80.0, 100.0);
        List<Double> others = List.of(50.0, 20.0, 30.0, 70.0);
        Positions positions = Positions.of(YEARS, true);
        boolean timeline = type == ChartType.TIMELINE;
        return new Chart(
                type,
                "en",
                "Title",
                "year",
                positions,
                timeline ? List.of() : List.of(new Series("a", values, false), new Series("b", others, false)),
                new ValueScale("", -1, false, Double.NaN, Double.NaN),
                true,
                List.of(),
                timeline
                        ? YEARS.stream()
                                .map(year -> new Note(positions.at(YEARS.indexOf(year)), Double.NaN, "In " + year))
                                .toList()
                        : List.of(),
                List.of(),
                List.of(),
                Facets.NONE,
                "");
    }

    private static DrawingArea area(DrawingArea.Kind kind) {
        return DrawingArea.of(
                kind, false, (text, size, bold) -> text.length() * size / 2, ChartFormats.of(Locale.ENGLISH));
    }

    @ParameterizedTest
    @EnumSource(ChartType.class)
    void areAsHighAsTheyAreToBe(ChartType type) {
        for (DrawingArea.Kind kind : DrawingArea.Kind.values()) {
            DrawingArea area = area(kind);
            double own = Charts.draw(chart(type), area).height();
            Drawing higher = Charts.draw(chart(type), area.higher(own * (MOST - 1)));

            assertThat(higher.height()).as("%s %s", type, kind).isCloseTo(own * MOST, within(0.01));
            assertThat(higher.width()).isEqualTo(area.width());
        }
    }

    @ParameterizedTest
    @EnumSource(ChartType.class)
    void keepTheirTypeWhereTheyAreLower(ChartType type) {
        for (DrawingArea.Kind kind : DrawingArea.Kind.values()) {
            Drawing own = Charts.draw(chart(type), area(kind));
            Drawing lower = Charts.draw(chart(type), area(kind).higher(own.height() * (LEAST - 1)));

            assertThat(lower.height()).as("%s %s", type, kind).isBetween(own.height() * LEAST - 0.01, own.height());
            assertThat(words(lower)).isEqualTo(words(own));
        }
    }
}
