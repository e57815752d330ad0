package dev.broadsheet.typesetter.page.paint;

import dev.broadsheet.typesetter.page.fragment.Effect;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.jspecify.annotations.Nullable;

/**
 * What of a page can be seen of what is drawn at a time, and in which coordinate system that is. Lengths in pt.
 *
 * @param system maps what is drawn to the page
 * @param page the whole of it
 * @param window upright area of the page outside of which everything is cut off; null for none
 * @param hides whether something around is so small that its author means nobody to see what is in it
 */
record View(
        AffineTransform system, Rectangle2D page, @Nullable Rectangle2D window, boolean hides) {

    static View of(double width, double height) {
        return new View(new AffineTransform(), new Rectangle2D.Double(0, 0, width, height), null, false);
    }

    View moved(AffineTransform change) {
        AffineTransform changed = new AffineTransform(system);
        changed.concatenate(change);
        return new View(changed, page, window, hides);
    }

    View clipped(Shape area) {
        Rectangle2D own = area.getBounds2D();
        Rectangle2D seen =
                system.isIdentity() ? own : system.createTransformedShape(area).getBounds2D();
        boolean hidden = hides || Effect.hides(own.getWidth(), own.getHeight());
        return new View(system, page, window == null ? seen : window.createIntersection(seen), hidden);
    }

    /** Whether all between two points beside each other can be seen. */
    boolean shows(double left, double right, double y) {
        if (window == null && system.isIdentity()) {
            return left >= 0 && right <= page.getWidth() && y >= 0 && y <= page.getHeight();
        }
        return shows(left, y) && shows(right, y);
    }

    boolean shows(double x, double y) {
        Point2D point = system.transform(new Point2D.Double(x, y), null);
        return within(page, point) && (window == null || within(window, point));
    }

    /** Whether some of an upright area can be seen. */
    boolean shows(Rectangle2D area) {
        return isOnPage(area) && (window == null || onPage(area).intersects(window));
    }

    /** Whether some of an upright area is on the page, though it may be cut off. */
    boolean isOnPage(Rectangle2D area) {
        return onPage(area).intersects(page);
    }

    private Rectangle2D onPage(Rectangle2D area) {
        return system.isIdentity() ? area : system.createTransformedShape(area).getBounds2D();
    }

    /** Whether a point is on the page, though it may be cut off. */
    boolean isOnPage(double x, double y) {
        return within(page, system.transform(new Point2D.Double(x, y), null));
    }

    /** With the edges, other than {@link Rectangle2D#contains}. */
    private static boolean within(Rectangle2D area, Point2D point) {
        return point.getX() >= area.getMinX()
                && point.getX() <= area.getMaxX()
                && point.getY() >= area.getMinY()
                && point.getY() <= area.getMaxY();
    }
}
