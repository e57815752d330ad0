package dev.broadsheet.typesetter.svg;

import dev.broadsheet.typesetter.canvas.PdfImage;
import dev.broadsheet.typesetter.canvas.VectorCanvas;
import dev.broadsheet.typesetter.svg.syntax.Attributes;
import dev.broadsheet.typesetter.svg.syntax.Budget;
import dev.broadsheet.typesetter.svg.syntax.Shapes;
import dev.broadsheet.typesetter.svg.syntax.SvgStyle;
import dev.broadsheet.typesetter.svg.syntax.Transforms;
import dev.broadsheet.typesetter.svg.syntax.ViewBox;
import dev.broadsheet.typesetter.svg.syntax.Viewport;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.Base64;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Draws elements with their children. */
final class SvgPainter {

    private final Reference references;
    private final SvgContext context;
    private final Budget budget = new Budget();
    private final IdentityHashMap<Element, Boolean> open = new IdentityHashMap<>();
    private final Map<String, Optional<PdfImage>> images = new HashMap<>();
    private @Nullable SvgStyle root;

    SvgPainter(Map<String, Element> byId, SvgContext context) {
        this.references = new Reference(byId);
        this.context = context;
    }

    Reference references() {
        return references;
    }

    SvgContext context() {
        return context;
    }

    Budget budget() {
        return budget;
    }

    /** Returns the style that an element inherits where it is defined, rather than where it is used. */
    SvgStyle contextOf(Element element) {
        Element parent = element.parent();
        SvgStyle around = parent == null || parent.parent() == null ? rootStyle() : contextOf(parent);
        return around.child(element);
    }

    private SvgStyle rootStyle() {
        if (root == null) {
            throw new IllegalStateException("picture: not yet begun");
        }
        return root;
    }

    void picture(Element svg, VectorCanvas canvas, SvgStyle style, Viewport size) {
        root = style;
        Frame frame = new Frame(canvas, style, size, 0);
        SvgStyle own = style.child(svg);
        if (own.displayed()) {
            canvas.save();
            new Effects(this, frame.within(own), own, svg).draw(inner -> view(svg, inner, size));
            canvas.restore();
        }
    }

    /** Draws the content of an svg or symbol element at the origin. */
    private void view(Element element, Frame frame, Viewport size) {
        VectorCanvas canvas = frame.canvas();
        Optional<ViewBox> box = ViewBox.of(element);
        if (!frame.style().keyword("overflow", "hidden").equals("visible")) {
            canvas.clip(new Rectangle2D.Double(0, 0, size.width(), size.height()), false);
        }
        box.ifPresent(b -> canvas.transform(b.into(size.width(), size.height(), element.attr("preserveAspectRatio"))));
        Viewport viewport = box.map(b -> new Viewport(b.width(), b.height())).orElse(size);
        children(element, frame.of(viewport));
    }

    void children(Element element, Frame frame) {
        for (Element child : element.children()) {
            element(child, frame);
        }
    }

    void element(Element element, Frame frame) {
        budget.element(frame.depth());
        SvgStyle style = frame.style().child(element);
        if (!style.displayed()) {
            return;
        }
        switch (Attributes.name(element)) {
            case "g", "a" -> drawn(element, frame, style, inner -> children(element, inner));
            case "svg" -> drawn(element, frame, style, inner -> nested(element, inner));
            case "use" -> drawn(element, frame, style, inner -> use(element, inner));
            case "switch" ->
                drawn(element, frame, style, inner -> chosen(element).ifPresent(child -> element(child, inner)));
            case "text" -> drawn(element, frame, style, inner -> new TextPainter(this, inner, element).paint());
            case "image" -> drawn(element, frame, style, inner -> image(element, inner));
            case "path", "rect", "circle", "ellipse", "line", "polyline", "polygon" ->
                drawn(element, frame, style, inner -> shape(element, inner));
            case "foreignObject" -> context.unsupported("<foreignObject>");
            default -> {
                // Definitions and descriptions are not drawn in place.
            }
        }
    }

    private void drawn(Element element, Frame frame, SvgStyle style, Consumer<Frame> content) {
        frame.canvas().save();
        AffineTransform transform = Transforms.parse(
                element.hasAttr("transform") ? element.attr("transform") : style.value("transform", ""));
        frame.canvas().transform(transform);
        if (transform.getDeterminant() != 0) {
            new Effects(this, frame.within(style), style, element).draw(content);
        }
        frame.canvas().restore();
    }

    private void nested(Element element, Frame frame) {
        Attributes of = new Attributes(element, frame.style(), frame.viewport());
        Viewport size = new Viewport(
                of.x("width", frame.viewport().width()),
                of.y("height", frame.viewport().height()));
        place(element, frame, of, size);
    }

    private void place(Element shown, Frame frame, Attributes at, Viewport size) {
        if (size.width() > 0 && size.height() > 0) {
            frame.canvas().transform(AffineTransform.getTranslateInstance(at.x("x", 0), at.y("y", 0)));
            view(shown, frame, size);
        }
    }

    private void use(Element element, Frame frame) {
        Optional<Element> target = references.href(Attributes.href(element));
        if (target.isEmpty() || open.put(target.get(), true) != null) {
            return;
        }
        Attributes of = new Attributes(element, frame.style(), frame.viewport());
        String name = Attributes.name(target.get());
        if (name.equals("symbol") || name.equals("svg")) {
            SvgStyle style = frame.style().child(target.get());
            Attributes own = new Attributes(target.get(), style, frame.viewport());
            double width = of.x("width", own.x("width", frame.viewport().width()));
            double height = of.y("height", own.y("height", frame.viewport().height()));
            place(target.get(), frame.within(style), of, new Viewport(width, height));
        } else {
            frame.canvas().transform(AffineTransform.getTranslateInstance(of.x("x", 0), of.y("y", 0)));
            element(target.get(), frame);
        }
        open.remove(target.get());
    }

    private static Optional<Element> chosen(Element element) {
        return element.children().stream()
                .filter(child -> !child.hasAttr("requiredExtensions"))
                .filter(child -> !Attributes.name(child).equals("foreignObject"))
                .findFirst();
    }

    private void shape(Element element, Frame frame) {
        Optional<Shape> shape = Shapes.of(new Attributes(element, frame.style(), frame.viewport()));
        if (shape.isEmpty() || !frame.style().visible()) {
            return;
        }
        budget.shape(shape.get());
        new ShapePainter(this, frame).paint(shape.get(), shape.get().getBounds2D());
        new Markers(this, frame).paint(element, shape.get());
    }

    private void image(Element element, Frame frame) {
        Attributes of = new Attributes(element, frame.style(), frame.viewport());
        Optional<PdfImage> picture = images.computeIfAbsent(Attributes.href(element), this::embedded);
        if (picture.isEmpty() || !frame.style().visible()) {
            return;
        }
        double ratio = picture.get().height() / picture.get().width();
        double width = of.x("width", of.y("height", picture.get().height()) / ratio);
        double height = of.y("height", width * ratio);
        if (!(width > 0 && height > 0)) {
            return;
        }
        VectorCanvas canvas = frame.canvas();
        canvas.transform(AffineTransform.getTranslateInstance(of.x("x", 0), of.y("y", 0)));
        canvas.clip(new Rectangle2D.Double(0, 0, width, height), false);
        ViewBox whole = new ViewBox(0, 0, picture.get().width(), picture.get().height());
        canvas.transform(whole.into(width, height, element.attr("preserveAspectRatio")));
        canvas.image(picture.get(), whole.width(), whole.height());
    }

    /** Embeds a picture; only {@code data:} URLs are supported. */
    private Optional<PdfImage> embedded(String address) {
        int comma = address.indexOf(',');
        boolean data = address.startsWith("data:image/")
                && address.substring(0, Math.max(0, comma)).endsWith(";base64");
        Optional<PdfImage> image = data ? decoded(address.substring(comma + 1)) : Optional.empty();
        if (image.isEmpty()) {
            context.unsupported("an <image> that is not a PNG, JPEG, GIF or WebP within the file");
        }
        return image;
    }

    private Optional<PdfImage> decoded(String base64) {
        try {
            return context.image(Base64.getMimeDecoder().decode(base64));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
