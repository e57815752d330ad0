package dev.broadsheet.typesetter.pdf;

import dev.broadsheet.typesetter.api.DocumentInfo;
import dev.broadsheet.typesetter.api.PdfOptions;
import dev.broadsheet.typesetter.canvas.PdfDocument;
import dev.broadsheet.typesetter.pdf.image.ImageEmbedder;
import dev.broadsheet.typesetter.pdf.image.PixelRoom;
import dev.broadsheet.typesetter.pdf.syntax.Compressor;
import dev.broadsheet.typesetter.work.Workers;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Creates PDF documents, which share deflaters, the results of checks of pictures, and memory for pixels. Thread-safe. */
public final class PdfDocuments {

    /** The part of the heap in which pixels may be kept. */
    private static final int PART = 4;

    private final Compressor compressor = new Compressor();
    private final Set<ImageEmbedder.Check> whole = ConcurrentHashMap.newKeySet();
    private final PixelRoom room = new PixelRoom(Runtime.getRuntime().maxMemory() / PART);

    /**
     * Creates an empty document.
     *
     * @param out receives each page as soon as it is finished; not closed
     * @param workers compress pages in parallel
     */
    public PdfDocument create(DocumentInfo info, PdfOptions options, OutputStream out, Workers workers)
            throws IOException {
        return new TaggedDocument(info, options, out, workers, compressor, whole, room);
    }
}
