package dev.broadsheet.typesetter.css.cascade;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Attributes of MathML that say what style sheets say otherwise; MathML Core, section 2.1.3. Every rule of an author is stronger. */
final class MathHints {

    /** Begins what attributes say, so that it is no style attribute's text. */
    private static final String MARK = "/* math */";

    private MathHints() {}

    /** Declarations that stand for the attributes of an element; empty for nearly all. */
    static String of(Element element) {
        if (!element.normalName().startsWith("m") || element.attributesSize() == 0) {
            return "";
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
