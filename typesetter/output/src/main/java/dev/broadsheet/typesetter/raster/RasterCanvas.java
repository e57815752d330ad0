package dev.broadsheet.typesetter.raster;

import dev.broadsheet.typesetter.canvas.Canvas;
import dev.broadsheet.typesetter.canvas.Color;
import dev.broadsheet.typesetter.canvas.LinkTarget;
import dev.broadsheet.typesetter.canvas.PdfImage;
import dev.broadsheet.typesetter.canvas.Pen;
import dev.broadsheet.typesetter.canvas.StructureElement;
import dev.broadsheet.typesetter.text.shape.GlyphRun;
import dev.broadsheet.typesetter.text.shape.GlyphShape;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A trimmed page, without bleed and printer's marks. Drawing is recorded and painted on demand, since many pages are only laid
 * out to find out whether their content fits.
 */
final class RasterCanvas implements Canvas {

    private final double width;
    private final double height;
    private final double scale;
    private final List<Consumer<Layers>> drawn = new ArrayList<>();

    /** @param width width in pt @param height height in pt @param scale pixels per pt */
    RasterCanvas(double width, double height, double scale) {
        this.width = width;
        this.height = height;
        this.scale = scale;
    }

    BufferedImage paint() {
        BufferedImage page = new BufferedImage(pixels(width), pixels(height), BufferedImage.TYPE_INT_RGB);
        Layers layers = Layers.onPaper(page, scale);
        drawn.forEach(part -> part.accept(layers));
        return page;
    }

    private int pixels(double length) {
        return (int) Math.max(1, Math.round(length * scale));
    }

    @Override
    public void sheet(double bleed, double beyond) {}

    @Override
    public void element(StructureElement element) {}

    @Override
    public void artifact(Artifact kind) {}

    @Override
    public void glyphs(GlyphRun run, double x, double y, Color color) {
        drawn.add(layers -> fill(
                layers, AffineTransform.getTranslateInstance(x, y).createTransformedShape(GlyphShape.of(run)), color));
    }

    @Override
    public void shape(GlyphRun run, double x, double y, Color color) {
        glyphs(run, x, y, color);
    }

    @Override
    public void unseen(GlyphRun run, double x, double y) {}

    @Override
    public void fill(double x, double y, double areaWidth, double areaHeight, Color color) {
        fill(new Rectangle2D.Double(x, y, areaWidth, areaHeight), color);
    }

    @Override
    public void fill(Shape area, Color color) {
        drawn.add(layers -> fill(layers, area, color));
    }

    private static void fill(Layers layers, Shape area, Color color) {
        if (!color.transparent()) {
            Graphics2D graphics = layers.graphics();
            graphics.setColor(Layers.color(color, 1));
            layers.fill(area);
        }
    }

    @Override
    public void stroke(Shape path, Pen pen, Color color) {
        if (pen.width() > 0) {
            fill(Strokes.of(pen).createStrokedShape(path), color);
        }
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, double thickness, Color color) {
        if (thickness > 0) {
            BasicStroke stroke = new BasicStroke((float) thickness, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
            fill(stroke.createStrokedShape(new Line2D.Double(x1, y1, x2, y2)), color);
        }
    }

    @Override
    public void clip(Shape area) {
        drawn.add(layers -> layers.clip(area));
    }

    @Override
    public void group(double opacity) {
        drawn.add(layers -> layers.begin(done -> layers.put(done, opacity)));
    }

    @Override
    public void transform(AffineTransform change) {
        drawn.add(layers -> {
            layers.save();
            layers.graphics().transform(change);
        });
    }

    @Override
    public void end() {
        drawn.add(Layers::end);
    }

    @Override
    public void image(PdfImage image, double x, double y, double imageWidth, double imageHeight) {
        drawn.add(layers -> layers.image((RasterImage) image, x, y, imageWidth, imageHeight));
    }

    @Override
    public void link(
            StructureElement element, double x, double y, double areaWidth, double areaHeight, LinkTarget target) {}
}
