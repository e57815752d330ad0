package dev.broadsheet.typesetter.pdf;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A tagged PDF in the making (PDF 1.7, PDF/UA-1 and PDF/A-2a). Equal calls give equal bytes. Not thread-safe. Made by
 * {@code PdfDocuments.create}.
 */
public interface PdfDocument extends Closeable {

    /** The {@code Document} element at the root of the structure tree. */
    StructureElement root();

    /** Finishes the page before and begins a new one. */
    Canvas newPage(double width, double height);

    /** The printed label of the current page. */
    void pageLabel(String label);

    /** Names a place on the current page, so that {@code file.pdf#name} opens there. The first of equal names wins. */
    void destination(String name, double x, double y);

    /**
     * Appends to the outline, at the current page.
     *
     * @param level 1 for the top; a level more than one deeper than the entry before is taken as one deeper
     */
    void outline(int level, String title, double y);

    /** Embeds a PNG or JPEG (JPEG data is passed through). Empty when the data is neither or is damaged. */
    Optional<PdfImage> image(byte[] data);

    /**
     * Embeds a drawing. It is drawn when it is first put on a page.
     *
     * @param width in pixels, more than 0
     * @param height in pixels, more than 0
     * @param content draws it, each pixel a unit
     */
    PdfImage drawing(double width, double height, Consumer<VectorCanvas> content);

    /** Writes what is not yet written and ends the file. Nothing can be drawn afterwards. */
    void finish() throws IOException;

    /** Releases what is held, finished or not. */
    @Override
    void close();
}
