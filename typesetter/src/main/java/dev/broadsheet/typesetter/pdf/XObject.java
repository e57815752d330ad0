package dev.broadsheet.typesetter.pdf;

import org.apache.pdfbox.cos.COSStream;

/** Something embedded that fills the unit square; ISO 32000-1, 8.8. */
interface XObject extends PdfImage {

    /** Name under which pages know it. */
    String resource();

    COSStream stream();
}
