package dev.broadsheet.chart.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** The key above a chart: marks with the names of their series. */
final class Key {

    /** A mark with a name. */
    record Entry(String name, Mark mark) {}

    /** Draws a sample mark of 22 × 12 px. */
    @FunctionalInterface
    interface Mark {
        /** @param y the vertical centre */
        void draw(Svg svg, double x, double y);
    }

    static final double MARK = 22;
    private static final double SPACE = 6;
    private static final double GAP = 18;
    private static final double LINE = 19;

    private final DrawingArea area;
    private final List<Entry> entries;

    Key(DrawingArea area, List<Entry> entries) {
        this.area = area;
        this.entries = entries;
    }

    /** Draws the key and returns its height. */
    double draw(Svg svg) {
        double x = 0;
        double y = LINE / 2;
        for (Entry entry : entries) {
            List<String> lines = area.wrap(entry.name(), area.width() - MARK - SPACE, false, 1);
            String name = lines.isEmpty() ? "" : lines.get(0);
            double width = MARK + SPACE + area.widthOf(name, false);
            if (x > 0 && x + width > area.width()) {
                x = 0;
                y += LINE;
            }
            draw(svg, entry, name, x, y);
            x += width + GAP;
        }
        return entries.isEmpty() ? 0 : y + LINE / 2 + 6;
    }

    private static void draw(Svg svg, Entry entry, String name, double x, double y) {
        svg.asText(() -> {
            entry.mark().draw(svg, x, y);
            svg.text(x + MARK + SPACE, y + 4.5, name, Lettering.LABEL);
        });
    }

    static List<Entry> entries(int count, IntFunction<Entry> entry) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            entries.add(entry.apply(i));
        }
        return entries;
    }
}
