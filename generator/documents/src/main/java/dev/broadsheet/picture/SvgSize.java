package dev.broadsheet.picture;

import dev.broadsheet.source.Limits;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The intrinsic size of an SVG picture in CSS px; SVG 2, 8.2 and CSS Images 3, 5. */
record SvgSize(int width, int height) {

    private static final Pattern LENGTH =
            Pattern.compile("\\s*+\\+?((?:[0-9]++(?:\\.[0-9]++)?|\\.[0-9]++)(?:[eE][+-]?[0-9]{1,2})?)([a-z]*)\\s*+");
    private static final double DEFAULT_WIDTH = 300;
    private static final double DEFAULT_HEIGHT = 150;

    static SvgSize of(Element root) throws SvgFault {
        OptionalDouble width = length(root.attr("width"));
        OptionalDouble height = length(root.attr("height"));
        String[] box = root.attr("viewBox").strip().split("[\\s,]+", -1);
        OptionalDouble boxWidth = box.length == 4 ? length(box[2]) : OptionalDouble.empty();
        OptionalDouble boxHeight = box.length == 4 ? length(box[3]) : OptionalDouble.empty();
        boolean framed = boxWidth.isPresent() && boxHeight.isPresent();
        double ratio = framed ? boxHeight.getAsDouble() / boxWidth.getAsDouble() : DEFAULT_HEIGHT / DEFAULT_WIDTH;
        double natural = framed ? boxWidth.getAsDouble() : DEFAULT_WIDTH;
        double across = width.orElse(height.isPresent() ? height.getAsDouble() / ratio : natural);
        double down = height.orElse(across * ratio);
        if (!(across <= Limits.SVG_SIZE && down <= Limits.SVG_SIZE)) {
            throw new SvgFault("it is larger than " + Limits.SVG_SIZE + " px");
        }
        return new SvgSize((int) Math.max(1, Math.round(across)), (int) Math.max(1, Math.round(down)));
    }

    /** Returns a length in px; empty if it is not a length above 0. Percentages have no meaning without a container. */
    private static OptionalDouble length(String text) {
        Matcher length = LENGTH.matcher(text);
        if (!length.matches()) {
            return OptionalDouble.empty();
        }
        double factor = switch (length.group(2)) {
            case "", "px" -> 1;
            case "pt" -> 4 / 3.0;
            case "pc", "em", "rem" -> 16;
            case "in" -> 96;
            case "cm" -> 96 / 2.54;
            case "mm" -> 96 / 25.4;
            default -> 0;
        };
        double value = Double.parseDouble(length.group(1)) * factor;
        return value > 0 ? OptionalDouble.of(value) : OptionalDouble.empty();
    }
}
