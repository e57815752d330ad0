package dev.broadsheet.typesetter.pdf;

import dev.broadsheet.typesetter.DocumentInfo;
import dev.broadsheet.typesetter.PdfOptions;
import dev.broadsheet.typesetter.work.Workers;
import java.io.IOException;
import java.io.OutputStream;

/** Where documents begin. */
public final class PdfDocuments {

    private PdfDocuments() {}

    /**
     * An empty document with this metadata.
     *
     * @param out takes each page as soon as it is finished; not closed
     * @param workers help to compress
     */
    public static PdfDocument create(DocumentInfo info, PdfOptions options, OutputStream out, Workers workers)
            throws IOException {
        return new TaggedDocument(info, options, out, workers);
    }
}
