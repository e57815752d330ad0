package dev.broadsheet.typesetter.svg;

import dev.broadsheet.typesetter.canvas.VectorCanvas;
import dev.broadsheet.typesetter.svg.syntax.Attributes;
import dev.broadsheet.typesetter.svg.syntax.Scanner;
import dev.broadsheet.typesetter.svg.syntax.SvgStyle;
import dev.broadsheet.typesetter.svg.syntax.ViewBox;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Markers at the vertices of a path; SVG 2, 11.6. */
final class Markers {

    private static final Set<String> MARKABLE = Set.of("path", "line", "polyline", "polygon");

    private final SvgPainter painter;
    private final Frame frame;

    Markers(SvgPainter painter, Frame frame) {
        this.painter = painter;
        this.frame = frame;
    }

    void paint(Element element, Shape shape) {
        Optional<Element> start = marker("marker-start");
        Optional<Element> mid = marker("marker-mid");
        Optional<Element> end = marker("marker-end");
        boolean any = start.isPresent() || mid.isPresent() || end.isPresent();
        if (!any || !MARKABLE.contains(Attributes.name(element))) {
            return;
        }
        List<Vertex> vertices = Vertex.of(shape);
        for (int i = 0; i < vertices.size(); i++) {
            Vertex vertex = vertices.get(i);
            if (i == 0) {
                start.ifPresent(marker -> draw(marker, vertex, true));
            }
            if (i > 0 && i < vertices.size() - 1) {
                mid.ifPresent(marker -> draw(marker, vertex, false));
            }
            if (i == vertices.size() - 1) {
                end.ifPresent(marker -> draw(marker, vertex, false));
            }
        }
    }

    private Optional<Element> marker(String property) {
        return painter.references().url(frame.style().value(property, "none"), "marker");
    }

    private void draw(Element marker, Vertex vertex, boolean first) {
        painter.budget().element(frame.depth() + 1);
        SvgStyle style = painter.contextOf(marker);
        Attributes of = new Attributes(marker, style, frame.viewport());
        double width = of.x("markerWidth", 3);
        double height = of.y("markerHeight", 3);
        double stroke = frame.style().length("stroke-width", 1, frame.viewport().diagonal());
        double scale = marker.attr("markerUnits").equals("userSpaceOnUse") ? 1 : stroke;
        if (!(width > 0 && height > 0 && scale > 0)) {
            return;
        }
        VectorCanvas canvas = frame.canvas();
        canvas.save();
        canvas.transform(AffineTransform.getTranslateInstance(vertex.x(), vertex.y()));
        canvas.transform(AffineTransform.getRotateInstance(angle(marker, vertex, first)));
        canvas.transform(AffineTransform.getScaleInstance(scale, scale));
        AffineTransform fit = ViewBox.of(marker)
                .map(box -> box.into(width, height, marker.attr("preserveAspectRatio")))
                .orElseGet(AffineTransform::new);
        double[] point = {of.x("refX", 0), of.y("refY", 0)};
        fit.transform(point, 0, point, 0, 1);
        canvas.transform(AffineTransform.getTranslateInstance(-point[0], -point[1]));
        if (!style.keyword("overflow", "hidden").equals("visible")) {
            canvas.clip(new Rectangle2D.Double(0, 0, width, height), false);
        }
        canvas.transform(fit);
        painter.children(marker, frame.within(style));
        canvas.restore();
    }

    private static double angle(Element marker, Vertex vertex, boolean first) {
        String orient = marker.attr("orient").strip();
        if (orient.equals("auto-start-reverse")) {
            return vertex.angle() + (first ? Math.PI : 0);
        }
        double fixed = new Scanner(orient).number();
        return orient.equals("auto") ? vertex.angle() : Double.isNaN(fixed) ? 0 : Math.toRadians(fixed);
    }

    /** A vertex with the mean direction of the adjacent segments, in radians. */
    private record Vertex(double x, double y, double angle) {

        static List<Vertex> of(Shape shape) {
            List<double[]> points = new ArrayList<>();
            double[] at = new double[6];
            double[] start = {0, 0};
            for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
                int kind = path.currentSegment(at);
                int count = kind == PathIterator.SEG_CUBICTO ? 3 : kind == PathIterator.SEG_QUADTO ? 2 : 1;
                double[] end =
                        kind == PathIterator.SEG_CLOSE ? start : new double[] {at[2 * count - 2], at[2 * count - 1]};
                start = kind == PathIterator.SEG_MOVETO ? end : start;
                boolean curved = count > 1;
                double[] in = curved ? new double[] {at[2 * count - 4], at[2 * count - 3]} : new double[0];
                double[] out = curved ? new double[] {at[0], at[1]} : new double[0];
                points.add(join(end, in, out, kind == PathIterator.SEG_MOVETO));
            }
            return directed(points);
        }

        /** Returns x, y, whether a subpath begins here, and the control points of the segment, if any. */
        private static double[] join(double[] end, double[] in, double[] out, boolean begins) {
            double[] joined = new double[3 + in.length + out.length];
            joined[0] = end[0];
            joined[1] = end[1];
            joined[2] = begins ? 1 : 0;
            System.arraycopy(in, 0, joined, 3, in.length);
            System.arraycopy(out, 0, joined, 3 + in.length, out.length);
            return joined;
        }

        private static List<Vertex> directed(List<double[]> points) {
            List<Vertex> vertices = new ArrayList<>();
            for (int i = 0; i < points.size(); i++) {
                double in = i > 0 && points.get(i)[2] == 0 ? arriving(points.get(i - 1), points.get(i)) : Double.NaN;
                boolean more = i + 1 < points.size() && points.get(i + 1)[2] == 0;
                double out = more ? leaving(points.get(i), points.get(i + 1)) : Double.NaN;
                vertices.add(new Vertex(points.get(i)[0], points.get(i)[1], between(in, out)));
            }
            return vertices;
        }

        private static double arriving(double[] from, double[] to) {
            boolean curved = to.length > 3 && (to[3] != to[0] || to[4] != to[1]);
            return curved ? Math.atan2(to[1] - to[4], to[0] - to[3]) : Math.atan2(to[1] - from[1], to[0] - from[0]);
        }

        private static double leaving(double[] from, double[] to) {
            boolean curved = to.length > 3 && (to[5] != from[0] || to[6] != from[1]);
            return curved ? Math.atan2(to[6] - from[1], to[5] - from[0]) : Math.atan2(to[1] - from[1], to[0] - from[0]);
        }

        private static double between(double in, double out) {
            if (Double.isNaN(in) || Double.isNaN(out)) {
                return Double.isNaN(in) ? (Double.isNaN(out) ? 0 : out) : in;
            }
            return Math.atan2(Math.sin(in) + Math.sin(out), Math.cos(in) + Math.cos(out));
        }
    }
}
