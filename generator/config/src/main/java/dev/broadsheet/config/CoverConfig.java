package dev.broadsheet.config;

import java.util.Optional;

/**
 * The cover of books.
 *
 * @param design the design
 * @param picture the path of a picture on it, relative to the content folder
 * @param printed whether the PDF begins with it; an e-book always does
 */
public record CoverConfig(Design design, Optional<LocatedValue<String>> picture, boolean printed) {

    /** The default cover. */
    public static final CoverConfig USUAL = new CoverConfig(Design.PLAIN, Optional.empty(), false);

    /** Designs, by the names in {@code site.yaml}. */
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
