package dev.broadsheet.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.chart.draw.ChartFormats;
import dev.broadsheet.chart.draw.DrawingArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** In charts of random data, marks are where their values are, and labels are readable and at their marks. */
@Tag("net")
class ChartGeometryTest {

    private static final ChartFormats WORDS = ChartFormats.of(Locale.ENGLISH);

    /** Digits with white space between them only, as two numbers that run together. */
    private static final Pattern TWO_NUMBERS =
            Pattern.compile("(?<![\\p{L}0-9.,])[0-9][0-9.,\\u2013]*%?[ \\u2002]+[\\u2212\\u20ac0-9]");

    private static DrawingArea area(DrawingArea.Kind kind) {
        return DrawingArea.of(kind, true, (text, size, bold) -> text.length() * size * (bold ? 0.52 : 0.5), WORDS);
    }

    @ParameterizedTest
    @EnumSource(ChartType.class)
    void holds(ChartType type) {
        long seed = Long.getLong("nets.seed", 1);
        int cases = 60 * Integer.getInteger("nets.share", 1);
        RandomCharts charts = new RandomCharts(seed);
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < cases; i++) {
            Chart chart = charts.next(type);
            for (DrawingArea.Kind kind : List.of(
                    DrawingArea.Kind.BROAD, DrawingArea.Kind.WIDE, DrawingArea.Kind.NARROW, DrawingArea.Kind.MARGIN)) {
                Drawn drawn = Drawn.of(chart, area(kind));
                String name = "nets.seed=" + seed + ", case " + i + ", " + kind + ": ";
                overlaps(drawn).forEach(fault -> faults.add(name + fault));
                numbers(drawn).forEach(fault -> faults.add(name + fault));
                outside(drawn).forEach(fault -> faults.add(name + fault));
                MarkPlaces.faults(chart, drawn).forEach(fault -> faults.add(name + fault));
                LabelPlaces.faults(chart, drawn).forEach(fault -> faults.add(name + fault));
            }
        }
        assertThat(faults).isEmpty();
    }

    private static List<String> overlaps(Drawn drawn) {
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < drawn.texts.size(); i++) {
            for (Drawn.Text other : drawn.texts.subList(0, i)) {
                Drawn.Text text = drawn.texts.get(i);
                if (text.box().overlaps(other.box(), 0.5)) {
                    faults.add("overlap '" + text.words() + "' " + text.box() + " and '" + other.words() + "' "
                            + other.box());
                }
            }
        }
        return faults;
    }

    private static List<String> numbers(Drawn drawn) {
        List<String> faults = new ArrayList<>();
        for (Drawn.Text text : drawn.texts) {
            if (TWO_NUMBERS.matcher(text.words()).find()) {
                faults.add("two numbers in '" + text.words() + "'");
            }
            for (Drawn.Text other : drawn.texts) {
                double gap = other.box().left() - text.box().right();
                boolean beside = !text.color().equals("paper")
                        && !other.color().equals("paper")
                        && Math.abs(text.baseline() - other.baseline()) < 4
                        && gap > -1
                        && gap < 8;
                if (beside
                        && TWO_NUMBERS
                                .matcher(text.words() + " " + other.words())
                                .find()) {
                    faults.add("'" + text.words() + "' runs into '" + other.words() + "' by " + gap);
                }
            }
        }
        return faults;
    }

    private static List<String> outside(Drawn drawn) {
        return drawn.texts.stream()
                .filter(text -> text.box().left() < -1
                        || text.box().right() > drawn.drawing.width() + 1
                        || text.box().top() < -1
                        || text.baseline() > drawn.drawing.height())
                .map(text -> "outside '" + text.words() + "' " + text.box())
                .toList();
    }
}
