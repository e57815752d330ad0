package dev.broadsheet.edition.pdf;

import dev.broadsheet.config.PrintJob;
import java.util.Locale;

/** Generates the CSS rules, applied after those of the theme, of the files for a printing company. Lengths are in mm. */
final class PrintersSheet {

    /** The named pages of covers; their margin at the side of the spine contains spine and back. */
    private static final String[] COVERS = {
        "cover", "cover-low", "cover-band", "cover-band-low", "cover-picture", "cover-type", "cover-type-low"
    };

    /**
     * The font size on the spine: half of the spine's width, but not more than fills nine tenths of its length, and at most 7 mm.
     */
    private static final String LETTERS =
            "min(0.5 * var(--spine), 0.9 * (var(--page-height) - 20 * var(--cover-unit)) / %d, 7mm)";

    /** The average width of a letter in proportion to the font size; it is higher for text in capitals. */
    private static final double LETTER = 0.6;

    private final PrintJob job;

    PrintersSheet(PrintJob job) {
        this.job = job;
    }

    /** Returns the rules for the pages. */
    String ofPages() {
        return "@page { " + edges() + " }";
    }

    /**
     * Returns the rules for the cover.
     *
     * @param spine the width of the spine
     * @param letters the number of characters on the spine
     * @param mirrored whether the spine is to the right of the front cover, as in right-to-left languages
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
