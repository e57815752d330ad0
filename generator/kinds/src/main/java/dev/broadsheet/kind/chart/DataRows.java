package dev.broadsheet.kind.chart;

import dev.broadsheet.chart.Chart;
import dev.broadsheet.chart.ChartType;
import dev.broadsheet.chart.Series;
import dev.broadsheet.chart.draw.ChartFormats;
import dev.broadsheet.document.MarkupWriter;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The data of a chart as rows: the header, then a row for each position. */
final class DataRows {

    private final Chart chart;
    private final ChartFormats words;
    private final int decimals;

    DataRows(Chart chart, ChartFormats words) {
        this.chart = chart;
        this.words = words;
        this.decimals = ChartFormats.decimals(chart.scale(), chart.series());
    }

    /** Columns of a table have numbers of decimals of their own, since they measure different quantities. */
    private int decimals(Series column) {
        return chart.type() == ChartType.TABLE ? ChartFormats.decimals(chart.scale(), List.of(column)) : decimals;
    }

    private boolean hasEvents() {
        return chart.type() == ChartType.TIMELINE;
    }

    private List<String> head() {
        List<String> head = new ArrayList<>(List.of(chart.head()));
        chart.series().forEach(series -> head.add(series.name()));
        if (hasEvents()) {
            head.add("");
        }
        return head;
    }

    private List<String> row(int place) {
        List<String> row = new ArrayList<>(List.of(words.place(chart.positions(), place)));
        for (Series series : chart.series()) {
            row.add(series.has(place) ? words.value(series.value(place), decimals(series), chart.scale()) : "\u2013");
        }
        if (hasEvents()) {
            row.add(chart.notes().get(place).text());
        }
        return row;
    }

    /** Returns the texts of all cells. */
    List<List<String>> texts() {
        List<List<String>> texts = new ArrayList<>(List.of(head()));
        for (int place = 0; place < chart.positions().size(); place++) {
            texts.add(row(place));
        }
        return texts;
    }

    void table(MarkupWriter out) {
        out.start("table");
        if (!hasEvents()) {
            out.start("thead");
            out.start("tr");
            List<String> head = head();
            for (int i = 0; i < head.size(); i++) {
                cell("th", head.get(i), i > 0, "col", out);
            }
            out.end("tr");
            out.end("thead");
        }
        out.start("tbody");
        for (int place = 0; place < chart.positions().size(); place++) {
            out.start("tr");
            List<String> row = row(place);
            for (int i = 0; i < row.size(); i++) {
                cell(i == 0 ? "th" : "td", row.get(i), i > 0 && !hasEvents(), i == 0 ? "row" : "", out);
            }
            out.end("tr");
        }
        out.end("tbody");
        out.end("table");
    }

    private static void cell(String name, String text, boolean right, String scope, MarkupWriter out) {
        List<String> attributes = new ArrayList<>();
        if (right) {
            attributes.addAll(List.of("class", "align-right"));
        }
        if (!scope.isEmpty()) {
            attributes.addAll(List.of("scope", scope));
        }
        out.start(name, attributes.toArray(String[]::new));
        out.text(text);
        out.end(name);
    }

    String markdown() {
        List<String> lines = new ArrayList<>();
        texts().forEach(row -> lines.add(line(row)));
        lines.add(1, "| --- |" + " ---: |".repeat(chart.series().size() + (hasEvents() ? 1 : 0)));
        return String.join("\n", lines);
    }

    private static String line(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.replace("\\", "\\\\").replace("|", "\\|").replace("\n", " "))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    /** Returns the data as CSV, RFC 4180, percent-encoded for a URL. */
    String encoded() {
        StringBuilder csv = new StringBuilder(csv(head()));
        for (int place = 0; place < chart.positions().size(); place++) {
            List<String> row =
                    new ArrayList<>(List.of(chart.positions().labels().get(place)));
            for (Series series : chart.series()) {
                row.add(series.has(place) ? plain(series.value(place)) : "");
            }
            if (hasEvents()) {
                row.add(chart.notes().get(place).text());
            }
            csv.append(csv(row));
        }
        return URLEncoder.encode(csv.toString(), StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String plain(double value) {
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }

    private static String csv(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.chars().anyMatch(c -> ",\"\n\r".indexOf(c) >= 0)
                        ? "\"" + cell.replace("\"", "\"\"") + "\""
                        : cell)
                .collect(Collectors.joining(",", "", "\r\n"));
    }
}
