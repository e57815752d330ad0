package dev.broadsheet.chart.draw;

import dev.broadsheet.chart.Chart;
import dev.broadsheet.chart.ValueAxis;
import dev.broadsheet.chart.ValueScale;
import java.util.ArrayList;
import java.util.List;

/**
 * The drawing area of a chart.
 *
 * @param width in CSS px
 * @param narrow whether it is for a phone or a column, with other labels and fewer ticks
 * @param styled whether the style sheet of the document applies to the drawing
 * @param widths the widths of text
 * @param words the formats of the language
 * @param more the increase of the drawing's natural height, in CSS px; negative to decrease it. Type keeps its size, and minimum
 *     distances are kept
 */
public record DrawingArea(
        double width, boolean narrow, boolean styled, TextWidths widths, ChartFormats words, double more) {

    /** The font size of all text in a chart, in px. */
    static final double SIZE = 13;

    /** The distance between baselines, in px. */
    static final double LEADING = 16;

    /** The heights of letters above and below a baseline, in px. */
    static final double ASCENT = 10;

    static final double DESCENT = 3;

    /** A safety factor: reading systems and browsers may use another typeface. */
    private static final double SLACK = 1.03;

    private static final String ELLIPSIS = "\u2026";

    /** The widths of drawings. */
    public enum Kind {
        /** A page and the column beside its text, or more. */
        BROAD(930),
        /** A page, for drawings that are too high at the width of {@link #WIDE}. */
        PLATE(760),
        /** A page. */
        WIDE(600),
        /** A phone or a column. */
        NARROW(360),
        /** The column beside the text; little more than its width in print, 42 mm. */
        MARGIN(224);

        private final double width;

        Kind(double width) {
            this.width = width;
        }

        private boolean isNarrow() {
            return width < WIDE.width;
        }
    }

    public static DrawingArea of(Kind kind, boolean styled, TextWidths widths, ChartFormats words) {
        return new DrawingArea(kind.width, kind.isNarrow(), styled, widths, words, 0);
    }

    /** Returns an area for drawings that are higher by some CSS px; lower if negative. */
    public DrawingArea higher(double by) {
        return new DrawingArea(width, narrow, styled, widths, words, by);
    }

    /**
     * Returns the height of a flexible part of a drawing.
     *
     * @param parts the number of such parts above each other
     */
    double high(double own, int parts, double least) {
        return Math.max(Math.min(own, least), own + more / Math.max(1, parts));
    }

    double widthOf(String text, boolean bold) {
        return widths.of(text, SIZE, bold) * SLACK;
    }

    /** The number at a tick of an axis; the highest has its unit if that is a symbol. */
    String tick(ValueAxis axis, int index, ValueScale scale) {
        double value = axis.ticks().get(index);
        return index == axis.ticks().size() - 1
                ? words.value(value, axis.decimals(), scale)
                : words.number(value, axis.decimals());
    }

    /** Writes a unit of words in a line of its own, which no label can reach; returns its height, 0 if there is none. */
    double unit(Svg svg, double top, ValueScale scale) {
        if (!hasUnitLine(scale)) {
            return 0;
        }
        wrap(scale.unit(), width, false, 1).forEach(unit -> svg.text(0, top + ASCENT + 2, unit, Lettering.TICK));
        return LEADING;
    }

    static boolean hasUnitLine(ValueScale scale) {
        return !scale.unit().isEmpty() && !ChartFormats.isSign(scale.unit());
    }

    double widest(List<String> lines, boolean bold) {
        return lines.stream().mapToDouble(line -> widthOf(line, bold)).max().orElse(0);
    }

    /** Returns the width of the widest row name, each in its own weight. */
    double widestName(Chart chart) {
        double widest = 0;
        for (int row = 0; row < chart.positions().size(); row++) {
            boolean bold = chart.stressed().contains(row);
            widest = Math.max(widest, widthOf(chart.positions().labels().get(row), bold));
        }
        return widest;
    }

    /** Breaks text into at most {@code most} lines. An ellipsis ends the last line if text is left. */
    List<String> wrap(String text, double room, boolean bold, int most) {
        List<String> lines = new ArrayList<>();
        String rest = text.strip();
        while (!rest.isEmpty() && lines.size() < most) {
            int end = lineEnd(rest, room, bold);
            boolean last = lines.size() == most - 1 && end < rest.length();
            lines.add(last ? cut(rest, room, bold) : rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        return lines;
    }

    /** Returns the offset after the last word that fits, or within the first word if that is too long. */
    private int lineEnd(String text, double room, boolean bold) {
        if (widthOf(text, bold) <= room + 0.01) {
            return text.length();
        }
        int fits = 0;
        for (int at = text.indexOf(' '); at > 0; at = text.indexOf(' ', at + 1)) {
            if (widthOf(text.substring(0, at), bold) > room + 0.01) {
                break;
            }
            fits = at;
        }
        return fits > 0 ? fits : letters(text, room, bold);
    }

    private int letters(String text, double room, boolean bold) {
        int end = text.offsetByCodePoints(0, 1);
        int space = text.indexOf(' ') < 0 ? text.length() : text.indexOf(' ');
        while (end < space) {
            int next = text.offsetByCodePoints(end, 1);
            if (widthOf(text.substring(0, next), bold) > room) {
                return end;
            }
            end = next;
        }
        return end;
    }

    private String cut(String text, double room, boolean bold) {
        int end = text.length();
        while (end > 1 && widthOf(text.substring(0, end).strip() + ELLIPSIS, bold) > room) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).strip() + ELLIPSIS;
    }
}
