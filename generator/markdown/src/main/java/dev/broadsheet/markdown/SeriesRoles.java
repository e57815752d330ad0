package dev.broadsheet.markdown;

import dev.broadsheet.chart.Band;
import dev.broadsheet.chart.ChartType;
import dev.broadsheet.chart.Role;
import dev.broadsheet.chart.Series;
import dev.broadsheet.config.ChartConfig;
import dev.broadsheet.config.LocatedValue;
import dev.broadsheet.data.DataFault;
import dev.broadsheet.diagnostic.DidYouMean;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Assigns roles to the series of a chart: lines and dots over bars, and edges of bands behind lines. */
final class SeriesRoles {

    private final ChartConfig.Combined wanted;
    private final ChartType type;
    private final List<String> names;
    private final Map<String, Role> roles = new HashMap<>();

    private SeriesRoles(ChartConfig config, ChartType type, List<Series> series) {
        this.wanted = config.combined();
        this.type = type;
        this.names = series.stream().map(Series::name).toList();
    }

    /**
     * Returns the series with their roles, sorted by role, the main ones first.
     *
     * @throws DataFault if a name is not that of a series, or a role does not suit the type of chart
     */
    static List<Series> of(ChartConfig config, ChartType type, List<Series> series) throws DataFault {
        SeriesRoles roles = new SeriesRoles(config, type, series);
        roles.read();
        return series.stream()
                .map(one -> new Series(
                        one.name(), one.values(), one.stressed(), roles.roles.getOrDefault(one.name(), Role.MAIN)))
                .sorted(Comparator.comparing(Series::role))
                .toList();
    }

    /** Returns the bands between series. @param ordered the series in the order of {@link #of} */
    static List<Band> bands(ChartConfig config, List<Series> ordered) {
        List<String> names = ordered.stream().map(Series::name).toList();
        return config.combined().bands().stream()
                .map(band -> new Band(
                        names.indexOf(band.from().value()),
                        names.indexOf(band.to().value()),
                        band.text()))
                .toList();
    }

    private void read() throws DataFault {
        boolean bars = type == ChartType.BAR || type == ChartType.GROUPED || type == ChartType.STACKED;
        for (LocatedValue<String> line : wanted.lines()) {
            put(line, Role.LINE, bars, "lines are drawn over bars", "bar, grouped or stacked, or delete lines");
        }
        for (LocatedValue<String> dot : wanted.dots()) {
            put(dot, Role.DOT, bars, "dots are drawn over bars", "bar, grouped or stacked, or delete dots");
        }
        for (ChartConfig.Band band : wanted.bands()) {
            for (LocatedValue<String> edge : List.of(band.from(), band.to())) {
                put(edge, Role.EDGE, type == ChartType.LINE, "bands are drawn behind lines", "line, or delete bands");
            }
        }
        if (!names.isEmpty() && roles.keySet().containsAll(names)) {
            LocatedValue<String> first = new ArrayList<>(wanted.names()).get(0);
            throw new DataFault(
                    "BS-CHART-004",
                    first.position(),
                    "no series is left for the " + (bars ? "bars" : "lines"),
                    "name one less in lines, dots and bands");
        }
    }

    private void put(LocatedValue<String> name, Role role, boolean suits, String what, String types) throws DataFault {
        if (!suits) {
            throw new DataFault("BS-CHART-004", name.position(), what, "write type: " + types);
        }
        if (!names.contains(name.value())) {
            throw new DataFault(
                    "BS-CHART-005",
                    name.position(),
                    "no series is called '" + name.value() + "'",
                    DidYouMean.hint(name.value(), names, "write the name as the data have it"));
        }
        Role before = roles.put(name.value(), role);
        if (before != null && before != role) {
            throw new DataFault(
                    "BS-CHART-004",
                    name.position(),
                    "'" + name.value() + "' has two marks",
                    "name it in lines, dots or bands once");
        }
    }
}
