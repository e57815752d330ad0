package dev.broadsheet.config;

/**
 * The configuration of e-books.
 *
 * @param certifiedBy the name of who certifies the accessibility of the books; empty for none
 * @param fonts whether the theme's fonts are embedded
 * @param preview whether the site has pages for reading the books online
 */
public record EpubConfig(String certifiedBy, boolean fonts, boolean preview) {

    /** The default configuration. */
    public static final EpubConfig DEFAULT = new EpubConfig("", false, false);
}
