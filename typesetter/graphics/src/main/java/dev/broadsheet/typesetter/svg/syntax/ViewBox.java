package dev.broadsheet.typesetter.svg.syntax;

import java.awt.geom.AffineTransform;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** A view box and its mapping to a viewport; SVG 2, 8.6 and 8.7. */
public record ViewBox(double x, double y, double width, double height) {

    public static Optional<ViewBox> of(Element element) {
        Scanner in = new Scanner(element.attr("viewBox"));
        ViewBox box = new ViewBox(in.number(), in.number(), in.number(), in.number());
        return box.width > 0 && box.height > 0 && !Double.isNaN(box.x + box.y) ? Optional.of(box) : Optional.empty();
    }

    /** Returns the transform from the box to a viewport of this size at the origin. */
    public AffineTransform into(double placeWidth, double placeHeight, String preserveAspectRatio) {
        double scaleX = placeWidth / width;
        double scaleY = placeHeight / height;
        AffineTransform fit = new AffineTransform();
        if (!preserveAspectRatio.contains("none")) {
            boolean slice = preserveAspectRatio.contains("slice");
            double scale = slice ? Math.max(scaleX, scaleY) : Math.min(scaleX, scaleY);
            fit.translate(
                    share(preserveAspectRatio, "xMin", "xMax") * (placeWidth - width * scale),
                    share(preserveAspectRatio, "YMin", "YMax") * (placeHeight - height * scale));
            scaleX = scale;
            scaleY = scale;
        }
        fit.scale(scaleX, scaleY);
        fit.translate(-x, -y);
        return fit;
    }

    private static double share(String preserveAspectRatio, String min, String max) {
        if (preserveAspectRatio.contains(min)) {
            return 0;
        }
        return preserveAspectRatio.contains(max) ? 1 : 0.5;
    }
}
