package dev.broadsheet.config;

import java.util.List;

/**
 * The configuration of PDFs.
 *
 * @param briefs whether each article has a PDF of its own, besides the books
 * @param attachSources whether the published text of an article as Markdown and the data that it links to are attached to its brief
 * @param resolution the maximal resolution of pictures, in pixels per inch
 * @param facingPages whether viewers show books with two pages side by side
 * @param standard the standard to which they conform
 * @param thresholds the typesetting thresholds
 * @param readerEditions the additional editions, without duplicates
 */
public record PdfConfig(
        boolean briefs,
        boolean attachSources,
        int resolution,
        boolean facingPages,
        PdfConformance standard,
        PageThresholds thresholds,
        List<ReaderEdition> readerEditions) {

    /** The default configuration. */
    public static final PdfConfig DEFAULT =
            new PdfConfig(true, false, 300, false, PdfConformance.UA1, PageThresholds.NONE, List.of());

    public PdfConfig {
        readerEditions = readerEditions.stream().distinct().toList();
    }

    /** Returns a copy with other reader editions. */
    PdfConfig in(List<ReaderEdition> others) {
        return new PdfConfig(briefs, attachSources, resolution, facingPages, standard, thresholds, others);
    }
}
