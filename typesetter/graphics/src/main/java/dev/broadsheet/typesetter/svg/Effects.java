package dev.broadsheet.typesetter.svg;

import dev.broadsheet.typesetter.canvas.VectorCanvas;
import dev.broadsheet.typesetter.canvas.VectorCanvas.Effect;
import dev.broadsheet.typesetter.canvas.VectorCanvas.Mask;
import dev.broadsheet.typesetter.svg.syntax.Attributes;
import dev.broadsheet.typesetter.svg.syntax.SvgStyle;
import dev.broadsheet.typesetter.svg.syntax.Viewport;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;

/** Applies clipping, masking, blending and opacity to an element as a whole; CSS Masking 1, Compositing 1. */
final class Effects {

    private static final Map<String, String> BLENDS = Map.ofEntries(
            Map.entry("multiply", "Multiply"),
            Map.entry("screen", "Screen"),
            Map.entry("overlay", "Overlay"),
            Map.entry("darken", "Darken"),
            Map.entry("lighten", "Lighten"),
            Map.entry("color-dodge", "ColorDodge"),
            Map.entry("color-burn", "ColorBurn"),
            Map.entry("hard-light", "HardLight"),
            Map.entry("soft-light", "SoftLight"),
            Map.entry("difference", "Difference"),
            Map.entry("exclusion", "Exclusion"),
            Map.entry("hue", "Hue"),
            Map.entry("saturation", "Saturation"),
            Map.entry("color", "Color"),
            Map.entry("luminosity", "Luminosity"));

    private final SvgPainter painter;
    private final Frame frame;
    private final SvgStyle style;
    private final Element element;

    Effects(SvgPainter painter, Frame frame, SvgStyle style, Element element) {
        this.painter = painter;
        this.frame = frame;
        this.style = style;
        this.element = element;
    }

    /** Draws the element's content with the effects of its properties. */
    void draw(Consumer<Frame> content) {
        if (!style.keyword("filter", "none").equals("none")) {
            painter.context().unsupported("filter");
        }
        clip();
        String blend = BLENDS.getOrDefault(style.keyword("mix-blend-mode", "normal"), "Normal");
        Effect effect = new Effect(style.share("opacity"), blend, mask());
        if (effect.opacity() > 0) {
            frame.canvas().group(effect, canvas -> content.accept(frame.on(canvas)));
        }
    }

    private void clip() {
        String value = style.value("clip-path", "none");
        if (value.equals("none")) {
            return;
        }
        Optional<Element> path = painter.references().url(value, "clipPath");
        if (path.isEmpty()) {
            painter.context().unsupported("a clip-path that is not a <clipPath> of the file");
            return;
        }
        ClipPaths paths = new ClipPaths(painter, frame);
        paths.apply(path.get(), () -> bounds());
    }

    private Rectangle2D bounds() {
        return new Bounds(painter, frame).of(element);
    }

    private Mask mask() {
        String value = style.value("mask", "none");
        if (value.equals("none")) {
            return Mask.NONE;
        }
        Optional<Element> mask = painter.references().url(value, "mask");
        if (mask.isEmpty()) {
            painter.context().unsupported("a mask that is not a <mask> of the file");
            return Mask.NONE;
        }
        SvgStyle own = painter.contextOf(mask.get());
        boolean alpha = own.keyword("mask-type", "luminance").equals("alpha");
        return new Mask(alpha ? Mask.Kind.ALPHA : Mask.Kind.LUMINANCE, canvas -> mask(mask.get(), own, canvas));
    }

    private void mask(Element mask, SvgStyle own, VectorCanvas canvas) {
        boolean ofBox = !mask.attr("maskUnits").equals("userSpaceOnUse");
        Rectangle2D box = bounds();
        Viewport whole = ofBox ? new Viewport(1, 1) : frame.viewport();
        Attributes of = new Attributes(mask, own, whole);
        double unitX = ofBox ? box.getWidth() : 1;
        double unitY = ofBox ? box.getHeight() : 1;
        Shape area = new Rectangle2D.Double(
                of.x("x", -0.1 * whole.width()) * unitX + (ofBox ? box.getX() : 0),
                of.y("y", -0.1 * whole.height()) * unitY + (ofBox ? box.getY() : 0),
                of.x("width", 1.2 * whole.width()) * unitX,
                of.y("height", 1.2 * whole.height()) * unitY);
        canvas.save();
        canvas.clip(area, false);
        if (mask.attr("maskContentUnits").equals("objectBoundingBox")) {
            canvas.transform(new AffineTransform(box.getWidth(), 0, 0, box.getHeight(), box.getX(), box.getY()));
        }
        painter.children(mask, frame.on(canvas).within(own));
        canvas.restore();
    }
}
