package dev.broadsheet.typesetter.svg;

import dev.broadsheet.typesetter.svg.syntax.Attributes;
import dev.broadsheet.typesetter.svg.syntax.Shapes;
import dev.broadsheet.typesetter.svg.syntax.SvgStyle;
import dev.broadsheet.typesetter.svg.syntax.Transforms;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Computes the bounding box of an element without its strokes; SVG 2, 8.10. */
final class Bounds {

    private final SvgPainter painter;
    private final Frame frame;

    Bounds(SvgPainter painter, Frame frame) {
        this.painter = painter;
        this.frame = frame;
    }

    /** Returns the bounding box in the element's own coordinates. */
    Rectangle2D of(Element element) {
        Rectangle2D box = own(element, frame.style(), frame.depth());
        return box == null ? new Rectangle2D.Double() : box;
    }

    private @Nullable Rectangle2D own(Element element, SvgStyle style, int depth) {
        painter.budget().element(depth);
        Attributes of = new Attributes(element, style, frame.viewport());
        Optional<Shape> shape = Shapes.of(of);
        if (shape.isPresent()) {
            painter.budget().shape(shape.get());
            return shape.get().getBounds2D();
        }
        return switch (Attributes.name(element)) {
            case "text" -> new TextPainter(painter, frame.within(style), element).bounds();
            case "image", "svg" ->
                new Rectangle2D.Double(
                        of.x("x", 0),
                        of.y("y", 0),
                        of.x("width", frame.viewport().width()),
                        of.y("height", frame.viewport().height()));
            case "use" -> used(of, style, depth);
            case "g", "a", "switch" -> children(element, style, depth);
            default -> null;
        };
    }

    private @Nullable Rectangle2D used(Attributes use, SvgStyle style, int depth) {
        Optional<Element> target = painter.references().href(Attributes.href(use.element()));
        if (target.isEmpty()) {
            return null;
        }
        Rectangle2D box = placed(target.get(), style.child(target.get()), depth + 1);
        return box == null
                ? null
                : new Rectangle2D.Double(
                        box.getX() + use.x("x", 0), box.getY() + use.y("y", 0), box.getWidth(), box.getHeight());
    }

    private @Nullable Rectangle2D children(Element element, SvgStyle style, int depth) {
        Rectangle2D all = null;
        for (Element child : element.children()) {
            SvgStyle own = style.child(child);
            Rectangle2D box = own.displayed() ? placed(child, own, depth + 1) : null;
            if (box != null) {
                all = all == null ? box : all.createUnion(box);
            }
        }
        return all;
    }

    private @Nullable Rectangle2D placed(Element element, SvgStyle style, int depth) {
        Rectangle2D box = own(element, style, depth);
        AffineTransform transform = Transforms.parse(element.attr("transform"));
        return box == null ? null : transform.createTransformedShape(box).getBounds2D();
    }
}
