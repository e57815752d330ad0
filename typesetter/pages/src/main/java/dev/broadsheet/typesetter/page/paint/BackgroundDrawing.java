package dev.broadsheet.typesetter.page.paint;

import dev.broadsheet.typesetter.canvas.PdfImage;
import dev.broadsheet.typesetter.canvas.VectorCanvas;
import dev.broadsheet.typesetter.canvas.VectorPaint;
import dev.broadsheet.typesetter.css.value.Length;
import dev.broadsheet.typesetter.css.value.background.Background;
import dev.broadsheet.typesetter.css.value.background.BackgroundImage;
import dev.broadsheet.typesetter.css.value.background.BackgroundRepeat;
import dev.broadsheet.typesetter.css.value.background.BackgroundSize;
import dev.broadsheet.typesetter.css.value.background.Gradient;
import dev.broadsheet.typesetter.page.fragment.Corners;
import dev.broadsheet.typesetter.page.fragment.RoundedBox;
import dev.broadsheet.typesetter.page.picture.Images;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A background picture or gradient, positioned and repeated; CSS Backgrounds and Borders 3, section 2.
 *
 * @param box the filled box
 * @param tile the first tile, relative to the top left corner of the box
 * @param stepX horizontal distance of tiles; 0 for one only
 * @param stepY vertical distance of tiles; 0 for one only
 * @param content draws a tile, with its top left corner at the origin
 */
record BackgroundDrawing(RoundedBox box, Rectangle2D tile, double stepX, double stepY, Consumer<VectorCanvas> content)
        implements Consumer<VectorCanvas> {

    private static final double PT_PER_PX = 0.75;

    /** The default size of a gradient. */
    private static final BackgroundSize FILLING =
            new BackgroundSize(BackgroundSize.Kind.EXPLICIT, Length.AUTO, Length.AUTO);

    /** Smallest tile, in pt; smaller ones would look like a flat colour. */
    private static final double SMALLEST = 0.05;

    /** Returns the drawing; empty if there is nothing to draw. */
    static Optional<Consumer<VectorCanvas>> of(
            Background background, RoundedBox box, Rectangle2D origin, Images images) {
        if (background.image() instanceof Gradient gradient) {
            boolean fills = background.size().equals(FILLING);
            return Optional.of(fills ? new GradientDrawing(gradient, box) : of(background, box, origin, gradient));
        }
        return background.image() instanceof BackgroundImage.Picture picture
                ? images.load(picture).map(found -> of(background, box, origin, found))
                : Optional.empty();
    }

    private static Consumer<VectorCanvas> of(
            Background background, RoundedBox box, Rectangle2D origin, Gradient gradient) {
        Tiling tiling = new Tiling(background, origin);
        Rectangle2D tile = tiling.first(tiling.gradientSize());
        RoundedBox area = Corners.SQUARE.box(0, 0, tile.getWidth(), tile.getHeight(), true, true);
        return tiling.drawing(box, tile, new GradientDrawing(gradient, area));
    }

    private static Consumer<VectorCanvas> of(
            Background background, RoundedBox box, Rectangle2D origin, PdfImage picture) {
        Tiling tiling = new Tiling(background, origin);
        Rectangle2D tile = tiling.first(tiling.size(picture.width() * PT_PER_PX, picture.height() * PT_PER_PX));
        return tiling.drawing(box, tile, canvas -> canvas.image(picture, tile.getWidth(), tile.getHeight()));
    }

    @Override
    public void accept(VectorCanvas canvas) {
        if (tile.getWidth() < SMALLEST || tile.getHeight() < SMALLEST) {
            return;
        }
        if (stepX == 0 && stepY == 0) {
            single(canvas);
            return;
        }
        double width = stepX == 0 ? box.width() + tile.getWidth() : stepX;
        double height = stepY == 0 ? box.height() + tile.getHeight() : stepY;
        VectorPaint.Tile paint = new VectorPaint.Tile(
                0, 0, width, height, AffineTransform.getTranslateInstance(tile.getX(), tile.getY()), content);
        canvas.save();
        canvas.clip(box.at(0, 0).shape(), false);
        canvas.fill(stripe(), false, paint, 1);
        canvas.restore();
    }

    /** Returns the area filled by a picture that is repeated in one direction only. */
    private Rectangle2D stripe() {
        return new Rectangle2D.Double(
                stepX == 0 ? tile.getX() : 0,
                stepY == 0 ? tile.getY() : 0,
                stepX == 0 ? tile.getWidth() : box.width(),
                stepY == 0 ? tile.getHeight() : box.height());
    }

    private void single(VectorCanvas canvas) {
        canvas.save();
        canvas.clip(box.at(0, 0).shape(), false);
        canvas.transform(AffineTransform.getTranslateInstance(tile.getX(), tile.getY()));
        content.accept(canvas);
        canvas.restore();
    }

    /** Computes the tiles of a background. */
    private record Tiling(Background background, Rectangle2D origin) {

        /** Returns the first tile, in page coordinates. */
        Rectangle2D first(double[] size) {
            double width = rounded(background.repeat().x(), origin.getWidth(), size[0]);
            double height = rounded(background.repeat().y(), origin.getHeight(), size[1]);
            return new Rectangle2D.Double(
                    origin.getX()
                            + start(
                                    background.repeat().x(),
                                    background.position().x(),
                                    origin.getWidth(),
                                    width),
                    origin.getY()
                            + start(
                                    background.repeat().y(),
                                    background.position().y(),
                                    origin.getHeight(),
                                    height),
                    width,
                    height);
        }

        BackgroundDrawing drawing(RoundedBox box, Rectangle2D first, Consumer<VectorCanvas> content) {
            Rectangle2D tile = new Rectangle2D.Double(
                    first.getX() - box.x(), first.getY() - box.y(), first.getWidth(), first.getHeight());
            return new BackgroundDrawing(
                    box,
                    tile,
                    step(background.repeat().x(), origin.getWidth(), first.getWidth()),
                    step(background.repeat().y(), origin.getHeight(), first.getHeight()),
                    content);
        }

        /** Returns the size of a gradient, which has neither natural size nor proportions. */
        double[] gradientSize() {
            return new double[] {
                background.size().width().resolve(origin.getWidth(), origin.getWidth()),
                background.size().height().resolve(origin.getHeight(), origin.getHeight())
            };
        }

        /** @param ownWidth natural width of the picture @param ownHeight natural height of the picture */
        double[] size(double ownWidth, double ownHeight) {
            BackgroundSize size = background.size();
            double scaleX = origin.getWidth() / ownWidth;
            double scaleY = origin.getHeight() / ownHeight;
            return switch (size.kind()) {
                case CONTAIN -> scaled(ownWidth, ownHeight, Math.min(scaleX, scaleY));
                case COVER -> scaled(ownWidth, ownHeight, Math.max(scaleX, scaleY));
                case EXPLICIT -> explicit(size, ownWidth, ownHeight);
            };
        }

        private double[] explicit(BackgroundSize size, double ownWidth, double ownHeight) {
            double width = size.width().resolve(origin.getWidth(), Double.NaN);
            double height = size.height().resolve(origin.getHeight(), Double.NaN);
            if (Double.isNaN(width)) {
                return scaled(ownWidth, ownHeight, Double.isNaN(height) ? 1 : height / ownHeight);
            }
            return new double[] {width, Double.isNaN(height) ? ownHeight * width / ownWidth : height};
        }

        private static double[] scaled(double width, double height, double by) {
            return new double[] {width * by, height * by};
        }

        /** Applies {@code round}: scales the tile so that a whole number fits. */
        private static double rounded(BackgroundRepeat.Kind repeat, double room, double size) {
            return repeat == BackgroundRepeat.Kind.ROUND && size > 0
                    ? room / Math.max(1, Math.round(room / size))
                    : size;
        }

        private static double start(BackgroundRepeat.Kind repeat, Length position, double room, double size) {
            boolean spaced = repeat == BackgroundRepeat.Kind.SPACE && room >= 2 * size;
            return spaced || repeat == BackgroundRepeat.Kind.ROUND ? 0 : position.resolve(room - size);
        }

        private static double step(BackgroundRepeat.Kind repeat, double room, double size) {
            return switch (repeat) {
                case NO_REPEAT -> 0;
                case REPEAT, ROUND -> size;
                case SPACE -> {
                    double count = Math.floor(room / Math.max(SMALLEST, size));
                    yield count < 2 ? 0 : size + (room - count * size) / (count - 1);
                }
            };
        }
    }
}
