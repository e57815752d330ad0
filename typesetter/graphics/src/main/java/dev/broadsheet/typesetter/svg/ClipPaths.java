package dev.broadsheet.typesetter.svg;

import dev.broadsheet.typesetter.svg.syntax.Attributes;
import dev.broadsheet.typesetter.svg.syntax.Shapes;
import dev.broadsheet.typesetter.svg.syntax.SvgStyle;
import dev.broadsheet.typesetter.svg.syntax.Transforms;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import java.util.function.Supplier;
import org.jsoup.nodes.Element;

/** Clip paths; CSS Masking 1, 6. */
final class ClipPaths {

    /** Most segments of outlines whose union is computed exactly, which is slow. */
    private static final int EXACT = 2000;

    private static final int MOST_CHAINED = 5;

    private final SvgPainter painter;
    private final Frame frame;

    ClipPaths(SvgPainter painter, Frame frame) {
        this.painter = painter;
        this.frame = frame;
    }

    void apply(Element clipPath, Supplier<Rectangle2D> bounds) {
        Optional<Element> next = Optional.of(clipPath);
        for (int i = 0; next.isPresent() && i < MOST_CHAINED; i++) {
            one(next.get(), bounds);
            next = painter.references().url(painter.contextOf(next.get()).value("clip-path", "none"), "clipPath");
        }
    }

    private void one(Element clipPath, Supplier<Rectangle2D> bounds) {
        SvgStyle style = painter.contextOf(clipPath);
        AffineTransform place = Transforms.parse(clipPath.attr("transform"));
        if (clipPath.attr("clipPathUnits").equals("objectBoundingBox")) {
            Rectangle2D box = bounds.get();
            place.concatenate(new AffineTransform(box.getWidth(), 0, 0, box.getHeight(), box.getX(), box.getY()));
        }
        Path2D whole = new Path2D.Double();
        boolean evenOdd = false;
        int parts = 0;
        for (Element child : clipPath.children()) {
            painter.budget().element(frame.depth());
            SvgStyle own = style.child(child);
            Optional<Shape> shape = own.displayed() && own.visible() ? outline(child, own) : Optional.empty();
            if (shape.isPresent()) {
                evenOdd = own.keyword("clip-rule", "nonzero").equals("evenodd");
                whole = united(whole, place.createTransformedShape(shape.get()), evenOdd, parts++);
            }
        }
        frame.canvas().clip(whole, parts == 1 && evenOdd);
    }

    private Optional<Shape> outline(Element child, SvgStyle style) {
        Element drawn = child;
        AffineTransform place = Transforms.parse(child.attr("transform"));
        if (Attributes.name(child).equals("use")) {
            Attributes of = new Attributes(child, style, frame.viewport());
            place.translate(of.x("x", 0), of.y("y", 0));
            drawn = painter.references().href(Attributes.href(child)).orElse(child);
            place.concatenate(Transforms.parse(drawn.attr("transform")));
        }
        if (Attributes.name(drawn).equals("text")) {
            painter.context().unsupported("<text> in a <clipPath>");
        }
        Optional<Shape> shape = Shapes.of(new Attributes(drawn, style.child(drawn), frame.viewport()));
        shape.ifPresent(painter.budget()::shape);
        return shape.map(place::createTransformedShape);
    }

    private static Path2D united(Path2D whole, Shape part, boolean evenOdd, int before) {
        if (before == 0 || size(whole) + size(part) > EXACT) {
            whole.append(part, false);
            return whole;
        }
        Path2D ruled = new Path2D.Double(evenOdd ? Path2D.WIND_EVEN_ODD : Path2D.WIND_NON_ZERO);
        ruled.append(part, false);
        Area area = new Area(whole);
        area.add(new Area(ruled));
        return new Path2D.Double(area);
    }

    private static int size(Shape shape) {
        int size = 0;
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            size++;
        }
        return size;
    }
}
