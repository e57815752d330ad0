package dev.broadsheet.typesetter.css.cascade;

import dev.broadsheet.typesetter.css.selector.Subject;
import java.util.List;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * Attributes that say what style sheets say otherwise, of MathML (MathML Core, section 2.1.3) and of HTML (section 15): of
 * pictures, forms, tables, and of text and boxes as old pages and most electronic mail have them. Every rule of an author
 * is stronger.
 */
final class PresentationalHints {

    /** Begins what attributes say, so that it is no style attribute's text. */
    private static final String MARK = "/* hint */";

    /** Whether the document aligns blocks by what is around them, for which few have to be asked. */
    private final boolean aligned;

    private PresentationalHints(boolean aligned) {
        this.aligned = aligned;
    }

    static PresentationalHints of(List<Subject> document) {
        return new PresentationalHints(document.stream().map(Subject::element).anyMatch(Alignments::aligns));
    }

    /** Declarations that stand for the attributes of an element; empty for nearly all. */
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
                TableHints.of(element);
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
