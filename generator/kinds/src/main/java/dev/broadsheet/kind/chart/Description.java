package dev.broadsheet.kind.chart;

import dev.broadsheet.chart.Chart;
import dev.broadsheet.chart.ChartType;
import dev.broadsheet.chart.Series;
import dev.broadsheet.chart.draw.ChartFormats;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The text alternative of a chart: that of its author, or else one generated from the data. */
final class Description {

    private static final int MOST = 12;

    private final Chart chart;
    private final ChartFormats language;
    private final UnaryOperator<String> words;
    private final int decimals;

    Description(Chart chart, ChartFormats language, UnaryOperator<String> words) {
        this.chart = chart;
        this.language = language;
        this.words = words;
        this.decimals = ChartFormats.decimals(chart.scale(), chart.series());
    }

    String text() {
        if (!chart.alternative().isEmpty()) {
            return chart.alternative();
        }
        List<String> parts = isCourse() ? courses() : rows();
        String type = words.apply("chart" + capital(chart.type()));
        return type + ": " + ended(chart.title()) + " " + String.join("; ", parts) + ".";
    }

    private static String capital(ChartType type) {
        return Character.toUpperCase(type.word().charAt(0)) + type.word().substring(1);
    }

    private static String ended(String title) {
        return title.endsWith(".") || title.endsWith("?") || title.endsWith("!") ? title : title + ".";
    }

    /** Whether the description is about trends rather than about each value. */
    private boolean isCourse() {
        return switch (chart.type()) {
            case LINE, AREA, SLOPE, MULTIPLES -> true;
            case BAR, GROUPED, STACKED -> chart.upright() && chart.positions().areTimes();
            default -> false;
        };
    }

    private List<String> courses() {
        List<String> parts = new ArrayList<>();
        for (Series series : chart.series()) {
            int first = series.first();
            int last = series.last();
            if (last >= 0 && parts.size() < MOST) {
                parts.add(words.apply("chartCourse")
                        .replace("{0}", series.name())
                        .replace("{1}", value(series.value(first)))
                        .replace("{2}", language.place(chart.positions(), first))
                        .replace("{3}", value(series.value(last)))
                        .replace("{4}", language.place(chart.positions(), last)));
            }
        }
        return more(parts, chart.series().size());
    }

    private List<String> rows() {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST, chart.positions().size()); i++) {
            parts.add(language.place(chart.positions(), i) + ": " + row(i));
        }
        return more(parts, chart.positions().size());
    }

    private String row(int place) {
        if (chart.type() == ChartType.TIMELINE) {
            return chart.notes().get(place).text();
        }
        List<String> values = new ArrayList<>();
        for (Series series : chart.series()) {
            if (series.has(place)) {
                String name = chart.series().size() == 1 ? "" : series.name() + " ";
                values.add(name + value(series.value(place)));
            }
        }
        return values.isEmpty() ? "\u2013" : String.join(", ", values);
    }

    private List<String> more(List<String> parts, int all) {
        if (all > parts.size()) {
            parts.add(words.apply("chartMore").replace("{0}", String.valueOf(all - parts.size())));
        }
        return parts;
    }

    private String value(double value) {
        return language.withUnit(value, decimals, chart.scale());
    }
}
