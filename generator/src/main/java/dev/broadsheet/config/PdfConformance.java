package dev.broadsheet.config;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The standards of PDFs, by the names that {@code site.yaml} uses. */
public enum PdfConformance {
    /** PDF/UA-1 and PDF/A-2a, or PDF/A-3a with attachments. */
    UA1,
    /** PDF/UA-2 and PDF/A-4, or PDF/A-4f with attachments. */
    UA2;

    /** As it is written. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<PdfConformance> of(String text) {
        return Arrays.stream(values())
                .filter(standard -> standard.word().equals(text))
                .findFirst();
    }
}
