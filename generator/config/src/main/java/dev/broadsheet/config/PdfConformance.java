package dev.broadsheet.config;

/** The standards to which PDFs conform, by the names in {@code site.yaml}. */
public enum PdfConformance implements NamedOption {
    /** PDF/UA-1 and PDF/A-2a, or PDF/A-3a with attachments. */
    UA1,
    /** PDF/UA-2 and PDF/A-4, or PDF/A-4f with attachments. */
    UA2;
}
