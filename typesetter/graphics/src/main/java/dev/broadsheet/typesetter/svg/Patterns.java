package dev.broadsheet.typesetter.svg;

import dev.broadsheet.typesetter.canvas.VectorCanvas;
import dev.broadsheet.typesetter.canvas.VectorPaint;
import dev.broadsheet.typesetter.canvas.VectorPaint.Tile;
import dev.broadsheet.typesetter.svg.syntax.SvgLength;
import dev.broadsheet.typesetter.svg.syntax.SvgStyle;
import dev.broadsheet.typesetter.svg.syntax.Transforms;
import dev.broadsheet.typesetter.svg.syntax.ViewBox;
import dev.broadsheet.typesetter.svg.syntax.Viewport;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;

/** Patterns; SVG 2, 14.3. */
final class Patterns {

    /** Most tiles; more would be indistinguishable and take viewers very long. */
    private static final double MOST_TILES = 250_000;

    private final SvgPainter painter;
    private final Frame frame;
    private final SvgStyle style;

    Patterns(SvgPainter painter, Frame frame, SvgStyle style) {
        this.painter = painter;
        this.frame = frame;
        this.style = style;
    }

    Optional<VectorPaint> of(Element element, Rectangle2D bounds) {
        Inheritance chain = Inheritance.of(element, painter.references());
        boolean ofBox = !chain.attribute("patternUnits", "objectBoundingBox").equals("userSpaceOnUse");
        Viewport whole = ofBox ? new Viewport(1, 1) : frame.viewport();
        double unitX = ofBox ? bounds.getWidth() : 1;
        double unitY = ofBox ? bounds.getHeight() : 1;
        double x = length(chain, "x", whole.width()) * unitX + (ofBox ? bounds.getX() : 0);
        double y = length(chain, "y", whole.height()) * unitY + (ofBox ? bounds.getY() : 0);
        double width = length(chain, "width", whole.width()) * unitX;
        double height = length(chain, "height", whole.height()) * unitY;
        AffineTransform local = Transforms.parse(chain.attribute("patternTransform", ""));
        Optional<Element> content = chain.withChildren("");
        if (!(width > 0 && height > 0) || content.isEmpty() || local.getDeterminant() == 0) {
            return Optional.empty();
        }
        double tiles = bounds.getWidth() * bounds.getHeight() / (width * height * Math.abs(local.getDeterminant()));
        if (tiles > MOST_TILES) {
            painter.context().unsupported("a pattern of more than " + (int) MOST_TILES + " tiles");
            return Optional.empty();
        }
        return Optional.of(
                new Tile(x, y, width, height, local, drawing(chain, content.get(), bounds, x, y, width, height)));
    }

    private double length(Inheritance chain, String name, double whole) {
        return SvgLength.parse(chain.attribute(name, ""), style.fontSize(), whole)
                .orElse(0);
    }

    private Consumer<VectorCanvas> drawing(
            Inheritance chain, Element content, Rectangle2D bounds, double x, double y, double width, double height) {
        AffineTransform place = new AffineTransform();
        Optional<ViewBox> box = chain.chain().stream()
                .filter(element -> element.hasAttr("viewBox"))
                .findFirst()
                .flatMap(ViewBox::of);
        if (box.isPresent()) {
            place.translate(x, y);
            place.concatenate(box.get().into(width, height, chain.attribute("preserveAspectRatio", "")));
        } else if (chain.attribute("patternContentUnits", "").equals("objectBoundingBox")) {
            place.translate(bounds.getX(), bounds.getY());
            place.scale(bounds.getWidth(), bounds.getHeight());
        }
        return canvas -> {
            canvas.save();
            canvas.transform(place);
            painter.children(content, frame.on(canvas).within(painter.contextOf(content)));
            canvas.restore();
        };
    }
}
