package dev.broadsheet.typesetter.pdf;

import dev.broadsheet.typesetter.text.GlyphRun;
import java.awt.Shape;
import java.awt.geom.AffineTransform;

/**
 * One page to draw on. Lengths in pt; the origin is the top left corner of the page and y grows downwards. Everything
 * is drawn either for a {@link StructureElement} or as an artifact: {@link #element} and {@link #artifact} begin a
 * marked-content sequence that lasts until the next call of either or the end of the page.
 */
public interface Canvas {

    /**
     * The page is to be cut out of a larger sheet; ISO 32000-1, 14.11.2. Viewers show it as it will be cut, or all of the
     * sheet when there is something to be seen beyond the bleed.
     *
     * @param bleed how far what is printed goes beyond the page, in pt
     * @param beyond how far the sheet does, in pt
     */
    void sheet(double bleed, double beyond);

    /** What follows is content of this structure element. A no-op when it already is. */
    void element(StructureElement element);

    /** What follows is decoration that assistive technology skips. */
    void artifact(Artifact kind);

    /** Draws glyphs with their baseline at {@code y}. */
    void glyphs(GlyphRun run, double x, double y, Color color);

    /** Draws the outlines of glyphs with their baseline at {@code y} as shapes, not as text. */
    void shape(GlyphRun run, double x, double y, Color color);

    /**
     * Text that is read and copied but not seen, because {@link #shape} shows it: a letter several lines high, whose
     * place would keep readers from joining it to its word.
     */
    void unseen(GlyphRun run, double x, double y);

    void fill(double x, double y, double width, double height, Color color);

    /** Fills a shape by its own winding rule. */
    void fill(Shape area, Color color);

    /** Draws along a path. */
    void stroke(Shape path, Pen pen, Color color);

    /** What is drawn until the matching {@link #end} cannot be seen outside of the shape. */
    void clip(Shape area);

    /**
     * What is drawn until the matching {@link #end} is put onto the page as a whole.
     *
     * @param opacity 0 to 1
     */
    void group(double opacity);

    /**
     * What is drawn until the matching {@link #end} is drawn in a coordinate system that this maps to the one so far. Links
     * are not: their areas are upright.
     */
    void transform(AffineTransform change);

    /** Ends the innermost {@link #clip}, {@link #group} or {@link #transform}. */
    void end();

    /** A line of the given thickness, centred on the path. */
    void line(double x1, double y1, double x2, double y2, double thickness, Color color);

    void image(PdfImage image, double x, double y, double width, double height);

    /**
     * A link area on this page. All areas of one link share one {@code Link} structure element, each with its own
     * annotation.
     */
    void link(StructureElement element, double x, double y, double width, double height, LinkTarget target);

    /** ISO 32000-1, 14.8.2.2. */
    enum Artifact {
        PAGINATION_HEADER,
        PAGINATION_FOOTER,
        LAYOUT,
        BACKGROUND
    }
}
