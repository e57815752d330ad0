package dev.broadsheet.markdown;

import dev.broadsheet.chart.Chart;
import dev.broadsheet.chart.ChartType;
import dev.broadsheet.chart.Positions;
import dev.broadsheet.chart.Series;
import dev.broadsheet.config.ChartConfig;
import dev.broadsheet.data.DataFault;
import dev.broadsheet.source.Ellipsis;
import dev.broadsheet.source.Limits;
import dev.broadsheet.source.SourcePosition;
import java.util.Set;
import java.util.function.DoublePredicate;
import java.util.stream.Collectors;

/** Checks whether data suit a type of chart. */
final class ChartChecks {

    private static final int MULTIPLES = 4;

    private final Chart chart;
    private final ChartConfig config;
    private final ChartData data;

    private ChartChecks(Chart chart, ChartConfig config, ChartData data) {
        this.chart = chart;
        this.config = config;
        this.data = data;
    }

    static void check(Chart chart, ChartConfig config, ChartData data) throws DataFault {
        ChartChecks checks = new ChartChecks(chart, config, data);
        checks.checkSize();
        if (chart.type() != ChartType.TIMELINE) {
            checks.checkSeries();
            checks.checkValues();
        }
    }

    private void checkSize() throws DataFault {
        SourcePosition where = config.data().position();
        int most = chart.type() == ChartType.MULTIPLES ? MULTIPLES * Limits.CHART_SERIES : Limits.CHART_SERIES;
        if (chart.series().size() > most) {
            throw new DataFault(
                    "BS-CHART-003",
                    where,
                    "the chart has " + chart.series().size() + " series; at most " + most + " can be told apart",
                    "name those that matter: series: [Kenya, Ghana]; or draw each by itself: type: multiples");
        }
        boolean rows = chart.type().hasRows()
                || (chart.type().hasLengths() && chart.type() != ChartType.AREA && !chart.upright());
        if (rows && chart.positions().size() > Limits.CHART_ROWS) {
            throw new DataFault(
                    "BS-CHART-003",
                    where,
                    "the chart has " + chart.positions().size() + " rows, and more than " + Limits.CHART_ROWS
                            + " are too many",
                    "choose rows by where:, or show all in a ```table");
        }
        if ((long) chart.positions().size() * Math.max(1, chart.series().size()) > Limits.CHART_POINTS) {
            throw new DataFault(
                    "BS-CHART-003",
                    where,
                    "the chart has more than " + Limits.CHART_POINTS + " values",
                    "choose rows by where:, or write months in place of days");
        }
        checkLabels(where);
    }

    private void checkLabels(SourcePosition where) throws DataFault {
        for (Series series : chart.series()) {
            checkLabel(series.name(), where);
        }
        for (String label : chart.positions().labels()) {
            checkLabel(label, where);
        }
    }

    private static void checkLabel(String label, SourcePosition where) throws DataFault {
        if (label.length() > Limits.CHART_LABEL) {
            throw new DataFault(
                    "BS-CHART-003",
                    where,
                    "a name in the data is longer than " + Limits.CHART_LABEL + " characters: '"
                            + Ellipsis.shorten(label, 40) + "'",
                    "give it a short one");
        }
    }

    private void checkSeries() throws DataFault {
        SourcePosition where = config.data().position();
        int count = chart.main().series().size();
        if (count == 0 || chart.values().findAny().isEmpty()) {
            throw new DataFault(
                    "BS-CHART-006",
                    where,
                    "the data have no number to draw",
                    "name the column of the values: series: rate");
        } else if (chart.type() == ChartType.BAR && count > 1) {
            throw suits(
                    "a bar chart shows one series, and there are " + count,
                    "write type: grouped or type: stacked, or name others in lines or dots");
        } else if (!config.combined().lines().isEmpty() && !chart.upright()) {
            throw suits("lines are drawn over upright bars", "delete upright: false, or write dots in place of lines");
        } else if (!chart.facets().isEmpty() && chart.type() != ChartType.MULTIPLES) {
            throw new DataFault(
                    "BS-CHART-004",
                    config.facets().first().position(),
                    "rows and columns are of small charts",
                    "write type: multiples, or delete rows and columns");
        } else if (!chart.facets().isEmpty() && chart.positions().scale() == Positions.Scale.NAMES) {
            throw new DataFault(
                    "BS-CHART-004",
                    config.facets().first().position(),
                    "rows and columns of small charts need years, days or numbers, but '"
                            + chart.positions().labels().get(0) + "' is not one",
                    "name the column of these: x: year");
        } else if (chart.type() == ChartType.RANGE && count != 2) {
            throw suits(
                    "a range is between two series, and there " + (count == 1 ? "is " : "are ") + count,
                    "name two columns: series: [least, most]");
        } else if (chart.type() == ChartType.SLOPE && chart.positions().size() < 2) {
            throw suits("a slope is between two rows, and there is one", "write type: bar");
        }
    }

    private DataFault suits(String message, String hint) {
        return new DataFault("BS-CHART-004", config.type().position(), message, hint);
    }

    private void checkValues() throws DataFault {
        ChartType type = chart.type();
        if (type == ChartType.STACKED || type == ChartType.AREA) {
            refuse(
                    value -> value < 0,
                    main(),
                    "a value below zero cannot be stacked",
                    "write type: grouped or type: line");
        }
        if (chart.scale().log()) {
            if (type.hasLengths()) {
                throw new DataFault(
                        "BS-CHART-004",
                        config.scale().position(),
                        "lengths cannot be compared on a logarithmic scale",
                        "write type: dot or type: line, or delete log");
            }
            refuse(
                    value -> value <= 0,
                    all(),
                    "a logarithmic scale has no place for zero and less",
                    "delete log: true");
        }
        boolean cut = type.hasLengths() && chart.scale().from() > 0;
        if (cut) {
            throw new DataFault(
                    "BS-CHART-004",
                    config.scale().position(),
                    "bars that do not begin at zero mislead",
                    "delete from, or write type: dot or type: line");
        }
        double from = chart.scale().from();
        double to = chart.scale().to();
        refuse(
                value -> value < from || value > to,
                all(),
                "the value is not on the scale",
                "correct from and to, or delete them");
    }

    private Set<String> main() {
        return names(chart.main());
    }

    private Set<String> all() {
        return names(chart);
    }

    private static Set<String> names(Chart chart) {
        return chart.series().stream().map(Series::name).collect(Collectors.toSet());
    }

    /** Reports the first value of the named series that matches a predicate, at its cell. */
    private void refuse(DoublePredicate wrong, Set<String> names, String message, String hint) throws DataFault {
        for (int i = 0; i < data.series().size(); i++) {
            Series series = data.series().get(i);
            for (int place = 0; place < series.values().size(); place++) {
                if (names.contains(series.name()) && series.has(place) && wrong.test(series.value(place))) {
                    throw new DataFault("BS-CHART-004", data.cells().get(i).get(place), message, hint);
                }
            }
        }
    }
}
