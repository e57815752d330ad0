package dev.broadsheet.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.chart.draw.ChartFormats;
import dev.broadsheet.chart.draw.Charts;
import dev.broadsheet.chart.draw.Drawing;
import dev.broadsheet.chart.draw.DrawingArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** For any data, drawn elements have valid positions within the picture's width, and drawings are reproducible. */
@Tag("slow")
class HostileChartsTest {

    private static final double NONE = Double.NaN;

    private static final Pattern PLACE = Pattern.compile(" (?:x|x1|x2|cx)=\"(-?[0-9.]+)\"");

    private static final List<List<String>> PLACES = List.of(
            List.of("2024"),
            List.of("2020", "2021", "2024"),
            List.of("2024-01", "2024-02", "2029-12"),
            List.of("2024-Q1", "2024-Q2", "2024-Q3"),
            List.of("2024-06-18", "2024-06-19", "2024-06-21"),
            List.of("a", "b " + "long ".repeat(30), "x".repeat(150)),
            List.of("\u0645\u064a\u0646\u0627\u0621", "\u65e5\u672c\u8a9e", "<&\">"),
            IntStream.range(0, 60).mapToObj(n -> "name " + n).toList());

    private static final List<double[]> VALUES = List.of(
            new double[] {1},
            new double[] {0},
            new double[] {5, 5, 5},
            new double[] {-3, 4, NONE},
            new double[] {NONE, 2, NONE},
            new double[] {1e15, 1e-9, 3},
            new double[] {-1e15, -5, -1e15},
            new double[] {0.1, 0.1000001, 0.1});

    @ParameterizedTest
    @EnumSource(ChartType.class)
    void isDrawnWithinThePicture(ChartType type) {
        for (List<String> labels : PLACES) {
            for (double[] values : VALUES) {
                for (int count : new int[] {1, 2, 12}) {
                    Chart chart = chart(type, labels, values, count);
                    sheets().forEach(area -> assertSound(chart, area));
                }
            }
        }
    }

    private static void assertSound(Chart chart, DrawingArea area) {
        Drawing drawing = Charts.draw(chart, area);

        assertThat(drawing.content()).doesNotContain("NaN").doesNotContain("Infinity");
        assertThat(drawing.height()).isBetween(1.0, 20_000.0);
        Matcher positions = PLACE.matcher(drawing.content());
        while (positions.find()) {
            assertThat(Double.parseDouble(positions.group(1)))
                    .as("%s of %s", chart.type(), chart.positions().labels())
                    .isBetween(-60.0, drawing.width() + 60);
        }
        assertThat(Charts.draw(chart, area)).isEqualTo(drawing);
    }

    private static Chart chart(ChartType type, List<String> labels, double[] values, int count) {
        boolean positive = type == ChartType.STACKED || type == ChartType.AREA;
        List<Series> series = new ArrayList<>();
        for (int i = 0; i < count && type != ChartType.TIMELINE; i++) {
            List<Double> own = new ArrayList<>();
            for (int place = 0; place < labels.size(); place++) {
                double value = values[place % values.length];
                own.add(positive ? Math.abs(value) : value);
            }
            series.add(new Series("Series " + "of a long name ".repeat(i % 3) + i, own, false));
        }
        Positions positions = Positions.of(labels, true);
        boolean upright = positions.areTimes();
        List<Note> notes = type == ChartType.TIMELINE
                ? IntStream.range(0, labels.size())
                        .mapToObj(i -> new Note(positions.at(i), NONE, labels.get(i)))
                        .toList()
                : List.of(new Note(positions.at(0), NONE, "Words ".repeat(12)));
        List<Era> eras = List.of(new Era(positions.at(0), positions.at(labels.size() - 1), "An era with a name"));
        return new Chart(
                type,
                "en",
                "Title",
                "head",
                positions,
                series,
                new ValueScale("%", -1, false, NONE, NONE),
                upright,
                List.of(0),
                notes,
                eras,
                List.of(),
                Facets.NONE,
                "");
    }

    private static Stream<DrawingArea> sheets() {
        ChartFormats words = ChartFormats.of(Locale.ENGLISH);
        return Stream.of(
                        DrawingArea.of(
                                DrawingArea.Kind.WIDE, true, (text, size, bold) -> text.length() * size / 2, words),
                        DrawingArea.of(
                                DrawingArea.Kind.NARROW, false, (text, size, bold) -> text.length() * size / 2, words))
                .flatMap(area -> Stream.of(area, area.higher(90), area.higher(-90)));
    }

    @ParameterizedTest
    @EnumSource(ChartType.class)
    void isTheSameAfterItsCode(ChartType type) {
        for (List<String> labels : PLACES) {
            Chart chart = chart(type, labels, new double[] {1, 2.5, NONE}, 2);

            assertThat(ChartCode.read(ChartCode.write(chart))).isEqualTo(chart);
        }
    }
}
