package dev.broadsheet.chart.draw;

import dev.broadsheet.chart.Chart;
import dev.broadsheet.chart.ChartCode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Redraws charts in PDFs at another height, so that pages are filled. The typesetter requests them by a URL that encodes the
 * whole chart: pages depend on nothing outside of the document.
 */
public final class Redrawing {

    private static final Pattern ADDRESS =
            Pattern.compile("chart:(BROAD|PLATE|WIDE|NARROW|MARGIN):([\\w-]+)\\?height=(\\d+(?:\\.\\d+)?)");

    private Redrawing() {}

    /**
     * Returns the URL of a drawing, without the requested height.
     *
     * @param code the chart, as {@link ChartCode} writes it
     */
    public static String address(DrawingArea.Kind kind, String code) {
        return "chart:" + kind + ':'
                + Base64.getUrlEncoder().withoutPadding().encodeToString(code.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Returns the drawing as an SVG file, as near to the requested height as its type allows; empty if the URL does not encode a
     * chart.
     *
     * @param widths the widths of text
     */
    public static Optional<byte[]> draw(String address, TextWidths widths) {
        Matcher parts = ADDRESS.matcher(address);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            byte[] code = Base64.getUrlDecoder().decode(parts.group(2));
            Chart chart = ChartCode.read(new String(code, StandardCharsets.UTF_8));
            return Optional.of(draw(chart, DrawingArea.Kind.valueOf(parts.group(1)), parts.group(3), widths));
        } catch (RuntimeException e) {
            return Optional.empty(); // a malformed URL in the document
        }
    }

    private static byte[] draw(Chart chart, DrawingArea.Kind kind, String height, TextWidths widths) {
        ChartFormats words = ChartFormats.of(Locale.forLanguageTag(chart.language()));
        DrawingArea area = DrawingArea.of(kind, false, widths, words);
        double own = Charts.draw(chart, area).height();
        Drawing drawing = Charts.draw(chart, area.higher(Double.parseDouble(height) - own));
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"" + drawing.viewBox() + "\">"
                + drawing.content() + "</svg>";
        return svg.getBytes(StandardCharsets.UTF_8);
    }
}
