package dev.broadsheet.typesetter.math;

import dev.broadsheet.typesetter.math.font.MathConstant;
import dev.broadsheet.typesetter.math.token.Faults;
import dev.broadsheet.typesetter.math.token.MathBox;
import dev.broadsheet.typesetter.math.token.MathStyle;
import org.jsoup.nodes.Element;

/** Spaces, padding and errors; MathML Core, sections 3.2.6, 3.3.4 and 3.3.6. */
final class Padding {

    private final FormulaLayout layout;
    private final Faults faults;

    Padding(FormulaLayout layout, Faults faults) {
        this.layout = layout;
        this.faults = faults;
    }

    MathBox space(Element element, MathStyle style) {
        double em = layout.em(style);
        return MathBox.space(
                length(element, "width", em, 0, 0),
                length(element, "height", em, 0, 0),
                length(element, "depth", em, 0, 0));
    }

    MathBox padded(Element element, MathBox content, MathStyle style) {
        double em = layout.em(style);
        double width = length(element, "width", em, content.fullWidth(), content.fullWidth());
        double height = length(element, "height", em, content.ascent(), content.ascent());
        double depth = length(element, "depth", em, content.descent(), content.descent());
        double left = length(element, "lspace", em, content.fullWidth(), 0);
        double up = length(element, "voffset", em, content.height(), 0);
        Arrangement out = new Arrangement().put(content, left, up);
        return MathBox.of(Math.max(0, width), height, depth, out.build(0).parts());
    }

    /** Frames the content of {@code merror}. */
    MathBox error(MathBox content, MathStyle style) {
        double line = layout.length(MathConstant.OVERBAR_RULE_THICKNESS, style);
        double gap = 2 * line;
        double edge = gap + line;
        double width = content.fullWidth() + 2 * edge;
        double bottom = -content.descent() - edge;
        double height = content.height() + 2 * edge;
        Arrangement out = new Arrangement().put(content, edge, 0);
        out.rule(0, bottom, width, line);
        out.rule(0, bottom + height - line, width, line);
        out.rule(0, bottom, line, height);
        out.rule(width - line, bottom, line, height);
        return out.build(width);
    }

    private double length(Element element, String attribute, double em, double whole, double otherwise) {
        return element.hasAttr(attribute)
                ? faults.length(element, attribute, em, whole).orElse(otherwise)
                : otherwise;
    }
}
