package dev.broadsheet.config;

import java.util.List;
import java.util.Optional;

/**
 * The configuration of the files for printers: the pages without a cover, and the cover with back and spine, both with bleed.
 *
 * @param bleed the width of the bleed in mm
 * @param marks whether the sheets have crop marks
 * @param leaf the thickness of a leaf, which has two pages, in mm
 * @param spine the width of the spine in mm; if empty, it is computed from the number of pages
 * @param blurb the paragraphs on the back cover; empty for the description of the publication
 */
public record PrintJob(double bleed, boolean marks, double leaf, Optional<Double> spine, List<String> blurb) {

    /** The specific volume of uncoated book paper, in cm³ per g. */
    static final double BULK = 1.25;

    public PrintJob {
        blurb = List.copyOf(blurb);
    }

    /** Returns the thickness of a leaf in mm. @param grammage the grammage of its paper in g/m² */
    static double leaf(double grammage) {
        return grammage * BULK / 1000;
    }

    /** Returns the width of the spine in mm, to a tenth: half of the pages, rounded up, times the thickness of a leaf. */
    public double spine(int pages) {
        int leaves = (pages + 1) / 2;
        return spine.orElseGet(() -> Math.ceil(leaves * leaf * 10 - 1e-9) / 10);
    }
}
