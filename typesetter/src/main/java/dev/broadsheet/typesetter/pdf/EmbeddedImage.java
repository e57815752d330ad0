package dev.broadsheet.typesetter.pdf;

import org.apache.pdfbox.cos.COSStream;

/**
 * An image XObject.
 *
 * @param resource name under which pages know it
 */
record EmbeddedImage(String resource, COSStream stream, int width, int height) implements PdfImage {}
