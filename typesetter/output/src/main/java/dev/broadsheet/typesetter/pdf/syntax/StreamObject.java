package dev.broadsheet.typesetter.pdf.syntax;

import org.apache.pdfbox.cos.COSDictionary;

/**
 * A stream object; ISO 32000-1, 7.3.8. PDFBox's {@code COSStream} requires a document, whose class initializes logging and
 * temporary storage.
 */
public final class StreamObject extends COSDictionary {

    private byte[] data = new byte[0];

    /** The encoded data; not to be changed. */
    public byte[] data() {
        return data;
    }

    /** @param encoded data after all filters; not copied */
    void fill(byte[] encoded) {
        data = encoded;
    }
}
