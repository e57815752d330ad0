package dev.broadsheet.typesetter.pdf;

import org.apache.pdfbox.cos.COSStream;

/** An image XObject; ISO 32000-1, 8.9. */
record EmbeddedImage(String resource, COSStream stream, double width, double height) implements XObject {}
