package dev.broadsheet.typesetter.page.paint;

import dev.broadsheet.typesetter.page.fragment.Effect;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.jspecify.annotations.Nullable;

/**
 * The visible area of a page during drawing, with the current coordinate system. Lengths are in pt.
 *
 * @param system transform from current to page coordinates
 * @param page area of the page
 * @param window upright clipping area in page coordinates; null for none
 * @param hides whether an enclosing box hides its content on purpose
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

    /** Whether a horizontal line is visible in full. */
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

    /** Whether a part of an upright area is visible. */
    boolean shows(Rectangle2D area) {
        return isOnPage(area) && (window == null || onPage(area).intersects(window));
    }

    /** Whether a part of an upright area is on the page, clipped or not. */
    boolean isOnPage(Rectangle2D area) {
        return onPage(area).intersects(page);
    }

    private Rectangle2D onPage(Rectangle2D area) {
        return system.isIdentity() ? area : system.createTransformedShape(area).getBounds2D();
    }

    /** Whether a point is on the page, clipped or not. */
    boolean isOnPage(double x, double y) {
        return within(page, system.transform(new Point2D.Double(x, y), null));
    }

    /** Whether a point is below the page, neither at the left nor at the right of it. */
    boolean isBelowPage(double x, double y) {
        Point2D point = system.transform(new Point2D.Double(x, y), null);
        return point.getY() > page.getMaxY() && point.getX() >= page.getMinX() && point.getX() <= page.getMaxX();
    }

    /** Whether an area contains a point; includes all edges, unlike {@link Rectangle2D#contains}. */
    private static boolean within(Rectangle2D area, Point2D point) {
        return point.getX() >= area.getMinX()
                && point.getX() <= area.getMaxX()
                && point.getY() >= area.getMinY()
                && point.getY() <= area.getMaxY();
    }
}
