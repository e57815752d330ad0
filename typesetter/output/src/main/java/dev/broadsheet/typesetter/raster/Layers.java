package dev.broadsheet.typesetter.raster;

import dev.broadsheet.typesetter.canvas.Color;
import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/**
 * What is painted on: the page, and above it layers that are put onto what is below them as a whole. Java2D clips to whole
 * pixels; so what is seen through a shape that is no upright rectangle is painted on a layer, and cut out with smooth edges.
 */
final class Layers {

    /** Of a pixel, within which edges count as being on its boundary. */
    private static final double TOLERANCE = 1e-3;

    private final Deque<Layer> stack = new ArrayDeque<>();

    /**
     * @param graphics paints on the image
     * @param image shared by all states of one layer
     * @param end composites it onto the layer below
     */
    private record Layer(Graphics2D graphics, BufferedImage image, Consumer<BufferedImage> end) {}

    private Layers(BufferedImage image, AffineTransform system) {
        Graphics2D graphics = smooth(image);
        graphics.setTransform(system);
        stack.push(new Layer(graphics, image, done -> {}));
    }

    /** @param scale pixels per unit of length */
    static Layers onPaper(BufferedImage page, double scale) {
        Layers layers = new Layers(page, AffineTransform.getScaleInstance(scale, scale));
        Graphics2D graphics = page.createGraphics();
        graphics.setColor(java.awt.Color.WHITE);
        graphics.fillRect(0, 0, page.getWidth(), page.getHeight());
        graphics.dispose();
        return layers;
    }

    /** Returns transparent layers of the same size and coordinates for a separate picture. */
    Layers apart() {
        return new Layers(clear(), graphics().getTransform());
    }

    private static Graphics2D smooth(BufferedImage image) {
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        return graphics;
    }

    private BufferedImage clear() {
        BufferedImage below = image();
        return new BufferedImage(below.getWidth(), below.getHeight(), BufferedImage.TYPE_INT_ARGB);
    }

    Graphics2D graphics() {
        return stack.element().graphics();
    }

    /** Fills a shape with the current paint; fast if it consists of whole pixels. */
    void fill(Shape shape) {
        Graphics2D graphics = graphics();
        boolean whole = shape instanceof Rectangle2D rectangle && isWhole(rectangle, graphics.getTransform());
        if (whole) {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
        }
        graphics.fill(shape);
        if (whole) {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        }
    }

    private static boolean isWhole(Rectangle2D rectangle, AffineTransform system) {
        return system.getShearX() == 0
                && system.getShearY() == 0
                && isWhole(rectangle.getMinX() * system.getScaleX() + system.getTranslateX())
                && isWhole(rectangle.getMaxX() * system.getScaleX() + system.getTranslateX())
                && isWhole(rectangle.getMinY() * system.getScaleY() + system.getTranslateY())
                && isWhole(rectangle.getMaxY() * system.getScaleY() + system.getTranslateY());
    }

    private static boolean isWhole(double pixels) {
        return Math.abs(pixels - Math.rint(pixels)) < TOLERANCE;
    }

    /** Returns the topmost layer. */
    BufferedImage image() {
        return stack.element().image();
    }

    static java.awt.Color color(Color color, double alpha) {
        return new java.awt.Color(color.red(), color.green(), color.blue(), (float) (color.alpha() * alpha));
    }

    /** Saves transform and clip until {@link #end}. */
    void save() {
        stack.push(new Layer((Graphics2D) graphics().create(), image(), done -> {}));
    }

    /** Clips painting to a shape until {@link #end}. */
    void clip(Shape shape) {
        if (!isUpright(shape)) {
            BufferedImage mask = clear();
            Graphics2D cut = smooth(mask);
            cut.setTransform(graphics().getTransform());
            cut.fill(shape);
            cut.dispose();
            begin(done -> {
                Masks.cut(done, mask, false);
                put(done, 1);
            });
        } else {
            save();
            graphics().clip(shape);
        }
    }

    private boolean isUpright(Shape shape) {
        AffineTransform system = graphics().getTransform();
        return system.getShearX() == 0 && system.getShearY() == 0 && new Area(shape).isRectangular();
    }

    /** Begins a transparent layer. @param end receives it at {@link #end} */
    void begin(Consumer<BufferedImage> end) {
        BufferedImage layer = clear();
        Graphics2D graphics = smooth(layer);
        graphics.setTransform(graphics().getTransform());
        graphics.setClip(graphics().getClip());
        stack.push(new Layer(graphics, layer, end));
    }

    /** Ends the innermost {@link #save}, {@link #clip} or {@link #begin}. */
    void end() {
        Layer done = stack.pop();
        done.graphics().dispose();
        done.end().accept(done.image());
    }

    /** Composites a picture of the same size onto the layer. */
    void put(BufferedImage picture, double opacity) {
        Graphics2D graphics = (Graphics2D) graphics().create();
        graphics.setTransform(new AffineTransform());
        graphics.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) opacity));
        graphics.drawImage(picture, 0, 0, null);
        graphics.dispose();
    }

    /** Paints a picture into a rectangle. */
    void image(RasterImage picture, double x, double y, double width, double height) {
        AffineTransform place = new AffineTransform(width / picture.width(), 0, 0, height / picture.height(), x, y);
        if (picture instanceof RasterImage.Drawing drawing) {
            save();
            graphics().transform(place);
            drawing.content().accept(new RasterDrawing(this));
            end();
        } else if (picture instanceof RasterImage.Pixels pixels) {
            pixels.found().paint(image -> {
                AffineTransform seen = new AffineTransform(graphics().getTransform());
                seen.concatenate(place);
                BufferedImage near = Shrinking.near(image, seen);
                place.scale(picture.width() / near.getWidth(), picture.height() / near.getHeight());
                graphics().drawImage(near, place, null);
            });
        }
    }
}
