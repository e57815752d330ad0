package dev.broadsheet.chart.draw;

import dev.broadsheet.chart.Chart;
import java.util.ArrayList;
import java.util.List;

/**
 * What a chart is drawn on.
 *
 * @param width in CSS px
 * @param narrow whether it is for a phone or a column: other labels, fewer ticks
 * @param styled whether the style sheet of the document reaches into the picture
 * @param widths of text
 * @param words of the language
 * @param more by how much a drawing is to be higher than it is by itself, in CSS px; negative for lower. Type keeps its size,
 *     and so does what would be too close else
 */
public record Sheet(double width, boolean narrow, boolean styled, TextWidths widths, ChartWords words, double more) {

    /** The size of all type in a chart. */
    static final double SIZE = 13;

    /** From base line to base line. */
    static final double LEADING = 16;

    /** Reading systems and browsers may set another face. */
    private static final double SLACK = 1.03;

    private static final String ELLIPSIS = "\u2026";

    /** What there is room for. */
    public enum Kind {
        /** A page. */
        WIDE(600),
        /** A phone or a column. */
        NARROW(360),
        /** The column beside the text, and in print, where it is 42 mm, little more. */
        MARGIN(224);

        private final double width;

        Kind(double width) {
            this.width = width;
        }
    }

    public static Sheet of(Kind kind, boolean styled, TextWidths widths, ChartWords words) {
        return new Sheet(kind.width, kind != Kind.WIDE, styled, widths, words, 0);
    }

    public static Sheet wide(boolean styled, TextWidths widths, ChartWords words) {
        return of(Kind.WIDE, styled, widths, words);
    }

    public static Sheet narrow(boolean styled, TextWidths widths, ChartWords words) {
        return of(Kind.NARROW, styled, widths, words);
    }

    /** For drawings that are higher by so much than on this one, in CSS px; negative for lower. */
    public Sheet higher(double by) {
        return new Sheet(width, narrow, styled, widths, words, by);
    }

    /** The height of a part of a drawing that may be higher or lower. @param parts how many of them are above each other */
    double high(double own, int parts, double least) {
        return Math.max(Math.min(own, least), own + more / Math.max(1, parts));
    }

    double widthOf(String text, boolean bold) {
        return widths.of(text, SIZE, bold) * SLACK;
    }

    double widest(List<String> lines, boolean bold) {
        return lines.stream().mapToDouble(line -> widthOf(line, bold)).max().orElse(0);
    }

    /** Of the names of rows, each in its own weight. */
    double widestName(Chart chart) {
        double widest = 0;
        for (int row = 0; row < chart.places().size(); row++) {
            boolean bold = chart.stressed().contains(row);
            widest = Math.max(widest, widthOf(chart.places().labels().get(row), bold));
        }
        return widest;
    }

    /** A text in lines, as many as there may be; the last ends with an ellipsis when there is more. */
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

    /** Behind the last word that fits; within the first when that is too long itself. */
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
