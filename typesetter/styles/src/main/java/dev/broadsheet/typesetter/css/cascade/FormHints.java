package dev.broadsheet.typesetter.css.cascade;

import org.jsoup.nodes.Element;

/** Presentational hints for the size of form fields; HTML, section 15.5. */
final class FormHints {

    private FormHints() {}

    /** Returns declarations for the attributes of an element; empty for nearly all. */
    static String of(Element element) {
        return switch (element.normalName()) {
            case "input" -> size(element, "size", "width", "ch");
            case "textarea" -> size(element, "cols", "width", "ch") + size(element, "rows", "min-height", "lh");
            case "select" -> size(element, "size", "min-height", "lh");
            default -> "";
        };
    }

    private static String size(Element element, String attribute, String property, String unit) {
        String value = element.attr(attribute).strip();
        return value.matches("[1-9]\\d{0,3}") ? property + ":" + value + unit + ";" : "";
    }
}
