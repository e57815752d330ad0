package dev.broadsheet.typesetter.svg;

import dev.broadsheet.typesetter.canvas.Color;
import dev.broadsheet.typesetter.canvas.VectorPaint;
import dev.broadsheet.typesetter.canvas.VectorPaint.Gradient;
import dev.broadsheet.typesetter.canvas.VectorPaint.Solid;
import dev.broadsheet.typesetter.canvas.VectorPaint.Spread;
import dev.broadsheet.typesetter.canvas.VectorPaint.Stop;
import dev.broadsheet.typesetter.css.value.color.CssColors;
import dev.broadsheet.typesetter.svg.syntax.Attributes;
import dev.broadsheet.typesetter.svg.syntax.SvgLength;
import dev.broadsheet.typesetter.svg.syntax.SvgStyle;
import dev.broadsheet.typesetter.svg.syntax.Transforms;
import dev.broadsheet.typesetter.svg.syntax.Viewport;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Resolves {@code fill} and {@code stroke} to paints; SVG 2, 13.2 and 14. */
final class Paints {

    /** Most gradient stops; more would be indistinguishable. */
    private static final int MOST_STOPS = 1000;

    private final SvgPainter painter;
    private final Frame frame;
    private final SvgStyle style;

    Paints(SvgPainter painter, Frame frame, SvgStyle style) {
        this.painter = painter;
        this.frame = frame;
        this.style = style;
    }

    /**
     * Returns the paint; empty for none.
     *
     * @param bounds bounding box of the painted object, for paints in its units
     */
    Optional<VectorPaint> of(String property, String initial, Rectangle2D bounds) {
        String value = style.value(property, initial);
        if (!Reference.isUrl(value)) {
            return color(value, initial);
        }
        Optional<Element> server = painter.references().href(Reference.address(value));
        String name = server.map(Attributes::name).orElse("");
        if (name.equals("linearGradient") || name.equals("radialGradient")) {
            return gradient(server.orElseThrow(), bounds);
        } else if (name.equals("pattern")) {
            return new Patterns(painter, frame, style).of(server.orElseThrow(), bounds);
        }
        return color(Reference.fallback(value), "none");
    }

    private Optional<VectorPaint> color(String value, String initial) {
        if (value.equals("none")) {
            return Optional.empty();
        }
        Optional<Color> color = CssColors.parse(value, style.color());
        return color.or(() -> CssColors.parse(initial, Color.BLACK)).map(Solid::new);
    }

    private Optional<VectorPaint> gradient(Element element, Rectangle2D bounds) {
        Inheritance chain = Inheritance.of(element, painter.references());
        List<Stop> stops = stops(chain);
        if (stops.isEmpty()) {
            return Optional.empty();
        }
        boolean ofBox = !chain.attribute("gradientUnits", "objectBoundingBox").equals("userSpaceOnUse");
        if (ofBox && (bounds.getWidth() <= 0 || bounds.getHeight() <= 0)) {
            return Optional.empty();
        }
        AffineTransform local = new AffineTransform();
        if (ofBox) {
            local.translate(bounds.getX(), bounds.getY());
            local.scale(bounds.getWidth(), bounds.getHeight());
        }
        local.concatenate(Transforms.parse(chain.attribute("gradientTransform", "")));
        List<Double> geometry = geometry(chain, element, ofBox ? new Viewport(1, 1) : frame.viewport());
        Color last = stops.get(stops.size() - 1).color();
        if (stops.size() == 1 || flat(geometry) || local.getDeterminant() == 0) {
            return Optional.of(new Solid(last));
        }
        return Optional.of(new Gradient(geometry, local, spread(chain), stops));
    }

    private static boolean flat(List<Double> geometry) {
        return geometry.size() == 6
                ? geometry.get(5) <= 0
                : geometry.get(0).equals(geometry.get(2)) && geometry.get(1).equals(geometry.get(3));
    }

    private List<Double> geometry(Inheritance chain, Element element, Viewport whole) {
        if (Attributes.name(element).equals("linearGradient")) {
            return List.of(
                    length(chain, "x1", "0%", whole.width()),
                    length(chain, "y1", "0%", whole.height()),
                    length(chain, "x2", "100%", whole.width()),
                    length(chain, "y2", "0%", whole.height()));
        }
        double cx = length(chain, "cx", "50%", whole.width());
        double cy = length(chain, "cy", "50%", whole.height());
        double r = length(chain, "r", "50%", whole.diagonal());
        double fx = SvgLength.parse(chain.attribute("fx", ""), style.fontSize(), whole.width())
                .orElse(cx);
        double fy = SvgLength.parse(chain.attribute("fy", ""), style.fontSize(), whole.height())
                .orElse(cy);
        double fr = Math.min(length(chain, "fr", "0%", whole.diagonal()), r);
        double away = Math.hypot(fx - cx, fy - cy);
        double most = Math.max(0, r - fr) * 0.999;
        double pull = away > most ? most / away : 1;
        return List.of(cx + (fx - cx) * pull, cy + (fy - cy) * pull, fr, cx, cy, r);
    }

    private double length(Inheritance chain, String name, String initial, double whole) {
        return SvgLength.parse(chain.attribute(name, initial), style.fontSize(), whole)
                .orElseGet(
                        () -> SvgLength.parse(initial, style.fontSize(), whole).orElse(0));
    }

    private static Spread spread(Inheritance chain) {
        return switch (chain.attribute("spreadMethod", "pad")) {
            case "repeat" -> Spread.REPEAT;
            case "reflect" -> Spread.REFLECT;
            default -> Spread.PAD;
        };
    }

    private List<Stop> stops(Inheritance chain) {
        List<Stop> stops = new ArrayList<>();
        double least = 0;
        for (Element element : chain.children("stop")) {
            if (stops.size() == MOST_STOPS) {
                painter.context().unsupported("more than " + MOST_STOPS + " stops of a gradient");
                break;
            }
            SvgStyle own = style.child(element);
            double offset = SvgLength.parse(element.attr("offset"), 1, 1).orElse(0);
            least = Math.max(least, Math.min(1, offset));
            Color color = own.color("stop-color", Color.BLACK);
            float alpha = (float) (color.alpha() * own.share("stop-opacity"));
            stops.add(new Stop(least, new Color(color.red(), color.green(), color.blue(), alpha)));
        }
        return stops;
    }
}
