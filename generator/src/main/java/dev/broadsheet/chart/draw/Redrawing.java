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
 * Charts of PDFs at other heights than their own, so that pages are filled. The typesetter asks for them by an address that holds
 * the whole chart: what a document says is all that its pages depend on.
 */
public final class Redrawing {

    private static final Pattern ADDRESS =
            Pattern.compile("chart:(WIDE|NARROW|MARGIN):([\\w-]+)\\?height=(\\d+(?:\\.\\d+)?)");

    private Redrawing() {}

    /** The address of a drawing, without the height that is asked for. @param code the chart, as {@link ChartCode} writes it */
    public static String address(Sheet.Kind kind, String code) {
        return "chart:" + kind + ':'
                + Base64.getUrlEncoder().withoutPadding().encodeToString(code.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The drawing as an SVG file, as near to the height that is asked for as its type allows; empty for what is no address of
     * one.
     *
     * @param widths of text
     */
    public static Optional<byte[]> draw(String address, TextWidths widths) {
        Matcher parts = ADDRESS.matcher(address);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            byte[] code = Base64.getUrlDecoder().decode(parts.group(2));
            Chart chart = ChartCode.read(new String(code, StandardCharsets.UTF_8));
            return Optional.of(draw(chart, Sheet.Kind.valueOf(parts.group(1)), parts.group(3), widths));
        } catch (RuntimeException e) {
            return Optional.empty(); // an address that somebody wrote
        }
    }

    private static byte[] draw(Chart chart, Sheet.Kind kind, String height, TextWidths widths) {
        ChartWords words = ChartWords.of(Locale.forLanguageTag(chart.language()));
        Sheet sheet = Sheet.of(kind, false, widths, words);
        double own = Charts.draw(chart, sheet).height();
        Drawing drawing = Charts.draw(chart, sheet.higher(Double.parseDouble(height) - own));
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"" + drawing.viewBox() + "\">"
                + drawing.content() + "</svg>";
        return svg.getBytes(StandardCharsets.UTF_8);
    }
}
