package dev.broadsheet.typesetter.pdf;

import java.awt.geom.AffineTransform;
import org.apache.pdfbox.cos.COSStream;

/** Something embedded that fills the unit square; ISO 32000-1, 8.8. */
interface XObject extends PdfImage {

    /** Name under which pages know it. */
    String resource();

    COSStream stream();

    /** From the unit square that it fills to the one that is seen. */
    default AffineTransform turn() {
        return new AffineTransform();
    }

    /** What to draw at a size in pt: itself, or something smaller that looks the same there. */
    default XObject at(double printedWidth, double printedHeight) {
        return this;
    }
}
