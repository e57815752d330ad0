package dev.broadsheet.typesetter.raster;

import dev.broadsheet.typesetter.canvas.PdfImage;
import dev.broadsheet.typesetter.canvas.Pen;
import dev.broadsheet.typesetter.canvas.VectorCanvas;
import dev.broadsheet.typesetter.canvas.VectorPaint;
import dev.broadsheet.typesetter.text.shape.GlyphRun;
import dev.broadsheet.typesetter.text.shape.GlyphShape;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/** Paints a vector drawing. */
final class RasterDrawing implements VectorCanvas {

    private final Layers layers;

    /** Number of open clips of each {@link #save}. */
    private final Deque<Integer> clips = new ArrayDeque<>();

    RasterDrawing(Layers layers) {
        this.layers = layers;
        clips.push(0);
    }

    @Override
    public void save() {
        layers.save();
        clips.push(0);
    }

    @Override
    public void restore() {
        endClips();
        layers.end();
    }

    private void endClips() {
        for (int left = clips.pop(); left > 0; left--) {
            layers.end();
        }
    }

    /** Draws content and ends the clips that it leaves open. */
    void draw(Consumer<VectorCanvas> content) {
        clips.push(0);
        content.accept(this);
        endClips();
    }

    @Override
    public void transform(AffineTransform change) {
        layers.graphics().transform(change);
    }

    @Override
    public void clip(Shape area, boolean evenOdd) {
        layers.clip(ruled(area, evenOdd));
        clips.push(clips.pop() + 1);
    }

    private static Shape ruled(Shape shape, boolean evenOdd) {
        Path2D path = new Path2D.Double(evenOdd ? Path2D.WIND_EVEN_ODD : Path2D.WIND_NON_ZERO);
        path.append(shape, false);
        return path;
    }

    @Override
    public void fill(Shape shape, boolean evenOdd, VectorPaint paint, double alpha) {
        paint(ruled(shape, evenOdd), paint, alpha);
    }

    @Override
    public void stroke(Shape shape, Pen pen, VectorPaint paint, double alpha) {
        if (pen.width() > 0) {
            paint(Strokes.of(pen).createStrokedShape(shape), paint, alpha);
        }
    }

    private void paint(Shape shape, VectorPaint paint, double alpha) {
        Graphics2D graphics = layers.graphics();
        if (paint instanceof VectorPaint.Solid solid) {
            graphics.setColor(Layers.color(solid.color(), alpha));
            graphics.fill(shape);
        } else if (paint instanceof VectorPaint.Gradient gradient) {
            graphics.setPaint(Gradients.of(gradient, alpha));
            graphics.fill(shape);
        } else if (paint instanceof VectorPaint.Tile tile) {
            layers.begin(done -> layers.put(done, alpha));
            layers.clip(shape);
            new Tiles(tile, shape.getBounds2D()).paint(layers);
            layers.end();
            layers.end();
        }
    }

    @Override
    public void glyphs(GlyphRun run, double x, double y, double size, VectorPaint paint, double alpha) {
        paint(outline(run, x, y, size), paint, alpha);
    }

    @Override
    public Shape outline(GlyphRun run, double x, double y, double size) {
        double scale = size / run.size();
        return new AffineTransform(scale, 0, 0, scale, x, y).createTransformedShape(GlyphShape.of(run));
    }

    @Override
    public void image(PdfImage image, double width, double height) {
        layers.image((RasterImage) image, 0, 0, width, height);
    }

    @Override
    public void group(Effect effect, Consumer<VectorCanvas> content) {
        if (effect.none()) {
            draw(content);
            return;
        }
        BufferedImage mask = effect.mask().kind() == Mask.Kind.NONE ? null : mask(effect.mask());
        layers.begin(done -> {
            if (mask != null) {
                Masks.cut(done, mask, effect.mask().kind() == Mask.Kind.LUMINANCE);
            }
            if (effect.blend().equals("Normal")) {
                layers.put(done, effect.opacity());
            } else {
                Blend.of(effect.blend()).put(done, layers.image(), effect.opacity());
            }
        });
        draw(content);
        layers.end();
    }

    private BufferedImage mask(Mask mask) {
        Layers apart = layers.apart();
        new RasterDrawing(apart).draw(mask.content());
        return apart.image();
    }

    /** A drawing that is repeated over an area. */
    private record Tiles(VectorPaint.Tile tile, Rectangle2D area) {

        /** Most tiles; more would take minutes and be too small to distinguish. */
        private static final int MOST = 20_000;

        void paint(Layers layers) {
            Rectangle2D seen = covered();
            int left = (int) Math.floor((seen.getMinX() - tile.x()) / tile.width());
            int right = (int) Math.ceil((seen.getMaxX() - tile.x()) / tile.width());
            int top = (int) Math.floor((seen.getMinY() - tile.y()) / tile.height());
            int bottom = (int) Math.ceil((seen.getMaxY() - tile.y()) / tile.height());
            int painted = 0;
            for (int row = top; row < bottom; row++) {
                for (int column = left; column < right && painted < MOST; column++) {
                    painted++;
                    one(layers, column * tile.width(), row * tile.height());
                }
            }
        }

        private void one(Layers layers, double x, double y) {
            layers.save();
            layers.graphics().transform(tile.local());
            layers.graphics().translate(x, y);
            RasterDrawing drawing = new RasterDrawing(layers);
            drawing.draw(canvas -> {
                canvas.clip(new Rectangle2D.Double(tile.x(), tile.y(), tile.width(), tile.height()), false);
                tile.content().accept(canvas);
            });
            layers.end();
        }

        /** Returns the area in the coordinates of the tile. */
        private Rectangle2D covered() {
            try {
                return tile.local().createInverse().createTransformedShape(area).getBounds2D();
            } catch (NoninvertibleTransformException flat) {
                return new Rectangle2D.Double();
            }
        }
    }
}
