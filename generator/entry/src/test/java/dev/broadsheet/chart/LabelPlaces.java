package dev.broadsheet.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks that labels are at their marks, and that annotations leave the main lines free. */
final class LabelPlaces {

    private static final double LINE = 16;

    private LabelPlaces() {}

    static List<String> faults(Chart chart, Drawn drawn) {
        List<String> faults = new ArrayList<>();
        if (chart.type() == ChartType.LINE) {
            notes(chart, drawn, faults);
            ends(drawn, faults);
        }
        if (chart.upright() && (chart.type() == ChartType.BAR || chart.type() == ChartType.STACKED)) {
            years(chart, drawn, faults);
        }
        return faults;
    }

    /** Annotations are in ink, all other labels in plots are not, or bold. */
    private static void notes(Chart chart, Drawn drawn, List<String> faults) {
        boolean some = chart.series().stream().anyMatch(Series::stressed);
        double bottom = drawn.lines.stream()
                .filter(line -> line.y1() == line.y2() && line.x1() == 0)
                .mapToDouble(Drawn.Line::y1)
                .max()
                .orElse(0);
        for (Drawn.Text text : drawn.texts) {
            boolean note =
                    text.color().equals("ink") && !text.bold() && text.baseline() < bottom && text.baseline() > 40;
            for (Drawn.Path path : note ? drawn.paths : List.<Drawn.Path>of()) {
                boolean strong =
                        path.stroked() && path.width() == 2.5 && !path.shape().contains("h22");
                if (strong && (!some || !path.color().equals("pale")) && crosses(path, text.box())) {
                    faults.add("'" + text.words() + "' covers the line " + path.color());
                }
            }
        }
    }

    private static boolean crosses(Drawn.Path path, Drawn.Box box) {
        for (int i = 1; i < path.points().size(); i++) {
            Drawn.Point from = path.points().get(i - 1);
            Drawn.Point to = path.points().get(i);
            for (int k = 0; k <= 200 && !to.start(); k++) {
                double x = from.x() + (to.x() - from.x()) * k / 200;
                double y = from.y() + (to.y() - from.y()) * k / 200;
                if (x > box.left() && x < box.right() && y > box.top() && y < box.bottom()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The name of a line is at its end, or a leader goes to it. */
    private static void ends(Drawn drawn, List<String> faults) {
        for (Drawn.Text text : drawn.texts) {
            if (!text.bold() || !Character.isDigit(text.color().charAt(0))) {
                continue;
            }
            Optional<Drawn.Path> line = drawn.paths.stream()
                    .filter(path -> path.stroked()
                            && path.width() == 2.5
                            && path.color().equals(text.color()))
                    .findFirst();
            double end = line.map(
                            path -> path.points().get(path.points().size() - 1).y())
                    .orElse(0.0);
            boolean near = Math.abs(text.baseline() - 4 - end) <= 2 * LINE;
            boolean led = drawn.lines.stream()
                    .anyMatch(leader -> leader.width() == 0.75 && Math.abs(leader.y1() - end) < 0.02);
            if (line.isPresent() && !near && !led) {
                faults.add("'" + text.words() + "' is not nearest to its line at " + end);
            }
        }
    }

    /** A year below a bar is that of the bar. */
    private static void years(Chart chart, Drawn drawn, List<String> faults) {
        if (chart.positions().scale() != Positions.Scale.YEARS) {
            return;
        }
        List<Drawn.Text> years = drawn.texts.stream()
                .filter(text -> text.color().equals("muted")
                        && !text.bold()
                        && text.x() > 0
                        && text.words().matches("[0-9]{4}"))
                .toList();
        if (years.isEmpty()) {
            faults.add("no place is named");
        }
        for (Drawn.Text year : years) {
            int place = chart.positions().labels().indexOf(year.words());
            if (place < 0) {
                faults.add(year.words() + " is below a place without data");
            }
        }
    }
}
