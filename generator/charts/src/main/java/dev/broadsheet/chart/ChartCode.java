package dev.broadsheet.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Serializes a chart as text: a line for each part, with tab-separated fields. */
public final class ChartCode {

    private final String[] lines;
    private int at;

    private ChartCode(String code) {
        this.lines = code.split("\n", -1);
    }

    public static String write(Chart chart) {
        List<String> lines = new ArrayList<>();
        ValueScale scale = chart.scale();
        lines.add(line(
                chart.type(),
                chart.title(),
                chart.head(),
                chart.upright(),
                chart.language(),
                chart.alternative(),
                chart.positions().scale(),
                scale.unit(),
                scale.decimals(),
                scale.log(),
                scale.from(),
                scale.to()));
        lines.add(line(chart.stressed().toArray()));
        lines.add(line(chart.positions().labels().toArray()));
        lines.add(line(chart.positions().at().toArray()));
        lines.add(line(chart.facets().rows().toArray()));
        lines.add(line(chart.facets().columns().toArray()));
        lines.add(line(
                chart.series().size(),
                chart.notes().size(),
                chart.eras().size(),
                chart.bands().size()));
        for (Series series : chart.series()) {
            lines.add(line(series.name(), series.stressed(), series.role()));
            lines.add(line(series.values().toArray()));
        }
        chart.notes().forEach(note -> lines.add(line(note.x(), note.value(), note.text())));
        chart.eras().forEach(era -> lines.add(line(era.from(), era.to(), era.text())));
        chart.bands().forEach(band -> lines.add(line(band.from(), band.to(), band.text())));
        return String.join("\n", lines);
    }

    /** @throws RuntimeException if {@link #write} did not write the text */
    public static Chart read(String code) {
        return new ChartCode(code).chart();
    }

    private Chart chart() {
        List<String> head = fields();
        List<Integer> stressed = fields().stream().map(Integer::valueOf).toList();
        Positions positions = new Positions(Positions.Scale.valueOf(head.get(6)), fields(), numbers());
        Facets facets = new Facets(fields(), fields());
        int[] counts = fields().stream().mapToInt(Integer::parseInt).toArray();
        List<Series> series = Stream.generate(this::series).limit(counts[0]).toList();
        List<Note> notes = Stream.generate(this::note).limit(counts[1]).toList();
        List<Era> eras = Stream.generate(this::era).limit(counts[2]).toList();
        List<Band> bands = Stream.generate(this::band).limit(counts[3]).toList();
        return new Chart(
                ChartType.valueOf(head.get(0)),
                head.get(4),
                head.get(1),
                head.get(2),
                positions,
                series,
                scale(head.subList(7, 12)),
                Boolean.parseBoolean(head.get(3)),
                stressed,
                notes,
                eras,
                bands,
                facets,
                head.get(5));
    }

    private static ValueScale scale(List<String> fields) {
        return new ValueScale(
                fields.get(0),
                Integer.parseInt(fields.get(1)),
                Boolean.parseBoolean(fields.get(2)),
                Double.parseDouble(fields.get(3)),
                Double.parseDouble(fields.get(4)));
    }

    private Series series() {
        List<String> head = fields();
        return new Series(head.get(0), numbers(), Boolean.parseBoolean(head.get(1)), Role.valueOf(head.get(2)));
    }

    private Note note() {
        List<String> fields = fields();
        return new Note(Double.parseDouble(fields.get(0)), Double.parseDouble(fields.get(1)), fields.get(2));
    }

    private Era era() {
        List<String> fields = fields();
        return new Era(Double.parseDouble(fields.get(0)), Double.parseDouble(fields.get(1)), fields.get(2));
    }

    private Band band() {
        List<String> fields = fields();
        return new Band(Integer.parseInt(fields.get(0)), Integer.parseInt(fields.get(1)), fields.get(2));
    }

    private List<Double> numbers() {
        return fields().stream().map(Double::valueOf).toList();
    }

    private static String line(Object... fields) {
        StringBuilder line = new StringBuilder();
        for (Object field : fields) {
            escape(String.valueOf(field), line);
            line.append('\t');
        }
        return line.toString();
    }

    private static void escape(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int known = "\\\t\n".indexOf(c);
            out.append(known < 0 ? String.valueOf(c) : "\\" + "\\tn".charAt(known));
        }
    }

    private List<String> fields() {
        String line = lines[at++];
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\t') {
                fields.add(field.toString());
                field.setLength(0);
            } else if (c == '\\') {
                i++;
                field.append("\\\t\n".charAt("\\tn".indexOf(line.charAt(i))));
            } else {
                field.append(c);
            }
        }
        return fields;
    }
}
