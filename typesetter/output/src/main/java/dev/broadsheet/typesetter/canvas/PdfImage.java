package dev.broadsheet.typesetter.canvas;

/**
 * A picture that is embedded once and drawn any number of times. Created by {@link PdfDocument#image} and
 * {@link PdfDocument#drawing}.
 */
public interface PdfImage {

    /** Width in pixels. */
    double width();

    /** Height in pixels. */
    double height();
}
