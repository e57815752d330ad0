package dev.broadsheet.typesetter.pdf;

/** A picture embedded once and drawn any number of times. Made by {@link PdfDocument#image}. */
public interface PdfImage {

    /** Width in pixels. */
    int width();

    /** Height in pixels. */
    int height();
}
