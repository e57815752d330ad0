package dev.broadsheet.publication;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;

/** Reports a social card that networks would crop, or show as a small square beside the title. */
final class CardCheck {

    /** Width by height of 1200 by 630 pixels. */
    private static final double SHAPE = 1200.0 / 630;

    /** Relative. 16:9 and 2:1 pass: they lose a strip that nobody misses. */
    private static final double TOLERANCE = 0.1;

    /** In pixels; networks show narrower cards small. */
    private static final int LEAST_WIDTH = 600;

    private CardCheck() {}

    /** Reports the card of a publication. A picture that cannot be read is reported elsewhere. */
    static void report(Publication publication, Diagnostics diagnostics) {
        publication
                .config()
                .card()
                .picture()
                .ifPresent(named -> publication
                        .guide()
                        .card()
                        .filter(picture -> !isFit(picture))
                        .ifPresent(picture -> diagnostics.report(Diagnostic.warning(
                                "BS-SITE-013",
                                named.position(),
                                "the card '" + picture.path() + "' has " + picture.width() + " × " + picture.height()
                                        + " pixels, and is cropped or small where pages are shared",
                                "make it 1200 × 630 pixels"))));
    }

    private static boolean isFit(Asset picture) {
        double shape = (double) picture.width() / picture.height();
        return picture.width() >= LEAST_WIDTH && Math.abs(shape / SHAPE - 1) <= TOLERANCE;
    }
}
