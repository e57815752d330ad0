package dev.broadsheet.typesetter.page.paint;

import dev.broadsheet.typesetter.canvas.Color;
import dev.broadsheet.typesetter.css.value.background.BoxShadow;
import dev.broadsheet.typesetter.page.fragment.Fragment;
import dev.broadsheet.typesetter.page.fragment.RoundedBox;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Draws the shadows of a box; CSS Backgrounds and Borders 3, section 6. A blurred edge is drawn as vector shapes of
 * increasing opacity.
 */
final class ShadowPainter {

    /** Shapes per pt of the edge's width, and their greatest number. */
    private static final double STEPS = 2;

    private static final int MOST_STEPS = 32;

    /** A distance beyond the reach of any shadow, in pt. */
    private static final double FAR = 20_000;

    private final MarkedCanvas canvas;

    ShadowPainter(MarkedCanvas canvas) {
        this.canvas = canvas;
    }

    /** Draws the outer shadows. @param box border box */
    void outer(Fragment.Area area, RoundedBox box) {
        draw(area, box, false);
    }

    /** Draws the inset shadows. @param box padding box */
    void inner(Fragment.Area area, RoundedBox box) {
        draw(area, box, true);
    }

    /** Draws the shadows, the first on top. */
    private void draw(Fragment.Area area, RoundedBox box, boolean inset) {
        List<BoxShadow> shadows = area.decoration().shadows();
        for (int i = shadows.size() - 1; i >= 0; i--) {
            BoxShadow shadow = shadows.get(i);
            if (shadow.inset() == inset && !shadow.color().transparent()) {
                canvas.clip(inset ? box.shape() : outside(area, box));
                steps(shadow, whole(area, box));
                canvas.end();
            }
        }
    }

    /**
     * Returns the visible area of an outer shadow: neither behind its box nor beyond the edges at which the box is fragmented.
     */
    private static Shape outside(Fragment.Area area, RoundedBox box) {
        double top = area.first() ? box.y() - FAR : box.y();
        double bottom = area.last() ? box.y() + box.height() + FAR : box.y() + box.height();
        Rectangle2D seen = new Rectangle2D.Double(box.x() - FAR, top, box.width() + 2 * FAR, bottom - top);
        return without(seen, box.shape());
    }

    private static Shape without(Shape outer, Shape hole) {
        Path2D ring = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        ring.append(outer, false);
        ring.append(hole, false);
        return ring;
    }

    /** Returns the box extended beyond the edges at which it is fragmented. */
    private static RoundedBox whole(Fragment.Area area, RoundedBox box) {
        return box.inset(area.first() ? 0 : -FAR, 0, area.last() ? 0 : -FAR, 0);
    }

    private void steps(BoxShadow shadow, RoundedBox box) {
        RoundedBox moved = box.at(box.x() + shadow.right(), box.y() + shadow.down());
        double spread = shadow.inset() ? -shadow.spread() : shadow.spread();
        if (shadow.blur() == 0) {
            canvas.fill(sharp(shadow, box, moved.grown(spread, 0)), shadow.color());
            return;
        }
        int count = (int) Math.max(6, Math.min(MOST_STEPS, shadow.blur() * STEPS));
        double before = 0;
        for (int i = 1; i <= count; i++) {
            double part = (i - 0.5) / count;
            double covered = part * part * (3 - 2 * part);
            double reach = shadow.blur() * (1 - 2 * part);
            RoundedBox edge = moved.grown(spread + (shadow.inset() ? -reach : reach), shadow.blur() * (1 - part));
            double alpha = (covered - before) / (1 - before);
            canvas.fill(shape(shadow, box, edge), faded(shadow.color(), alpha));
            before = covered;
        }
    }

    /** Returns the exact shape of a shadow without blur, so that no hairline appears where shadow and box coincide. */
    private static Shape sharp(BoxShadow shadow, RoundedBox box, RoundedBox edge) {
        if (!shadow.inset()) {
            return edge.shape();
        }
        Area seen = new Area(box.shape());
        seen.subtract(new Area(edge.shape()));
        return seen;
    }

    private static Shape shape(BoxShadow shadow, RoundedBox box, RoundedBox edge) {
        if (!shadow.inset()) {
            return edge.shape();
        }
        Rectangle2D around =
                new Rectangle2D.Double(box.x() - FAR, box.y() - FAR, box.width() + 2 * FAR, box.height() + 2 * FAR);
        return edge.width() <= 0 || edge.height() <= 0 ? around : without(around, edge.shape());
    }

    private static Color faded(Color color, double by) {
        return new Color(color.red(), color.green(), color.blue(), (float) (color.alpha() * by));
    }
}
