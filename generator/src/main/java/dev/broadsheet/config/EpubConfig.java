package dev.broadsheet.config;

/**
 * What {@code site.yaml} says of the e-books.
 *
 * @param certifiedBy who answers for it that the books are accessible; empty when nobody does
 * @param fonts whether the books bring the theme's fonts
 * @param preview whether the site has the books as pages to be read online
 */
public record EpubConfig(String certifiedBy, boolean fonts, boolean preview) {

    /** What is done when nothing is said. */
    public static final EpubConfig DEFAULT = new EpubConfig("", false, false);
}
