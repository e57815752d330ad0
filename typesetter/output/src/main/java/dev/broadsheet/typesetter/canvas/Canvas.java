package dev.broadsheet.typesetter.canvas;

import dev.broadsheet.typesetter.text.shape.GlyphRun;
import java.awt.Shape;
import java.awt.geom.AffineTransform;

/**
 * A page to draw on. Lengths are in pt; the origin is the top left corner of the page and y grows downwards. Everything
 * is drawn either for a {@link StructureElement} or as an artifact: {@link #element} and {@link #artifact} begin a
 * marked-content sequence, which ends at the next call of either or the end of the page.
 */
public interface Canvas {

    /**
     * Sets the page on a larger sheet to be trimmed; ISO 32000-1, 14.11.2. Viewers show the trimmed page, or the whole sheet if
     * there are printer's marks beyond the bleed.
     *
     * @param bleed width of the bleed around the page, in pt
     * @param beyond distance from the page's edge to the sheet's edge, in pt
     */
    void sheet(double bleed, double beyond);

    /** Makes subsequent drawing the content of a structure element; no effect if it already is. */
    void element(StructureElement element);

    /** Makes subsequent drawing an artifact, which assistive technology skips. */
    void artifact(Artifact kind);

    /** Draws glyphs with their baseline at {@code y}. */
    void glyphs(GlyphRun run, double x, double y, Color color);

    /** Draws the outlines of glyphs with their baseline at {@code y} as shapes, not as text. */
    void shape(GlyphRun run, double x, double y, Color color);

    /**
     * Adds invisible text that is read and copied, while {@link #shape} shows it: a drop cap, whose visible
     * position would keep viewers from joining it to its word.
     */
    void unseen(GlyphRun run, double x, double y);

    void fill(double x, double y, double width, double height, Color color);

    /** Fills a shape by its own winding rule. */
    void fill(Shape area, Color color);

    /** Strokes a path. */
    void stroke(Shape path, Pen pen, Color color);

    /** Clips drawing to a shape until the matching {@link #end}. */
    void clip(Shape area);

    /**
     * Begins a transparency group, which the matching {@link #end} composites onto the page as a whole.
     *
     * @param opacity 0 to 1
     */
    void group(double opacity);

    /**
     * Applies a transform until the matching {@link #end}. It maps the new coordinate system to the current one. Link areas are
     * not transformed.
     */
    void transform(AffineTransform change);

    /** Ends the innermost {@link #clip}, {@link #group} or {@link #transform}. */
    void end();

    /** Draws a line of the given thickness, centred on the path. */
    void line(double x1, double y1, double x2, double y2, double thickness, Color color);

    void image(PdfImage image, double x, double y, double width, double height);

    /**
     * Adds a link area. All areas of one link share one {@code Link} structure element, each with its own
     * annotation.
     */
    void link(StructureElement element, double x, double y, double width, double height, LinkTarget target);

    /** Types of artifacts; ISO 32000-1, 14.8.2.2. */
    enum Artifact {
        PAGINATION_HEADER,
        PAGINATION_FOOTER,
        LAYOUT,
        BACKGROUND
    }
}
