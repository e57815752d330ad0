package dev.broadsheet.typesetter.api;

/** The standards that a PDF conforms to: for accessibility (PDF/UA), for archives (PDF/A), and the PDF version beneath both. */
public enum PdfStandard {
    /** PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2), with attachments PDF/A-3a; PDF 1.7. Supported by all viewers. */
    UA1,
    /**
     * PDF/UA-2 (ISO 14289-2) and PDF/A-4 (ISO 19005-4), with attachments PDF/A-4f; PDF 2.0. Formulas include MathML,
     * footnotes and their calls refer to each other, and links have structure destinations.
     */
    UA2
}
