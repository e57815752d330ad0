package dev.broadsheet.typesetter.canvas;

import dev.broadsheet.typesetter.pdf.PdfDocuments;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A tagged PDF being written. Equal calls give equal bytes. Not thread-safe. Created by {@link PdfDocuments}.
 */
public interface PdfDocument extends Closeable {

    /** Returns the {@code Document} element at the root of the structure tree. */
    StructureElement root();

    /** Finishes the current page and begins a new one. */
    Canvas newPage(double width, double height);

    /** Sets the printed label of the current page. */
    void pageLabel(String label);

    /** Names a position on the current page, so that {@code file.pdf#name} opens there. Of equal names, the first wins. */
    void destination(String name, double x, double y);

    /**
     * Appends an outline entry for the current page.
     *
     * @param level 1 for the top; reduced to one below that of the previous entry
     */
    void outline(int level, String title, double y);

    /** Embeds a raster picture; JPEG data is embedded unchanged. Empty if the format is not supported or the data damaged. */
    Optional<PdfImage> image(byte[] data);

    /**
     * Embeds a vector drawing, which is drawn when it is first placed on a page.
     *
     * @param width width in pixels, more than 0
     * @param height height in pixels, more than 0
     * @param content draws it in units of pixels
     */
    PdfImage drawing(double width, double height, Consumer<VectorCanvas> content);

    /** Writes the rest of the file. Nothing can be drawn afterwards. */
    void finish() throws IOException;

    /** Releases resources, whether the document is finished or not. */
    @Override
    void close();
}
