package dev.broadsheet.edition.pdf;

import dev.broadsheet.config.PrintJob;
import java.util.Locale;

/** The rules for the sheets that printers get, after those of the theme. Lengths are in mm. */
final class PrintersSheet {

    /** The pages of covers, whose margin at the side of the spine holds spine and back. */
    private static final String[] COVERS = {
        "cover", "cover-low", "cover-band", "cover-band-low", "cover-picture", "cover-type", "cover-type-low"
    };

    /** Letters on a spine are half as high as it is wide, and fill nine tenths of its length at most. */
    private static final String LETTERS =
            "min(0.5 * var(--spine), 0.9 * (var(--page-height) - 20 * var(--cover-unit)) / %d, 7mm)";

    /** Of the width of a letter and its height; a title in capitals is wider. */
    private static final double LETTER = 0.6;

    private final PrintJob job;

    PrintersSheet(PrintJob job) {
        this.job = job;
    }

    /** Of the pages. */
    String ofPages() {
        return "@page { " + edges() + " }";
    }

    /**
     * Of the cover.
     *
     * @param spine width of the spine
     * @param letters number of characters on it
     * @param mirrored whether it is at the right of the front, as in languages that are read from the right
     */
    String ofCover(double spine, int letters, boolean mirrored) {
        StringBuilder css = new StringBuilder(":root { --spine: ")
                .append(mm(spine))
                .append("; --bleed: ")
                .append(mm(job.bleed()))
                .append("; --spine-text: calc(")
                .append(LETTERS.formatted(Math.max(1, Math.round(letters * LETTER))))
                .append("); }");
        for (String page : COVERS) {
            css.append("\n@page ")
                    .append(page)
                    .append(" { size: calc(2 * var(--page-width) + var(--spine)) var(--page-height); margin-")
                    .append(mirrored ? "right" : "left")
                    .append(": calc(var(--page-width) + var(--spine)); ")
                    .append(edges())
                    .append(" }");
        }
        return css.toString();
    }

    private String edges() {
        return "bleed: " + mm(job.bleed()) + "; marks: " + (job.marks() ? "crop" : "none") + ";";
    }

    private static String mm(double length) {
        return String.format(Locale.ROOT, "%.4f", length).replaceAll("[.]?0+$", "") + "mm";
    }
}
