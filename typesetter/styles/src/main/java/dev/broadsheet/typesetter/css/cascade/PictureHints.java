package dev.broadsheet.typesetter.css.cascade;

import org.jsoup.nodes.Element;

/** Presentational hints of pictures; HTML, section 15.4.3. */
final class PictureHints {

    private PictureHints() {}

    static String of(Element element) {
        return switch (element.normalName()) {
            case "img" -> size(element) + place(element);
            case "svg", "embed", "object", "video" -> size(element);
            default -> "";
        };
    }

    /**
     * Returns the size in CSS px. A width may be a percentage of the column; a height may not, since a column's height depends on
     * its content.
     */
    private static String size(Element picture) {
        String width = picture.attr("width").strip();
        String height = picture.attr("height").strip();
        boolean share = width.endsWith("%") && isNumber(width.substring(0, width.length() - 1));
        return (share ? "width:" + width + ";" : pixels("width", width)) + pixels("height", height);
    }

    private static String pixels(String property, String value) {
        return isNumber(value) || value.endsWith("px") ? HintValues.pixels(property, value) : "";
    }

    private static boolean isNumber(String value) {
        return !value.isEmpty() && value.matches("\\d{1,6}(\\.\\d{1,4})?");
    }

    private static String place(Element picture) {
        String aside = switch (Alignments.align(picture)) {
            case "left" -> "float:left;";
            case "right" -> "float:right;";
            case "top" -> "vertical-align:top;";
            case "middle", "center", "absmiddle" -> "vertical-align:middle;";
            case "bottom", "baseline" -> "vertical-align:baseline;";
            default -> "";
        };
        String border = HintValues.pixels("border-width", picture.attr("border"));
        return aside
                + HintValues.pixels("margin-inline", picture.attr("hspace"))
                + HintValues.pixels("margin-block", picture.attr("vspace"))
                + (border.isEmpty() ? "" : "border-style:solid;" + border);
    }
}
