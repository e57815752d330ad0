package dev.broadsheet.config;

import java.util.List;

/**
 * What {@code site.yaml} says of the PDFs.
 *
 * @param briefs whether each article is a PDF of its own, beside the books
 * @param attachSources whether a brief holds the Markdown of its article and the data that it links to
 * @param resolution most pixels an inch of pictures
 * @param facingPages whether viewers show books with two pages side by side
 * @param standard what they conform to
 * @param thresholds what pages may not go beyond
 * @param readerEditions in which they are made besides, each once
 */
public record PdfConfig(
        boolean briefs,
        boolean attachSources,
        int resolution,
        boolean facingPages,
        PdfConformance standard,
        PageThresholds thresholds,
        List<ReaderEdition> readerEditions) {

    /** What is done when nothing is said. */
    public static final PdfConfig DEFAULT =
            new PdfConfig(true, false, 300, false, PdfConformance.UA1, PageThresholds.NONE, List.of());

    public PdfConfig {
        readerEditions = readerEditions.stream().distinct().toList();
    }

    /** The same in other editions besides. */
    PdfConfig in(List<ReaderEdition> others) {
        return new PdfConfig(briefs, attachSources, resolution, facingPages, standard, thresholds, others);
    }
}
