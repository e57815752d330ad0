package dev.broadsheet.typesetter.pdf.image;

import dev.broadsheet.typesetter.canvas.PdfImage;
import dev.broadsheet.typesetter.pdf.syntax.StreamObject;
import java.awt.geom.AffineTransform;

/** An external object that fills the unit square; ISO 32000-1, 8.8. */
public interface XObject extends PdfImage {

    /** Returns its resource name on pages. */
    String resource();

    StreamObject stream();

    /** Returns the transform from the unit square that it fills to the displayed one. */
    default AffineTransform turn() {
        return new AffineTransform();
    }

    /** Returns the object to draw at a printed size in pt: itself, or a version with fewer pixels. */
    default XObject at(double printedWidth, double printedHeight) {
        return this;
    }
}
