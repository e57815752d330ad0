package dev.broadsheet.config;

import java.util.Optional;

/**
 * The cover of books.
 *
 * @param design how it looks
 * @param picture path of a picture on it, from the content folder on
 * @param printed whether the PDF begins with it; an e-book always does
 */
public record CoverConfig(Design design, Optional<LocatedValue<String>> picture, boolean printed) {

    /** When nothing is said. */
    public static final CoverConfig USUAL = new CoverConfig(Design.PLAIN, Optional.empty(), false);

    /** Designs by the names that {@code site.yaml} uses. */
    public enum Design implements NamedOption {
        /** The title at the top, on paper. */
        PLAIN,
        /** The title on a band of the accent colour. */
        BAND,
        /** A picture on the whole of the page, the title on a plate. */
        PICTURE,
        /** A large title on the accent colour. */
        TYPOGRAPHIC;
    }
}
