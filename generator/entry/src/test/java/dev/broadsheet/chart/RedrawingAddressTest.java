package dev.broadsheet.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.chart.draw.DrawingArea;
import dev.broadsheet.chart.draw.Redrawing;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The encoding of a whole chart in an address. */
class RedrawingAddressTest {

    private static final Chart CHART = new Chart(
            ChartType.LINE,
            "en",
            "Title",
            "year",
            Positions.of(List.of("2024", "2025"), true),
            List.of(new Series("Words & \u201csigns\u201d", List.of(1.0, 2.0), false)),
            new ValueScale("", -1, false, Double.NaN, Double.NaN),
            true,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Facets.NONE,
            "");

    private static Optional<String> draw(String address) {
        return Redrawing.draw(address, (text, size, bold) -> text.length() * size / 2)
                .map(svg -> new String(svg, StandardCharsets.UTF_8));
    }

    @Test
    void isDrawnAtTheHeightThatIsAskedFor() {
        String address = Redrawing.address(DrawingArea.Kind.WIDE, ChartCode.write(CHART));

        assertThat(draw(address + "?height=300.25").orElseThrow())
                .contains("viewBox=\"0 0 600 300.2")
                .contains("Words &amp; \u201csigns\u201d");
    }

    @Test
    void whatIsNoAddressOfAChartIsNotFound() {
        assertThat(draw("harbour.jpg")).isEmpty();
        assertThat(draw("chart:WIDE:AAAA?height=300")).isEmpty();
        assertThat(draw(Redrawing.address(DrawingArea.Kind.WIDE, ChartCode.write(CHART))))
                .isEmpty();
    }
}
