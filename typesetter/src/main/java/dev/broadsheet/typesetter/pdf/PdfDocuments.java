package dev.broadsheet.typesetter.pdf;

import dev.broadsheet.typesetter.DocumentInfo;
import dev.broadsheet.typesetter.PdfOptions;
import dev.broadsheet.typesetter.work.Workers;
import java.io.IOException;
import java.io.OutputStream;

/** Creates PDF documents. */
public final class PdfDocuments {

    private PdfDocuments() {}

    /**
     * Creates an empty document.
     *
     * @param out receives each page as soon as it is finished; not closed
     * @param workers compress pages in parallel
     */
    public static PdfDocument create(DocumentInfo info, PdfOptions options, OutputStream out, Workers workers)
            throws IOException {
        return new TaggedDocument(info, options, out, workers);
    }
}
