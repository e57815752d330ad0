package dev.broadsheet.typesetter.page.paint;

import dev.broadsheet.typesetter.canvas.Canvas;
import dev.broadsheet.typesetter.canvas.PdfImage;
import dev.broadsheet.typesetter.css.grammar.Keyword.ObjectFit;
import dev.broadsheet.typesetter.css.style.ComputedStyle;
import dev.broadsheet.typesetter.css.value.Place;
import dev.broadsheet.typesetter.page.fragment.Corners;
import dev.broadsheet.typesetter.page.fragment.Edges;
import dev.broadsheet.typesetter.page.fragment.RoundedBox;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;

/** Fits a picture into its box; CSS Images 3, section 5.5. */
record PicturePainter(ComputedStyle style, PdfImage image, double width, double height) {

    private static final double PT_PER_PX = 0.75;
    private static final double TOLERANCE = 0.01;

    /** Paints it into its box. @param x left edge of the box @param y top edge of the box */
    void paint(Canvas canvas, double x, double y, double opacity) {
        Rectangle2D place = place(x, y);
        RoundedBox box = inside(x, y);
        boolean cut = !box.isSquare()
                || place.getWidth() > width + TOLERANCE
                || place.getHeight() > height + TOLERANCE
                || !new Rectangle2D.Double(x - TOLERANCE, y - TOLERANCE, width + 0.1, height + 0.1).contains(place);
        if (opacity < 1) {
            canvas.group(opacity);
        }
        if (cut) {
            Shape visible = box.shape();
            canvas.clip(visible);
        }
        canvas.image(image, place.getX(), place.getY(), place.getWidth(), place.getHeight());
        if (cut) {
            canvas.end();
        }
        if (opacity < 1) {
            canvas.end();
        }
    }

    /** Returns the content box with its round corners. */
    private RoundedBox inside(double x, double y) {
        Edges edges = new Edges(style, 0);
        RoundedBox outer = Corners.of(style)
                .box(
                        x - edges.left(),
                        y - edges.top(),
                        width + edges.horizontal(),
                        height + edges.top() + edges.bottom(),
                        true,
                        true);
        return outer.inset(edges.top(), edges.right(), edges.bottom(), edges.left());
    }

    private Rectangle2D place(double x, double y) {
        double scaleX = width / image.width();
        double scaleY = height / image.height();
        double fit = switch (style.objectFit()) {
            case FILL -> 0;
            case CONTAIN -> Math.min(scaleX, scaleY);
            case COVER -> Math.max(scaleX, scaleY);
            case NONE -> PT_PER_PX;
            case SCALE_DOWN -> Math.min(PT_PER_PX, Math.min(scaleX, scaleY));
        };
        boolean fills = style.objectFit() == ObjectFit.FILL;
        double shownWidth = fills ? width : image.width() * fit;
        double shownHeight = fills ? height : image.height() * fit;
        Place position = style.objectPosition();
        return new Rectangle2D.Double(
                x + position.x().resolve(width - shownWidth),
                y + position.y().resolve(height - shownHeight),
                shownWidth,
                shownHeight);
    }
}
