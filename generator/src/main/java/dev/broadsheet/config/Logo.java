package dev.broadsheet.config;

import java.util.Optional;

/**
 * The mark of the publication, which is shown in place of its name. Paths begin at the content folder.
 *
 * @param light picture on light screens and on paper
 * @param dark picture on dark screens; empty for the same
 * @param mail picture in mails, whose programs show no SVG; empty for the light one, if they show that
 * @param text what it says to those who do not see it; empty for the title of the publication
 */
public record Logo(
        LocatedValue<String> light,
        Optional<LocatedValue<String>> dark,
        Optional<LocatedValue<String>> mail,
        String text) {

    /** One picture for all. */
    static Logo of(LocatedValue<String> picture) {
        return new Logo(picture, Optional.empty(), Optional.empty(), "");
    }
}
