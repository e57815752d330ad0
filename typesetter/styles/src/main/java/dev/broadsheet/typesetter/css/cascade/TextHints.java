package dev.broadsheet.typesetter.css.cascade;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Presentational hints of text, rules, lists and the body; HTML, sections 15.3.2 to 15.3.10. */
final class TextHints {

    private static final Pattern FONT_SIZE = Pattern.compile("\\s*[+-]?\\d{1,3}.*");

    private static final List<String> FONT_SIZES =
            List.of("x-small", "small", "medium", "large", "x-large", "xx-large", "xxx-large");

    private TextHints() {}

    static String of(Element element) {
        return switch (element.normalName()) {
            case "p", "div", "h1", "h2", "h3", "h4", "h5", "h6" -> Alignments.text(element);
            case "font" -> font(element);
            case "body" ->
                HintValues.colour("background-color", element.attr("bgcolor"))
                        + HintValues.colour("color", element.attr("text"))
                        + HintValues.picture(element.attr("background"));
            case "hr" -> rule(element);
            case "ol", "ul", "li" -> list(element.attr("type").strip());
            case "br" -> clear(element.attr("clear").strip());
            default -> "";
        };
    }

    private static String font(Element font) {
        String face = font.attr("face").strip();
        boolean named = !face.isEmpty() && face.indexOf(';') < 0;
        return HintValues.colour("color", font.attr("color"))
                + (named ? "font-family:" + face + ";" : "")
                + fontSize(font.attr("size").strip());
    }

    private static String fontSize(String value) {
        if (!FONT_SIZE.matcher(value).matches()) {
            return "";
        }
        int end = 1;
        while (end < Math.min(value.length(), 4) && Character.isDigit(value.charAt(end))) {
            end++;
        }
        boolean relative = !Character.isDigit(value.charAt(0));
        int size = Integer.parseInt(value.substring(0, end)) + (relative ? 3 : 0);
        return "font-size:" + FONT_SIZES.get(Math.max(1, Math.min(FONT_SIZES.size(), size)) - 1) + ";";
    }

    private static String rule(Element rule) {
        String css = HintValues.size("width", rule.attr("width"));
        css += switch (Alignments.align(rule)) {
            case "left" -> "margin-left:0;";
            case "right" -> "margin-right:0;";
            default -> "";
        };
        String height = HintValues.pixels("height", rule.attr("size"));
        boolean filled = rule.hasAttr("color") || rule.hasAttr("noshade");
        css += HintValues.colour("border-color", rule.attr("color"));
        if (height.isEmpty()) {
            return css;
        }
        // As high as it says, with its border.
        String colour = rule.hasAttr("color") ? rule.attr("color") : "gray";
        return css + "box-sizing:border-box;" + height + (filled ? HintValues.colour("background-color", colour) : "");
    }

    private static String list(String type) {
        String style = switch (type) {
            case "1" -> "decimal";
            case "a" -> "lower-alpha";
            case "A" -> "upper-alpha";
            case "i" -> "lower-roman";
            case "I" -> "upper-roman";
            default ->
                switch (type.toLowerCase(Locale.ROOT)) {
                    case "disc", "circle", "square", "none" -> type;
                    default -> "";
                };
        };
        return style.isEmpty() ? "" : "list-style-type:" + style + ";";
    }

    private static String clear(String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "left" -> "clear:left;";
            case "right" -> "clear:right;";
            case "all", "both" -> "clear:both;";
            default -> "";
        };
    }
}
