package dev.broadsheet.typesetter;

/** The standards that a PDF conforms to: one for assistive technology, one for archives, and the PDF that they build on. */
public enum PdfStandard {
    /** PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2), with attachments PDF/A-3a; PDF 1.7. What all readers know. */
    UA1,
    /**
     * PDF/UA-2 (ISO 14289-2) and PDF/A-4 (ISO 19005-4), with attachments PDF/A-4f; PDF 2.0. Formulas are there as MathML,
     * footnotes and their calls refer to each other, and links lead to elements of the structure.
     */
    UA2
}
