package dev.broadsheet.typesetter.pdf;

import dev.broadsheet.typesetter.DocumentInfo;

/** Where documents begin. */
public final class PdfDocuments {

    private PdfDocuments() {}

    /** An empty document with this metadata. */
    public static PdfDocument create(DocumentInfo info) {
        return new TaggedDocument(info);
    }
}
