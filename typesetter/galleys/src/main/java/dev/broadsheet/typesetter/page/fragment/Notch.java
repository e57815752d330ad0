package dev.broadsheet.typesetter.page.fragment;

import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;

/**
 * The gap of a legend in the top border of a box; HTML, section 15.3.13.
 *
 * @param x start of the gap, from the border box
 * @param width width of the gap, in pt
 * @param bottom distance of its bottom from the top of the border box, in pt
 */
public record Notch(double x, double width, double bottom) {

    /** Returns the area of a box without the gap, in which its borders are drawn. */
    public Shape around(double boxX, double boxY, double boxWidth, double boxHeight) {
        Area seen = new Area(new Rectangle2D.Double(boxX, boxY, boxWidth, boxHeight));
        seen.subtract(new Area(new Rectangle2D.Double(boxX + x, boxY, width, bottom)));
        return seen;
    }
}
