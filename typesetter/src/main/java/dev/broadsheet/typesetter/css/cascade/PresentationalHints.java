package dev.broadsheet.typesetter.css.cascade;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * Attributes that say what style sheets say otherwise, of MathML (MathML Core, section 2.1.3), of pictures (HTML, section
 * 15.4.3) and of forms. Every rule of an author is stronger.
 */
final class PresentationalHints {

    /** Begins what attributes say, so that it is no style attribute's text. */
    private static final String MARK = "/* hint */";

    private PresentationalHints() {}

    /** Declarations that stand for the attributes of an element; empty for nearly all. */
    static String of(Element element) {
        if (element.attributesSize() == 0) {
            return "";
        }
        if (!element.normalName().startsWith("m")) {
            String css = isPicture(element) ? size(element) : FormHints.of(element);
            return css.isEmpty() ? "" : MARK + css;
        }
        StringBuilder css = new StringBuilder();
        for (Attribute attribute : element.attributes()) {
            String property = property(attribute.getKey());
            if (!property.isEmpty() && attribute.getValue().indexOf(';') < 0) {
                css.append(property).append(':').append(attribute.getValue()).append(';');
            }
        }
        return css.isEmpty() ? "" : MARK + css;
    }

    private static boolean isPicture(Element element) {
        return element.normalName().equals("img") || element.normalName().equals("svg");
    }

    /** In CSS px; a width may be a share of the column, a height may not, since that of a column depends on what is in it. */
    private static String size(Element picture) {
        String width = picture.attr("width").strip();
        String height = picture.attr("height").strip();
        boolean share = width.endsWith("%") && isNumber(width.substring(0, width.length() - 1));
        return (share ? "width:" + width + ";" : pixels("width", width)) + pixels("height", height);
    }

    private static String pixels(String property, String value) {
        return isNumber(value) ? property + ":" + value + "px;" : "";
    }

    private static boolean isNumber(String value) {
        return !value.isEmpty() && value.matches("\\d{1,6}(\\.\\d{1,4})?");
    }

    static boolean areIn(String css) {
        return css.startsWith(MARK);
    }

    private static String property(String attribute) {
        return switch (attribute) {
            case "mathcolor" -> "color";
            case "mathbackground" -> "background-color";
            case "mathsize" -> "font-size";
            default -> "";
        };
    }
}
