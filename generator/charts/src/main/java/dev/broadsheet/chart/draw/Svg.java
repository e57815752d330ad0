package dev.broadsheet.chart.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Builds an SVG drawing. Colours are roles: {@code 1} to {@code 12} are those of series, others have the names of the theme's
 * tokens. On screens a style sheet assigns their values by classes; elsewhere custom properties do.
 */
final class Svg {

    /** Colour roles that only charts have, besides those of series. */
    private static final Set<String> OWN = Set.of("pale", "era");

    private static final String RIGHT_TO_LEFT_MARK = "\u200f";

    private final StringBuilder out = new StringBuilder(4096);
    private final boolean styled;
    private final TextWidths widths;
    private final double width;
    private final boolean rightToLeft;
    private boolean mirrored;
    private final List<Written> written = new ArrayList<>();

    /** A text at its coordinates. */
    private record Written(double x, double baseline, String text, Lettering type) {}

    Svg(DrawingArea area) {
        this.styled = area.styled();
        this.widths = area.widths();
        this.width = area.width();
        this.rightToLeft = area.words().isRightToLeft();
    }

    /**
     * Creates a drawing of rows with names and values, which is mirrored in right-to-left languages. Time and value axes run from
     * left to right in all languages, as digits do.
     */
    static Svg ofRows(DrawingArea area) {
        Svg svg = new Svg(area);
        svg.mirrored = svg.rightToLeft;
        return svg;
    }

    /** Draws text-like content, which starts at the side where the language starts. */
    void asText(Runnable drawing) {
        boolean before = mirrored;
        mirrored = rightToLeft;
        drawing.run();
        mirrored = before;
    }

    private double x(double x) {
        return mirrored ? width - x : x;
    }

    String content() {
        return out.toString();
    }

    void line(double x1, double y1, double x2, double y2, String color, double width) {
        out.append("<line").append(number("x1", x(x1))).append(number("y1", y1));
        out.append(number("x2", x(x2))).append(number("y2", y2)).append(number("stroke-width", width));
        stroke(color);
        out.append("/>");
    }

    void rect(double x, double y, double width, double height, String color) {
        out.append("<rect")
                .append(number("x", mirrored ? this.width - x - Math.max(0, width) : x))
                .append(number("y", y));
        out.append(number("width", Math.max(0, width))).append(number("height", Math.max(0, height)));
        fill(color);
        out.append("/>");
    }

    void area(String path, String color) {
        out.append("<path d=\"").append(path).append('"');
        mirror();
        fill(color);
        out.append("/>");
    }

    /** @param dashes the dash pattern, such as {@code 5 3}; empty for a solid line */
    void path(String path, String color, double width, String dashes) {
        out.append("<path d=\"")
                .append(path)
                .append("\" fill=\"none\" stroke-linejoin=\"round\" stroke-linecap=\"round\"");
        out.append(number("stroke-width", width));
        mirror();
        if (!dashes.isEmpty()) {
            out.append(" stroke-dasharray=\"").append(dashes).append('"');
        }
        stroke(color);
        out.append("/>");
    }

    /** Writes text at a baseline. */
    void text(double x, double y, String text, Lettering type) {
        text(x, y, text, type, "");
    }

    /** Returns the boxes of all texts so far. */
    List<Box> texts() {
        return written.stream()
                .map(one -> Box.ofText(
                        start(one.x(), one.text(), one.type()), one.baseline(), width(one.text(), one.type())))
                .toList();
    }

    private double width(String text, Lettering type) {
        return widths.of(text, type.size(), type.bold());
    }

    private double start(double x, String text, Lettering type) {
        return switch (type.anchor()) {
            case START -> x;
            case MIDDLE -> x - width(text, type) / 2;
            case END -> x - width(text, type);
        };
    }

    private void text(double x, double y, String text, Lettering type, String more) {
        Lettering.Anchor anchor = mirrored ? type.anchor().opposite() : type.anchor();
        written.add(new Written(x(x), y, text, type.at(anchor)));
        out.append("<text").append(number("x", x(x))).append(number("y", y));
        if (type.size() != DrawingArea.SIZE) {
            out.append(number("font-size", type.size()));
        }
        if (type.bold()) {
            out.append(" font-weight=\"600\"");
        }
        if (anchor != Lettering.Anchor.START) {
            out.append(" text-anchor=\"")
                    .append(anchor.name().toLowerCase(Locale.ROOT))
                    .append('"');
        }
        paint("fill", "f", type.color(), more);
        out.append('>');
        escape(rightToLeft ? marked(text) : text);
        out.append("</text>");
    }

    /** Writes text that stays legible over lines, by an outline if a style sheet defines one, else by a box behind it. */
    void textOnLines(double x, double y, String text, Lettering type) {
        if (!styled) {
            double width = width(text, type);
            double start = start(x, text, type);
            rect(start - 1.5, y - type.size() * 0.8, width + 3, type.size() * 1.05, "paper");
        }
        text(x, y, text, type, " halo");
    }

    private void mirror() {
        if (mirrored) {
            out.append(" transform=\"matrix(-1 0 0 1 ").append(number(width)).append(" 0)\"");
        }
    }

    /**
     * Surrounds right-to-left words with directional marks, since text in a drawing is left-to-right: numbers beside the words
     * stay in order.
     */
    private static String marked(String text) {
        boolean words = text.codePoints().anyMatch(c -> {
            byte direction = Character.getDirectionality(c);
            return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
        });
        return words ? RIGHT_TO_LEFT_MARK + text + RIGHT_TO_LEFT_MARK : text;
    }

    private void fill(String color) {
        paint("fill", "f", color, "");
    }

    private void stroke(String color) {
        paint("stroke", "s", color, "");
    }

    /** @param more additional classes, each with a space before it */
    private void paint(String property, String prefix, String color, String more) {
        if (styled) {
            out.append(" class=\"")
                    .append(prefix)
                    .append('-')
                    .append(color)
                    .append(more)
                    .append('"');
        } else {
            boolean own = Character.isDigit(color.charAt(0)) || OWN.contains(color);
            out.append(' ')
                    .append(property)
                    .append("=\"var(--")
                    .append(own ? "chart-" : "")
                    .append(color)
                    .append(")\"");
        }
    }

    private static String number(String name, double value) {
        return " " + name + "=\"" + number(value) + "\"";
    }

    /** Formats a number with at most two decimals, independent of the locale. */
    static String number(double value) {
        long hundredths = Math.round(value * 100);
        long whole = Math.abs(hundredths) / 100;
        long rest = Math.abs(hundredths) % 100;
        String sign = hundredths < 0 ? "-" : "";
        String decimals = rest == 0 ? "" : rest % 10 == 0 ? "." + rest / 10 : rest < 10 ? ".0" + rest : "." + rest;
        return sign + whole + decimals;
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                default -> out.append(c);
            }
        }
    }
}
