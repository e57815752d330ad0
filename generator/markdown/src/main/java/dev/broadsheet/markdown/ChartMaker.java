package dev.broadsheet.markdown;

import dev.broadsheet.chart.Chart;
import dev.broadsheet.chart.ChartType;
import dev.broadsheet.chart.Era;
import dev.broadsheet.chart.Note;
import dev.broadsheet.chart.Positions;
import dev.broadsheet.chart.Series;
import dev.broadsheet.chart.ValueScale;
import dev.broadsheet.config.ChartConfig;
import dev.broadsheet.config.LocatedValue;
import dev.broadsheet.data.DataFault;
import dev.broadsheet.data.DataTable;
import dev.broadsheet.diagnostic.DidYouMean;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Creates a chart from the author's configuration and a table. */
final class ChartMaker {

    private final ChartConfig config;
    private final Locale language;
    private final ChartType type;
    private final ChartData data;

    private ChartMaker(ChartConfig config, DataTable table, Locale language) throws DataFault {
        this.config = config;
        this.language = language;
        this.type = type(config.type());
        this.data = type == ChartType.TIMELINE
                ? ChartData.ofEvents(config, table)
                : ChartData.of(
                        config, table, type == ChartType.LINE || type == ChartType.AREA || type == ChartType.MULTIPLES);
    }

    static Chart make(ChartConfig config, DataTable table, Locale language) throws DataFault {
        return new ChartMaker(config, table, language).chart();
    }

    private static ChartType type(LocatedValue<String> word) throws DataFault {
        return ChartType.of(word.value())
                .orElseThrow(() -> new DataFault(
                        "BS-CHART-001",
                        word.position(),
                        "unknown chart type '" + word.value() + "'",
                        DidYouMean.hint(
                                word.value(),
                                ChartType.words(),
                                "the types are " + DidYouMean.list(ChartType.words()))));
    }

    private Chart chart() throws DataFault {
        List<Series> series = SeriesRoles.of(config, type, stressed(data.series()));
        List<Integer> rows = rows();
        Positions positions = data.positions();
        if (config.sorted()) {
            List<Integer> order = order(series);
            List<Integer> before = rows;
            rows = IntStream.range(0, order.size())
                    .filter(i -> before.contains(order.get(i)))
                    .boxed()
                    .toList();
            positions = Positions.names(
                    order.stream().map(data.positions().labels()::get).toList());
            series = series.stream()
                    .map(one -> new Series(
                            one.name(), order.stream().map(one::value).toList(), one.stressed(), one.role()))
                    .toList();
        }
        boolean lines = !config.combined().lines().isEmpty();
        boolean upright = config.upright().orElse(lines || positions.areTimes()) && type != ChartType.TABLE;
        Chart chart = new Chart(
                type,
                language.toLanguageTag(),
                config.title(),
                data.head(),
                upright || !isBar() ? positions : Positions.names(positions.labels()),
                series,
                scale(),
                upright,
                rows,
                notes(positions),
                eras(positions),
                SeriesRoles.bands(config, series),
                data.facets(),
                config.below().alternative());
        ChartChecks.check(chart, config, data);
        return chart;
    }

    private boolean isBar() {
        return type == ChartType.BAR
                || type == ChartType.GROUPED
                || type == ChartType.STACKED
                || type == ChartType.TABLE
                || type == ChartType.DOT
                || type == ChartType.RANGE;
    }

    private ValueScale scale() {
        ChartConfig.Scale scale = config.scale();
        return new ValueScale(scale.unit(), scale.decimals(), scale.log(), scale.from(), scale.to());
    }

    /** Returns the row indexes by descending value of the first series, missing values last. */
    private static List<Integer> order(List<Series> series) {
        Comparator<Integer> byValue = Comparator.comparingDouble(place -> {
            double value = series.get(0).value(place);
            return Double.isNaN(value) ? Double.POSITIVE_INFINITY : -value;
        });
        return IntStream.range(0, series.get(0).values().size())
                .boxed()
                .sorted(byValue)
                .toList();
    }

    private List<Series> stressed(List<Series> series) {
        return IntStream.range(0, series.size())
                .mapToObj(i -> new Series(
                        series.get(i).name(),
                        series.get(i).values(),
                        Stream.concat(Stream.of(series.get(i).name()), FacetTable.names(data.facets(), i))
                                .anyMatch(this::isNamed)))
                .toList();
    }

    private boolean isNamed(String name) {
        return config.highlight().stream().anyMatch(wanted -> wanted.value().equalsIgnoreCase(name));
    }

    /** Returns the highlighted rows; a name that is neither a row nor a series is an error. */
    private List<Integer> rows() throws DataFault {
        List<String> labels = data.positions().labels();
        for (LocatedValue<String> wanted : config.highlight()) {
            List<String> names = Stream.of(
                            data.series().stream().map(Series::name),
                            labels.stream(),
                            data.facets().rows().stream(),
                            data.facets().columns().stream())
                    .flatMap(one -> one)
                    .distinct()
                    .toList();
            if (names.stream().noneMatch(wanted.value()::equalsIgnoreCase)) {
                throw new DataFault(
                        "BS-CHART-005",
                        wanted.position(),
                        "no series and no row is called '" + wanted.value() + "'",
                        DidYouMean.hint(wanted.value(), names, "write the name as the data have it"));
            }
        }
        return IntStream.range(0, labels.size())
                .filter(i -> isNamed(labels.get(i)))
                .boxed()
                .toList();
    }

    private List<Note> notes(Positions positions) throws DataFault {
        List<Note> notes = new ArrayList<>(data.events());
        for (ChartConfig.Annotation annotation : config.annotations()) {
            notes.add(new Note(within(positions, annotation.at()), annotation.value(), annotation.text()));
        }
        return notes;
    }

    /** Returns a position on the axis; one outside the data's range is an error. */
    private static double within(Positions positions, LocatedValue<String> wanted) throws DataFault {
        double place = place(positions, wanted);
        double low = positions.at().stream().mapToDouble(v -> v).min().orElse(place);
        double high = positions.at().stream().mapToDouble(v -> v).max().orElse(place);
        if (place < low || place > high) {
            throw new DataFault(
                    "BS-CHART-005",
                    wanted.position(),
                    "'" + wanted.value() + "' is outside of the chart",
                    "its positions go from "
                            + positions.labels().get(positions.at().indexOf(low)) + " to "
                            + positions.labels().get(positions.at().indexOf(high)));
        }
        return place;
    }

    private List<Era> eras(Positions positions) throws DataFault {
        List<Era> eras = new ArrayList<>();
        for (ChartConfig.Era era : config.eras()) {
            double from = place(positions, era.from());
            double to = place(positions, era.to());
            if (from > to) {
                throw new DataFault(
                        "BS-CHART-007",
                        era.to().position(),
                        "the era ends before it begins",
                        "write the earlier place as from, the later one as to");
            }
            eras.add(new Era(from, to, era.text()));
        }
        return eras;
    }

    private static double place(Positions positions, LocatedValue<String> wanted) throws DataFault {
        OptionalDouble found = positions.find(wanted.value());
        if (found.isPresent()) {
            return found.getAsDouble();
        }
        throw new DataFault(
                "BS-CHART-005",
                wanted.position(),
                "'" + wanted.value() + "' is not a position on the chart's axis",
                DidYouMean.hint(
                        wanted.value(),
                        positions.labels(),
                        positions.size() == 0
                                ? "write a day as 2024-06-18"
                                : "write it like '" + positions.labels().get(0) + "'"));
    }
}
