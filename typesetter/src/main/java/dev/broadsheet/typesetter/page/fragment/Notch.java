package dev.broadsheet.typesetter.page.fragment;

import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;

/**
 * A gap in the border at the top of a box, in which its legend is; HTML, section 15.3.13.
 *
 * @param x of the gap, from the border box
 * @param width of the gap, in pt
 * @param bottom distance of its foot from the top of the border box, in pt
 */
public record Notch(double x, double width, double bottom) {

    /** A box without the gap, where its borders are drawn. */
    public Shape around(double boxX, double boxY, double boxWidth, double boxHeight) {
        Area seen = new Area(new Rectangle2D.Double(boxX, boxY, boxWidth, boxHeight));
        seen.subtract(new Area(new Rectangle2D.Double(boxX + x, boxY, width, bottom)));
        return seen;
    }
}
