package dev.broadsheet.typesetter.css.cascade;

import dev.broadsheet.typesetter.css.selector.Subject;
import java.util.List;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * Converts presentational attributes to declarations: those of MathML (MathML Core, section 2.1.3) and of HTML (section 15) for
 * pictures, forms, tables, text and boxes, as in old pages and most e-mail. Every author rule is stronger.
 */
final class PresentationalHints {

    /** Prefix that distinguishes hints from the text of style attributes. */
    private static final String MARK = "/* hint */";

    /** Whether any element of the document aligns blocks by attribute; if not, ancestors need not be searched. */
    private final boolean aligned;

    private final ColumnGroups columns = new ColumnGroups();

    private PresentationalHints(boolean aligned) {
        this.aligned = aligned;
    }

    static PresentationalHints of(List<Subject> document) {
        return new PresentationalHints(document.stream().map(Subject::element).anyMatch(Alignments::aligns));
    }

    /** Returns declarations for the attributes of an element; empty for nearly all. */
    String of(Element element) {
        String css = declarations(element);
        return css.isEmpty() ? "" : MARK + css;
    }

    private String declarations(Element element) {
        String around = aligned ? around(element) : "";
        if (element.attributesSize() == 0 && !isCell(element)) {
            return around;
        }
        return switch (element.normalName()) {
            case "img", "svg", "embed", "object", "video" -> PictureHints.of(element);
            case "input", "textarea", "select" -> FormHints.of(element);
            case "table", "td", "th", "tr", "thead", "tbody", "tfoot", "col", "colgroup", "caption" ->
                TableHints.of(element, columns);
            case "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "font", "body", "hr", "ol", "ul", "li", "br" ->
                around + TextHints.of(element);
            default -> element.normalName().startsWith("m") ? formula(element) : "";
        };
    }

    private static String around(Element element) {
        return switch (element.normalName()) {
            case "div", "hr" -> Alignments.within(element);
            case "table" -> element.attributesSize() == 0 ? Alignments.box(element) : "";
            default -> "";
        };
    }

    private static boolean isCell(Element element) {
        return element.normalName().equals("td") || element.normalName().equals("th");
    }

    private static String formula(Element element) {
        StringBuilder css = new StringBuilder();
        for (Attribute attribute : element.attributes()) {
            String property = property(attribute.getKey());
            if (!property.isEmpty() && attribute.getValue().indexOf(';') < 0) {
                css.append(property).append(':').append(attribute.getValue()).append(';');
            }
        }
        return css.toString();
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
