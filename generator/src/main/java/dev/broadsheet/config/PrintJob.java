package dev.broadsheet.config;

import java.util.List;
import java.util.Optional;

/**
 * What printers get of a book: its pages without a cover, and the cover with back and spine, both with bleed.
 *
 * @param bleed how far colour goes beyond the edges, in mm
 * @param marks whether the sheets show where to cut
 * @param leaf thickness of a leaf, which is two pages, in mm
 * @param spine width of the spine, in mm; empty for that which follows from the pages
 * @param blurb paragraphs on the back; empty for the description of the publication
 */
public record PrintJob(double bleed, boolean marks, double leaf, Optional<Double> spine, List<String> blurb) {

    /** Volume of uncoated book paper, in cm³ per g. */
    static final double BULK = 1.25;

    public PrintJob {
        blurb = List.copyOf(blurb);
    }

    /** Thickness of a leaf in mm. @param grammage of its paper in g/m² */
    static double leaf(double grammage) {
        return grammage * BULK / 1000;
    }

    /** Width of the spine in mm, to a tenth: half of the pages, rounded up, times the thickness of a leaf. */
    public double spine(int pages) {
        int leaves = (pages + 1) / 2;
        return spine.orElseGet(() -> Math.ceil(leaves * leaf * 10 - 1e-9) / 10);
    }
}
