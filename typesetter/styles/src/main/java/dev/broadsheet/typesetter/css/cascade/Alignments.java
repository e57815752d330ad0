package dev.broadsheet.typesetter.css.cascade;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** The attribute {@code align}, and {@code center}; HTML, sections 15.3.2 and 15.3.3. */
final class Alignments {

    private Alignments() {}

    /** Returns declarations that align the text of an element. */
    static String text(Element element) {
        return switch (align(element)) {
            case "left" -> "text-align:left;";
            case "right" -> "text-align:right;";
            case "center", "middle" -> "text-align:center;";
            case "justify" -> "text-align:justify;";
            default -> "";
        };
    }

    /**
     * Returns declarations that align a table by its own attribute, or else by that of an ancestor, which its text does not
     * inherit.
     */
    static String box(Element table) {
        String around = within(table);
        String text = around.isEmpty() ? "" : "text-align:start;";
        return switch (align(table)) {
            case "left" -> text + "float:left;";
            case "right" -> text + "float:right;";
            case "center" -> text + "margin-inline:auto;";
            default -> text + around;
        };
    }

    /** Returns declarations that align a rule, or a block narrower than its containing block, by an ancestor's attribute. */
    static String within(Element block) {
        for (Element around = block.parent(); around != null; around = around.parent()) {
            String align = around.normalName().equals("center") ? "center" : align(around);
            switch (align) {
                case "center", "middle" -> {
                    return "margin-inline:auto;";
                }
                case "right" -> {
                    return "margin-left:auto;";
                }
                case "left", "justify" -> {
                    return "";
                }
                default -> {
                    if (around.normalName().equals("table")) {
                        return "";
                    }
                }
            }
        }
        return "";
    }

    static boolean aligns(Element element) {
        return element.normalName().equals("center") || element.hasAttr("align");
    }

    static String align(Element element) {
        return element.attr("align").strip().toLowerCase(Locale.ROOT);
    }
}
